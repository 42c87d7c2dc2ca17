package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.schema.Dialect;
import java.util.List;

/** What to say of the words of other drafts and of OpenAPI in a dialect that does not have them. */
final class OtherDrafts {

    private OtherDrafts() {}

    /** Adds them to a table; those that it has keep their meaning. */
    static Dialect.Table in(Dialect.Table table) {
        since(table, "draft 6", "contains", "propertyNames");
        since(table, "draft 7", "if", "then", "else");
        since(table, "2019-09", "minContains", "maxContains", "unevaluatedItems", "unevaluatedProperties");
        annotations(table, "an annotation of later drafts", "examples", "$comment", "readOnly", "writeOnly");
        annotations(table, "an annotation of later drafts", "contentEncoding", "contentMediaType", "contentSchema");
        annotations(table, "an annotation of OpenAPI", "example", "externalDocs", "xml", "discriminator");
        return renamed(draft3(table));
    }

    private static Dialect.Table renamed(Dialect.Table table) {
        return table.other("const", "It is ignored: it is a keyword since draft 6. Write \"enum\" with one value.")
                .other("id", "It is ignored: since draft 6 the keyword is \"$id\".")
                .other("$id", "It is ignored: until draft 6 the keyword is \"id\".")
                .other("$anchor", "It is ignored: until 2019-09 an anchor is an \"$id\" such as \"#name\".")
                .other("$defs", "References to what it holds work. Until 2019-09 the keyword is \"definitions\".")
                .other("dependentSchemas", "It is ignored: until 2019-09 the keyword is \"dependencies\".")
                .other("dependentRequired", "It is ignored: until 2019-09 the keyword is \"dependencies\".")
                .other("prefixItems", "It is ignored: until 2020-12 it is a list of schemas in \"items\".")
                .other("additionalItems", "It is ignored: since 2020-12 it is \"items\" beside \"prefixItems\".")
                .other("$recursiveRef", "It is ignored: only 2019-09 has it. Since 2020-12 it is \"$dynamicRef\".")
                .other(
                        "$recursiveAnchor",
                        "It is ignored: only 2019-09 has it. Since 2020-12 it is \"$dynamicAnchor\".")
                .other("$dynamicRef", "It is ignored: it is a keyword since 2020-12.")
                .other("$dynamicAnchor", "It is ignored: it is a keyword since 2020-12.")
                .other(
                        "nullable",
                        "It is ignored: it is a keyword of OpenAPI 3.0. Allow null by \"type\", such as"
                                + " [\"string\", \"null\"].");
    }

    private static Dialect.Table draft3(Dialect.Table table) {
        return table.other("extends", "It is ignored: it is a keyword of draft 3. Write \"allOf\".")
                .other("disallow", "It is ignored: it is a keyword of draft 3. Write \"not\".")
                .other("divisibleBy", "It is ignored: it is a keyword of draft 3. Write \"multipleOf\".");
    }

    private static void since(Dialect.Table table, String draft, String... keywords) {
        List.of(keywords)
                .forEach(keyword -> table.other(
                        keyword,
                        "It is ignored: it is a keyword since " + draft + ". Name that draft or a later one in"
                                + " \"$schema\"."));
    }

    private static void annotations(Dialect.Table table, String what, String... keywords) {
        List.of(keywords)
                .forEach(keyword -> table.other(keyword, "It is ignored: it is " + what + ", and asserts nothing."));
    }
}
