package io.github.presencecodegen.schema.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotationReadersTest {

    private final SpecFolder spec = new SpecFolder(Path.of(""));

    private Schema schema(String yaml) {
        return new SchemaReader(
                        Dialects.named(Dialects.MATRIX), (uri, place, diagnostics) -> Dialects.ofMetaschema(uri))
                .read(new SchemaId("a.yaml", ""), spec.parse(yaml).orElseThrow().root(), List.of(), spec.diagnostics())
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"'\"1.10\"', 1.10", "1.10, 1.10", "1.2, 1.2", "r0.6.1, r0.6.1", "2, 2"})
    void aReleaseIsTextAsItIsWritten(String written, String version) {
        assertThat(schema("x-addedInMatrixVersion: " + written).keyword(Annotation.Added.class))
                .map(Annotation.Added::version)
                .contains(version);
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void changesKeepTheirOrderAndTheTextOfTheirReleases() {
        Annotation.Changed changed =
                schema("""
                x-changedInMatrixVersion:
                  1.10: Later.
                  "1.2": Earlier.
                  1.20:
                """).keyword(Annotation.Changed.class).orElseThrow();
        assertThat(changed.changes())
                .containsExactly(Map.entry("1.10", "Later."), Map.entry("1.2", "Earlier."), Map.entry("1.20", ""));
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void aReleaseMayChangeAThingWithoutSayingHow() {
        assertThat(schema("x-changedInMatrixVersion: 1.10").keyword(Annotation.Changed.class))
                .map(Annotation.Changed::changes)
                .contains(Map.of("1.10", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x-addedInMatrixVersion: [1.4]",
                "x-addedInMatrixVersion: true",
                "x-addedInMatrixVersion: ''",
                "x-changedInMatrixVersion: [1.4]",
                "x-changedInMatrixVersion: {1.4: [a]}",
                "x-changedInMatrixVersion: {}",
                "default: .inf"
            })
    void whatOnlyDescribesIsPassedOverWithAWarning(String yaml) {
        assertThat(schema(yaml).keywords()).isEmpty();
        assertThat(spec.reported()).singleElement().asString().endsWith(" ANNOTATION_VALUE");
        assertThat(spec.diagnostics().hasErrors()).isFalse();
    }

    @Test
    void aDefaultIsData() {
        assertThat(schema("default: {$ref: nowhere.yaml, n: 1.50}").keyword(Annotation.Default.class))
                .map(Annotation.Default::value)
                .contains(JsonObject.builder()
                        .put("$ref", "nowhere.yaml")
                        .put("n", JsonNumber.of("1.50"))
                        .build());
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void otherDraftsKnowNoReleases() {
        Schema schema = schema("$schema: http://json-schema.org/draft-07/schema#\nx-addedInMatrixVersion: 1.4\n");
        assertThat(schema.keyword(Annotation.Added.class)).isEmpty();
        assertThat(spec.reported()).isEmpty();
    }
}
