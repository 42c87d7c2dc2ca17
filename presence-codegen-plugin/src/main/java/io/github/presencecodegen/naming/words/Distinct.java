package io.github.presencecodegen.naming.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Hands out names, none twice: one that is taken gets {@code _2}, {@code _3} and so on behind. */
public final class Distinct {

    private final UnaryOperator<String> fold;
    private final Set<String> taken = new HashSet<>();

    /** Where to go on counting for a name that stands for itself alone; all numbers below are taken for good. */
    private final Map<String, Integer> next = new HashMap<>();

    private Distinct(UnaryOperator<String> fold, Collection<String> reserved) {
        this.fold = fold;
        reserved.forEach(name -> taken.add(fold.apply(name)));
    }

    /** Names that must differ in more than case: class files share a folder, and not every file system knows case. */
    public static Distinct ignoringCase(Collection<String> reserved) {
        return new Distinct(JavaIdentifier::folded, reserved);
    }

    public static Distinct byCase() {
        return new Distinct(name -> name, List.of());
    }

    /** The wanted name, or the first numbered one that is free. */
    public String take(String wanted) {
        String name = wanted;
        int number = next.getOrDefault(wanted, 2);
        while (taken.contains(fold.apply(name))) {
            name = wanted + "_" + number++;
        }
        next.put(wanted, number);
        taken.add(fold.apply(name));
        return name;
    }

    /** The wanted name, or the first free one with {@code _} behind. */
    public String takeUnderlined(String wanted) {
        String name = wanted;
        while (!taken.add(fold.apply(name))) {
            name += "_";
        }
        return name;
    }
}
