package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Place;

/** The places of bytes of a text in UTF-8. Asked for in ascending order, all of them take one pass. */
final class BytePlaces {

    private final byte[] text;
    private final TextLines lines;
    private int offset;
    private int characters;

    BytePlaces(byte[] text, TextLines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The place of the character that begins at a byte, or to which it belongs. */
    Place at(int wanted) {
        if (wanted < offset) {
            offset = 0;
            characters = 0;
        }
        for (; offset < wanted; offset++) {
            if (!isContinuation(text[offset])) {
                characters++;
            }
        }
        boolean inside = wanted < text.length && isContinuation(text[wanted]);
        return lines.at(inside ? characters - 1 : characters);
    }

    private static boolean isContinuation(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
