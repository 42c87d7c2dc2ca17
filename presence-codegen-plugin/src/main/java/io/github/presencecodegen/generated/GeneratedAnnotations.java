package io.github.presencecodegen.generated;

/** Which annotations say of a type that it is generated. */
public enum GeneratedAnnotations {
    /** None. */
    NONE,
    /** One of ours on every type, which tools find in class files. */
    OWN,
    /** Ours, and that of the JDK on top-level types, which tools find in sources; it needs the module {@code java.compiler}. */
    OWN_AND_JDK;

    /** Whether every type has ours. */
    public boolean hasOwn() {
        return this != NONE;
    }

    /** Whether top-level types have that of the JDK. */
    public boolean hasJdk() {
        return this == OWN_AND_JDK;
    }
}
