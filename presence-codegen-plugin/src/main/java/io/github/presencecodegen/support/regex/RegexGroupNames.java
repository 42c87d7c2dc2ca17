package io.github.presencecodegen.support.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The names of groups. Two groups may share a name only where one match cannot meet both: in different alternatives. */
@NullMarked
final class RegexGroupNames {

    private final Map<String, List<Integer>> numbers = new HashMap<>();

    /** The names that a group at this place would meet, in the order in which they came; and the same as a set. */
    private final List<String> met = new ArrayList<>();

    private final Set<String> taken = new HashSet<>();

    /** Adds a group; false if one match could meet another of its name. */
    boolean add(String name, int number) {
        if (!taken.add(name)) {
            return false;
        }
        met.add(name);
        numbers.computeIfAbsent(name, key -> new ArrayList<>()).add(number);
        return true;
    }

    /** What {@link #setAside} and {@link #bringBack} need to know at the start of a disjunction. */
    int mark() {
        return met.size();
    }

    /** An alternative ends and another begins, which may use the names of the first. */
    void setAside(int mark, Set<String> aside) {
        List<String> own = met.subList(mark, met.size());
        aside.addAll(own);
        taken.removeAll(Set.copyOf(own));
        own.clear();
    }

    /** The disjunction ends; what follows it meets the names of all its alternatives. */
    void bringBack(Set<String> aside) {
        for (String name : aside) {
            if (taken.add(name)) {
                met.add(name);
            }
        }
    }

    /** The numbers of the groups of a name; none if there is no such group. */
    List<Integer> numbers(String name) {
        return List.copyOf(numbers.getOrDefault(name, List.of()));
    }
}
