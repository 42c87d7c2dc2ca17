package io.github.presencecodegen.runtime;

import java.util.regex.Pattern;

/** Takes the annotations of JSpecify out of a source, for projects that do not have that library. */
final class NullAnnotations {

    private static final Pattern ANNOTATION_LINES =
            Pattern.compile("^(?:import org\\.jspecify\\.annotations\\.\\w+;| *@NullMarked)\n", Pattern.MULTILINE);
    private static final Pattern NULLABLE_BOUND = Pattern.compile(" extends @Nullable Object\\b");
    private static final Pattern NULLABLE_ARRAY = Pattern.compile(" @Nullable ?(?=\\[|\\.\\.\\.)");
    private static final Pattern NULLABLE = Pattern.compile("@Nullable\\s+");
    private static final Pattern BLANK_LINES = Pattern.compile("\n{3,}");

    private NullAnnotations() {}

    static String removedFrom(String source) {
        String text = ANNOTATION_LINES.matcher(source).replaceAll("");
        text = NULLABLE_BOUND.matcher(text).replaceAll("");
        text = NULLABLE_ARRAY.matcher(text).replaceAll("");
        text = NULLABLE.matcher(text).replaceAll("");
        return BLANK_LINES.matcher(text).replaceAll("\n\n");
    }
}
