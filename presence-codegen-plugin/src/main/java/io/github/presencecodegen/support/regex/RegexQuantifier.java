package io.github.presencecodegen.support.regex;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * How often something may repeat.
 *
 * @param min the least number of times
 * @param max the greatest, {@link RegexNode.Repeat#UNBOUNDED} for none
 * @param greedy whether more are preferred to fewer
 */
@NullMarked
record RegexQuantifier(int min, int max, boolean greedy) {

    /** Reads a quantifier; null, without moving, if there is none. */
    static @Nullable RegexQuantifier read(RegexCursor cursor) throws RegexSyntaxException {
        if (cursor.take("*")) {
            return new RegexQuantifier(0, RegexNode.Repeat.UNBOUNDED, !cursor.take("?"));
        }
        if (cursor.take("+")) {
            return new RegexQuantifier(1, RegexNode.Repeat.UNBOUNDED, !cursor.take("?"));
        }
        if (cursor.take("?")) {
            return new RegexQuantifier(0, 1, !cursor.take("?"));
        }
        return braced(cursor);
    }

    private static @Nullable RegexQuantifier braced(RegexCursor cursor) throws RegexSyntaxException {
        int start = cursor.index();
        if (!cursor.take("{")) {
            return null;
        }
        int min = cursor.takeNumber();
        int max = min;
        if (min >= 0 && cursor.take(",")) {
            int given = cursor.takeNumber();
            max = given < 0 ? RegexNode.Repeat.UNBOUNDED : given;
        }
        if (min < 0 || !cursor.take("}")) {
            cursor.moveTo(start);
            return null;
        }
        if (min > max) {
            throw cursor.errorAt(start, "these numbers are out of order");
        }
        return new RegexQuantifier(min, max, !cursor.take("?"));
    }
}
