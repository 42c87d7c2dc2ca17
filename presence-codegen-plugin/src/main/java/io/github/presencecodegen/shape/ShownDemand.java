package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.Assertion;

/** Whether Javadoc shows an assertion, because Java types and the words around them do not. */
record ShownDemand() implements Assertion.Cases<Boolean> {

    @Override
    public Boolean type(Assertion.Type keyword) {
        return false;
    }

    @Override
    public Boolean enumeration(Assertion.Enum keyword) {
        return false;
    }

    @Override
    public Boolean constant(Assertion.Const keyword) {
        return false;
    }

    @Override
    public Boolean bound(Assertion.Bound keyword) {
        return true;
    }

    @Override
    public Boolean multipleOf(Assertion.MultipleOf keyword) {
        return true;
    }

    @Override
    public Boolean count(Assertion.Count keyword) {
        return true;
    }

    @Override
    public Boolean pattern(Assertion.Pattern keyword) {
        return true;
    }

    @Override
    public Boolean format(Assertion.Format keyword) {
        return true;
    }

    @Override
    public Boolean content(Assertion.Content keyword) {
        return true;
    }

    @Override
    public Boolean uniqueItems(Assertion.UniqueItems keyword) {
        return true;
    }

    @Override
    public Boolean required(Assertion.Required keyword) {
        return false;
    }

    @Override
    public Boolean never(Assertion.Never keyword) {
        return false;
    }
}
