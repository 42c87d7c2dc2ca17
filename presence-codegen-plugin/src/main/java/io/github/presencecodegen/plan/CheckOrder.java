package io.github.presencecodegen.plan;

import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The order of the checks of one schema: what it says itself in schema order; then the schemas that apply to the same value,
 * first those that always do, all in one check; and last what depends on all others.
 */
final class CheckOrder {

    private CheckOrder() {}

    static List<Check> of(List<Check> checks) {
        List<Check> ordered = new ArrayList<>();
        List<InPlaceCheck.Applied> applied = new ArrayList<>();
        for (Check check : checks) {
            if (check instanceof InPlaceCheck.All all) {
                applied.addAll(all.schemas());
            } else {
                ordered.add(check);
            }
        }
        if (!applied.isEmpty()) {
            ordered.add(new InPlaceCheck.All(applied));
        }
        ordered.sort(Comparator.comparingInt(CheckOrder::rank));
        return ordered;
    }

    private static int rank(Check check) {
        if (check.evaluationOfOthers().isPresent()) {
            return 3;
        }
        if (check instanceof InPlaceCheck.All) {
            return 1;
        }
        return check instanceof InPlaceCheck ? 2 : 0;
    }
}
