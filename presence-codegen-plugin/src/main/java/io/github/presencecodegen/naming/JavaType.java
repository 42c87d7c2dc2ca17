package io.github.presencecodegen.naming;

/**
 * The name of a generated type.
 *
 * @param packageName its package
 * @param topLevel the simple name of the top-level class that it is or is nested in
 * @param nested its simple name inside that class; empty for the top-level class itself
 */
public record JavaType(String packageName, String topLevel, String nested) {

    /** Whether the type is nested in another. */
    public boolean isNested() {
        return !nested.isEmpty();
    }

    /** The name without the package: {@code PresenceEdu.Content}. */
    public String shortName() {
        return isNested() ? topLevel + "." + nested : topLevel;
    }

    /** The type's own name. */
    public String simpleName() {
        return isNested() ? nested : topLevel;
    }

    /** The name as {@link Class#forName(String)} takes it. */
    public String binaryName() {
        return packageName + "." + shortName().replace('.', '$');
    }
}
