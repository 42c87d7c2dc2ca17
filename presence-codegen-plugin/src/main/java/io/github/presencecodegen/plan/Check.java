package io.github.presencecodegen.plan;

import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.schema.BoundKind;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One thing that a schema demands of a value. The kinds are declared in the order of what they cost, cheap ones first. */
public sealed interface Check {

    /** The schema {@code false}. */
    record Never() implements Check {}

    /** {@code type}, written or implied: when it fails, the schema's other assertions are silent. */
    record Types(Set<SchemaType> types) implements Check {}

    /** The range of the Java number that the schema is bound to: {@code int32} or {@code int64}. */
    record Range(String format) implements Check {}

    /** {@code const}. */
    record Const(JsonValue value) implements Check {}

    /** {@code enum}. */
    record Enum(List<JsonValue> values) implements Check {
        public Enum {
            values = List.copyOf(values);
        }
    }

    /** {@code minimum} and its like. */
    record Bound(BoundKind kind, JsonNumber limit) implements Check {}

    /** {@code multipleOf}. */
    record MultipleOf(JsonNumber divisor) implements Check {}

    /** {@code minLength}, {@code minItems}, {@code minProperties} and their like; those of {@code contains} are with it. */
    record Count(CountKind kind, int limit) implements Check {}

    /** {@code pattern}. */
    record Pattern(Regex regex) implements Check {}

    /** {@code format}, where it is asserted, of strings. */
    record Format(FormatName format) implements Check {}

    /** {@code required}. */
    record Required(List<String> names) implements Check {
        public Required {
            names = List.copyOf(names);
        }
    }

    /** {@code dependentRequired}, or the part of {@code dependencies} that became it. */
    record DependentRequired(String keyword, Map<String, List<String>> names) implements Check {

        /** How many names there are for all properties together. */
        public int size() {
            return names.values().stream().mapToInt(List::size).sum();
        }
    }

    /** {@code properties}: the schema of each described property, in schema order. */
    record Properties(Map<String, PlanId> schemas) implements Check {
        public Properties {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }
    }

    /**
     * {@code patternProperties}, in schema order.
     *
     * @param schemas by pattern: what the values must satisfy
     * @param names by pattern: the format that the names must have, where one is asserted
     */
    record PatternProperties(Map<Regex, PlanId> schemas, Map<Regex, FormatName> names) implements Check {
        public PatternProperties {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }
    }

    /** {@code additionalProperties}. */
    record AdditionalProperties(PlanId schema) implements Check {}

    /** {@code propertyNames}. */
    record PropertyNames(PlanId schema) implements Check {}

    /** {@code prefixItems}, or {@code items} with a list. */
    record PrefixItems(String keyword, List<PlanId> schemas) implements Check {
        public PrefixItems {
            schemas = List.copyOf(schemas);
        }
    }

    /**
     * {@code items}, or {@code additionalItems}.
     *
     * @param from the first item that it is about
     */
    record Items(String keyword, int from, PlanId schema) implements Check {}

    /**
     * {@code contains}, with {@code minContains} and {@code maxContains}.
     *
     * @param min how many items must satisfy the schema
     * @param max how many may
     * @param isMinWritten whether {@code minContains} says so
     * @param isEvaluating whether the items that satisfy it count as evaluated
     */
    record Contains(PlanId schema, int min, int max, boolean isMinWritten, boolean isEvaluating) implements Check {}

    /** {@code uniqueItems}. */
    record UniqueItems() implements Check {}

    /** {@code $ref}, {@code $dynamicRef} and {@code allOf}: schemas that apply to the same value. */
    record InPlace(List<Applied> schemas) implements Check {
        public InPlace {
            schemas = List.copyOf(schemas);
        }
    }

    /**
     * A schema that a keyword applies.
     *
     * @param keyword the keyword, which is named where the schema is {@code false}
     */
    record Applied(String keyword, PlanId schema) {}

    /** {@code dependentSchemas}, or the part of {@code dependencies} that became it. */
    record DependentSchemas(String keyword, Map<String, PlanId> schemas) implements Check {
        public DependentSchemas {
            schemas = Collections.unmodifiableMap(new LinkedHashMap<>(schemas));
        }
    }

    /** {@code anyOf}, or {@code type} with schemas in it; the tag tells the branches apart, where they have one. */
    record AnyOf(String keyword, List<PlanId> schemas, Optional<Tag> tag) implements Check {
        public AnyOf {
            schemas = List.copyOf(schemas);
        }
    }

    /** {@code oneOf}; the tag tells the branches apart, where they have one. */
    record OneOf(List<PlanId> schemas, Optional<Tag> tag) implements Check {
        public OneOf {
            schemas = List.copyOf(schemas);
        }
    }

    /** {@code not}. */
    record Not(PlanId schema) implements Check {}

    /** {@code if}, {@code then} and {@code else}. */
    record Condition(PlanId test, Optional<PlanId> then, Optional<PlanId> otherwise) implements Check {}

    /** {@code unevaluatedProperties}. */
    record UnevaluatedProperties(PlanId schema, Evaluation evaluation) implements Check {}

    /** {@code unevaluatedItems}. */
    record UnevaluatedItems(PlanId schema, Evaluation evaluation) implements Check {}
}
