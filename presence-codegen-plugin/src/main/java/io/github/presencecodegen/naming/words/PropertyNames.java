package io.github.presencecodegen.naming.words;

import javax.lang.model.SourceVersion;

/**
 * The names of what a property becomes. All methods of it derive from one word, so they are free of collisions together.
 *
 * @param accessor the field, the accessor, and the builder's method
 * @param constant the constant that holds the only value, where there is one
 */
public record PropertyNames(String accessor, String constant) {

    /** {@code hasPoll}. */
    public String has() {
        return "has" + capitalized();
    }

    /** {@code addPoll}. */
    public String add() {
        return "add" + capitalized();
    }

    /** {@code lastActiveAgoOr}. */
    public String orDefault() {
        return stem() + "Or";
    }

    /** {@code lastActiveAgoOrDefault}. */
    public String orSchemaDefault() {
        return stem() + "OrDefault";
    }

    /** {@code PollDefault}: the class that holds a default which must be made. */
    public String defaultHolder() {
        return capitalized() + "Default";
    }

    /** {@code isDisplaynameNull}. */
    public String isNull() {
        return "is" + capitalized() + "Null";
    }

    /** {@code displaynameNull}: the builder's method, and the field that it sets. */
    public String setNull() {
        return stem() + "Null";
    }

    /** {@code withItem2Null}: makes a tuple in which an item is null. */
    public String withNull() {
        return "with" + capitalized() + "Null";
    }

    /** {@code putUsers}. */
    public String put() {
        return "put" + capitalized();
    }

    /** {@code putAdditionalProperty}: a map of a class is called by a word of JSON Schema, of which the singular is known. */
    public String putOne() {
        return "put" + capitalized().replaceFirst("Properties", "Property");
    }

    /** {@code removeUsers}. */
    public String remove() {
        return "remove" + capitalized();
    }

    /** {@code removeAdditionalProperty}. */
    public String removeOne() {
        return "remove" + capitalized().replaceFirst("Properties", "Property");
    }

    /** {@code unmatchedUsers}. */
    public String unmatched() {
        return "unmatched" + capitalized();
    }

    /** {@code putUnmatchedUsers}. */
    public String putUnmatched() {
        return "putUnmatched" + capitalized();
    }

    /** {@code takesUsers}: the codec's method that tells which names the map takes, which the builder asks as well. */
    public String takes() {
        return codecMethods().takes();
    }

    /** What the methods of the codec would like to be called that read its value. */
    public CodecMethodNames codecMethods() {
        return new CodecMethodNames(capitalized());
    }

    /** {@code LastActiveAgo}, to stand behind a verb. */
    public String capitalized() {
        return Letters.capitalized(stem());
    }

    /** The accessor without the underscore that tells it from a keyword of Java: with more around it, it is none. */
    private String stem() {
        String plain = accessor.endsWith("_") ? accessor.substring(0, accessor.length() - 1) : accessor;
        return SourceVersion.isKeyword(plain, SourceVersion.RELEASE_17) ? plain : accessor;
    }
}
