package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.BoundKind;
import io.github.presencecodegen.schema.CountKind;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.SchemaType;
import java.util.Map;

/** The tables of keywords: one line each, or one for a group of those that are treated alike. */
final class Drafts {

    static final String VOCABULARIES_2020_12 = "https://json-schema.org/draft/2020-12/vocab/";

    static final String VOCABULARIES_2019_09 = "https://json-schema.org/draft/2019-09/vocab/";

    private static final TypeReader TYPES_OF_4 = new TypeReader(Map.of("integer", SchemaType.INTEGER_AS_WRITTEN));

    private Drafts() {}

    /** 2020-12 with the habits of the Matrix specification, such as tuples as before 2020-12, and formats of names. */
    static Dialect matrix() {
        return OtherDrafts.in(habits(tableOf2020().vocabulary("")))
                .dialect("the Matrix specification's dialect of JSON Schema 2020-12", "$id", new MatrixHabits());
    }

    /** Draft 4 in the files of the Matrix specification that name it: with the habits of all others, beside {@code $ref} too. */
    static Dialect matrixOfDraft4() {
        return OtherDrafts.in(habits(tableOf4()))
                .dialect("the Matrix specification's dialect of JSON Schema draft 4", "id", new MatrixHabits());
    }

    private static Dialect.Table habits(Dialect.Table table) {
        return openApi(table)
                .read("type", new UnionTypeReader(MatrixHabits.TYPES))
                .read("items", ApplicatorReaders::itemOrItems)
                .read("additionalItems", ApplicatorReaders::additionalItems)
                .read("x-pattern-format", AnnotationReaders::patternFormat)
                .annotation("x-addedInMatrixVersion", AnnotationReaders::added)
                .annotation("x-changedInMatrixVersion", AnnotationReaders::changed)
                // what a file refers to in itself (OpenAPI 3.1, section 4.8.7)
                .annotations("components");
    }

    /** The schemas in documents of OpenAPI 3.1 (section 4.8.24): 2020-12 with annotations. */
    static Dialect openApi31() {
        return OtherDrafts.in(openApi(tableOf2020().vocabulary(""))).dialect("OpenAPI 3.1");
    }

    /** Those of OpenAPI 3.0 (section 4.7.24): draft 4, and null where {@code nullable} allows it. */
    static Dialect openApi30() {
        Dialect.Table table = openApi(tableOf4());
        table.remove("id");
        return OtherDrafts.in(table)
                .read("type", new NullableTypeReader(TYPES_OF_4))
                .read("nullable", NullableTypeReader::nullable)
                .olderDialect("OpenAPI 3.0", "$id");
    }

    /** Those of OpenAPI 2.0. */
    static Dialect swagger() {
        Dialect.Table table = openApi(tableOf4());
        table.remove("id");
        return OtherDrafts.in(table).olderDialect("OpenAPI 2.0", "$id");
    }

    private static Dialect.Table openApi(Dialect.Table table) {
        return table.annotations("example", "externalDocs", "xml", "discriminator", "readOnly", "writeOnly");
    }

    static Dialect draft2020() {
        return OtherDrafts.in(tableOf2020()).dialect("JSON Schema 2020-12");
    }

    private static Dialect.Table tableOf2020() {
        Dialect.Table table = core(new Dialect.Table())
                .read("$dynamicRef", ReferenceReaders::dynamicRef)
                .read("$dynamicAnchor", ReferenceReaders::dynamicAnchor)
                .vocabulary(VOCABULARIES_2020_12 + "applicator");
        applicators(table)
                .read("prefixItems", ApplicatorReaders::prefixItems)
                .read("items", ApplicatorReaders::items)
                .read(
                        "contains",
                        ApplicatorReaders.one((place, schema) -> new Applicator.Contains(place, schema, true)));
        conditions(dependents(table)).vocabulary(VOCABULARIES_2020_12 + "unevaluated");
        unevaluated(table).vocabulary(VOCABULARIES_2020_12 + "validation");
        return describing(validation(table), VOCABULARIES_2020_12);
    }

