package io.github.presencecodegen.plan;

import io.github.presencecodegen.pattern.Regex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds what schemas evaluate. Nothing of it needs a record of what happened while a value was checked: whatever holds in
 * place counts, and whether it does is asked once more (2020-12 core, sections 11.2 and 11.3). What applies in place
 * forms no circle.
 */
final class Evaluations {

    private final Function<PlanId, SchemaPlan> plans;
    private final boolean ofItems;

    private Evaluations(Function<PlanId, SchemaPlan> plans, boolean ofItems) {
        this.plans = plans;
        this.ofItems = ofItems;
    }

    /** The properties that some checks evaluate. */
    static Evaluation ofProperties(List<Check> checks, Function<PlanId, SchemaPlan> plans) {
        return new Evaluations(plans, false).of(checks);
    }

    /** The items that some checks evaluate. */
    static Evaluation ofItems(List<Check> checks, Function<PlanId, SchemaPlan> plans) {
        return new Evaluations(plans, true).of(checks);
    }

    private Evaluation of(PlanId id) {
        return of(plans.apply(id).checks());
    }

    private Evaluation of(List<Check> checks) {
        Sum sum = new Sum();
        for (Check check : checks) {
            if (ofItems) {
                items(check, sum);
            } else {
                properties(check, sum);
            }
            inPlace(check, sum);
        }
        return sum.evaluation();
    }

    private static void properties(Check check, Sum sum) {
        if (check instanceof Check.Properties properties) {
            sum.names.addAll(properties.schemas().keySet());
        } else if (check instanceof Check.PatternProperties properties) {
            sum.patterns.addAll(properties.schemas().keySet());
        } else if (check instanceof Check.AdditionalProperties || check instanceof Check.UnevaluatedProperties) {
            sum.all = true;
        }
    }

    private static void items(Check check, Sum sum) {
        if (check instanceof Check.PrefixItems items) {
            sum.prefix = Math.max(sum.prefix, items.schemas().size());
        } else if (check instanceof Check.Contains contains && contains.isEvaluating()) {
            sum.contained.add(contains.schema());
        } else if (check instanceof Check.Items || check instanceof Check.UnevaluatedItems) {
            sum.all = true;
        }
    }

    private void inPlace(Check check, Sum sum) {
        if (check instanceof Check.InPlace inPlace) {
            inPlace.schemas().forEach(applied -> sum.add(of(applied.schema())));
        } else if (check instanceof Check.AnyOf anyOf) {
            anyOf.schemas().forEach(branch -> sum.addIfHolds(branch, of(branch)));
        } else if (check instanceof Check.OneOf oneOf) {
            oneOf.schemas().forEach(branch -> sum.addIfHolds(branch, of(branch)));
        } else if (check instanceof Check.DependentSchemas dependent) {
            dependent
                    .schemas()
                    .forEach((name, schema) -> sum.addIf(new Evaluation.Condition.Present(name), of(schema)));
        } else if (check instanceof Check.Condition condition) {
            Sum holding = new Sum();
            holding.add(of(condition.test()));
            condition.then().map(this::of).ifPresent(holding::add);
            sum.addIfHolds(condition.test(), holding.evaluation());
            Optional<Evaluation> otherwise = condition.otherwise().map(this::of);
            otherwise.ifPresent(evaluation -> sum.addIf(new Evaluation.Condition.Fails(condition.test()), evaluation));
        }
    }

    /** What is evaluated so far. */
    private static final class Sum {

        private boolean all;
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<Regex> patterns = new LinkedHashSet<>();
        private int prefix;
        private final List<PlanId> contained = new ArrayList<>();
        private final List<Evaluation.Conditional> conditional = new ArrayList<>();

        void add(Evaluation other) {
            all |= other.all();
            names.addAll(other.names());
            patterns.addAll(other.patterns());
            prefix = Math.max(prefix, other.prefix());
            contained.addAll(other.contained());
            conditional.addAll(other.conditional());
        }

        void addIfHolds(PlanId schema, Evaluation evaluation) {
            addIf(new Evaluation.Condition.Holds(schema), evaluation);
        }

        void addIf(Evaluation.Condition condition, Evaluation evaluation) {
            if (!evaluation.isNothing()) {
                conditional.add(new Evaluation.Conditional(condition, evaluation));
            }
        }

        Evaluation evaluation() {
            return all ? Evaluation.ALL : new Evaluation(false, names, patterns, prefix, contained, conditional);
        }
    }
}
