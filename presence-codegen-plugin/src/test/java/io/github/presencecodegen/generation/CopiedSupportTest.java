package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which support types are copied for which schemas, beside those that always are. */
class CopiedSupportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "type: string",
                "pattern: ^m\\.",
                "pattern: ^m$",
                "patternProperties: {'': {}}",
                "format: color",
                "items: {x-pattern-format: mx-user-id}",
                "minProperties: 1, $defs: {a: {pattern: a+b}}",
            })
    void areNoneWhereNoSchemaNeedsThem(String schema) {
        assertThat(copied(schema)).containsExactly("pattern/UndecidedPatternException");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pattern: a+b",
                "patternProperties: {a+b: {}}",
                "not: {items: {pattern: a+b}}",
                "pattern: (a)\\1",
            })
    void areThePatternsWhereAPatternTakesAProgram(String schema) {
        assertThat(copied(schema))
                .contains("pattern/JsonPattern", "pattern/PatternAutomaton")
                .allMatch(name -> name.startsWith("pattern/"));
    }

    @ParameterizedTest
    @CsvSource({
        "uuid, format/UuidFormat",
        "date, format/DateTimeFormat",
        "uri, format/UriFormat",
        "ipv4, format/IpAddressFormat",
        "idn-hostname, format/IdnTables",
        "regex, regex/EcmaRegex",
        "mx-user-id, format/MatrixIdFormat",
        "mx-server-name, format/MatrixServerNameFormat",
        "mx-mxc-uri, format/MatrixContentUriFormat",
    })
    void areThoseOfTheFormatsThatAreAsserted(String format, String type) {
        assertThat(copied("format: " + format)).contains(type).doesNotContain("pattern/JsonPattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"patternProperties: {^@: {x-pattern-format: mx-user-id}}"})
    void areThoseOfTheFormatsOfNames(String schema) {
        assertThat(copied(schema)).contains("format/MatrixIdFormat");
    }

    /** The support types in the packages below the support package. */
    private List<String> copied(String schema) {
        SpecFolder spec = new SpecFolder(folder.resolve("spec")).file("a.yaml", "{" + schema + "}");
        Diagnostics diagnostics = new Diagnostics();
        String support = Requests.PACKAGE.replace('.', '/') + "/support/";
        GenerationRequest request = new RequestBuilder(Requests.of(spec.root(), "a.yaml"))
                .assertFormats(true)
                .validatorsOnly(true)
                .build();
        List<String> names = new SpecCompiler(request, diagnostics)
                .compile().files().stream()
                        .map(file -> file.path())
                        .filter(path -> path.startsWith(support))
                        .map(path -> path.substring(support.length()).replace(".java", ""))
                        .filter(name -> name.indexOf('/') >= 0)
                        .toList();
        assertThat(diagnostics.hasErrors()).isFalse();
        return names;
    }
}
