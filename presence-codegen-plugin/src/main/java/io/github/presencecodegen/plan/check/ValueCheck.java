package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Set;

/** A check of any value, whatever its type. */
public sealed interface ValueCheck extends Check {

    /** The answer of the cases for this kind. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R matchGroup(Groups<R> groups) {
        return groups.value(this);
    }

    /** The schema {@code false}. */
    record Never() implements ValueCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.never(this);
        }
    }

    /** {@code type}, written or implied: when it fails, the schema's other assertions are silent. */
    record Types(Set<SchemaType> types) implements ValueCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.types(this);
        }
    }

    /** {@code const}. */
    record Const(JsonValue value) implements ValueCheck {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /** {@code enum}. */
    record Enum(List<JsonValue> values) implements ValueCheck {
        public Enum {
            values = List.copyOf(values);
        }

        /** Whether all values are strings. */
        public boolean areTexts() {
            return values.stream().allMatch(JsonString.class::isInstance);
        }

        /** The strings among the values, each once. */
        public List<String> texts() {
            return values.stream()
                    .filter(JsonString.class::isInstance)
                    .map(value -> ((JsonString) value).value())
                    .distinct()
                    .toList();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.enumeration(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the answer
     */
    interface Cases<R> {

        /** {@code false}. */
        R never(Never check);

        /** {@code type}. */
        R types(Types check);

        /** {@code const}. */
        R constant(Const check);

        /** {@code enum}. */
        R enumeration(Enum check);
    }
}
