package io.github.presencecodegen.runtime;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes the annotations of JSpecify out of a source, for projects that do not have that library. */
final class NullAnnotations {

    private static final Pattern NULLABLE_BOUND = Pattern.compile(" extends java\\.lang\\.@Nullable Object\\b");
    private static final Pattern NULLABLE_ARRAY = Pattern.compile(" @Nullable ?(?=\\[|\\.\\.\\.)");
    private static final Pattern NULLABLE = Pattern.compile("@Nullable\\s+");

    private NullAnnotations() {}

    static String removedFrom(String source) {
        String text = source.lines()
                .filter(line -> !line.startsWith("import org.jspecify.annotations.")
                        && !line.strip().equals("@NullMarked"))
                .collect(Collectors.joining("\n", "", "\n"));
        if (text.contains("@Nullable")) { // Most sources do not; to look for patterns costs more.
            text = NULLABLE_BOUND.matcher(text).replaceAll("");
            text = NULLABLE_ARRAY.matcher(text).replaceAll("");
            text = NULLABLE.matcher(text).replaceAll("");
        }
        return withoutGaps(text);
    }

    private static String withoutGaps(String text) {
        String closed = text;
        while (closed.contains("\n\n\n")) {
            closed = closed.replace("\n\n\n", "\n\n");
        }
        return closed;
    }
}
