package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A keyword that asserts something about a value itself (2020-12 validation, sections 6 and 7). */
public sealed interface Assertion extends Keyword {

    /** {@code type}: the types that a value may have, in the order of {@link SchemaType}. */
    record Type(Place place, Set<SchemaType> types) implements Assertion {
        public Type {
            types = Collections.unmodifiableSet(EnumSet.copyOf(types));
        }

        @Override
        public String name() {
            return "type";
        }
    }

    /** {@code enum}: the values that are allowed. */
    record Enum(Place place, List<JsonValue> values) implements Assertion {
        public Enum {
            values = List.copyOf(values);
        }

        @Override
        public String name() {
            return "enum";
        }
    }

    /** {@code const}: the only value that is allowed. */
    record Const(Place place, JsonValue value) implements Assertion {
        @Override
        public String name() {
            return "const";
        }
    }

    /** {@code minimum} and its like. */
    record Bound(Place place, BoundKind kind, JsonNumber limit) implements Assertion {
        @Override
        public String name() {
            return kind.word();
        }
    }

    /** {@code multipleOf}: a number above zero. */
    record MultipleOf(Place place, JsonNumber divisor) implements Assertion {
        @Override
        public String name() {
            return "multipleOf";
        }
    }

    /** {@code minLength} and its like: how many characters, items or properties there may be. */
    record Count(Place place, CountKind kind, int limit) implements Assertion {
        @Override
        public String name() {
            return kind.word();
        }
    }

    /** {@code pattern}: a regular expression of ECMA-262 that a part of the string must match. */
    record Pattern(Place place, String regex) implements Assertion {
        @Override
        public String name() {
            return "pattern";
        }
    }

    /** {@code format}: asserted where the dialect or the user says so; it also decides which Java number there is. */
    record Format(Place place, String format, boolean isAsserted) implements Assertion {
        @Override
        public String name() {
            return "format";
        }
    }

    /** {@code uniqueItems}. */
    record UniqueItems(Place place, boolean areUnique) implements Assertion {
        @Override
        public String name() {
            return "uniqueItems";
        }
    }

    /** {@code required}: the properties that must be there. */
    record Required(Place place, List<String> properties) implements Assertion {
        public Required {
            properties = List.copyOf(properties);
        }

        @Override
        public String name() {
            return "required";
        }
    }

    /** The schema {@code false}, which no value satisfies (2020-12 core, section 4.3.2). */
    record Never(Place place) implements Assertion {
        @Override
        public String name() {
            return "false";
        }
    }
}
