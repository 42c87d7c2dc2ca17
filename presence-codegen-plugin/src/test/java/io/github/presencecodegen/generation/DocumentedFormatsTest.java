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
        assertThat(constraints("sender")).isEqualTo("Required; a Matrix user ID.");
        assertThat(constraints("server")).isEqualTo("Optional; a Matrix server name.");
        assertThat(constraints("plain")).isEqualTo("Optional.");
    }

    @Test
    void ofItems() {
        assertThat(constraints("rooms")).isEqualTo("Optional; each item a Matrix room ID.");
        assertThat(constraints("trees")).isEqualTo("Optional; each item a string in the format {@code color}.");
    }

    private String constraints(String accessor) {
        String before = source.substring(0, source.indexOf(" " + accessor + "() {"));
        String comment = before.substring(before.lastIndexOf("<p>") + 3, before.lastIndexOf("@return"));
        return comment.replaceAll("\\s+\\*", "").strip();
    }
}
