package io.github.presencecodegen.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.Demands;
import io.github.presencecodegen.plan.Planner;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.plan.check.Check;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import io.github.presencecodegen.testing.SealedKinds;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of check is asked and reported: by the pass that answers, the pass that reports, and the codec. */
class EveryCheckTest {

    private static final SchemaSettings SETTINGS = new SchemaSettings("2020-12", true, true, false);

    /**
     * An example of a check.
     *
     * @param schema the schema of the property {@code a}
     * @param valid a value that it allows
     * @param invalid a value that it refuses
     * @param keyword the keyword that is reported then
     */
    private record Example(String schema, String valid, String invalid, String keyword) {}

    private static final Map<String, Example> EXAMPLES = new LinkedHashMap<>();

    static {
        add("ValueCheck.Never", "{'allOf': [false]}", "", "1", "properties");
        add("ValueCheck.Types", "{'type': 'string'}", "'x'", "1", "type");
        add("ValueCheck.Const", "{'const': [1]}", "[1]", "[2]", "const");
        add("ValueCheck.Enum", "{'enum': ['a', 1]}", "1", "'b'", "enum");
        add("NumberCheck.Range", "{'type': 'integer', 'format': 'int32'}", "1", "4294967296", "format");
        add("NumberCheck.Bound", "{'minimum': 2}", "2", "1", "minimum");
        add("NumberCheck.MultipleOf", "{'multipleOf': 2}", "2", "1", "multipleOf");
        add("TextCheck.Length", "{'maxLength': 2}", "'ab'", "'abc'", "maxLength");
        add("TextCheck.Pattern", "{'pattern': 'a+b'}", "'aab'", "'ac'", "pattern");
        add("TextCheck.Format", "{'format': 'ipv4'}", "'1.2.3.4'", "'1.2.3'", "format");
        add(
                "TextCheck.Content",
                "{'contentEncoding': 'base64', 'contentMediaType': 'application/json'}",
                "'e30='",
                "'ezp9'",
                "contentMediaType");
        add("ObjectCheck.Size", "{'minProperties': 1}", "{'b': 1}", "{}", "minProperties");
        add("ObjectCheck.Required", "{'required': ['b']}", "{'b': 1}", "{}", "required");
        add(
                "ObjectCheck.DependentRequired",
                "{'dependentRequired': {'b': ['c']}}",
                "{'c': 1}",
                "{'b': 1}",
                "dependentRequired");
        add("ObjectCheck.Properties", "{'properties': {'b': {'minimum': 2}}}", "{'b': 2}", "{'b': 1}", "minimum");
        add(
                "ObjectCheck.PatternProperties",
                "{'patternProperties': {'^b': {'minimum': 2}}}",
                "{'c': 1}",
                "{'bc': 1}",
                "minimum");
        add(
                "ObjectCheck.AdditionalProperties",
                "{'properties': {'b': true}, 'additionalProperties': false}",
                "{'b': 1}",
                "{'c': 1}",
                "additionalProperties");
        add(
                "ObjectCheck.PropertyNames",
                "{'propertyNames': {'maxLength': 1}}",
                "{'b': 1}",
                "{'bc': 1}",
                "propertyNames");
        add(
                "ObjectCheck.UnevaluatedProperties",
                "{'allOf': [{'properties': {'b': true}}], 'unevaluatedProperties': false}",
                "{'b': 1}",
                "{'c': 1}",
                "unevaluatedProperties");
        add("ArrayCheck.Size", "{'maxItems': 1}", "[1]", "[1, 2]", "maxItems");
        add("ArrayCheck.PrefixItems", "{'prefixItems': [{'minimum': 2}]}", "[2, 1]", "[1]", "minimum");
        add("ArrayCheck.Items", "{'items': {'minimum': 2}}", "[2]", "[2, 1]", "minimum");
        add("ArrayCheck.Contains", "{'contains': {'minimum': 2}}", "[1, 2]", "[1]", "contains");
        add("ArrayCheck.UniqueItems", "{'uniqueItems': true}", "[1, 2]", "[1, 1]", "uniqueItems");
        add(
                "ArrayCheck.UnevaluatedItems",
                "{'allOf': [{'prefixItems': [true]}], 'unevaluatedItems': {'minimum': 2}}",
                "[1, 2]",
                "[1, 1]",
                "minimum");
        add("InPlaceCheck.All", "{'allOf': [{'minimum': 2}]}", "2", "1", "minimum");
        add(
                "InPlaceCheck.DependentSchemas",
                "{'dependentSchemas': {'b': {'maxProperties': 1}}}",
                "{'b': 1}",
                "{'b': 1, 'c': 1}",
                "maxProperties");
        add("InPlaceCheck.AnyOf", "{'anyOf': [{'minimum': 2}, {'maximum': 0}]}", "0", "1", "anyOf");
        add("InPlaceCheck.OneOf", "{'oneOf': [{'minimum': 2}, {'minimum': 3}]}", "2", "3", "oneOf");
        add("InPlaceCheck.Not", "{'not': {'minimum': 2}}", "1", "2", "not");
        add("InPlaceCheck.IfThenElse", "{'if': {'minimum': 2}, 'then': {'minimum': 4}}", "1", "3", "minimum");
    }

