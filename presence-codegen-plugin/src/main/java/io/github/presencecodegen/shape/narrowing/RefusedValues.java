package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Values that a schema lists and that another keyword of it refuses.
 *
 * @param list the keyword that lists them
 * @param refuser the keyword that refuses them
 * @param values the values
 */
public record RefusedValues(Keyword list, Assertion refuser, List<JsonValue> values) {

    private static final int MOST_SHOWN = 5;

    private static final int LONGEST_SHOWN = 40;

    /** Those of a schema that lists others too; of one that allows none of its values there is a {@link Contradiction}. */
    public static List<RefusedValues> in(Schema schema, Regexes regexes) {
        Optional<ListedValues> listed = ListedValues.in(schema, regexes).filter(values -> !values.areAllRefused());
        Optional<Assertion.Enum> list = schema.keyword(Assertion.Enum.class);
        List<RefusedValues> refused = new ArrayList<>();
        if (listed.isPresent() && list.isPresent()) {
            listed.get()
                    .refused()
                    .forEach((assertion, values) -> refused.add(new RefusedValues(list.get(), assertion, values)));
        }
        return refused;
    }

    /** The values in words. */
    public String words() {
        String shown =
                values.stream().limit(MOST_SHOWN).map(RefusedValues::shown).collect(Collectors.joining(", "));
        int others = values.size() - MOST_SHOWN;
        return shown + (others > 0 ? " and " + others + " more" : "") + (values.size() == 1 ? " is not" : " are not");
    }

    private static String shown(JsonValue value) {
        String json = value.toJson();
        return json.length() <= LONGEST_SHOWN ? json : json.substring(0, LONGEST_SHOWN) + "...";
    }

    /** Why they are refused. */
    public String reason() {
        return AssertionWords.of(refuser);
    }

    /** What to do. */
    public String advice() {
        return advice(refuser, values);
    }

    /** Where text is demanded, unquoted words of YAML are a common mistake. */
    static String advice(Assertion refuser, List<JsonValue> values) {
        if (!(refuser instanceof Assertion.Type type) || !type.types().contains(SchemaType.STRING)) {
            return "Correct the values or \"" + refuser.name() + "\".";
        }
        boolean isYaml = !refuser.place().path().endsWith(".json");
        String kinds = values.stream().map(RefusedValues::kind).distinct().collect(Collectors.joining(" and "));
        String quote = "If text is meant, write it in quotes"
                + (isYaml && !kinds.isEmpty() ? "; YAML reads it as " + kinds : "") + ".";
        return values.contains(JsonNull.INSTANCE) ? quote + " To allow null, add it to \"type\"." : quote;
    }

    private static String kind(JsonValue value) {
        if (value instanceof JsonNumber) {
            return "a number";
        }
        return value instanceof JsonBoolean ? "a boolean" : value instanceof JsonNull ? "null" : "a collection";
    }
}
