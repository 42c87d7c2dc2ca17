package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingSettingsTest {

    private final Diagnostics diagnostics = new Diagnostics();

    private List<GivenMapping> mappings = List.of();

    private Map<String, String> read() {
        Map<String, String> read = new MappingSettings(mappings, diagnostics).read();
        assertThat(diagnostics.all()).isEmpty();
        return read;
    }

    private String problem() {
        new MappingSettings(mappings, diagnostics).read();
        assertThat(diagnostics.all()).hasSize(1);
        return diagnostics.all().get(0).toString();
    }

    @Test
    void mappingsComeInTheOrderOfTheirUris() {
        mappings = List.of(
                new GivenMapping("urn:example:event", "events/event.v1.json"),
                new GivenMapping("https://example.org/schemas/", "remote/"),
                new GivenMapping("https://example.org/schemas/a%20b.json", "a b.yaml"));
        assertThat(read())
                .containsExactly(
                        Map.entry("https://example.org/schemas/", "remote/"),
                        Map.entry("https://example.org/schemas/a%20b.json", "a b.yaml"),
                        Map.entry("urn:example:event", "events/event.v1.json"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {".", "./"})
    void aFolderMayBeTheSpecificationItself(String path) {
        mappings = List.of(new GivenMapping("https://example.org/", path));
        assertThat(read()).containsExactly(Map.entry("https://example.org/", ""));
    }

    @Test
    void theFileOfAUriIsNotGuessed() {
        mappings = List.of(new GivenMapping("https://example.org/event.json", null));
        assertThat(problem())
                .isEqualTo("<schemaMappings> 1: error PC622: <path> is missing\n    Write the file of this schema"
                        + " in <specDirectory>, such as <path>remote/event.json</path>.");
    }

    @Test
    void anEmptyMappingLacksItsUri() {
        mappings = List.of(new GivenMapping(null, null));
        assertThat(problem()).startsWith("<schemaMappings> 1: error PC622: <uri> is missing\n");
    }

    @Test
    void aUriIsMappedOnce() {
        mappings = List.of(
                new GivenMapping("https://example.org/", "a/"),
                new GivenMapping("https://example.org/a", "a"),
                new GivenMapping("https://example.org/", "a/"));
        assertThat(problem())
                .startsWith("<schemaMappings> 3: error PC625: \"https://example.org/\" is mapped twice;"
                        + " the first is <schemaMappings> 1\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a#, it has a fragment",
        "#a, it has a fragment",
        "a.json, it does not begin with a scheme",
        "//example.org/a.json, it does not begin with a scheme",
        "C:/schemas/a.json, it does not begin with a scheme",
        "1a:b, it does not begin with a scheme",
        "urn:, it does not begin with a scheme",
        "https://example.org/a b, the character \" \" is not allowed in it",
        "C:\\schemas, 'the character \"\\\" is not allowed in it'",
        "https://example.org/%zz, the character \"%\" is not allowed in it",
        "https://example.org/\u00e9, the character",
        "https://example.org/a/../b, after . and .. are removed",
        "https://example.org/., after . and .. are removed",
    })
    void whatIsNoAbsoluteUriIsRefused(String uri, String reason) {
        mappings = List.of(new GivenMapping(uri, "a.json"));
        assertThat(problem()).startsWith("<schemaMappings> 1: error PC623: ").contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:uuid:0-1", "tag:example.org,2026:a", "http://[::1]:80/~a/..b/c.?q=/$", "a+b-c.d:e"})
    void whatIsAnAbsoluteUriIsTaken(String uri) {
        mappings = List.of(new GivenMapping(uri, "a.json"));
        assertThat(read()).containsOnlyKeys(uri);
    }

    @ParameterizedTest
    @CsvSource({
        "a/, remote, its URI ends in / and it does not, Write it as \"remote/\".",
        "a/, ./remote, no . and no empty segments, Write it as \"remote/\".",
        "a/, b//c/, no . and no empty segments, Write it as \"b/c/\".",
        "a/, b/../../c/, it leaves <specDirectory>, such as remote/",
        "a/, ../, it leaves <specDirectory>, such as remote/",
        "a/, /, it is absolute, such as remote/",
        "a/, C:/remote/, it is absolute, such as remote/",
        "a/, remote\\, it has a backslash, Write it as \"remote/\".",
        "a, remote/, it ends in / and its URI does not, 'End both with /, or neither.'",
        "a, ., no . and no empty segments, such as remote/",
        "a, b/../c.json, it leaves <specDirectory>, Write it as \"c.json\".",
        "a, b\\c.json, it has a backslash, Write it as \"b/c.json\".",
    })
    void aPathThatItsUriCannotStandForIsRefused(String uri, String path, String reason, String advice) {
        mappings = List.of(new GivenMapping("https://example.org/" + uri, path));
        assertThat(problem())
                .startsWith("<schemaMappings> 1: error PC624: <path> ")
                .contains(reason, advice);
    }

    @Test
    void aMetaschemaMayHaveADialectBesideOrInsteadOfAFile() {
        mappings = List.of(
                new GivenMapping("https://example.org/meta", "meta.json", "draft-04"),
                new GivenMapping("https://example.org/other/", null, "2019-09"));
        MappingSettings settings = new MappingSettings(mappings, diagnostics);
        assertThat(settings.read()).containsExactly(Map.entry("https://example.org/meta", "meta.json"));
        assertThat(settings.dialects())
                .containsExactly(
                        Map.entry("https://example.org/meta", "draft-04"),
                        Map.entry("https://example.org/other/", "2019-09"));
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void theDialectOfAMetaschemaExists() {
        mappings = List.of(new GivenMapping("https://example.org/meta", null, "draft-03x"));
        new MappingSettings(mappings, diagnostics).dialects();
        assertThat(diagnostics.all()).hasSize(1);
        assertThat(diagnostics.all().get(0).toString())
                .startsWith("<schemaMappings> 1: <dialect>: error PC621: \"draft-03x\" is not a known dialect\n")
                .doesNotContain("leave <dialect> out");
    }
}
