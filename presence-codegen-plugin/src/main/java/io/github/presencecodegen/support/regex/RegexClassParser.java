package io.github.presencecodegen.support.regex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Reads a character class: what is in square brackets. */
@NullMarked
final class RegexClassParser {

    private final RegexCursor cursor;
    private final RegexEscapes escapes;
    private final boolean lenient;

    RegexClassParser(RegexCursor cursor, RegexEscapes escapes, boolean lenient) {
        this.cursor = cursor;
        this.escapes = escapes;
        this.lenient = lenient;
    }

    /** Reads a class; the cursor is behind its bracket. */
    RegexNode read(boolean ignoreCase) throws RegexSyntaxException {
        int start = cursor.index() - 1;
        boolean negated = cursor.take("^");
        List<RegexSetItem> items = new ArrayList<>();
        while (!cursor.take("]")) {
            if (cursor.peek() == RegexCursor.END) {
                throw cursor.errorAt(start, "this bracket is never closed");
            }
            readItem(items);
        }
        return new RegexNode.Characters(List.copyOf(items), negated, ignoreCase);
    }

    private void readItem(List<RegexSetItem> items) throws RegexSyntaxException {
        int start = cursor.index();
        RegexSetItem first = atom();
        if (!cursor.startsWith("-") || cursor.startsWith("-]")) {
            items.add(first);
            return;
        }
        cursor.next();
        if (cursor.peek() == RegexCursor.END) {
            items.add(first);
            return;
        }
        RegexSetItem last = atom();
        if (first instanceof RegexSetItem.Range && last instanceof RegexSetItem.Range) {
            items.add(range(((RegexSetItem.Range) first).first(), ((RegexSetItem.Range) last).last(), start));
        } else if (lenient) {
            items.add(first);
            items.add(new RegexSetItem.Range('-', '-'));
            items.add(last);
        } else {
            throw cursor.errorAt(start, "a range goes from one code point to another");
        }
    }

    private RegexSetItem range(int first, int last, int start) throws RegexSyntaxException {
        if (first > last) {
            throw cursor.errorAt(start, "this range is out of order");
        }
        return new RegexSetItem.Range(first, last);
    }

    private RegexSetItem atom() throws RegexSyntaxException {
        int codePoint = cursor.next();
        if (codePoint != '\\') {
            return new RegexSetItem.Range(codePoint, codePoint);
        }
        if (cursor.take("b")) {
            return new RegexSetItem.Range('\b', '\b');
        }
        if (cursor.take("-")) {
            return new RegexSetItem.Range('-', '-');
        }
        return escapes.read();
    }
}
