package io.github.presencecodegen.shape.unification;

import io.github.presencecodegen.schema.Assertion;
import java.util.List;
import java.util.Set;

/** What an assertion says, without its name and place. Values of an enum become constants in their order. */
record AssertionWords() implements Assertion.Cases<Object> {

    @Override
    public Object type(Assertion.Type keyword) {
        return keyword.types();
    }

    @Override
    public Object enumeration(Assertion.Enum keyword) {
        return keyword.values();
    }

    @Override
    public Object constant(Assertion.Const keyword) {
        return keyword.value();
    }

    @Override
    public Object bound(Assertion.Bound keyword) {
        return keyword.limit();
    }

    @Override
    public Object multipleOf(Assertion.MultipleOf keyword) {
        return keyword.divisor();
    }

    @Override
    public Object count(Assertion.Count keyword) {
        return keyword.limit();
    }

    @Override
    public Object pattern(Assertion.Pattern keyword) {
        return keyword.regex();
    }

    /** An annotation too, but Java types and their documentation tell it. */
    @Override
    public Object format(Assertion.Format keyword) {
        return List.of(keyword.format(), keyword.isAsserted());
    }

    @Override
    public Object content(Assertion.Content keyword) {
        return List.of(keyword.encoding(), keyword.mediaType());
    }

    @Override
    public Object uniqueItems(Assertion.UniqueItems keyword) {
        return keyword.areUnique();
    }

    @Override
    public Object required(Assertion.Required keyword) {
        return Set.copyOf(keyword.properties());
    }

    @Override
    public Object never(Assertion.Never keyword) {
        return true;
    }
}
