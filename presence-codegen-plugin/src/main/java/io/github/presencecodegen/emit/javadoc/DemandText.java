package io.github.presencecodegen.emit.javadoc;

import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.BoundKind;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.support.JsonNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Describes in Javadoc what schemas assert of a value; of several bounds, only the narrowest. */
public final class DemandText {

    private static final int LONGEST_TEXT = 100;

    private final Map<BoundKind, JsonNumber> bounds = new EnumMap<>(BoundKind.class);
    private final Map<CountKind, Integer> counts = new EnumMap<>(CountKind.class);
    private final Set<String> others = new LinkedHashSet<>();

    private DemandText() {}

    /** The constraints in words, to be joined. */
    public static List<String> of(List<Assertion> demands) {
        DemandText text = new DemandText();
        demands.forEach(demand -> demand.match(text.new Noting()).run());
        List<String> parts = new ArrayList<>();
        text.numbers(parts);
        text.counted(CountKind.MIN_LENGTH, CountKind.MAX_LENGTH, "character", "characters", parts);
        text.counted(CountKind.MIN_ITEMS, CountKind.MAX_ITEMS, "item", "items", parts);
        text.counted(CountKind.MIN_PROPERTIES, CountKind.MAX_PROPERTIES, "property", "properties", parts);
        parts.addAll(text.others);
        return parts;
    }

    /** Takes down what an assertion demands, unless the Java type or other words of the Javadoc show it. */
    private final class Noting implements Assertion.Cases<Runnable> {

        @Override
        public Runnable bound(Assertion.Bound bound) {
            boolean isLower = bound.kind() == BoundKind.MINIMUM || bound.kind() == BoundKind.EXCLUSIVE_MINIMUM;
            return () -> bounds.merge(bound.kind(), bound.limit(), (a, b) -> a.compareTo(b) > 0 == isLower ? a : b);
        }

        @Override
        public Runnable count(Assertion.Count count) {
            boolean isLower = count.kind().isMinimum();
            return () -> counts.merge(count.kind(), count.limit(), isLower ? Math::max : Math::min);
        }

        @Override
        public Runnable multipleOf(Assertion.MultipleOf multiple) {
            return () -> others.add("a multiple of " + multiple.divisor());
        }

        @Override
        public Runnable uniqueItems(Assertion.UniqueItems unique) {
            return unique.areUnique() ? () -> others.add("items are unique") : Noting::nothing;
        }

        @Override
        public Runnable pattern(Assertion.Pattern pattern) {
            return () -> others.add("matches " + shown(pattern.regex()));
        }

        @Override
        public Runnable type(Assertion.Type type) {
            return Noting::nothing;
        }

        @Override
        public Runnable enumeration(Assertion.Enum allowed) {
            return Noting::nothing;
        }

        @Override
        public Runnable constant(Assertion.Const constant) {
            return Noting::nothing;
        }

        @Override
        public Runnable format(Assertion.Format format) {
            return Noting::nothing;
        }

        @Override
        public Runnable content(Assertion.Content content) {
            boolean isEncoding = content.mediaType().isEmpty();
            return () -> others.add(
                    isEncoding
                            ? "encoded as " + shownName(content.encoding())
                            : "contains " + shownName(content.mediaType()));
        }

        @Override
        public Runnable required(Assertion.Required required) {
            return Noting::nothing;
        }

        @Override
        public Runnable never(Assertion.Never never) {
            return Noting::nothing;
        }

        private static void nothing() {}
    }

    private static String shownName(String name) {
        return name.length() > LONGEST_TEXT ? "what has a long name" : JavadocText.code(name);
    }

    private static String shown(String pattern) {
        return pattern.length() > LONGEST_TEXT ? "a long pattern" : JavadocText.code(pattern);
    }

    private void numbers(List<String> parts) {
        JsonNumber least = bounds.remove(BoundKind.MINIMUM);
        JsonNumber most = bounds.remove(BoundKind.MAXIMUM);
        if (least != null && most != null) {
            parts.add("from " + least + " to " + most);
        } else if (least != null) {
            parts.add("at least " + least);
        } else if (most != null) {
            parts.add("at most " + most);
        }
        bounds.forEach((kind, limit) -> parts.add((kind == BoundKind.EXCLUSIVE_MINIMUM ? "above " : "below ") + limit));
    }

    private void counted(CountKind lower, CountKind upper, String one, String many, List<String> parts) {
        int least = counts.getOrDefault(lower, 0);
        int most = counts.getOrDefault(upper, Integer.MAX_VALUE);
        if (least == most) {
            parts.add(counted(least, one, many));
        } else if (least > 0 && most < Integer.MAX_VALUE) {
            parts.add(least + " to " + counted(most, one, many));
        } else if (least > 0) {
            parts.add("at least " + counted(least, one, many));
        } else if (most < Integer.MAX_VALUE) {
            parts.add("at most " + counted(most, one, many));
        }
    }

    private static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
