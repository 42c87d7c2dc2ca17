package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.PlanId;
import io.github.presencecodegen.plan.check.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The ways from a plan to those that it asks about the same value, to answer yes or no. */
class WaysInPlace implements InPlaceCheck.Cases<List<Way>> {

    private final Way from;

    WaysInPlace(Way from) {
        this.from = from;
    }

    final List<Way> always(Collection<PlanId> plans) {
        return plans.stream().map(from::to).toList();
    }

    private List<Way> branches(Check check, List<PlanId> branches, Optional<Tag> tag) {
        return tag.isEmpty()
                ? always(branches)
                : IntStream.range(0, branches.size())
                        .mapToObj(i -> from.choosing(check, i, branches.get(i)))
                        .toList();
    }

    final List<Way> thenOrElse(InPlaceCheck.IfThenElse check) {
        return Stream.concat(
                        check.then().map(then -> from.choosing(check, 0, then)).stream(),
                        check.otherwise().map(otherwise -> from.choosing(check, 1, otherwise)).stream())
                .toList();
    }

    @Override
    public final List<Way> all(InPlaceCheck.All all) {
        return always(all.applied());
    }

    @Override
    public final List<Way> dependentSchemas(InPlaceCheck.DependentSchemas dependent) {
        return always(dependent.applied());
    }

    @Override
    public List<Way> anyOf(InPlaceCheck.AnyOf anyOf) {
        return branches(anyOf, anyOf.schemas(), anyOf.tag());
    }

    @Override
    public List<Way> oneOf(InPlaceCheck.OneOf oneOf) {
        return branches(oneOf, oneOf.schemas(), oneOf.tag());
    }

    @Override
    public List<Way> negation(InPlaceCheck.Not not) {
        return always(not.applied());
    }

    @Override
    public List<Way> ifThenElse(InPlaceCheck.IfThenElse check) {
        return Stream.concat(Stream.of(from.to(check.test())), thenOrElse(check).stream())
                .toList();
    }
}
