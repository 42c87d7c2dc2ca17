package io.github.presencecodegen.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.testing.SettingsXml;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code <unions>} may say. */
class UnionSettingsTest {

    @TempDir
    private Path spec;

    private final Diagnostics diagnostics = new Diagnostics();

    private Optional<GenerationRequest> read(String settings) {
        return new SettingsReader(SettingsXml.parse(settings).given(spec, "spec", "org.example"), diagnostics).read();
    }

    private List<String> problems(String union) {
        read("<unions><union>" + union + "</union></unions>");
        return diagnostics.all().stream()
                .map(each -> each.place() + ": " + each.message())
                .toList();
    }

    @Test
    void aUnionMayStandInAGroupOrBesideGroups() {
        List<UnionRequest> unions = read("""
                <groups><group><includes><include>a/*</include></includes><unions><union>
                  <name> A </name><tags><tag> /type </tag><tag>/content/x</tag></tags><part>/content</part>
                </union></unions></group></groups>
                <unions><union><name>B</name><includes><include>b/*</include></includes>
                  <excludes><exclude>b/c*</exclude></excludes><tags><tag>/a~1b</tag></tags><schema>edu.yaml#</schema>
                </union></unions>
                """).orElseThrow().types().unions();
        SchemaGroup group = new SchemaGroup(List.of("a/*"), List.of(), "org.example", "");
        assertThat(unions)
                .containsExactly(
                        new UnionRequest(
                                "B",
                                "<unions> 1",
                                Optional.empty(),
                                List.of("b/*"),
                                List.of("b/c*"),
                                List.of("/a~1b"),
                                "",
                                Optional.of("edu.yaml")),
                        new UnionRequest(
                                "A",
                                "<groups> 1: <unions> 1",
                                Optional.of(group),
                                List.of(),
                                List.of(),
                                List.of("/type", "/content/x"),
                                "/content",
                                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<tags><tag>/a</tag></tags> | <name> is missing",
                "<name>A</name> | <tags> is missing",
                "<name>A</name><tags/> | <tags> is missing",
                "<name>a b</name><tags><tag>/a</tag></tags> | <name> \"a b\" cannot be the name of a union: it contains the character U+0020",
                "<name>class</name><tags><tag>/a</tag></tags> | <name> \"class\" cannot be the name of a union: \"class\" is a Java keyword",
                "<name>edu</name><tags><tag>/a</tag></tags> | <name> \"edu\" cannot be the name of a union: it begins with a lowercase letter",
                "<name>Broken</name><tags><tag>/a</tag></tags> | <name> \"Broken\" cannot be the name of a union: this is the name of what is nested in it",
                "<name>A</name><tags><tag>a</tag></tags> | <tag> \"a\" is not the JSON Pointer of something inside a value",
                "<name>A</name><tags><tag></tag></tags> | <tag> \"\" is not the JSON Pointer of something inside a value",
                "<name>A</name><tags><tag>/a~2</tag></tags> | <tag> \"/a~2\" is not the JSON Pointer of something inside a value",
                "<name>A</name><tags><tag>/a</tag><tag>/a</tag></tags> | <tags> has a tag twice",
                "<name>A</name><tags><tag>/a</tag></tags><part>b</part> | <part> \"b\" is not the JSON Pointer of something inside a value",
                "<name>A</name><tags><tag>/b/a</tag></tags><part>/b</part> | the first tag, \"/b/a\", does not lie outside of <part> \"/b\"",
                "<name>A</name><tags><tag>/a</tag><tag>/c</tag></tags><part>/b</part> | more than one tag lies outside of <part> \"/b\"",
                "<name>A</name><tags><tag>/a</tag><tag>/bc</tag></tags><part>/b</part> | more than one tag lies outside of <part> \"/b\"",
                "<name>A</name><tags><tag>/a</tag></tags><part>/b</part><schema>c.yaml</schema> | <part> and <schema> exclude each other",
                "<name>A</name><tags><tag>/a</tag></tags><includes><include>/x</include></includes> | \"/x\" matches no file: it is absolute",
            })
    void whatIsWrongIsSaid(String union, String problem) {
        assertThat(problems(union)).singleElement().satisfies(said -> {
            assertThat(said).startsWith("<unions> 1");
            assertThat(said).contains(problem);
        });
    }

    @Test
    void aGroupWithoutTypesHasNoUnions() {
        read("<groups><group><validatorsOnly>true</validatorsOnly><unions><union><name>A</name>"
                + "<tags><tag>/a</tag></tags></union></unions></group></groups>");
        assertThat(diagnostics.all().toString())
                .contains("<groups> 1: <unions> 1: error PC651: a group with <validatorsOnly> has no types");
    }
}
