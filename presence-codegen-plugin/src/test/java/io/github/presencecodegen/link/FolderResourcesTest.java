package io.github.presencecodegen.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.source.SpecDirectory;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** References to the identities of files that are not selected. */
class FolderResourcesTest {

    @TempDir
    private Path folder;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() {
        spec = new SpecFolder(folder);
    }

    private Optional<String> target(String dialect, String reference) {
        spec.file("a.json", "{\"$id\": \"https://example.org/schema/a\", \"$ref\": \"" + reference + "\"}");
        SchemaGraph graph = spec.link(Dialects.named(dialect), Map.of(), List.of("a.json"));
        return graph.target(new SchemaId("a.json", "")).map(SchemaId::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "links/array, links/b.json#",
        "links/array#, links/b.json#",
        "/schema/links/array, links/b.json#",
        "https://example.org/schema/links/array, links/b.json#",
        "links/array#/$defs/c, links/b.json#/$defs/c",
        "links/array#name, links/b.json#/$defs/c",
        "links/inner, links/b.json#/$defs/d",
        "links/inner#/$defs/e, links/b.json#/$defs/d/$defs/e",
        "links/inner#deep, links/b.json#/$defs/d/$defs/e",
    })
    void areFound(String reference, String target) {
        spec.file("links/b.json", """
            {"$id": "https://example.org/schema/links/array", "$defs": {
              "c": {"$anchor": "name"},
              "d": {"$id": "inner", "$defs": {"e": {"$anchor": "deep"}}}}}
            """);
        assertThat(target("2020-12", reference)).contains(target);
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void areFoundByTheKeywordOfTheirDialect() {
        spec.file(
                "four",
                "{\"$schema\": \"http://json-schema.org/draft-04/schema#\", \"id\": \"urn:four\","
                        + " \"definitions\": {\"x\": {}}}");
        assertThat(target("2020-12", "urn:four#/definitions/x")).contains("four#/definitions/x");
        assertThat(spec.reported()).isEmpty();
    }

    /** It is read when there is no file of the name; a file that is there is what is meant. */
    @Test
    void giveWayToFiles() {
        spec.file("b.json", "{}").file("c.json", "{\"$id\": \"https://example.org/schema/b.json\"}");
        assertThat(target("2020-12", "b.json")).contains("b.json#");
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void areNotLookedForWithoutNeed() {
        spec.file("b.json", "{}").file("c.json", "{}");
        spec.file("a.json", "{\"$ref\": \"b.json\"}");
        SpecDirectory directory = linkedFolder();
        assertThat(directory.reading().answers().keySet())
                .contains("file b.json")
                .doesNotContain("file c.json", "list .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "\u0000",
                "[1, 2",
                "{\"$id\": 7}",
                "{\"$id\": \"urn:%\"}",
                "{\"type\": 5}",
                "{\"$schema\": \"urn:no\"}"
            })
    void areFoundBesideBrokenFiles(String broken) {
        spec.file("0.json", broken)
                .file("b.json", "{\"$id\": \"urn:b\"}")
                .file("c.json", new byte[] {(byte) 0xff})
                .file("d.json", new byte[4_000_000]);
        assertThat(target("2020-12", "urn:b")).contains("b.json#");
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void areReportedWhereTheyAreBrokenAndMeant() {
        spec.file("b.json", "{\"$id\": \"urn:b\", \"type\": 5}");
        target("2020-12", "urn:b");
        assertThat(spec.reported()).containsExactly("b.json:1:26 KEYWORD_VALUE");
    }

    @Test
    void ofTwoFilesAreAmbiguous() {
        spec.file("b.json", "{\"$id\": \"urn:b\"}").file("c.json", "{\"$id\": \"urn:b\"}");
        assertThat(target("2020-12", "urn:b#/x")).isEmpty();
        assertThat(spec.reported()).containsExactly("a.json:1:41 DUPLICATE_ID");
        assertThat(spec.diagnostics().all().get(0).related())
                .extracting(each -> each.place().toString())
                .containsExactly("spec/b.json:1:2", "spec/c.json:1:2");
    }

    @Test
    void areNotNeededWhereASelectedFileHasThem() {
        spec.file("a.json", "{\"$ref\": \"urn:b\"}")
                .file("b.json", "{\"$id\": \"urn:b\"}")
                .file("c.json", "{\"$id\": \"urn:b\"}");
        SchemaGraph graph = spec.link(Dialects.named("2020-12"), Map.of(), List.of("a.json", "c.json"));
        assertThat(spec.reported()).isEmpty();
        assertThat(graph.target(new SchemaId("a.json", ""))).contains(new SchemaId("c.json", ""));
    }

    @Test
    void thatNoFileHasAreReportedAsBefore() {
        spec.file("b.json", "{\"$id\": \"urn:b\"}");
        target("2020-12", "urn:c");
        assertThat(spec.reported()).containsExactly("a.json:1:41 REMOTE_REF");
    }

    /** What a run read of the folder decides whether the next one has to do anything. */
    @Test
    void areAskedForAgain() {
        spec.file("a.json", "{\"$ref\": \"urn:b\"}").file("b.json", "{\"$id\": \"urn:b\"}");
        SpecDirectory directory = linkedFolder();
        Map<String, String> answers = Map.copyOf(directory.reading().answers());
        assertThat(answersOfToday(answers)).isEqualTo(answers);
        spec.file("c.json", "{\"$id\": \"urn:b\"}");
        assertThat(answersOfToday(answers)).isNotEqualTo(answers);
    }

    @Test
    void areAskedForAgainInFilesThatWereTooLarge() {
        spec.file("a.json", "{\"$ref\": \"urn:b\"}")
                .file("b.json", "{\"$id\": \"urn:b\"}")
                .file("c.json", new byte[4_000_000]);
        Map<String, String> answers = Map.copyOf(linkedFolder().reading().answers());
        assertThat(answersOfToday(answers)).isEqualTo(answers);
        spec.file("c.json", "{\"$id\": \"urn:b\"}");
        assertThat(answersOfToday(answers)).isNotEqualTo(answers);
    }

    private Map<String, String> answersOfToday(Map<String, String> answers) {
        return spec.directory().askAgain(answers.keySet()).answers();
    }

    private SpecDirectory linkedFolder() {
        SpecDirectory directory = spec.directory();
        new Linker(directory, new DocumentParser(), Dialects.named("2020-12"), SchemaMappings.NONE, BaseUri.NONE)
                .link(SpecFolder.whole(List.of("a.json")), spec.diagnostics());
        return directory;
    }
}
