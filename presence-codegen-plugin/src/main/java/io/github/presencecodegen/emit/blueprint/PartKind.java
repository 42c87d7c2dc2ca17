package io.github.presencecodegen.emit.blueprint;

import io.github.presencecodegen.support.JsonKind;

/** The parts of a value that schemas are about: the properties of an object, or the items of an array. */
public enum PartKind {
    /** The properties of an object. */
    PROPERTIES(JsonKind.OBJECT, "object", "members"),

    /** The items of an array. */
    ITEMS(JsonKind.ARRAY, "array", "items");

    private final JsonKind whole;
    private final String variable;
    private final String word;

    PartKind(JsonKind whole, String variable, String word) {
        this.whole = whole;
        this.variable = variable;
        this.word = word;
    }

    /** What has such parts. */
    public JsonKind whole() {
        return whole;
    }

    /** What a variable is called that holds the whole. */
    public String variable() {
        return variable;
    }

    /** What a variable is called that holds the whole, where the other name is taken. */
    public String word() {
        return word;
    }

    boolean areItems() {
        return this == ITEMS;
    }
}
