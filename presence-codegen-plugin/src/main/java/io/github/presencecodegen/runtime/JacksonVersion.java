package io.github.presencecodegen.runtime;

/** A version of Jackson that can read and write generated types. */
public enum JacksonVersion {
    /** The packages of {@code com.fasterxml.jackson}. */
    V2("2", "com.fasterxml.jackson.core", "com.fasterxml.jackson.databind"),
    /** The packages of {@code tools.jackson}. */
    V3("3", "tools.jackson.core", "tools.jackson.databind");

    private final String number;
    private final String groupId;
    private final String databind;

    JacksonVersion(String number, String groupId, String databind) {
        this.number = number;
        this.groupId = groupId;
        this.databind = databind;
    }

    /** The number that users write. */
    public String number() {
        return number;
    }

    /** The group of its libraries. */
    public String groupId() {
        return groupId;
    }

    /** The name of its library that binds types, in that group. */
    public String artifactId() {
        return "jackson-databind";
    }

    /** The package, and the module, of that library. */
    public String databind() {
        return databind;
    }

    /** How the names of its support types begin. */
    String prefix() {
        return "Jackson" + number;
    }
}
