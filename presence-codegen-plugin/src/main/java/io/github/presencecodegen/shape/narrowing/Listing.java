package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.EnumValue;
import io.github.presencecodegen.support.JsonValue;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The values that some schemas list, by {@code enum}, by {@code const} or by a choice between schemas that do.
 *
 * @param values the values that may be valid, in the order of the schemas, each once
 * @param others the types of the other values that may be valid
 * @param takesAllOthers whether every value of these types is valid
 * @param choices the locations of the choices that list values, each with the types that it leaves
 */
public record Listing(
        List<EnumValue> values,
        Set<SchemaType> others,
        boolean takesAllOthers,
        Map<SchemaId, Set<SchemaType>> choices) {

    /** All types, of numbers the widest. */
    static final Set<SchemaType> ALL = Collections.unmodifiableSet(EnumSet.of(
            SchemaType.NULL,
            SchemaType.BOOLEAN,
            SchemaType.OBJECT,
            SchemaType.ARRAY,
            SchemaType.NUMBER,
            SchemaType.STRING));

    public Listing {
        values = List.copyOf(values);
        others = Set.copyOf(others);
        choices = Map.copyOf(choices);
    }

    /** Whether it lists values at all. */
    public boolean listsValues() {
        return !values.isEmpty();
    }

    /** What both allow; what is listed by either is listed. */
    Listing and(Listing other) {
        Map<JsonValue, EnumValue> own = byValue();
        Map<JsonValue, EnumValue> others = other.byValue();
        Map<JsonValue, EnumValue> both = new LinkedHashMap<>();
        own.forEach((value, each) -> {
            if (others.containsKey(value) || admits(other.others, value)) {
                both.put(value, each);
            }
        });
        others.forEach((value, each) -> {
            if (own.containsKey(value) || admits(this.others, value)) {
                both.merge(value, each, (known, more) -> more.or(known));
            }
        });
        Map<SchemaId, Set<SchemaType>> all = new LinkedHashMap<>(choices);
        all.putAll(other.choices);
        return new Listing(
                List.copyOf(both.values()),
                TypeIntersection.intersect(this.others, other.others),
                takesAllOthers && other.takesAllOthers,
                all);
    }

    /** The values with what is said of them. */
    Map<JsonValue, EnumValue> byValue() {
        Map<JsonValue, EnumValue> byValue = new LinkedHashMap<>();
        values.forEach(each -> byValue.putIfAbsent(each.value(), each));
        return byValue;
    }

    /** Whether it takes every value of the type of one that it does not list. */
    boolean takesUnlisted(JsonValue value) {
        return takesAllOthers && admits(others, value);
    }

    /** Whether a value is of one of some types. */
    static boolean admits(Set<SchemaType> types, JsonValue value) {
        return types.stream().anyMatch(type -> type.admits(value));
    }
}
