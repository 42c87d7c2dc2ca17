package io.github.presencecodegen.generation;

import static io.github.presencecodegen.testing.UnionRequests.among;
import static io.github.presencecodegen.testing.UnionRequests.part;
import static io.github.presencecodegen.testing.UnionRequests.standingFor;
import static io.github.presencecodegen.testing.UnionRequests.whole;
import static io.github.presencecodegen.testing.UnionRequests.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unions that cannot be are reported with the places of the types. */
class UnionDiagnosticsTest {

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root)
                .file(
                        "a.yaml",
                        "# A.\ntype: object\nproperties: {type: {const: a}, content: {type: object, properties: {kind: {type: string}}}}\n");
    }

    private List<String> reported(UnionRequest... unions) {
        Diagnostics diagnostics = new Diagnostics();
        new SpecCompiler(
                        new RequestBuilder(ProbedCode.request(spec.root(), List.of("**")))
                                .unions(unions)
                                .build(),
                        diagnostics)
                .compile();
        return diagnostics.all().stream()
                .filter(each -> each.severity() != Severity.NOTE)
                .map(each -> each.place() + " " + each.code())
                .toList();
    }

    @Test
    void nothingIsWrong() {
        assertThat(reported(whole("Any", "/type"), part("Content", "/content", "/type", "/content/kind")))
                .isEmpty();
    }

    @Test
    void aTypeNeedsAConstant() {
        spec.file("b.yaml", "type: object\nproperties: {type: {type: string}}\n")
                .file("c.yaml", "type: object\nproperties: {type: {anyOf: [{enum: [c]}, {type: string}]}}\n")
                .file("d.yaml", "type: object\nproperties: {type: {const: 5}}\n")
                .file("e.yaml", "type: array\n");
        assertThat(reported(whole("Any", "/type")))
                .containsExactly(
                        "spec/b.yaml:1:1 UNTOLD_MEMBER",
                        "spec/c.yaml:1:1 UNTOLD_MEMBER",
                        "spec/d.yaml:1:1 UNTOLD_MEMBER",
                        "spec/e.yaml:1:1 UNTOLD_MEMBER");
    }

    @Test
    void typesWithTheSameConstantsAreAlike() {
        spec.file(
                        "b.yaml",
                        "type: object\nproperties: {type: {enum: [b, a]}, content: {type: object, properties: {kind: {const: x}}}}\n")
                .file(
                        "c.yaml",
                        "type: object\nproperties: {type: {enum: [b]}, content: {type: object, properties: {kind: {enum: [x, y]}}}}\n");
        assertThat(reported(whole("Any", "/type")))
                .containsExactly("spec/b.yaml:1:1 MEMBERS_ALIKE", "spec/c.yaml:1:1 MEMBERS_ALIKE");
        assertThat(reported(whole("Any", "/type", "/content/kind"))).containsExactly("spec/c.yaml:1:1 MEMBERS_ALIKE");
        assertThat(reported(among("Any", List.of("a.yaml", "c.yaml"), "/type"))).isEmpty();
    }

    @Test
    void typesThatNameDifferentTagsAreAlike() {
        spec.file("b.yaml", "type: object\nproperties: {type: {const: b}, x: {const: x}}\n")
                .file("c.yaml", "type: object\nproperties: {type: {const: b}, y: {const: y}}\n");
        assertThat(reported(whole("Any", "/type", "/x", "/y"))).containsExactly("spec/c.yaml:1:1 MEMBERS_ALIKE");
    }

    @Test
    void aTypeNeedsThePart() {
        spec.file("b.yaml", "type: object\nproperties: {type: {const: b}}\n")
                .file("c.yaml", "type: object\nrequired: [content]\nproperties: {type: {const: c}}\n");
        assertThat(reported(part("Content", "/content", "/type")))
                .containsExactly("spec/b.yaml:1:1 MEMBER_WITHOUT_PART", "spec/c.yaml:1:1 MEMBER_WITHOUT_PART");
        assertThat(reported(part("Content", "/content/kind", "/type")))
                .contains("spec/b.yaml:1:1 MEMBER_WITHOUT_PART")
                .doesNotContain("spec/a.yaml:2:1 MEMBER_WITHOUT_PART");
    }

    @Test
    void patternsMustSelectSomething() {
        assertThat(reported(among("Any", List.of("b/*"), "/type"))).containsExactly("<unions> Any UNION_OF_NOTHING");
        assertThat(reported(without(List.of("**"), whole("Any", "/type"))))
                .containsExactly("<unions> Any UNION_OF_NOTHING");
        assertThat(reported(without(List.of("b.yaml"), whole("Any", "/type"))))
                .containsExactly("<unions> Any: <excludes> EXCLUDES_NOTHING");
    }

    @Test
    void aUnionIsNoLargerThanAClassCanBe() {
        for (int i = 0; i < 10; i++) {
            spec.file(
                    "many" + i + ".yaml",
                    "type: object\nproperties: {type: {enum: [" + values("v" + i + "x", 1_000) + "]}}\n");
        }
        spec.file("one.yaml", "type: object\nproperties: {type: {enum: [" + values("w", 1_001) + "]}}\n");
        assertThat(reported(among("Any", List.of("many*.yaml"), "/type"))).containsExactly("<unions> Any TOO_LARGE");
        assertThat(reported(among("Any", List.of("one.yaml"), "/type"))).containsExactly("spec/one.yaml:1:1 TOO_LARGE");
    }

    private static String values(String prefix, int number) {
        return IntStream.range(0, number).mapToObj(i -> prefix + i).collect(Collectors.joining(", "));
    }

    @Test
    void namesMustBeFree() {
        assertThat(reported(whole("A", "/type"))).containsExactly("<unions> A UNION_NAME_TAKEN");
        assertThat(reported(whole("a", "/type"))).containsExactly("<unions> a UNION_NAME_TAKEN");
        assertThat(reported(whole("Any", "/type"), whole("AnyCodec", "/type")))
                .containsExactly("<unions> AnyCodec UNION_NAME_TAKEN");
        assertThat(reported(whole("Any", "/type"), whole("Any", "/type")))
                .containsExactly("<unions> Any ILLEGAL_UNION");
    }

    @Test
    void theSchemaMustBeOneOfObjects() {
        spec.file(
                "b.yaml",
                "type: object\nproperties: {type: {const: b}, texts: {type: array, items: {type: string}}, any: {}}\n");
        List<String> all = List.of("a.yaml");
        assertThat(reported(standingFor("Any", "c.yaml", all, "/type")))
                .containsExactly("<unions> Any UNION_SCHEMA_UNKNOWN");
        assertThat(reported(standingFor("Any", "b.yaml#/properties/none", all, "/type")))
                .containsExactly("<unions> Any UNION_SCHEMA_UNKNOWN");
        assertThat(reported(standingFor("Any", "b.yaml#/properties/texts", all, "/type")))
                .containsExactly("spec/b.yaml:2:39 UNION_OF_NO_OBJECTS");
        assertThat(reported(standingFor("Any", "b.yaml#/properties/any", all, "/type")))
                .containsExactly("spec/b.yaml:2:82 UNION_OF_NO_OBJECTS");
        assertThat(reported(standingFor("Any", "b.yaml", all, "/type"), standingFor("Other", "b.yaml", all, "/type")))
                .containsExactly("<unions> Other ILLEGAL_UNION");
    }
}
