package io.github.presencecodegen.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What a generated type declares inside a value, for the patterns of {@link Tolerance}. */
@NullMarked
public sealed class JsonPlaces
        permits JsonPlaces.ListOf,
                JsonPlaces.MapOf,
                JsonPlaces.Tuple,
                JsonPlaces.Choice,
                JsonPlaces.Typed,
                ObjectPlaces {

    /** A value in which nothing is declared: a scalar, or any JSON. */
    public static final JsonPlaces NONE = new JsonPlaces();

    JsonPlaces() {}

    static final class ListOf extends JsonPlaces {

        private final JsonPlaces item;

        ListOf(JsonPlaces item) {
            this.item = item;
        }

        @Override
        Object key() {
            return item;
        }

        @Override
        Stream<JsonPlaces> at(String token) {
            return isAny(token) || JsonPointer.isIndex(token) ? item.each() : Stream.empty();
        }

        @Override
        Stream<JsonPlaces> inside(JsonValue container, String token) {
            return container instanceof JsonArray ? item.each() : Stream.empty();
        }

        @Override
        boolean hasItems() {
            return true;
        }

        @Override
        boolean allows(Repair.Action action, JsonValue container, String token) {
            return action == Repair.Action.DROP_ITEM && container instanceof JsonArray;
        }
    }

    static final class MapOf extends JsonPlaces {

        private final JsonPlaces value;

        MapOf(JsonPlaces value) {
            this.value = value;
        }

        @Override
        Object key() {
            return value;
        }

        @Override
        Stream<JsonPlaces> at(String token) {
            return value.each();
        }

        @Override
        Stream<JsonPlaces> inside(JsonValue container, String token) {
            return container instanceof JsonObject ? value.each() : Stream.empty();
        }

        @Override
        boolean hasEntries() {
            return true;
        }

        @Override
        boolean allows(Repair.Action action, JsonValue container, String token) {
            return action == Repair.Action.DROP_ENTRY && container instanceof JsonObject;
        }
    }

    static final class Tuple extends JsonPlaces {

        private final List<JsonPlaces> items;
        private final @Nullable JsonPlaces rest;

        Tuple(List<JsonPlaces> items, @Nullable JsonPlaces rest) {
            this.items = items;
            this.rest = rest;
        }

        @Override
        Object key() {
            return Arrays.asList(items, rest);
        }

        @Override
        Stream<JsonPlaces> at(String token) {
            if (isAny(token)) {
                return Stream.concat(items.stream(), Stream.ofNullable(rest)).flatMap(JsonPlaces::each);
            }
            if (!JsonPointer.isIndex(token)) {
                return Stream.empty();
            }
            return token.length() < 5 && Integer.parseInt(token) < items.size()
                    ? items.get(Integer.parseInt(token)).each()
                    : Stream.ofNullable(rest).flatMap(JsonPlaces::each);
        }

        @Override
        Stream<JsonPlaces> inside(JsonValue container, String token) {
            return container instanceof JsonArray ? at(token) : Stream.empty();
        }
    }

    static final class Choice extends JsonPlaces {

        private final List<JsonPlaces> alternatives;

        Choice(List<JsonPlaces> alternatives) {
            this.alternatives = alternatives;
        }

        @Override
        Object key() {
            return alternatives;
        }

        @Override
        Stream<JsonPlaces> each() {
            return alternatives.stream().flatMap(JsonPlaces::each);
        }
    }

    static final class Typed extends JsonPlaces {

        private final JsonCodec<?> codec;

        Typed(JsonCodec<?> codec) {
            this.codec = codec;
        }

        @Override
        Object key() {
            return codec;
        }

        @Override
        Stream<JsonPlaces> each() {
            return codec.places().each();
        }
    }

    /**
     * A list.
     *
     * @param item what is declared inside its items
     * @return what is declared inside it
     */
    public static JsonPlaces list(JsonPlaces item) {
        return new ListOf(item);
    }

    /**
     * A map.
     *
     * @param value what is declared inside its values
     * @return what is declared inside it
     */
    public static JsonPlaces map(JsonPlaces value) {
        return new MapOf(value);
    }

    /**
     * An array whose items have types of their own.
     *
     * @param rest what is declared inside the items that follow those; null if none may
     * @param items what is declared inside each of those
     * @return what is declared inside it
     */
    public static JsonPlaces tuple(@Nullable JsonPlaces rest, JsonPlaces... items) {
        return new Tuple(List.of(items), rest);
    }

    /**
     * A value of one of several types.
     *
     * @param alternatives what is declared inside a value of each
     * @return what is declared inside it
     */
    public static JsonPlaces any(JsonPlaces... alternatives) {
        return new Choice(List.of(alternatives));
    }

    /**
     * A value of a generated type.
     *
     * @param codec the codec of the type
     * @return what is declared inside it
     */
    public static JsonPlaces of(JsonCodec<?> codec) {
        return new Typed(Objects.requireNonNull(codec, "codec"));
    }

    /** The places that a pattern leads to; none if it fits nothing. */
    static List<JsonPlaces> at(JsonPlaces root, List<String> pattern) {
        List<JsonPlaces> places = root.each().toList();
        for (String token : pattern) {
            List<JsonPlaces> inside = new ArrayList<>();
            places.stream().flatMap(place -> place.at(token)).distinct().forEach(inside::add);
            places = inside;
        }
        return places;
    }

    /** What makes these places equal to others of their class, so that a pattern is not followed twice in one type. */
    Object key() {
        return "";
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof JsonPlaces places
                && places.getClass() == getClass()
                && places.key().equals(key());
    }

    @Override
    public final int hashCode() {
        return key().hashCode();
    }

    static boolean isAny(String token) {
        return token.equals("*");
    }

    /** These places, or where the value has one of several types, those of each. */
    Stream<JsonPlaces> each() {
        return Stream.of(this);
    }

    /** The places of what a token of a pattern stands for. */
    Stream<JsonPlaces> at(String token) {
        return Stream.empty();
    }

    boolean hasItems() {
        return false;
    }

    boolean hasEntries() {
        return false;
    }

    /** Whether a token stands for a property that is not required. */
    boolean hasOptional(String token) {
        return false;
    }

    /** Whether a token stands for a property. */
    boolean hasProperty(String token) {
        return false;
    }

    /** The places of a member or item of a document. Unlike in a pattern, {@code *} is a name as any other. */
    Stream<JsonPlaces> inside(JsonValue container, String token) {
        return Stream.empty();
    }

    /** Whether a member or item of a document is what an action is for, or would be if it were there. */
    boolean allows(Repair.Action action, JsonValue container, String token) {
        return false;
    }
}
