package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Place;
import java.util.Arrays;

/**
 * Where the lines of a text begin. A line ends where editors and compilers end it: SnakeYAML also counts U+0085, U+2028
 * and U+2029, which editors do not count as line ends. Columns count characters, that is, code points.
 */
final class TextLines {

    private final Place file;
    private final int length;
    private int[] starts = new int[64];
    private int lines = 1;

    TextLines(Place file, String text) {
        this.file = file;
        int characters = 0;
        for (int index = 0; index < text.length(); characters++) {
            int character = text.codePointAt(index);
            index += Character.charCount(character);
            boolean beforeLineFeed = index < text.length() && text.charAt(index) == '\n';
            if (character == '\n' || character == '\r' && !beforeLineFeed) {
                begin(characters + 1);
            }
        }
        this.length = characters;
    }

    private void begin(int start) {
        if (lines == starts.length) {
            starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = start;
    }

    /** The place of a character, by its index in code points. */
    Place at(int character) {
        int found = Arrays.binarySearch(starts, 0, lines, character);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file.origin(), file.path(), line + 1, character - starts[line] + 1);
    }

    /** The place behind the last character. */
    Place end() {
        return at(length);
    }
}
