package io.github.presencecodegen.plan.check;

import io.github.presencecodegen.pattern.Regex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which properties or items of a value a schema evaluates, together with all that apply in place (2020-12 core, section
 * 11): as far as the schemas tell, and beyond that by conditions that only the value decides.
 *
 * @param all whether all of them are
 * @param names the properties that are, by name
 * @param patterns the properties that are, by what their names match
 * @param prefix how many of the first items are
 * @param contained the schemas that make every item evaluated which satisfies one of them
 * @param conditional what else is evaluated where a condition holds
 */
public record Evaluation(
        boolean all,
        Set<String> names,
        Set<Regex> patterns,
        int prefix,
        List<PlanId> contained,
        List<Conditional> conditional) {

    public Evaluation {
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
        patterns = Collections.unmodifiableSet(new LinkedHashSet<>(patterns));
        contained = List.copyOf(contained);
        conditional = List.copyOf(conditional);
    }

    /** Nothing is evaluated. */
    public static final Evaluation NONE = new Evaluation(false, Set.of(), Set.of(), 0, List.of(), List.of());

    /** All is evaluated. */
    public static final Evaluation ALL = new Evaluation(true, Set.of(), Set.of(), 0, List.of(), List.of());

    /** The properties of some names. */
    public static Evaluation ofNames(Set<String> names) {
        return new Evaluation(false, names, Set.of(), 0, List.of(), List.of());
    }

    /** The properties whose names match one of some patterns. */
    public static Evaluation ofPatterns(Set<Regex> patterns) {
        return new Evaluation(false, Set.of(), patterns, 0, List.of(), List.of());
    }

    /** So many of the first items. */
    public static Evaluation ofPrefix(int prefix) {
        return new Evaluation(false, Set.of(), Set.of(), prefix, List.of(), List.of());
    }

    /** The items that satisfy a schema. */
    public static Evaluation ofContained(PlanId schema) {
        return new Evaluation(false, Set.of(), Set.of(), 0, List.of(schema), List.of());
    }

    /** The same where a condition holds, and otherwise nothing. */
    public Evaluation onlyIf(Condition condition) {
        return isNothing()
                ? this
                : new Evaluation(false, Set.of(), Set.of(), 0, List.of(), List.of(new Conditional(condition, this)));
    }

    /** What some evaluate together. */
    public static Evaluation together(List<Evaluation> parts) {
        Set<String> names = new LinkedHashSet<>();
        Set<Regex> patterns = new LinkedHashSet<>();
        int prefix = 0;
        List<PlanId> contained = new ArrayList<>();
        List<Conditional> conditional = new ArrayList<>();
        for (Evaluation part : parts) {
            if (part.all) {
                return ALL;
            }
            names.addAll(part.names);
            patterns.addAll(part.patterns);
            prefix = Math.max(prefix, part.prefix);
            contained.addAll(part.contained);
            conditional.addAll(part.conditional);
        }
        return new Evaluation(false, names, patterns, prefix, contained, conditional);
    }

    /** Whether nothing is evaluated, whatever the value. */
    public boolean isNothing() {
        return this.equals(NONE);
    }

    /** What is evaluated if a condition holds. */
    public record Conditional(Condition condition, Evaluation evaluation) {}

    /** A condition about the value. */
    public sealed interface Condition {

        /** A schema holds. */
        record Holds(PlanId schema) implements Condition {}

        /** A schema does not hold. */
        record Fails(PlanId schema) implements Condition {}

        /** A property is there. */
        record Present(String name) implements Condition {}
    }
}
