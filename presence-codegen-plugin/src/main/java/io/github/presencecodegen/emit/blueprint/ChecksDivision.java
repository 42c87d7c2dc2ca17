package io.github.presencecodegen.emit.blueprint;

import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.ValueCheck;
import java.util.HashMap;
import java.util.Map;

/**
 * Divides the checks of a file among classes: a class has at most 65,535 constants, which are its texts and the names of
 * what it calls and declares (JVMS 4.1). Those of nearly all files fit into one.
 */
public final class ChecksDivision {

    /** An estimate from above of the constants of one class, with much to spare. */
    private static final int MOST_CONSTANTS = 20_000;

    private final Map<PlanId, Integer> parts = new HashMap<>();

    private ChecksDivision() {}

    /** The division of all plans, each file by itself. */
    public static ChecksDivision of(Plans plans) {
        ChecksDivision division = new ChecksDivision();
        Map<String, Integer> constants = new HashMap<>();
        Map<String, Integer> last = new HashMap<>();
        for (SchemaPlan plan : plans.all()) {
            String file = plan.id().schema().file();
            int more = constants(plan);
            int all = constants.merge(file, more, Integer::sum);
            if (all > MOST_CONSTANTS && all > more) {
                constants.put(file, more);
                last.merge(file, 1, Integer::sum);
            }
            division.parts.put(plan.id(), last.getOrDefault(file, 0));
        }
        return division;
    }

    /** The part that a plan is in; 0 is the class of the file itself, and each other part a class inside it. */
    public int part(PlanId plan) {
        return parts.getOrDefault(plan, 0);
    }

    private static int constants(SchemaPlan plan) {
        int constants = 20;
        for (Check check : plan.checks()) {
            constants += 20 + 2 * texts(check) + 10 * check.applied().size();
        }
        return constants;
    }

    private static int texts(Check check) {
        if (check instanceof ObjectCheck.Required required) {
            return required.names().size();
        }
        if (check instanceof ValueCheck.Enum allowed) {
            return allowed.values().size();
        }
        return check instanceof ObjectCheck.DependentRequired dependent ? dependent.size() : 0;
    }
}