    static Dialect draft2019() {
        Dialect.Table table = core(new Dialect.Table())
                .read("$recursiveRef", ReferenceReaders::dynamicRef)
                .read("$recursiveAnchor", ReferenceReaders::recursiveAnchor)
                .vocabulary(VOCABULARIES_2019_09 + "applicator");
        unevaluated(conditions(dependents(tuples(applicators(table))))).vocabulary(VOCABULARIES_2019_09 + "validation");
        return OtherDrafts.in(describing(validation(table), VOCABULARIES_2019_09))
                .dialect("JSON Schema 2019-09");
    }

    static Dialect draft7() {
        return OtherDrafts.in(tableOf7()).olderDialect("JSON Schema draft 7", "$id");
    }

    private static Dialect.Table tableOf7() {
        return conditions(tableOf6())
                .annotations("readOnly", "writeOnly")
                .read("contentEncoding", AssertionReaders::contentEncoding)
                .read("contentMediaType", AssertionReaders::contentMediaType);
    }

    static Dialect draft6() {
        return OtherDrafts.in(tableOf6()).olderDialect("JSON Schema draft 6", "$id");
    }

    private static Dialect.Table tableOf6() {
        Dialect.Table table = tuples(applicators(olderCore()))
                .read("$id", ReferenceReaders::id)
                .annotations("examples", "$comment");
        return assertions(table)
                .read("type", new TypeReader(Map.of()))
                .read("const", AssertionReaders::constant)
                .read("exclusiveMinimum", AssertionReaders.bound(BoundKind.EXCLUSIVE_MINIMUM))
                .read("exclusiveMaximum", AssertionReaders.bound(BoundKind.EXCLUSIVE_MAXIMUM));
    }

    /** An integer of draft 4 has no fraction, not even one of zero (draft 4 core, section 3.5). */
    static Dialect draft4() {
        return OtherDrafts.in(tableOf4()).olderDialect("JSON Schema draft 4", "id");
    }

    private static Dialect.Table tableOf4() {
        Dialect.Table table = tuples(applicators(olderCore())).read("id", ReferenceReaders::id);
        table.remove("contains", "propertyNames");
        return assertions(table)
                .read("type", TYPES_OF_4)
                .read("minimum", AssertionReaders.bound(BoundKind.MINIMUM, BoundKind.EXCLUSIVE_MINIMUM))
                .read("maximum", AssertionReaders.bound(BoundKind.MAXIMUM, BoundKind.EXCLUSIVE_MAXIMUM))
                .read("exclusiveMinimum", AssertionReaders::exclusive)
                .read("exclusiveMaximum", AssertionReaders::exclusive);
    }

    /** 2020-12 core, section 8, but for what 2019-09 calls by other names. */
    private static Dialect.Table core(Dialect.Table table) {
        return table.read("$ref", ReferenceReaders::ref)
                .read("$id", ReferenceReaders::id)
                .read("$anchor", ReferenceReaders::anchor)
                .read("$defs", ReferenceReaders::definitions)
                .read("definitions", ReferenceReaders::definitions)
                .annotations("$schema", "$comment", "$vocabulary");
    }

    private static Dialect.Table olderCore() {
        return new Dialect.Table()
                .read("$ref", ReferenceReaders::ref)
                .read("definitions", ReferenceReaders::definitions)
                .read("dependencies", ApplicatorReaders::dependencies)
                .annotation("title", AnnotationReaders::title)
                .annotation("description", AnnotationReaders::description)
                .annotation("deprecated", AnnotationReaders::deprecated)
                .read("format", AssertionReaders::format)
                .annotation("default", AnnotationReaders::defaultValue)
                .annotations("$schema");
    }

    /** Those that all drafts have, or all from draft 6 on. */
    private static Dialect.Table applicators(Dialect.Table table) {
        return table.read("allOf", ApplicatorReaders.several(Applicator.AllOf::new))
                .read("anyOf", ApplicatorReaders.several(Applicator.AnyOf::new))
                .read("oneOf", ApplicatorReaders.several(Applicator.OneOf::new))
                .read("not", ApplicatorReaders.one(Applicator.Not::new))
                .read("properties", ApplicatorReaders.byName(Applicator.Properties::new))
                .read("patternProperties", ApplicatorReaders.byName(Applicator.PatternProperties::new))
                .read("additionalProperties", ApplicatorReaders.one(Applicator.AdditionalProperties::new))
                .read("propertyNames", ApplicatorReaders.one(Applicator.PropertyNames::new));
    }

