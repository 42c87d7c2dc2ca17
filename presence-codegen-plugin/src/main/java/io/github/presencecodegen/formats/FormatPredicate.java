package io.github.presencecodegen.formats;

/**
 * The predicate that asserts a format.
 *
 * @param type the name of the support type that has it, below the support package
 * @param method its name; it takes a {@code String}
 */
public record FormatPredicate(String type, String method) {

    private static final String SUPPORT = "io.github.presencecodegen.support.";

    /** Whether a text has the format. The class is also known by name alone because generated code has its own copy. */
    public boolean test(String text) {
        try {
            Object answer = Class.forName(SUPPORT + type)
                    .getMethod(method, String.class)
                    .invoke(null, text);
            return Boolean.TRUE.equals(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
