package io.github.presencecodegen.emit.codecs;

import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.NumberCheck;
import io.github.presencecodegen.plan.check.ObjectCheck;
import io.github.presencecodegen.plan.check.TextCheck;
import io.github.presencecodegen.plan.check.ValueCheck;

/** Whether a check is known to allow null, as those do that are about values of other types. */
record AllowsNull() implements Check.Groups<Boolean>, ValueCheck.Cases<Boolean>, InPlaceCheck.Cases<Boolean> {

    @Override
    public Boolean value(ValueCheck check) {
        return check.match(this);
    }

    @Override
    public Boolean number(NumberCheck check) {
        return true;
    }

    @Override
    public Boolean text(TextCheck check) {
        return true;
    }

    @Override
    public Boolean object(ObjectCheck check) {
        return true;
    }

    @Override
    public Boolean array(ArrayCheck check) {
        return true;
    }

    @Override
    public Boolean inPlace(InPlaceCheck check) {
        return check.match(this);
    }

    @Override
    public Boolean never(ValueCheck.Never check) {
        return false;
    }

    @Override
    public Boolean types(ValueCheck.Types check) {
        return AdmittedTypes.admitNull(check.types());
    }

    @Override
    public Boolean constant(ValueCheck.Const check) {
        return false;
    }

    @Override
    public Boolean enumeration(ValueCheck.Enum check) {
        return false;
    }

    /** The schemas that it applies are asked themselves. */
    @Override
    public Boolean all(InPlaceCheck.All check) {
        return true;
    }

    /** It is about objects. */
    @Override
    public Boolean dependentSchemas(InPlaceCheck.DependentSchemas check) {
        return true;
    }

    @Override
    public Boolean anyOf(InPlaceCheck.AnyOf check) {
        return false;
    }

    @Override
    public Boolean oneOf(InPlaceCheck.OneOf check) {
        return false;
    }

    @Override
    public Boolean negation(InPlaceCheck.Not check) {
        return false;
    }

    @Override
    public Boolean ifThenElse(InPlaceCheck.IfThenElse check) {
        return false;
    }
}