    /** Arrays before 2020-12. */
    private static Dialect.Table tuples(Dialect.Table table) {
        return table.read("items", ApplicatorReaders::itemOrItems)
                .read("additionalItems", ApplicatorReaders::additionalItems)
                .read(
                        "contains",
                        ApplicatorReaders.one((place, schema) -> new Applicator.Contains(place, schema, false)));
    }

    private static Dialect.Table conditions(Dialect.Table table) {
        return table.read("if", ApplicatorReaders.one(Applicator.If::new))
                .read("then", ApplicatorReaders.one(Applicator.Then::new))
                .read("else", ApplicatorReaders.one(Applicator.Else::new));
    }

    private static Dialect.Table dependents(Dialect.Table table) {
        return table.read("dependentSchemas", ApplicatorReaders::dependentSchemas)
                // what was in its place before 2019-09 (2020-12 validation, appendix A)
                .read("dependencies", ApplicatorReaders::dependencies);
    }

    private static Dialect.Table unevaluated(Dialect.Table table) {
        return table.read("unevaluatedItems", ApplicatorReaders.one(Applicator.UnevaluatedItems::new))
                .read("unevaluatedProperties", ApplicatorReaders.one(Applicator.UnevaluatedProperties::new));
    }

    /** 2020-12 validation, section 6. */
    private static Dialect.Table validation(Dialect.Table table) {
        return assertions(table)
                .read("type", new TypeReader(Map.of()))
                .read("const", AssertionReaders::constant)
                .read("exclusiveMinimum", AssertionReaders.bound(BoundKind.EXCLUSIVE_MINIMUM))
                .read("exclusiveMaximum", AssertionReaders.bound(BoundKind.EXCLUSIVE_MAXIMUM))
                .read("minContains", AssertionReaders.count(CountKind.MIN_CONTAINS))
                .read("maxContains", AssertionReaders.count(CountKind.MAX_CONTAINS))
                .read("dependentRequired", ApplicatorReaders::dependentRequired);
    }

    /** The assertions that mean the same in all drafts. */
    private static Dialect.Table assertions(Dialect.Table table) {
        return EnumWordReaders.in(table.read("enum", AssertionReaders::enumeration))
                .read("multipleOf", AssertionReaders::multipleOf)
                .read("minimum", AssertionReaders.bound(BoundKind.MINIMUM))
                .read("maximum", AssertionReaders.bound(BoundKind.MAXIMUM))
                .read("minLength", AssertionReaders.count(CountKind.MIN_LENGTH))
                .read("maxLength", AssertionReaders.count(CountKind.MAX_LENGTH))
                .read("pattern", AssertionReaders::pattern)
                .read("minItems", AssertionReaders.count(CountKind.MIN_ITEMS))
                .read("maxItems", AssertionReaders.count(CountKind.MAX_ITEMS))
                .read("uniqueItems", AssertionReaders::uniqueItems)
                .read("required", AssertionReaders::required)
                .read("minProperties", AssertionReaders.count(CountKind.MIN_PROPERTIES))
                .read("maxProperties", AssertionReaders.count(CountKind.MAX_PROPERTIES));
    }

    /** 2020-12 validation, sections 7 to 9. */
    private static Dialect.Table describing(Dialect.Table table, String vocabularies) {
        return table.vocabulary("")
                .read("format", AssertionReaders::format)
                .vocabulary(vocabularies + "meta-data")
                .annotation("title", AnnotationReaders::title)
                .annotation("description", AnnotationReaders::description)
                .annotation("deprecated", AnnotationReaders::deprecated)
                .annotation("default", AnnotationReaders::defaultValue)
                .annotations("examples", "readOnly", "writeOnly")
                .vocabulary(vocabularies + "content")
                .read("contentEncoding", AssertionReaders::contentEncoding)
                .read("contentMediaType", AssertionReaders::contentMediaType)
                .annotations("contentSchema");
    }
}
