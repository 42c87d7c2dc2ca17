package io.github.presencecodegen.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Where references lead that are URIs, and schemas that name their dialect by one. */
class ReferencesByUriTest {

    private static final int SMALL_STACK = 256 * 1024;

    @TempDir
    private Path temp;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp);
    }

    private SchemaGraph link(Map<String, String> mappings) {
        return new Linker(
                        spec.directory(),
                        new DocumentParser(),
                        Dialects.named(Dialects.MATRIX),
                        new SchemaMappings(mappings),
                        BaseUri.NONE)
                .link(SpecFolder.whole(spec.list("a.yaml")), spec.diagnostics());
    }

    private SchemaId target(Map<String, String> mappings) {
        SchemaGraph graph = link(mappings);
        assertThat(spec.messages()).isEmpty();
        return graph.target(new SchemaId("a.yaml", "")).orElseThrow();
    }

    @Test
    void theLongestMappingDecides() {
        spec.file("a.yaml", "$ref: https://example.org/b/c.yaml")
                .file("one/b/c.yaml", "{}")
                .file("two/c.yaml", "{}")
                .file("three.yaml", "{}");
        assertThat(target(Map.of("https://example.org/", "one/"))).hasToString("one/b/c.yaml#");
        assertThat(target(Map.of("https://example.org/", "one/", "https://example.org/b/", "two/")))
                .hasToString("two/c.yaml#");
        assertThat(target(Map.of("https://example.org/b/", "two/", "https://example.org/b/c.yaml", "three.yaml")))
                .hasToString("three.yaml#");
    }

    @Test
    void aFolderCanBeTheSpecificationItself() {
        spec.file("a.yaml", "$ref: https://example.org/b.yaml").file("b.yaml", "{}");
        assertThat(target(Map.of("https://example.org/", ""))).hasToString("b.yaml#");
    }

    @Test
    void whatIsBehindTheUriOfAFolderIsPercentEncodedAndItsPathIsNot() {
        spec.file("a.yaml", "$ref: https://example.org/b%20c.yaml").file("100%/b c.yaml", "{}");
        assertThat(target(Map.of("https://example.org/", "100%/"))).hasToString("100%/b c.yaml#");
    }

    @Test
    void referencesInAMappedFileStartFromItsUri() {
        spec.file("a.yaml", "$ref: https://example.org/b/c.yaml")
                .file("one/c.yaml", "properties: {p: {$ref: ../d.yaml}}")
                .file("two.yaml", "{}");
        SchemaGraph graph = link(Map.of("https://example.org/b/", "one/", "https://example.org/d.yaml", "two.yaml"));
        assertThat(spec.messages()).isEmpty();
        assertThat(graph.target(new SchemaId("one/c.yaml", "/properties/p")).orElseThrow())
                .hasToString("two.yaml#");
    }

    @Test
    void aUriThatClimbsOutOfItsFolderIsRemote() {
        spec.file("a.yaml", "$ref: https://example.org/%2E%2E/b.yaml");
        link(Map.of("https://example.org/", ""));
        assertThat(spec.reported()).containsExactly("a.yaml:1:1 REMOTE_REF");
    }

    @Test
    void aMetaschemaSaysWhatItIsWrittenIn() {
        spec.file("a.yaml", "$schema: https://example.org/meta.yaml").file("meta.yaml", "{}");
        link(Map.of("https://example.org/", ""));
        assertThat(spec.reported()).containsExactly("a.yaml:1:10 UNKNOWN_DIALECT");
    }

    @Test
    void metaschemasThatAreEachOthersEnd() {
        spec.file("a.yaml", "$schema: https://example.org/b.yaml")
                .file("b.yaml", "$schema: https://example.org/c.yaml")
                .file("c.yaml", "$schema: https://example.org/b.yaml");
        link(Map.of("https://example.org/", ""));
        assertThat(spec.reported()).hasSize(1).allMatch(reported -> reported.endsWith(" METASCHEMA_CIRCLE"));
    }

    /** Each of these is known to be no URI of a schema only when all others are read. */
    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aChainOfFilesThatEachHaveAUriTakesNoStack() throws InterruptedException {
        int files = 6_000;
        for (int i = 0; i < files; i++) {
            spec.file(
                    (i == 0 ? "a" : i) + ".yaml",
                    "$id: https://example.org/" + i + "/\nproperties: {p: {$ref: " + (i + 1) + ".yaml}}\n");
        }
        spec.file(files + ".yaml", "{}");
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> link(Map.of()), "small stack", SMALL_STACK);
        thread.setUncaughtExceptionHandler((unused, failure) -> thrown.set(failure));
        thread.start();
        thread.join();
        assertThat(thrown.get()).isNull();
        assertThat(spec.messages()).isEmpty();
    }
}
