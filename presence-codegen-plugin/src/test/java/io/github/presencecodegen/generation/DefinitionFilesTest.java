package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of definitions, and schemas that are selected by a pointer. */
class DefinitionFilesTest {

    private static final String MEMBERS = """
            {"Order": {"type": "object", "properties": {"currency": {"$ref": "#/%1$s/Currency"}}},
             "Refund": {"type": "object", "properties": {"reason": {"type": "string"}}},
             "Currency": {"type": "string", "enum": ["EUR", "USD"]}}
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private List<String> types(String... includes) {
        return ProbedCode.of(spec.root(), List.of(includes)).types();
    }

    private List<String> reports(String... includes) {
        return ProbedCode.reports(ProbedCode.request(spec.root(), List.of(includes)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"definitions\": %s}",
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"title\": \"Shop\", \"definitions\": %s}",
                "{\"definitions\": %s}",
                "{\"type\": \"object\", \"definitions\": %s}",
            })
    void eachDefinitionIsAType(String file) {
        spec.file("shop-types.json", file.formatted(MEMBERS.formatted("definitions")));
        assertThat(types("**")).containsExactly("Order", "Refund", "Currency");
        assertThat(reports("**")).isEmpty();
    }

    @Test
    void theSchemasOfAnOpenApiDocumentAreTypes() {
        spec.file(
                "api.json",
                "{\"openapi\": \"3.1.0\", \"paths\": {}, \"components\": {\"schemas\": %s}}"
                        .formatted(MEMBERS.formatted("components/schemas")));
        assertThat(types("**")).containsExactly("Order", "Refund", "Currency");
    }

    @Test
    void aDefinitionThatOnlyHoldsOthersIsNone() {
        spec.file("a.yaml", "$defs: {group: {$defs: {x: {type: object, properties: {a: {type: string}}}}}}\n");
        assertThat(types("**")).containsExactly("X");
    }

    @Test
    void aScalarOrListThatIsSelectedHasAClass() {
        spec.file(
                "a.yaml", "$defs: {name: {type: string, minLength: 1}, names: {type: array, items: {type: string}}}\n");
        assertThat(types("**")).containsExactly("Name", "Names");
        assertThat(ProbedCode.of(spec).value("Name.of(\"x\").toJson() + Names.fromJson(\"[]\").value()"))
                .isEqualTo("\"x\"[]");
    }

    @Test
    void anAliasIsTheTypeThatItRefersTo() {
        spec.file("a.yaml", "$defs: {a: {$ref: '#/$defs/b'}, b: {type: object, properties: {x: {type: string}}}}\n");
        assertThat(types("**")).containsExactly("B");
    }

    @Test
    void aPointerSelectsInsideAFile() {
        spec.file("shop.json", "{\"definitions\": %s}".formatted(MEMBERS.formatted("definitions")));
        assertThat(types("shop.json#/definitions/Refund")).containsExactly("Refund");
        assertThat(types("shop.json#/definitions/*")).containsExactly("Order", "Refund", "Currency");
        assertThat(types("*.json#/*/Order")).containsExactlyInAnyOrder("Order", "Currency");
    }

    @Test
    void whatIsSelectedInAFileThatDescribesAValueIsNestedInItsType() {
        spec.file("event.yaml", """
                type: object
                properties: {id: {type: string}}
                $defs:
                  used: {type: object, properties: {a: {type: string}}}
                  text: {type: string}
                """);
        assertThat(types("event.yaml#/$defs/*")).containsExactlyInAnyOrder("Event", "Event.Used", "Event.Text");
        assertThat(ProbedCode.of(spec.root(), List.of("event.yaml", "event.yaml#/$defs/*"))
                        .value("Event.Used.JSON.fromJson(\"{}\").toJson() + Event.fromJson(\"{}\").toJson()"))
                .isEqualTo("{}{}");
    }

    @Test
    void excludesLookInsideFilesToo() {
        spec.file("shop.json", "{\"definitions\": %s}".formatted(MEMBERS.formatted("definitions")));
        SchemaGroup group = new SchemaGroup(
                List.of("*.json"),
                List.of("shop.json#/definitions/Refund", "shop.json#/definitions/Order"),
                Requests.PACKAGE,
                "");
        assertThat(ProbedCode.of(Requests.of(spec.root(), List.of(group))).types())
                .containsExactly("Currency");
    }

    @Test
    void eachPlaceBelongsToTheFirstGroupThatSelectsIt() {
        spec.file("shop.json", "{\"definitions\": %s}".formatted(MEMBERS.formatted("definitions")));
        GenerationRequest request = Requests.of(
                spec.root(),
                List.of(
                        new SchemaGroup(
                                List.of("*.json#/definitions/Refund"), List.of(), "org.example.matrix.one", "One"),
                        new SchemaGroup(List.of("*.json"), List.of(), "org.example.matrix.two", "Two")));
        assertThat(ProbedCode.of(request).types())
                .containsExactlyInAnyOrder("one.RefundOne", "two.OrderTwo", "two.CurrencyTwo");
    }

    @Test
    void validatorsAloneAreMadeOfDefinitionsToo() {
        spec.file("shop.json", "{\"definitions\": %s}".formatted(MEMBERS.formatted("definitions")))
                .file("event.yaml", "type: object\nproperties: {id: {type: string}}\n$defs: {x: {type: string}}\n");
        GenerationRequest request = new RequestBuilder(Requests.of(spec.root()))
                .groups(new SchemaGroup(
                        List.of("shop.json#/definitions/*", "event.yaml#/$defs/x"),
                        List.of(),
                        Requests.PACKAGE,
                        "",
                        true))
                .build();
        assertThat(ProbedCode.of(request)
                        .value("OrderValidator.isValid(\"{}\") && !CurrencyValidator.isValid(\"1\")"
                                + " && !XValidator.isValid(\"1\") && XValidator.isValid(\"\\\"\\\"\")"))
                .isEqualTo(true);
    }

    @Test
    void whatNothingSelectsOrRefersToIsSaidOnce() {
        spec.file("event.yaml", """
                type: object
                properties: {id: {$ref: '#/$defs/used'}}
                $defs:
                  used: {type: string}
                  one: {type: object, properties: {other: {$ref: '#/$defs/other'}}}
                  other: {type: object}
                """);
        assertThat(reports("event.yaml"))
                .containsExactly("spec/event.yaml:3:1: note PC111: nothing selects or refers to one, other\n"
                        + "    Nothing is generated for it. To generate types, write"
                        + " <include>event.yaml#/$defs/*</include> beside the pattern that selects the file.");
        assertThat(reports("event.yaml", "event.yaml#/$defs/*")).isEmpty();
    }

    @Test
    void aPointerThatLeadsNowhereIsAnError() {
        spec.file("shop.json", "{\"definitions\": %s}".formatted(MEMBERS.formatted("definitions")));
        var diagnostics = new io.github.presencecodegen.diagnostics.Diagnostics();
        new SpecCompiler(ProbedCode.request(spec.root(), List.of("*.json#/definition/*")), diagnostics).compile();
        assertThat(diagnostics.all())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .startsWith("<includes>: error PC110: <include> *.json#/definition/* selects nothing");
    }
}
