package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written for people beside a reference reaches them in every draft, and makes no type of its own. */
class WordsBesideReferencesTest {

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://json-schema.org/draft-04/schema#",
                "http://json-schema.org/draft-06/schema#",
                "http://json-schema.org/draft-07/schema#",
                "https://json-schema.org/draft/2019-09/schema",
            })
    void areInTheJavadocOfThePlace(String draft) {
        SpecFolder spec = new SpecFolder(temp.resolve("spec")).file("a.json", """
                {"$schema": "%s", "type": "object",
                 "properties": {
                   "first": {"description": "Words of the first.", "$ref": "#/definitions/thing"},
                   "second": {"$ref": "#/definitions/thing", "deprecated": true, "title": "The second."},
                   "size": {"default": 5, "$ref": "#/definitions/size"}},
                 "definitions": {
                   "thing": {"type": "object", "description": "A thing.", "properties": {"a": {"type": "string"}}},
                   "size": {"type": "integer"}}}
                """.formatted(draft));
        GenerationRequest request = ProbedCode.request(spec.root(), List.of("**"));
        assertThat(ProbedCode.reports(request)).isEmpty();
        ProbedCode code = ProbedCode.of(request);
        assertThat(code.types()).containsExactly("A", "A.Thing");
        assertThat(code.value("A.fromJson(\"{}\").sizeOrDefault()")).isEqualTo(5L);
        assertThat(code.code().source("A")).contains("Words of the first.", "The second.", "@Deprecated", "A thing.");
    }
}
