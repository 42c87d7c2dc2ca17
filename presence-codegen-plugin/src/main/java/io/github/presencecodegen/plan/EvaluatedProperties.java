package io.github.presencecodegen.plan;

import io.github.presencecodegen.plan.check.Evaluation;
import io.github.presencecodegen.plan.check.ObjectCheck;

/** The properties that a check of objects evaluates (2020-12 core, section 11.3). */
final class EvaluatedProperties implements ObjectCheck.Cases<Evaluation> {

    @Override
    public Evaluation size(ObjectCheck.Size check) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation required(ObjectCheck.Required check) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation dependentRequired(ObjectCheck.DependentRequired check) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation properties(ObjectCheck.Properties check) {
        return Evaluation.ofNames(check.schemas().keySet());
    }

    @Override
    public Evaluation patternProperties(ObjectCheck.PatternProperties check) {
        return Evaluation.ofPatterns(check.schemas().keySet());
    }

    @Override
    public Evaluation additionalProperties(ObjectCheck.AdditionalProperties check) {
        return Evaluation.ALL;
    }

    @Override
    public Evaluation propertyNames(ObjectCheck.PropertyNames check) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation unevaluatedProperties(ObjectCheck.UnevaluatedProperties check) {
        return Evaluation.ALL;
    }
}
