package io.github.presencecodegen.emit.blueprint;

import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.FormatName;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The formats of strings that user classes represent. Whoever makes the object need not ask for the format first.
 *
 * @param plans the checks of each schema
 */
public record TypedFormats(Plans plans) {

    /** The formats that some plans assert in place, whatever the value is. */
    public List<String> of(Collection<PlanId> ids) {
        return inPlace(ids)
                .filter(TextCheck.Format.class::isInstance)
                .map(check -> ((TextCheck.Format) check).format())
                .filter(FormatName::isTyped)
                .map(FormatName::name)
                .distinct()
                .toList();
    }

    /** Whether some plans say nothing else of a string. */
    public boolean areAll(Collection<PlanId> ids) {
        return inPlace(ids)
                .allMatch(check -> check instanceof InPlaceCheck.All
                        || check instanceof ValueCheck.Types types
                                && types.types().contains(SchemaType.STRING)
                        || check instanceof TextCheck.Format format
                                && format.format().isTyped());
    }

    private Stream<Check> inPlace(Collection<PlanId> ids) {
        return plans.inPlace(ids).stream().flatMap(plan -> plan.checks().stream());
    }
}
