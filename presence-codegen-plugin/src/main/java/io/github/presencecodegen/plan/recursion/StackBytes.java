package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.SchemaPlan;
import java.util.Map;

/**
 * How much of the stack the methods of a plan take, whether they are interpreted or compiled. Measured on 64-bit HotSpot,
 * a frame takes a little more than 100 bytes, and eight for each local variable.
 */
final class StackBytes {

    private static final int FRAME = 112;

    private static final int VARIABLE = 8;

    /** A method that is compiled keeps a place for what it hands to each of the methods that it may call. */
    private static final int CALL = 12;

    /** So many members are looked up, each into a variable. */
    private static final int MOST_VARIABLES = 16;

    /** A method that has so many schemas to ask goes on in another one. */
    private static final int SCHEMAS_OF_METHOD = 64;

    /** The frames of {@code JsonVerdicts}. */
    private static final int FRAMES_OF_VERDICTS = 4;

    /** What it takes to compare branches and to report them; those of recursive schemas are explained to a small depth only. */
    private static final int FRAMES_OF_BRANCHES = 8;

    private StackBytes() {}

    /** The bytes of one plan, without the plans that it applies. */
    static int of(SchemaPlan plan, boolean isRecursive, boolean isRemembered) {
        if (plan.isAlias() || plan.isEmpty() || plan.isNever() || plan.isOnlyTypes()) {
            return 0;
        }
        int schemas =
                plan.checks().stream().mapToInt(check -> check.applied().size()).sum();
        int frames = 1
                + furtherMethods(plan)
                + schemas / SCHEMAS_OF_METHOD
                + (isRemembered ? FRAMES_OF_VERDICTS : 0)
                + (!isRecursive && hasBranches(plan) ? FRAMES_OF_BRANCHES : 0);
        int variables = plan.check(ObjectCheck.Properties.class)
                .map(ObjectCheck.Properties::schemas)
                .orElse(Map.of())
                .size();
        return frames * FRAME
                + Math.min(variables, MOST_VARIABLES) * VARIABLE
                + Math.min(schemas, SCHEMAS_OF_METHOD) * CALL;
    }

    private static int furtherMethods(SchemaPlan plan) {
        boolean asksForMembers = plan.has(ObjectCheck.PatternProperties.class)
                || plan.has(ObjectCheck.AdditionalProperties.class)
                || plan.checks(ObjectCheck.Properties.class).stream()
                        .anyMatch(properties -> properties.schemas().size() > MOST_VARIABLES);
        boolean asksForRest =
                plan.has(ObjectCheck.UnevaluatedProperties.class) || plan.has(ArrayCheck.UnevaluatedItems.class);
        return (asksForMembers || hasBranches(plan) ? 1 : 0) + (asksForRest ? 2 : 0);
    }

    private static boolean hasBranches(SchemaPlan plan) {
        return plan.has(InPlaceCheck.OneOf.class) || plan.has(InPlaceCheck.AnyOf.class);
    }
}
