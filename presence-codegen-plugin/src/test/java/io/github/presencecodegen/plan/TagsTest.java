package io.github.presencecodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.plan.check.Tag;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    private static final String A = "{type: object, required: [k], properties: {k: {const: a}}}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{type: object, required: [k], properties: {k: {const: b}}}",
                "{type: [object], required: [j, k], properties: {k: {enum: [b, c]}, j: {}}}",
                "{required: [k], allOf: [{type: object}, {properties: {k: {type: string, const: b}}}]}",
                "{$ref: '#/$defs/b'}",
            })
    void areStringsOfARequiredPropertyThatNoOtherBranchAllows(String other) {
        assertThat(tag(A, other)).map(Tag::property).contains("k");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "it is not required; {type: object, properties: {k: {const: b}}}",
                "it may be no object; {required: [k], properties: {k: {const: b}}}",
                "it may be another type; {type: [object, array], required: [k], properties: {k: {const: b}}}",
                "both allow a; {type: object, required: [k], properties: {k: {enum: [a, b]}}}",
                "it may be anything; {type: object, required: [k], properties: {k: {type: string}}}",
                "it may be a number; {type: object, required: [k], properties: {k: {enum: [b, 5]}}}",
                "it is a number; {type: object, required: [k], properties: {k: {const: 5}}}",
                "nothing is allowed; {type: object, required: [k], properties: {k: {enum: []}}}",
                "it is another one; {type: object, required: [j], properties: {j: {const: b}}}",
                "only some have it; {anyOf: [{type: object, required: [k], properties: {k: {const: b}}}]}",
                "it is a schema that is true; true",
            })
    void areNothingElse(String reason, String other) {
        assertThat(tag(A, other)).as(reason).isEmpty();
    }

    @Test
    void areNotNeededForOneBranch() {
        assertThat(tag(A)).isEmpty();
    }

    @Test
    void knowWhichBranchAValueMeans() {
        assertThat(tag(A, "{type: object, required: [k], properties: {k: {enum: [c, b]}}}"))
                .contains(new Tag("k", Map.of("a", 0, "c", 1, "b", 1)));
    }

    @Test
    void areTheFirstPropertyOfTheFirstBranchThatIsOne() {
        String one = "{type: object, required: [n, m, k], properties: {m: {const: x}, n: {const: a}, k: {const: a}}}";
        String two = "{type: object, required: [n, m, k], properties: {k: {const: b}, n: {const: b}, m: {const: x}}}";
        assertThat(tag(one, two)).map(Tag::property).contains("n");
    }

    private Optional<Tag> tag(String... branches) {
        SpecFolder spec = new SpecFolder(folder)
                .file(
                        "a.yaml",
                        "oneOf: [" + String.join(", ", branches) + "]\n"
                                + "$defs: {b: {type: object, required: [k], properties: {k: {const: b}}}}\n");
        SchemaGraph graph = spec.link(Dialects.named("2020-12"), Map.of(), List.of("a.yaml"));
        assertThat(spec.reported()).isEmpty();
        return new Tags(graph)
                .of(graph.schema(new SchemaId("a.yaml", ""))
                        .keyword(Applicator.OneOf.class)
                        .orElseThrow()
                        .schemas());
    }
}
