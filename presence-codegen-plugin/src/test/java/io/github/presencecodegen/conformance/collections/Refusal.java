package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Set;

/**
 * A violation that generated code reports, as this test reads it.
 *
 * @param pointer where in the document
 * @param keyword the keyword
 * @param location where in the schemas
 */
record Refusal(String pointer, String keyword, String location) {

    private static final Set<String> AROUND = Set.of("oneOf", "anyOf", "contains", "minContains");

    static Refusal of(Object violation) {
        return new Refusal(text(violation, "pointer"), text(violation, "keyword"), text(violation, "schemaLocation"));
    }

    private static String text(Object violation, String method) {
        try {
            return (String) violation.getClass().getMethod(method).invoke(violation);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Whether a valid document is refused for no other reason than what a Java type cannot hold: an integer beyond the
     * range of its type, which is documented, or a value at a place where a warning says that the type narrows. The
     * alternatives around such a place then fail with it.
     */
    static boolean isNarrowing(List<Refusal> refusals, JsonValue document, ReportedPlaces narrowed) {
        List<Refusal> others = refusals.stream()
                .filter(refusal -> !refusal.isRange(document) && !refusal.isAt(narrowed))
                .toList();
        return others.size() < refusals.size()
                && others.stream().allMatch(refusal -> AROUND.contains(refusal.keyword()));
    }

    private boolean isRange(JsonValue document) {
        return keyword.equals("format")
                && document.at(pointer) instanceof JsonNumber number
                && number.isInteger()
                && !number.isInt();
    }

    private boolean isAt(ReportedPlaces places) {
        int hash = location.indexOf('#');
        int last = location.lastIndexOf('/');
        return hash >= 0 && last > hash && places.name(location.substring(0, hash), location.substring(hash + 1, last));
    }
}
