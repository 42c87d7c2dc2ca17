package io.github.presencecodegen.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Collects the tokens of a parser in a JSON value, with the strictness of our own parser. Depth costs no stack. */
@NullMarked
final class JacksonTree {

    private final JsonLimits limits;
    private @Nullable Open open;
    private @Nullable JsonValue whole;
    private long length;

    JacksonTree(JsonLimits limits) {
        this.limits = limits;
    }

    /** Whether the value is there to its end. */
    boolean isWhole() {
        return whole != null;
    }

    JsonValue whole() {
        return Objects.requireNonNull(whole);
    }

    void beginObject() {
        open = new Open(JsonObject.builder(), null, open);
    }

    void beginArray() {
        open = new Open(null, JsonArray.builder(), open);
    }

    /** Ends the innermost object or array. */
    void end() {
        Open ended = Objects.requireNonNull(open);
        open = ended.around;
        value(ended.build());
    }

    void name(String name) {
        count(name);
        Open object = Objects.requireNonNull(open);
        if (Objects.requireNonNull(object.object).has(name)) {
            throw JacksonBinding.refused("$parse", "duplicate name " + JsonExcerpt.quote(name));
        }
        object.name = name;
    }

    void string(String text) {
        count(text);
        value(checked(text, "a string", JsonString::of));
    }

    /** Whether a text is a number as it is written in JSON. */
    static boolean isNumber(String text) {
        return text.length() <= JsonLimits.DEFAULT.maxNumberLength() && isJsonNumber(text);
    }

    void number(String text) {
        count(text);
        value(JsonNumber.of(text));
    }

    /** A number that is written in another way than in JSON, as YAML and binary formats can. */
    void number(Number number) {
        if (number instanceof BigDecimal decimal) {
            value(checked(decimal, "a number", JsonNumber::of));
        } else if (number instanceof BigInteger integer) {
            value(checked(integer.toString(), "a number", JsonNumber::of));
        } else if (number instanceof Double || number instanceof Float) {
            value(checked(number.toString(), "a number", JsonNumber::of));
        } else {
            value(JsonNumber.of(number.longValue()));
        }
    }

    void value(JsonValue value) {
        if (open == null) {
            whole = value;
        } else {
            open.add(value);
        }
    }

    private interface Making<S> {

        JsonValue of(S source);
    }

    private static <S> JsonValue checked(S source, String what, Making<S> making) {
        try {
            return making.of(source);
        } catch (IllegalArgumentException e) {
            throw JacksonBinding.refused("$parse", what + " is not valid in JSON: " + e.getMessage());
        }
    }

    private static boolean isJsonNumber(String text) {
        return JsonScanner.isNumber(text.getBytes(StandardCharsets.UTF_8));
    }

    private void count(String text) {
        length += text.length();
        if (length > limits.maxBytes()) {
            throw JacksonBinding.refused(
                    "$parse", "the text is longer than the limit of " + limits.maxBytes() + " bytes");
        }
    }

    /** An object or array whose end has not been reached. */
    private static final class Open {

        private final JsonObject.@Nullable Builder object;
        private final JsonArray.@Nullable Builder array;
        private final @Nullable Open around;
        private String name = "";

        Open(JsonObject.@Nullable Builder object, JsonArray.@Nullable Builder array, @Nullable Open around) {
            this.object = object;
            this.array = array;
            this.around = around;
        }

        void add(JsonValue value) {
            if (object != null) {
                checked(name, "a name", text -> {
                    object.put(text, value);
                    return value;
                });
            } else if (array != null) {
                array.add(value);
            }
        }

        JsonValue build() {
            return object != null
                    ? object.build()
                    : Objects.requireNonNull(array).build();
        }
    }
}
