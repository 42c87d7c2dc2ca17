package io.github.presencecodegen.plan;

import io.github.presencecodegen.plan.check.ArrayCheck;
import io.github.presencecodegen.plan.check.Evaluation;

/** The items that a check of arrays evaluates (2020-12 core, section 11.2). */
final class EvaluatedItems implements ArrayCheck.Cases<Evaluation> {

    @Override
    public Evaluation size(ArrayCheck.Size check) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation prefixItems(ArrayCheck.PrefixItems check) {
        return Evaluation.ofPrefix(check.schemas().size());
    }

    @Override
    public Evaluation items(ArrayCheck.Items check) {
        return Evaluation.ALL;
    }

    @Override
    public Evaluation contains(ArrayCheck.Contains check) {
        return check.isEvaluating() ? Evaluation.ofContained(check.schema()) : Evaluation.NONE;
    }

    @Override
    public Evaluation uniqueItems(ArrayCheck.UniqueItems check) {
        return Evaluation.NONE;
    }

    @Override
    public Evaluation unevaluatedItems(ArrayCheck.UnevaluatedItems check) {
        return Evaluation.ALL;
    }
}
