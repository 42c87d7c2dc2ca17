package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The messages of violations. */
@NullMarked
final class ViolationMessages {

    /** Of a value that is known to be invalid, and whose report would exceed the stack. */
    static final String TOO_DEEP = "does not match its schema; the cause is nested too deeply to be reported";

    /** How much of a list is shown, in characters. */
    private static final int SHOWN = 300;

    private ViolationMessages() {}

    static String type(String[] expected, String actual) {
        StringBuilder text = new StringBuilder("must be ");
        for (int i = 0; i < expected.length; i++) {
            text.append(i == 0 ? "" : i + 1 == expected.length ? " or " : ", ").append(withArticle(expected[i]));
        }
        return text.append(", but is ").append(withArticle(actual)).toString();
    }

    static String required(String name) {
        return "required property " + JsonExcerpt.quote(name) + " is missing";
    }

    static String enumeration(List<String> allowed, JsonValue value) {
        if (allowed.isEmpty()) {
            return "no value is allowed, but there is " + JsonExcerpt.of(value, JsonExcerpt.IN_MESSAGE);
        }
        String choice = allowed.size() == 1 ? "must be " : "must be one of ";
        return choice + list(allowed) + ", but is " + JsonExcerpt.of(value, JsonExcerpt.IN_MESSAGE);
    }

    /** A name that an object must not have. */
    static String unexpected(String name) {
        return "property " + JsonExcerpt.quote(name) + " is not allowed";
    }

    static String range(String javaType, JsonValue value) {
        return "must be in the range of " + javaType + ", but is " + JsonExcerpt.of(value, JsonExcerpt.IN_MESSAGE);
    }

    /** {@code minLength}, {@code maxItems} and the like. */
    static String size(String keyword, int limit, int actual) {
        String relation = keyword.startsWith("min") ? "at least " : "at most ";
        String unit = switch (keyword.substring(3)) {
            case "Length" -> limit == 1 ? " character" : " characters";
            case "Items" -> limit == 1 ? " item" : " items";
            default -> limit == 1 ? " property" : " properties";
        };
        return "must have " + relation + limit + unit + ", but has " + actual;
    }

    /** {@code anyOf} or {@code oneOf} where nothing holds. */
    static String noBranch(String keyword) {
        return demanded(keyword) + ", but matches none";
    }

    /** {@code anyOf} or {@code oneOf}, of which nothing is known but that it does not hold. */
    static String unexplained(String keyword) {
        return demanded(keyword) + ", but does not";
    }

    private static String demanded(String keyword) {
        String number = keyword.equals("oneOf") ? "exactly one" : "one";
        return "must match " + number + " of the subschemas of " + keyword;
    }

    /** {@code oneOf} where several subschemas hold. */
    static String manyBranches(String indexes) {
        return "must match exactly one of the subschemas of oneOf, but matches those at " + indexes;
    }

    /** What a list of texts shows. */
    static List<String> shown(String... texts) {
        return Arrays.stream(texts).map(JsonExcerpt::quote).toList();
    }

    /** What a list of values shows. */
    static List<String> shown(JsonValue... values) {
        return Arrays.stream(values)
                .map(value -> JsonExcerpt.of(value, JsonExcerpt.IN_MESSAGE))
                .toList();
    }

    /** What a list shows, after commas; a long one is cut between two of them. */
    static String list(List<String> texts) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            if (list.length() > SHOWN) {
                return list.append(" and ")
                        .append(texts.size() - i)
                        .append(" more")
                        .toString();
            }
            list.append(i == 0 ? "" : ", ").append(texts.get(i));
        }
        return list.toString();
    }

    private static String withArticle(String type) {
        return switch (type) {
            case "null" -> type;
            case "object", "array", "integer" -> "an " + type;
            default -> "a " + type;
        };
    }
}
