package io.github.presencecodegen.schema;

import java.util.Map;

/** The keywords of {@link Dialect#matrix()}, one line each or one group of those that are treated alike. */
final class MatrixDialect {

    private MatrixDialect() {}

    static Dialect table() {
        return new Dialect.Table()
                // 2020-12 core, sections 8 and 9.3.1
                .read("$ref", Applicators::ref)
                .read("$defs", Applicators::definitions)
                .read("definitions", Applicators::definitions)
                .annotations("$schema", "$comment")
                .unsupported("$id", "id", "$anchor", "$vocabulary")
                .unsupported("$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor")
                // 2020-12 core, sections 10 and 11
                .read("allOf", Applicators::allOf)
                .read("properties", Applicators::properties)
                .read("items", Applicators::items)
                .unsupported("anyOf", "oneOf", "not", "if", "then", "else")
                .unsupported("dependentSchemas", "dependentRequired", "dependencies")
                .unsupported("prefixItems", "additionalItems", "unevaluatedItems", "contains")
                .unsupported("patternProperties", "additionalProperties", "propertyNames", "unevaluatedProperties")
                // 2020-12 validation, section 6
                .read("type", new TypeReader(Map.of("enum", SchemaType.STRING)))
                .read("enum", Assertions::enumeration)
                .read("required", Assertions::required)
                .unsupported("const", "multipleOf", "maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum")
                .unsupported("maxLength", "minLength", "pattern", "maxItems", "minItems", "uniqueItems")
                .unsupported("maxContains", "minContains", "maxProperties", "minProperties")
                // 2020-12 validation, sections 7 to 9
                .read("format", Annotations::format)
                .read("title", Annotations::title)
                .read("description", Annotations::description)
                .read("deprecated", Annotations::deprecated)
                .annotations("default", "examples", "readOnly", "writeOnly")
                .annotations("contentEncoding", "contentMediaType", "contentSchema")
                // OpenAPI 3.1, section 4.8.24; those that say more than the schema around them are not supported
                .annotations("example", "externalDocs", "xml")
                .unsupported("nullable", "discriminator")
                .dialect("the Matrix specification's dialect of JSON Schema 2020-12", "x-");
    }
}
