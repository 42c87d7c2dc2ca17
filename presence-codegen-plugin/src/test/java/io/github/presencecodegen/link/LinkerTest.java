package io.github.presencecodegen.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.SymbolicLinks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class LinkerTest {

    @TempDir
    private Path temporary;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() throws IOException {
        spec = new SpecFolder(Files.createDirectory(temporary.resolve("root")));
    }

    @Test
    void reachesTheFilesThatAreReferredTo() {
        spec.file("event-schemas/m.presence.yaml", "allOf:\n  - $ref: ../edu.yaml\n  - properties: {a: {}}\n");
        spec.file("edu.yaml", "properties: {edu_type: {type: string}}\n");
        spec.file("unused.yaml", "broken: [");
        SchemaGraph graph = spec.link("event-schemas/m.presence.yaml");
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.roots()).containsExactly(id("event-schemas/m.presence.yaml", ""));
        assertThat(graph.schemas().keySet())
                .extracting(SchemaId::toString)
                .containsExactly(
                        "event-schemas/m.presence.yaml#",
                        "event-schemas/m.presence.yaml#/allOf/0",
                        "event-schemas/m.presence.yaml#/allOf/1",
                        "event-schemas/m.presence.yaml#/allOf/1/properties/a",
                        "edu.yaml#",
                        "edu.yaml#/properties/edu_type");
        assertThat(graph.target(id("event-schemas/m.presence.yaml", "/allOf/0")))
                .contains(id("edu.yaml", ""));
        assertThat(graph.target(id("edu.yaml", ""))).isEmpty();
    }

    @Test
    void leavesOutFilesThatAreNoSchemas() {
        spec.file("security.yaml", "# of OpenAPI\naccessToken: {type: apiKey, name: access_token, in: query}\n");
        spec.file("names.yaml", "[a, b]").file("user.yaml", "type: object");
        SchemaGraph graph = spec.link("names.yaml", "security.yaml", "user.yaml");
        assertThat(graph.roots()).containsExactly(id("user.yaml", ""));
        assertThat(graph.schemas()).hasSize(1);
        assertThat(spec.reported())
                .containsExactly("names.yaml:1:1 FILE_NO_SCHEMA", "security.yaml:2:1 FILE_NO_SCHEMA");
        assertThat(spec.messages().get(0)).contains("it is a sequence").contains("<exclude>names.yaml</exclude>");
        assertThat(spec.messages().get(1)).contains("its root has no keyword that constrains values");
    }

    @Test
    void refusesASelectionWithoutAnySchema() {
        spec.file("names.yaml", "[a, b]").file("security.yaml", "accessToken: {type: apiKey}");
        spec.link("names.yaml", "security.yaml");
        assertThat(spec.reported()).hasSize(3).contains(":0:0 NO_SCHEMA_SELECTED");
    }

    /** A reference says that there is a schema, whatever it looks like. */
    @Test
    void readsAFileThatIsReferredToAsASchema() {
        spec.file("a.yaml", "properties: {a: {$ref: b.yaml}}").file("b.yaml", "[a]");
        spec.link("a.yaml", "b.yaml");
        assertThat(spec.reported()).containsExactlyInAnyOrder("b.yaml:1:1 FILE_NO_SCHEMA", "b.yaml:1:1 NOT_A_SCHEMA");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#; main.yaml#",
                "''; main.yaml#",
                "#/properties/x; main.yaml#/properties/x",
                "#/components/schemas/Foo; main.yaml#/components/schemas/Foo",
                "#/components/list/1; main.yaml#/components/list/1",
                "#/components/a~1b~0c; main.yaml#/components/a~1b~0c",
                "#/components/100%25; main.yaml#/components/100%",
                "#/components/caf%C3%A9; main.yaml#/components/caf\u00e9",
                "#/components/200; main.yaml#/components/200",
                "#/components/; main.yaml#/components/",
                "main.yaml; main.yaml#",
                "./sub/../sub/b.yaml#; sub/b.yaml#",
                "sub/b.yaml#/properties/y; sub/b.yaml#/properties/y",
                "sub/m.room.message#m.text; sub/m.room.message#m.text#",
                "sub/m.room.message#m.text#/properties/z; sub/m.room.message#m.text#/properties/z",
                "sub/m.room.message%23m.text; sub/m.room.message#m.text#",
                "sub/a%20b.yaml; sub/a b.yaml#",
                "sub/100%25.yaml; sub/100%25.yaml#",
                "sub/m.room.message$m.image.yaml; sub/m.room.message$m.image.yaml#",
            })
    void resolvesReferences(String reference, String target) {
        spec.file("sub/b.yaml", "properties: {y: {}}");
        spec.file("sub/m.room.message#m.text", "properties: {z: {}}");
        spec.file("sub/m.room.message$m.image.yaml", "{}");
        spec.file("sub/a b.yaml", "{}").file("sub/100%25.yaml", "{}").file("sub/100%.yaml", "{}");
        spec.file("main.yaml", """
            properties: {x: {}, holder: {$ref: "%s"}}
            components:
              schemas: {Foo: {properties: {inner: {}}}}
              list: [5, {}]
              a/b~c: {}
              100%%: {}
              caf\u00e9: {}
              200: {}
              "": {}
            """.formatted(reference));
        SchemaGraph graph = spec.link("main.yaml");
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.target(id("main.yaml", "/properties/holder")))
                .map(SchemaId::toString)
                .contains(target);
        assertThat(graph.schemas())
                .containsKey(graph.target(id("main.yaml", "/properties/holder")).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://example.org/a.yaml; REMOTE_REF; is remote",
                "//example.org/a.yaml; REMOTE_REF; is remote",
                "urn:x:y; REMOTE_REF; is remote",
                "file:///etc/passwd; REF_OUTSIDE; leaves",
                "jar:file:x!/y; REF_OUTSIDE; leaves",
                "C:/a.yaml; REF_OUTSIDE; leaves",
                "/etc/passwd; REF_OUTSIDE; leaves",
                "%2Fetc/passwd; REF_OUTSIDE; leaves",
                "../../a.yaml; REF_OUTSIDE; leaves",
                "%2e%2e/%2e%2e/a.yaml; REF_OUTSIDE; leaves",
                "../eud.yaml; UNRESOLVABLE_REF; Did you mean \"../edu.yaml\"?",
                "../nothing-like-it; UNRESOLVABLE_REF; That folder holds: edu.yaml.",
                "none/a.yaml; UNRESOLVABLE_REF; That folder has no files.",
                "..; UNRESOLVABLE_REF; it is a folder",
                "a\\0b; UNRESOLVABLE_REF; this is not a file name",
                "%zz.yaml; UNRESOLVABLE_REF; there is no such file",
                "../edu.yaml#/properties/edu_typ; UNRESOLVABLE_REF; edu.yaml#/properties has no \"edu_typ\" | Did you"
                        + " mean \"edu_type\"?",
                "../edu.yaml#/nothing; UNRESOLVABLE_REF; edu.yaml# has no \"nothing\" | It has: properties, required.",
                "../edu.yaml#/required/7; UNRESOLVABLE_REF; It has 1 items",
                "../edu.yaml#/required/00; UNRESOLVABLE_REF; no \"00\"",
                "../edu.yaml#/required/-; UNRESOLVABLE_REF; no \"-\"",
                "../edu.yaml#/required/99999999999; UNRESOLVABLE_REF; no \"99999999999\"",
                "../edu.yaml#/required/0/x; UNRESOLVABLE_REF; It is the string",
                "../edu.yaml#foo; UNKNOWN_ANCHOR; edu.yaml# has no such anchor | There are none.",
                "#/%zz; UNRESOLVABLE_REF; its percent-encoding is malformed",
                "#/%ff; UNRESOLVABLE_REF; its percent-encoding is malformed",
                "#/a~2; UNRESOLVABLE_REF; ~ must be followed by 0 or 1",
            })
    void reportsWhatItCannotResolve(String reference, String code, String message) {
        spec.file("edu.yaml", "properties: {edu_type: {}}\nrequired: [edu_type]\n");
        spec.file("a/main.yaml", "type: object\nproperties:\n  x:\n    $ref: \"" + reference + "\"\n");
        SchemaGraph graph = spec.link("a/main.yaml");
        assertThat(spec.reported()).containsExactly("a/main.yaml:4:5 " + code);
        assertThat(spec.messages().get(0)).contains(message).doesNotContain(temporary.toString());
        assertThat(graph.targets()).isEmpty();
        assertThat(graph.schemas()).containsKey(id("a/main.yaml", "/properties/x"));
    }

    @Test
    void reportsATargetThatIsNoSchemaWhereItIs() {
        spec.file("main.yaml", "properties:\n  x: {$ref: '#/x-list'}\nx-list: [1]\n");
        assertThat(spec.link("main.yaml").targets()).isEmpty();
        assertThat(spec.reported()).containsExactly("main.yaml:3:9 NOT_A_SCHEMA");
        assertThat(spec.diagnostics().all().get(0).related())
                .containsExactly(new Related(new Place("spec", "main.yaml", 2, 7), "it is referred to from here"));
    }

    @Test
    void reportsAFaultyFileOnceAndGoesOn() {
        spec.file("a.yaml", "$ref: broken.yaml")
                .file("b.yaml", "$ref: broken.yaml#/x")
                .file("broken.yaml", "a: [");
        SchemaGraph graph = spec.link("a.yaml", "b.yaml", "broken.yaml");
        assertThat(spec.reported()).containsExactly("broken.yaml:1:5 MALFORMED_YAML");
        assertThat(graph.roots()).containsExactly(id("a.yaml", ""), id("b.yaml", ""));
    }

    @Test
    void leavesReferencesInDataAlone() {
        spec.file("main.yaml", """
            example: {$ref: none.yaml}
            examples: [{$ref: none.yaml}]
            default: {$ref: none.yaml}
            enum: [{$ref: none.yaml}]
            """);
        assertThat(spec.link("main.yaml").targets()).isEmpty();
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void doesNotReadTheRestOfAFileThatHoldsSomethingElse() {
        spec.file("main.yaml", "$ref: openapi.yaml#/components/schemas/Foo");
        spec.file("openapi.yaml", "openapi: 3.1.0\npaths: {}\ncomponents: {schemas: {Foo: {type: object}}}");
        SchemaGraph graph = spec.link("main.yaml");
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.schema(id("openapi.yaml", "/components/schemas/Foo")).keyword(Assertion.Type.class))
                .isPresent();
    }

    @Test
    void knowsAFileReachedThroughALinkByItsRealPath() {
        spec.file("event-schemas/m.tag.yaml", "$ref: ../common.yaml").file("common.yaml", "{}");
        spec.file(
                "api/deep/main.yaml",
                "properties: {a: {$ref: events/m.tag.yaml}, b: {$ref: ../../event-schemas/m.tag.yaml}}");
        link("api/deep/events", "../../event-schemas");
        SchemaGraph graph = spec.link("api/deep/main.yaml");
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.target(id("api/deep/main.yaml", "/properties/a")))
                .contains(id("event-schemas/m.tag.yaml", ""));
        assertThat(graph.target(id("api/deep/main.yaml", "/properties/b")))
                .contains(id("event-schemas/m.tag.yaml", ""));
        assertThat(graph.target(id("event-schemas/m.tag.yaml", ""))).contains(id("common.yaml", ""));
    }

    @Test
    void refusesALinkThatLeavesTheRoot() throws IOException {
        Files.writeString(temporary.resolve("secret.yaml"), "secret");
        link("linked.yaml", "../secret.yaml");
        spec.file("main.yaml", "$ref: linked.yaml");
        spec.link("main.yaml");
        assertThat(spec.reported()).containsExactly("main.yaml:1:1 REF_OUTSIDE");
    }

    @Test
    void allowsCirclesThroughTheInstance() {
        spec.file("a.yaml", "properties: {child: {$ref: a.yaml}, list: {items: {allOf: [{$ref: '#'}]}}}");
        spec.file("b.yaml", "type: object\n$defs: {b: {$ref: '#'}}");
        SchemaGraph graph = spec.link("a.yaml", "b.yaml");
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.target(id("a.yaml", "/properties/child"))).contains(id("a.yaml", ""));
    }

    @Test
    void reportsACircleInPlaceOnce() {
        spec.file("a.yaml", "type: object\nallOf:\n  - $ref: b.yaml\n");
        spec.file("b.yaml", "title: B\n$ref: a.yaml\n");
        spec.link("a.yaml", "b.yaml");
        assertThat(spec.reported()).containsExactly("a.yaml:3:5 REF_CYCLE");
        assertThat(spec.messages().get(0)).contains("a.yaml# -> a.yaml#/allOf/0 -> b.yaml# -> a.yaml#");
    }

    @Test
    void reportsASchemaThatIsItself() {
        spec.file("a.yaml", "$ref: '#'\n");
        spec.link("a.yaml");
        assertThat(spec.reported()).containsExactly("a.yaml:1:1 REF_CYCLE");
        assertThat(spec.messages().get(0)).contains(": a.yaml# -> a.yaml# |");
    }

    @Test
    void followsALongChainOfReferences() {
        SchemaGraph graph = chain(10_000, "{}");
        assertThat(spec.reported())
                .containsExactly("a.yaml:5002:10 IN_PLACE_TOO_MANY", "a.yaml:9902:10 IN_PLACE_TOO_DEEP");
        assertThat(graph.targets()).hasSize(10_001);
    }

    @Test
    void findsALongCircle() {
        chain(4_000, "{$ref: '#/$defs/d0'}");
        assertThat(spec.reported()).containsExactly("a.yaml:2:8 REF_CYCLE");
        assertThat(spec.messages().get(0)).contains("(3995 more) -> a.yaml#/$defs/d0");
    }

    @Test
    void followsALongChainOfFiles() {
        for (int i = 0; i < 2_000; i++) {
            spec.file(i + ".yaml", "$ref: " + (i + 1) + ".yaml");
        }
        spec.file("2000.yaml", "{}");
        assertThat(spec.link("0.yaml").schemas()).hasSize(2_001);
        assertThat(spec.reported()).containsExactly("1900.yaml:1:1 IN_PLACE_TOO_DEEP");
    }

    @Test
    void staysQuickWhenThousandsOfReferencesAreMisspelt() {
        StringBuilder yaml = new StringBuilder("properties:\n");
        for (int i = 0; i < 2_000; i++) {
            yaml.append("  name")
                    .append(i)
                    .append(": {$ref: '#/properties/nane")
                    .append(i)
                    .append("'}\n");
        }
        spec.file("a.yaml", yaml.toString());
        spec.link("a.yaml");
        assertThat(spec.reported()).hasSize(2_000);
    }

    private SchemaGraph chain(int length, String end) {
        StringBuilder yaml = new StringBuilder("$defs:\n");
        for (int i = 0; i < length; i++) {
            yaml.append("  d")
                    .append(i)
                    .append(": {$ref: '#/$defs/d")
                    .append(i + 1)
                    .append("'}\n");
        }
        yaml.append("  d").append(length).append(": ").append(end).append("\n$ref: '#/$defs/d0'\n");
        return spec.file("a.yaml", yaml.toString()).link("a.yaml");
    }

    private void link(String path, String target) {
        SymbolicLinks.create(spec.path(path), Path.of(target));
    }

    private static SchemaId id(String file, String pointer) {
        return new SchemaId(file, pointer);
    }
}
