package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.Optional;

/**
 * A value that schemas list, with what they say about it.
 *
 * @param value the value
 * @param name what it is called in programs
 * @param title its title
 * @param description its description, in the markup of the specification
 */
public record EnumValue(JsonValue value, Optional<String> name, Optional<String> title, Optional<String> description) {

    /** A value of which nothing is said. */
    public static EnumValue of(JsonValue value) {
        return new EnumValue(value, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The value as people write it: a string unquoted, everything else as JSON. */
    public String text() {
        return value instanceof JsonString string ? string.value() : value.toJson();
    }

    /** The value where it is an integer in the range of {@code long}. */
    public long longValue() {
        return ((JsonNumber) value).longValue();
    }

    /** The same with the words of another listing of the value where this one says nothing. */
    public EnumValue or(EnumValue other) {
        return new EnumValue(value, name.or(other::name), title.or(other::title), description.or(other::description));
    }
}
