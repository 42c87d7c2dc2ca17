package io.github.presencecodegen.plan.recursion;

import io.github.presencecodegen.plan.check.InPlaceCheck;
import java.util.List;

/**
 * The ways from a plan to those that report about the same value. The branches of {@code anyOf} and {@code oneOf} do so into
 * reports of their own, which are remembered anyway.
 */
final class ReportedWays extends WaysInPlace {

    ReportedWays(Way from) {
        super(from);
    }

    @Override
    public List<Way> anyOf(InPlaceCheck.AnyOf anyOf) {
        return List.of();
    }

    @Override
    public List<Way> oneOf(InPlaceCheck.OneOf oneOf) {
        return List.of();
    }

    @Override
    public List<Way> negation(InPlaceCheck.Not not) {
        return List.of();
    }

    @Override
    public List<Way> ifThenElse(InPlaceCheck.IfThenElse check) {
        return thenOrElse(check);
    }
}
