package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Properties that are Java keywords, with neighbours that have the names of their methods. */
class KeywordNamesTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsAroundAKeywordHasNoUnderscore() {
        new SpecFolder(folder).file("m.a.yaml", """
            type: object
            properties:
              new: {type: [boolean, "null"]}
              int: {type: integer}
              class: {type: array, items: {type: string}}
              default: {type: object, additionalProperties: {type: integer}}
              null: {type: [integer, "null"]}
            """);
        GeneratedCode code = GeneratedCode.of(Requests.of(folder));
        assertThat(code.source("AEdu"))
                .contains(
                        " new_()",
                        "newOr(",
                        "isNewNull()",
                        "intOr(",
                        "hasClass()",
                        "addClass(",
                        "putDefault(",
                        "isNullNull()");
        code.compile();
    }

    @Test
    void neighboursKeepTheirNames() {
        new SpecFolder(folder).file("m.a.yaml", """
            type: object
            properties:
              new: {type: [boolean, "null"]}
              new_: {type: [boolean, "null"]}
              newOr: {type: string}
              newNull: {type: string}
              isNewNull: {type: boolean}
              class: {type: array, items: {type: string}}
              hasClass: {type: boolean}
            """);
        GeneratedCode code = GeneratedCode.of(Requests.of(folder), DiagnosticCode.NAME_CLASH);
        assertThat(code.source("AEdu")).contains(" newOr()", " newNull()", " isNewNull()", " hasClass()");
        code.compile();
    }
}
