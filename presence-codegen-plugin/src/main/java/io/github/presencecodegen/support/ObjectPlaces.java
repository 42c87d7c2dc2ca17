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
            return Stream.concat(
                            IntStream.range(0, names.size())
                                    .mapToObj(names::name)
                                    .map(this::place),
                            Stream.ofNullable(codec.entries()))
                    .flatMap(JsonPlaces::each);
        }
        return named(token);
    }

    private Stream<JsonPlaces> named(String name) {
        return (declares(name) ? Stream.of(place(name)) : Stream.ofNullable(codec.entries())).flatMap(JsonPlaces::each);
    }

    private boolean declares(String name) {
        return names.match(name) >= 0 || codec.place(name) != null;
    }

    private boolean hasOptionalNamed(String name) {
        int index = names.match(name);
        return index >= 0 ? !names.isRequired(index) : codec.place(name) != null;
    }

    @Override
    Stream<JsonPlaces> inside(JsonValue container, String token) {
        return container instanceof JsonObject ? named(token) : Stream.empty();
    }

    @Override
    boolean allows(Repair.Action action, JsonValue container, String token) {
        return container instanceof JsonObject
                && switch (action) {
                    case DROP_ITEM -> false;
                    case DROP_ENTRY -> hasEntries() && !declares(token);
                    case DROP_OPTIONAL -> hasOptionalNamed(token);
                    case DEFAULT_VALUE -> declares(token);
                };
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
        return isAny(token) ? names.size() > 0 : declares(token);
    }

    @Override
    boolean hasOptional(String token) {
        return isAny(token)
                ? IntStream.range(0, names.size()).anyMatch(index -> !names.isRequired(index))
                : hasOptionalNamed(token);
    }

    @Override
    Object key() {
        return codec;
    }
}