    private static void add(String kind, String schema, String valid, String invalid, String keyword) {
        EXAMPLES.put(kind, new Example(json(schema), json(valid), json(invalid), keyword));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    static Set<String> kinds() {
        return EXAMPLES.keySet();
    }

    private static Example example(String kind) {
        return Objects.requireNonNull(EXAMPLES.get(kind));
    }

    @TempDir
    static Path folder;

    private static Map<String, GeneratedSchema> generated = Map.of();

    @BeforeAll
    static void generate() {
        SchemaBatch batch = new SchemaBatch(folder);
        EXAMPLES.forEach((kind, example) -> batch.add(
                name(kind), "{\"type\": \"object\", \"properties\": {\"a\": " + example.schema() + "}}", SETTINGS));
        generated = batch.compile();
        assertThat(batch.refused()).isEmpty();
        assertThat(batch.broken()).isEmpty();
    }

    private static String name(String kind) {
        return kind.replace(".", "").toLowerCase(Locale.ROOT);
    }

    @Test
    void hasAnExample() {
        assertThat(SealedKinds.of(Check.class)).containsExactlyInAnyOrderElementsOf(kinds());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isWhatTheExampleShows(String kind) {
        SpecFolder spec = new SpecFolder(folder.resolve(name(kind)))
                .file("a.json", example(kind).schema());
        SchemaGraph graph =
                spec.link(Dialects.named("2020-12").assertingFormats().assertingContent(), Map.of(), List.of("a.json"));
        SchemaId root = new SchemaId("a.json", "");
        Plans plans = new Planner(
                        graph,
                        Regexes.of(graph, spec.diagnostics()),
                        unused -> Demands.NONE,
                        Set.of(),
                        spec.diagnostics())
                .plan(List.of(), List.of(root));
        assertThat(plans.all().stream()
                        .flatMap(plan -> plan.checks().stream())
                        .map(check -> SealedKinds.name(check.getClass())))
                .contains(kind);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isAskedByEveryPass(String kind) {
        GeneratedSchema schema = Objects.requireNonNull(generated.get(name(kind)));
        Example example = example(kind);
        if (!example.valid().isEmpty()) {
            assertThat(schema.askType("{\"a\": " + example.valid() + "}").values())
                    .containsOnly(GeneratedSchema.VALID);
        }
        assertThat(schema.askType("{}").values()).containsOnly(GeneratedSchema.VALID);
        assertThat(schema.askType("{\"a\": " + example.invalid() + "}"))
                .allSatisfy((asked, answer) -> assertThat(answer)
                        .as(asked)
                        .matches(
                                asked.startsWith("isValid")
                                        ? GeneratedSchema.REFUSED
                                        : ".*\\b" + example.keyword() + "\\b.*"));
    }
}
