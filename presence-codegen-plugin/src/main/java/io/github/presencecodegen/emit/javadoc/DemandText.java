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

/** Says in Javadoc what schemas assert of a value, each bound once: the narrowest. */
public final class DemandText {

    private static final int LONGEST_TEXT = 100;

    private final Map<BoundKind, JsonNumber> bounds = new EnumMap<>(BoundKind.class);
    private final Map<CountKind, Integer> counts = new EnumMap<>(CountKind.class);
    private final Set<String> others = new LinkedHashSet<>();

    private DemandText() {}

    /** The demands in words, to be joined. */
    public static List<String> of(List<Assertion> demands) {
        DemandText text = new DemandText();
        demands.forEach(text::note);
        List<String> parts = new ArrayList<>();
        text.numbers(parts);
        text.counted(CountKind.MIN_LENGTH, CountKind.MAX_LENGTH, "character", "characters", parts);
        text.counted(CountKind.MIN_ITEMS, CountKind.MAX_ITEMS, "item", "items", parts);
        text.counted(CountKind.MIN_PROPERTIES, CountKind.MAX_PROPERTIES, "property", "properties", parts);
        parts.addAll(text.others);
        return parts;
    }

    private void note(Assertion demand) {
        if (demand instanceof Assertion.Bound bound) {
            boolean isLower = bound.kind() == BoundKind.MINIMUM || bound.kind() == BoundKind.EXCLUSIVE_MINIMUM;
            bounds.merge(bound.kind(), bound.limit(), (a, b) -> a.compareTo(b) > 0 == isLower ? a : b);
        } else if (demand instanceof Assertion.Count count) {
            boolean isLower = count.kind().name().startsWith("MIN");
            counts.merge(count.kind(), count.limit(), isLower ? Math::max : Math::min);
        } else if (demand instanceof Assertion.MultipleOf multiple) {
            others.add("a multiple of " + multiple.divisor());
        } else if (demand instanceof Assertion.UniqueItems unique && unique.areUnique()) {
            others.add("no item twice");
        } else if (demand instanceof Assertion.Pattern pattern) {
            others.add("matches " + shown(pattern.regex()));
        }
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
