package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats are said on accessors, asserted or not. */
class DocumentedFormatsTest {

    @TempDir
    private Path folder;

    private String source = "";

    @BeforeEach
    void generate() {
        SpecFolder spec = new SpecFolder(folder)
                .file("m.a.yaml", """
                type: object
                required: [sender]
                properties:
                  sender: {type: string, format: mx-user-id}
                  rooms: {type: array, items: {type: string, format: mx-room-id}}
                  trees: {type: array, items: {type: array, items: {type: string, format: color}}}
                  server: {allOf: [{$ref: server.yaml}], description: Where it is.}
                  plain: {type: string}
                """)
                .file("server.yaml", "{type: string, format: mx-server-name}");
        source = GeneratedCode.of(Requests.of(spec.root(), "m.*.yaml")).source("AEdu");
    }

    @Test
    void ofValues() {
        assertThat(constraints("sender")).isEqualTo("; required; a Matrix user ID}");
        assertThat(constraints("server")).isEqualTo(", or null if it is absent; a Matrix server name");
        assertThat(constraints("plain")).isEqualTo(", or null if it is absent}");
    }

    @Test
    void ofItems() {
        assertThat(constraints("rooms")).isEqualTo("; empty if it is absent; each item a Matrix room ID}");
        assertThat(constraints("trees"))
                .isEqualTo("; empty if it is absent; each item a string in the format {@code color}}");
    }

    /** What the comment of an accessor says after the words on its value. */
    private String constraints(String accessor) {
        String value = "the value of {@code " + accessor + "}";
        String after = source.substring(source.indexOf(value) + value.length());
        return after.substring(0, after.indexOf("*/")).replaceAll("\\s+\\*", "").strip();
    }
}
