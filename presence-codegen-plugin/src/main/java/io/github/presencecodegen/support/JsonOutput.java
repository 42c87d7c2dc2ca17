package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** A text that is being written, with the commas and brackets that belong between values; it knows what may come next. */
@NullMarked
final class JsonOutput {

    private final JsonLimits limits;
    private final JsonNesting nesting = new JsonNesting();
    private final JsonBytes text = new JsonBytes();
    private boolean needsComma;
    private boolean hasName;

    JsonOutput(JsonLimits limits) {
        this.limits = limits;
    }

    /** Begins an object or an array. */
    void open(boolean object) {
        JsonBytes bytes = value();
        if (nesting.depth() >= limits.maxDepth()) {
            throw MalformedJson.tooDeep(limits, bytes.size());
        }
        nesting.open(object);
        bytes.put(object ? '{' : '[');
        needsComma = false;
    }

    void closeObject() {
        require(nesting.inObject() && !hasName, "an object cannot end here");
        close('}');
    }

    void closeArray() {
        require(nesting.inArray(), "an array cannot end here");
        close(']');
    }

    private void close(char bracket) {
        nesting.close();
        text.put(bracket);
        needsComma = true;
    }

    void name(String name) {
        beginName();
        if (needsComma) {
            text.put(',');
        }
        text.string(name);
        text.put(':');
    }

    void name(JsonNames names, int index) {
        beginName();
        text.bytes(names.written(index), needsComma ? 0 : 1);
    }

    private void beginName() {
        require(nesting.inObject() && !hasName, "a name is not allowed here");
        hasName = true;
    }

    /** Where exactly one value is to be put. */
    JsonBytes value() {
        if (hasName) {
            hasName = false;
        } else {
            require(nesting.inArray() || text.size() == 0, "a value is not allowed here");
            if (needsComma) {
                text.put(',');
            }
        }
        needsComma = true;
        return text;
    }

    /** The whole text in UTF-8; its buffer is left to other texts. */
    byte[] toByteArray() {
        requireWhole();
        byte[] written = text.toByteArray();
        text.recycle();
        return written;
    }

    /** The whole text; its buffer is left to other texts. */
    String toJsonString() {
        requireWhole();
        String written = text.toString();
        text.recycle();
        return written;
    }

    private void requireWhole() {
        require(text.size() > 0 && nesting.depth() == 0, "the text has not been written to its end");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalStateException(message);
        }
    }
}
