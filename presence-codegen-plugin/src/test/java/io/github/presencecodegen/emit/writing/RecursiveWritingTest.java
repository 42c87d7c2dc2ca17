package io.github.presencecodegen.emit.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.SpecCompiler;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A value of a recursive type is written by one call at each level, since a document may have hundreds of levels. */
class RecursiveWritingTest {

    private static final String SELF = "{$ref: '#'}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{type: object, properties: {a: SELF}}; TEduCodec.INSTANCE.write(out.name(NAMES, 0), value.a)",
                "{type: object, properties: {a: {type: array, items: SELF}}}; TEduCodec.INSTANCE.write(out, item)",
                "{type: object, properties: {a: {type: object, additionalProperties: SELF}}};"
                        + " TEduCodec.INSTANCE.write(out.name(item.getKey()), item.getValue())",
                "{type: object, properties: {a: {type: array, items: {type: array, items: SELF}}}};"
                        + " TEduCodec.INSTANCE.write(out, item2)",
                "{type: object, properties: {b: {}}, additionalProperties: SELF};"
                        + " TEduCodec.INSTANCE.write(out.name(item.getKey()), item.getValue())",
                "{type: array, items: SELF}; item2.writeTo(out)",
                "{type: array, prefixItems: [SELF]}; this.item1.writeTo(out)",
            })
    void callsTheMethodThatWritesTheNextLevel(String schema, String statement) {
        assertThat(code(schema)).contains(statement);
    }

    @Test
    void writesOtherMembersOfARecursiveTypeByOneStatement() {
        assertThat(code("{type: object, properties: {a: SELF, b: {type: array, items: {type: string}}}}"))
                .contains("out.array(NAMES, 1, value.b, JsonWriter::value);");
    }

    @Test
    void writesMembersThatLeadToARecursiveTypeButNotBackByOneStatement() {
        String code = code("{type: object, properties: {a: {$ref: '#/$defs/tree'}}, $defs: {tree: {type: object,"
                + " properties: {b: {$ref: '#/$defs/tree'}}}}}");
        assertThat(code).contains("out.member(NAMES, 0, value.a, ").doesNotContain("out.member(NAMES, 0, value.b");
    }

    private String code(String schema) {
        SpecFolder spec = new SpecFolder(folder.resolve("spec")).file("t.yaml", schema.replace("SELF", SELF));
        GenerationRequest request = new RequestBuilder(Requests.of(spec.root(), "t.yaml")).build();
        Diagnostics diagnostics = new Diagnostics();
        List<GeneratedFile> files =
                new SpecCompiler(request, diagnostics).compile().files();
        assertThat(diagnostics.hasErrors()).isFalse();
        return files.stream()
                .filter(file -> !file.shared())
                .map(GeneratedFile::text)
                .collect(Collectors.joining());
    }
}
