package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonString;
import java.util.stream.Collectors;

/** What an assertion says, in the words of a message. */
final class AssertionWords implements Assertion.Cases<String> {

    static String of(Assertion assertion) {
        return assertion.match(new AssertionWords());
    }

    private static String is(Assertion keyword, Object value) {
        return "\"" + keyword.name() + "\" is " + value;
    }

    @Override
    public String type(Assertion.Type keyword) {
        return is(keyword, keyword.types().stream().map(SchemaType::word).collect(Collectors.joining(" or ")));
    }

    @Override
    public String bound(Assertion.Bound keyword) {
        return is(keyword, keyword.limit());
    }

    @Override
    public String multipleOf(Assertion.MultipleOf keyword) {
        return is(keyword, keyword.divisor());
    }

    @Override
    public String count(Assertion.Count keyword) {
        return is(keyword, keyword.limit());
    }

    @Override
    public String pattern(Assertion.Pattern keyword) {
        return is(keyword, JsonString.of(keyword.regex()).toJson());
    }

    @Override
    public String format(Assertion.Format keyword) {
        return is(keyword, JsonString.of(keyword.format()).toJson());
    }

    @Override
    public String content(Assertion.Content keyword) {
        String word = keyword.mediaType().isEmpty() ? keyword.encoding() : keyword.mediaType();
        return is(keyword, JsonString.of(word).toJson());
    }

    @Override
    public String required(Assertion.Required keyword) {
        return is(keyword, String.join(", ", keyword.properties()));
    }

    @Override
    public String uniqueItems(Assertion.UniqueItems keyword) {
        return is(keyword, keyword.areUnique());
    }

    @Override
    public String enumeration(Assertion.Enum keyword) {
        return is(keyword, keyword.values().size() + " values");
    }

    @Override
    public String constant(Assertion.Const keyword) {
        return is(keyword, keyword.value().toJson());
    }

    @Override
    public String never(Assertion.Never keyword) {
        return "it is \"false\"";
    }
}
