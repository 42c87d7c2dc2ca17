package io.github.presencecodegen.naming.words;

/**
 * What the methods of a codec would like to be called that read one value inside a type.
 *
 * @param value the value in words that stand behind a verb
 */
public record CodecMethodNames(String value) {

    /** {@code readUsers}. */
    public String read() {
        return "read" + value;
    }

    /** {@code takesUsers}: tells which names the map takes. */
    public String takes() {
        return "takes" + value;
    }

    /** The names for an item of the value. */
    public CodecMethodNames ofItem() {
        return new CodecMethodNames(value + "Item");
    }

    /** The names for what the value holds, or is where it is not null. */
    public CodecMethodNames ofValue() {
        return new CodecMethodNames(value + "Value");
    }
}
