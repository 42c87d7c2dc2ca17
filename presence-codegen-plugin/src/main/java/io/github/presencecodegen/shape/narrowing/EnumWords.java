package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.shape.model.EnumValue;
import io.github.presencecodegen.support.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names and descriptions that schemas give to the values of their {@code enum}.
 *
 * @param byValue what is said of the values
 */
public record EnumWords(Map<JsonValue, EnumValue> byValue) {

    /** What some schemas say, the narrowest first. */
    static EnumWords of(List<Schema> narrowestFirst) {
        Map<JsonValue, EnumValue> byValue = new HashMap<>();
        for (Schema schema : narrowestFirst) {
            schema.keyword(Assertion.Enum.class).ifPresent(allowed -> add(schema, allowed.values(), byValue));
        }
        return new EnumWords(byValue);
    }

    /** The names of the values, if there is one for each, and no two are the same. */
    public static boolean isFitting(List<String> names, List<JsonValue> values) {
        return names.size() == values.size() && new HashSet<>(names).size() == names.size();
    }

    private static void add(Schema schema, List<JsonValue> values, Map<JsonValue, EnumValue> byValue) {
        List<String> names = schema.keyword(Annotation.EnumNames.class)
                .map(Annotation.EnumNames::names)
                .filter(given -> isFitting(given, values))
                .orElse(List.of());
        Optional<Annotation.EnumDescriptions> descriptions = schema.keyword(Annotation.EnumDescriptions.class);
        for (int i = 0; i < values.size(); i++) {
            EnumValue plain = EnumValue.of(values.get(i));
            int index = i;
            EnumValue described = new EnumValue(
                    values.get(i),
                    names.isEmpty() ? Optional.empty() : Optional.of(names.get(i)),
                    Optional.empty(),
                    descriptions.flatMap(given -> description(given, index, plain.text())));
            byValue.merge(values.get(i), described, EnumValue::or);
        }
    }

    private static Optional<String> description(Annotation.EnumDescriptions given, int index, String value) {
        String text = index < given.inOrder().size()
                ? given.inOrder().get(index)
                : given.byValue().getOrDefault(value, "");
        return Optional.of(text).filter(each -> !each.isBlank());
    }

    /** A value with what is said of it. */
    EnumValue about(JsonValue value) {
        return byValue.getOrDefault(value, EnumValue.of(value));
    }
}
