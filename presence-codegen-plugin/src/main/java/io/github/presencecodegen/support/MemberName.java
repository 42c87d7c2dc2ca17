package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The name that a reader has read last, and which of the known names each open object has had. */
@NullMarked
final class MemberName {

    private final SeenNames seen = new SeenNames();
    private int offset;

    /** The index of the name that comes next if members come in the order of the schema, as they mostly do. */
    private int expected;

    private int index = -1;
    private @Nullable JsonNames known;
    private @Nullable String unknown;

    /** An object begins at this depth. */
    void beginObject(int depth) {
        seen.begin(depth);
        expected = 0;
    }

    /** Reads a name at its opening quote; a known one must not have been there before in its object. */
    int read(JsonScanner scanner, JsonNames names, int depth) {
        offset = scanner.position();
        index = scanner.scanName(names, expected);
        if (index < 0) {
            unknown = scanner.scanString();
            index = names.match(unknown);
        }
        if (index >= 0) {
            expected = index + 1;
            known = names;
            if (!seen.add(depth, index)) {
                throw duplicate();
            }
        }
        return index;
    }

    String text() {
        if (index >= 0 && known != null) {
            return known.name(index);
        }
        if (unknown == null) {
            throw new IllegalStateException("no name has been read");
        }
        return unknown;
    }

    InvalidJsonException duplicate() {
        return MalformedJson.duplicateName(text(), offset);
    }
}
