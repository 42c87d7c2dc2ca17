package io.github.presencecodegen.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.source.SourceFile;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metaschemas that come with the plugin, and those of users. */
class MetaschemasTest {

    private static final Map<String, String> MAPPINGS = Map.of("https://example.org/", "");

    @TempDir
    private Path folder;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() {
        spec = new SpecFolder(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema",
                "http://json-schema.org/draft-06/schema",
                "http://json-schema.org/draft-07/schema",
                "https://json-schema.org/draft/2019-09/schema",
                "https://json-schema.org/draft/2019-09/meta/core",
                "https://json-schema.org/draft/2019-09/meta/applicator",
                "https://json-schema.org/draft/2019-09/meta/validation",
                "https://json-schema.org/draft/2019-09/meta/meta-data",
                "https://json-schema.org/draft/2019-09/meta/format",
                "https://json-schema.org/draft/2019-09/meta/content",
                "https://json-schema.org/draft/2020-12/schema",
                "https://json-schema.org/draft/2020-12/meta/core",
                "https://json-schema.org/draft/2020-12/meta/applicator",
                "https://json-schema.org/draft/2020-12/meta/unevaluated",
                "https://json-schema.org/draft/2020-12/meta/validation",
                "https://json-schema.org/draft/2020-12/meta/meta-data",
                "https://json-schema.org/draft/2020-12/meta/format-annotation",
                "https://json-schema.org/draft/2020-12/meta/format-assertion",
                "https://json-schema.org/draft/2020-12/meta/content",
            })
    void thatArePublishedAreThere(String uri) {
        SourceFile file = PublishedMetaschemas.find(uri).orElseThrow();
        Diagnostics diagnostics = new Diagnostics();
        assertThat(new DocumentParser().parse(file, diagnostics)).isPresent();
        assertThat(diagnostics.all()).isEmpty();
        spec.file("a.yaml", "$ref: " + uri);
        SchemaGraph graph = link();
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.target(id())).contains(new SchemaId(uri, ""));
        assertThat(graph.targets())
                .as("every reference in them leads somewhere")
                .hasSameSizeAs(graph.schemas().values().stream()
                        .filter(schema -> schema.keywords().stream()
                                .anyMatch(keyword -> keyword.name().equals("$ref")))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://json-schema.org/draft/2020-12/meta/none",
                "https://json-schema.org/draft/2020-12/../2020-12/schema",
                "https://json-schema.org/draft-03/schema",
                "https://example.org/draft-04/schema",
                "draft-04/schema",
                "",
            })
    void thatAreNotPublishedAreNot(String uri) {
        assertThat(PublishedMetaschemas.find(uri)).isEmpty();
    }

    @Test
    void ofUsersRestrictADialectToTheirVocabularies() {
        spec.file("meta.yaml", """
            $schema: https://json-schema.org/draft/2020-12/schema
            $vocabulary:
              https://json-schema.org/draft/2020-12/vocab/core: true
              https://json-schema.org/draft/2020-12/vocab/applicator: true
              https://json-schema.org/draft/2020-12/vocab/format-assertion: true
              https://example.org/vocab/own: false
            """).file("a.yaml", """
            $schema: https://example.org/meta.yaml
            minimum: 5
            format: uri
            properties: {a: {minimum: 5}}
            """);
        Schema schema = link().schema(id());
        assertThat(spec.reported()).isEmpty();
        assertThat(schema.keywords()).extracting(keyword -> keyword.name()).containsExactly("format", "properties");
        assertThat(schema.keyword(Assertion.Format.class))
                .map(Assertion.Format::isAsserted)
                .contains(true);
        assertThat(schema.keywords().get(1).subschemas().get(0).keywords()).isEmpty();
    }

    @Test
    void ofUsersMayBeWrittenInOneAnother() {
        spec.file("a.yaml", "$schema: https://example.org/b.yaml\nconst: 5\n$id: urn:x\n")
                .file("b.yaml", "$schema: https://example.org/c.yaml")
                .file("c.yaml", "$schema: http://json-schema.org/draft-04/schema#");
        Schema schema = link().schema(id());
        assertThat(schema.dialect().name()).isEqualTo("JSON Schema draft 4");
        assertThat(spec.reported()).containsExactly("a.yaml:2:1 UNKNOWN_KEYWORD", "a.yaml:3:1 UNKNOWN_KEYWORD");
    }

    @Test
    void ofUsersMustNotGoRoundInACircle() {
        spec.file("a.yaml", "$schema: https://example.org/b.yaml")
                .file("b.yaml", "$schema: https://example.org/c.yaml")
                .file("c.yaml", "$schema: https://example.org/b.yaml");
        link();
        assertThat(spec.reported()).containsExactly("c.yaml:1:10 METASCHEMA_CIRCLE");
    }

    @Test
    void ofUsersMustNotRequireWhatIsNotKnown() {
        spec.file("meta.yaml", """
            $schema: https://json-schema.org/draft/2020-12/schema
            $vocabulary:
              https://json-schema.org/draft/2020-12/vocab/core: true
              https://example.org/vocab/own: true
            """)
                .file(
                        "a.yaml",
                        "$schema: https://example.org/meta.yaml\n$defs: {b: {$id: b, $schema: https://example.org/meta.yaml}}");
        link();
        assertThat(spec.reported()).containsExactly("meta.yaml:4:3 REQUIRED_VOCABULARY");
        assertThat(spec.messages().get(0)).contains("\"https://example.org/vocab/own\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/none.yaml", "urn:example:meta", "meta.yaml", "''"})
    void thatAreNowhereAreErrors(String uri) {
        spec.file("meta.yaml", "{}").file("a.yaml", "$schema: " + uri + "\ntype: object\n");
        SchemaGraph graph = link();
        assertThat(spec.reported()).containsExactly("a.yaml:1:10 UNKNOWN_DIALECT");
        assertThat(graph.schema(id()).dialect().name()).isEqualTo("JSON Schema 2020-12");
    }

    @Test
    void ofUsersThatNameThemselvesAreACircle() {
        spec.file("a.yaml", "$schema: https://example.org/meta.yaml#")
                .file("meta.yaml", "$schema: https://example.org/meta.yaml#");
        link();
        assertThat(spec.reported()).containsExactly("meta.yaml:1:10 METASCHEMA_CIRCLE");
        assertThat(spec.messages().get(0))
                .contains("leads back to this metaschema")
                .contains("<uri>https://example.org/meta.yaml</uri>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/meta.yaml", "https://example.org/"})
    void ofUsersMayBeSaidToExtendADraft(String uri) {
        spec.file("a.yaml", "$schema: https://example.org/meta.yaml#\nmaximum: 1\nexclusiveMaximum: true\n")
                .file("meta.yaml", "$schema: https://example.org/meta.yaml#");
        SchemaMappings mappings = new SchemaMappings(MAPPINGS, Map.of(uri, "draft-04"));
        SchemaGraph graph = spec.link(Dialects.named("2020-12"), mappings, BaseUri.NONE, List.of("a.yaml"));
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.schema(id()).dialect().name()).isEqualTo("JSON Schema draft 4");
    }

    @Test
    void thatAreSaidToExtendADraftNeedNotBeThere() {
        spec.file("a.yaml", "$schema: https://example.com/meta\nitems: {}\n");
        SchemaMappings mappings = new SchemaMappings(Map.of(), Map.of("https://example.com/meta", "draft-06"));
        SchemaGraph graph = spec.link(Dialects.named("2020-12"), mappings, BaseUri.NONE, List.of("a.yaml"));
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.schema(id()).dialect().name()).isEqualTo("JSON Schema draft 6");
    }

    @Test
    void thatAreSaidToExtendADraftStillRestrictIt() {
        spec.file("meta.yaml", """
            $schema: https://example.org/meta.yaml
            $vocabulary: {"https://json-schema.org/draft/2020-12/vocab/core": true}
            """).file("a.yaml", "$schema: https://example.org/meta.yaml\nminimum: 5\n");
        SchemaMappings mappings = new SchemaMappings(MAPPINGS, Map.of("https://example.org/meta.yaml", "2020-12"));
        SchemaGraph graph = spec.link(Dialects.named("2020-12"), mappings, BaseUri.NONE, List.of("a.yaml"));
        assertThat(graph.schema(id()).keywords()).isEmpty();
    }

    private SchemaGraph link() {
        return spec.link(Dialects.named("2020-12"), MAPPINGS, List.of("a.yaml"));
    }

    private static SchemaId id() {
        return new SchemaId("a.yaml", "");
    }
}
