package io.github.presencecodegen.support;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What a generated class with properties declares. */
@NullMarked
final class ObjectPlaces extends JsonPlaces {

    private final ObjectCodec<?> codec;
    private final JsonNames names;

    ObjectPlaces(ObjectCodec<?> codec) {
        this.codec = codec;
        this.names = codec.declared();
    }

    @Override
    Stream<JsonPlaces> at(String token) {
        if (isAny(token)) {
            return Stream.concat(declared().map(this::place), Stream.ofNullable(codec.entries()))
                    .flatMap(JsonPlaces::each);
        }
        return (hasProperty(token) ? Stream.of(place(token)) : Stream.ofNullable(codec.entries()))
                .flatMap(JsonPlaces::each);
    }

    private JsonPlaces place(String name) {
        JsonPlaces place = codec.place(name);
        return place == null ? NONE : place;
    }

    @Override
    boolean hasEntries() {
        return codec.entries() != null;
    }

    @Override
    boolean hasProperty(String token) {
        return isAny(token) ? names.size() > 0 : names.match(token) >= 0 || codec.place(token) != null;
    }

    @Override
    boolean hasOptional(String token) {
        return isAny(token)
                ? IntStream.range(0, names.size()).anyMatch(index -> !names.isRequired(index))
                : hasProperty(token) && required().noneMatch(token::equals);
    }

    @Override
    Stream<String> declared() {
        return IntStream.range(0, names.size()).mapToObj(names::name);
    }

    @Override
    Stream<String> required() {
        return IntStream.range(0, names.size()).filter(names::isRequired).mapToObj(names::name);
    }

    @Override
    Object key() {
        return codec;
    }
}
