package io.github.presencecodegen.generation;

import static io.github.presencecodegen.testing.UnionRequests.among;
import static io.github.presencecodegen.testing.UnionRequests.part;
import static io.github.presencecodegen.testing.UnionRequests.standingFor;
import static io.github.presencecodegen.testing.UnionRequests.whole;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unions of types that the values of tags tell apart. */
class DispatchTest {

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void edus() {
        spec = new SpecFolder(root)
                .file("base/edu.yaml", """
                        type: object
                        required: [edu_type, content]
                        properties: {edu_type: {type: string}, content: {type: object}}
                        """)
                .file("edus/ring.yaml", """
                        allOf: [{$ref: ../base/edu.yaml}]
                        type: object
                        properties:
                          edu_type: {enum: [m.ring]}
                          content: {type: object, required: [times], properties: {times: {type: integer}}}
                        """)
                .file("edus/mood.yaml", """
                        allOf: [{$ref: ../base/edu.yaml}]
                        properties:
                          edu_type: {const: m.mood}
                          content: {type: object, additionalProperties: {type: array, items: {type: string}}}
                        """);
    }

    private ProbedCode code(UnionRequest... unions) {
        return ProbedCode.of(request(List.of("edus/*"), unions));
    }

    private GenerationRequest request(List<String> includes, UnionRequest... unions) {
        return new RequestBuilder(ProbedCode.request(spec.root(), includes))
                .unions(unions)
                .build();
    }

    private static String dispatched(ProbedCode code, String json) {
        return (String) code.run("""
                Object edu = AnyEdu.dispatch(%s);
                return edu.getClass().getSimpleName() + " " + edu;
                """.formatted(literal(json)));
    }

    private static String literal(String json) {
        return '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Test
    void aValueIsOfTheTypeThatItsTagNames() {
        ProbedCode code = code(whole("AnyEdu", "/edu_type"));
        assertThat(dispatched(code, "{\"edu_type\":\"m.ring\",\"content\":{\"times\":3}}"))
                .isEqualTo("Ring Ring{\"edu_type\":\"m.ring\",\"content\":{\"times\":3}}");
        assertThat(dispatched(code, "{\"edu_type\":\"m.mood\",\"content\":{\"a\":[\"b\"]}}"))
                .isEqualTo("Mood Mood{\"edu_type\":\"m.mood\",\"content\":{\"a\":[\"b\"]}}");
        assertThat(dispatched(code, "{\"edu_type\":\"m.other\",\"a\":1}"))
                .isEqualTo("Unknown Unknown{\"edu_type\":\"m.other\",\"a\":1}");
        assertThat(dispatched(code, "{\"edu_type\":\"m.ring\",\"content\":{}}"))
                .isEqualTo("Broken Broken[/content required: required property \"times\" is missing]"
                        + "{\"edu_type\":\"m.ring\",\"content\":{}}");
        assertThat(dispatched(code, "{\"edu_type\":5}"))
                .isEqualTo(
                        "Broken Broken[/edu_type $tag: the tag that says of which type this value is, must be a string]"
                                + "{\"edu_type\":5}");
        assertThat(dispatched(code, "{}"))
                .isEqualTo("Broken Broken[/edu_type $tag: no tag says of which type this value is]{}");
        assertThat(dispatched(code, "[]")).startsWith("Broken Broken[(root) type: ");
        assertThat(dispatched(code, "{")).startsWith("Broken Broken[(root) $parse: ");
    }

    @Test
    void partsShareAUnionWhateverIsAroundThem() {
        spec.file("edus/direct.yaml", """
                type: object
                properties:
                  edu_type: {const: m.direct}
                  content: {type: object, additionalProperties: {type: array, items: {type: string}}}
                """);
        ProbedCode code = code(part("AnyContent", "/content", "/edu_type"));
        assertThat(code.run("""
                AnyContent ring = AnyContent.dispatch("m.ring", JsonValue.parse("{\\"times\\":3}"));
                AnyContent mood = AnyContent.dispatch("m.direct", JsonValue.parse("{\\"a\\":[\\"b\\"]}"));
                AnyContent other = AnyContent.dispatch("m.other", JsonValue.parse("{\\"a\\":1}"));
                AnyContent broken = AnyContent.dispatch("m.ring", JsonValue.parse("{}"));
                AnyContent none = AnyContent.dispatch("m.other", JsonValue.parse("1"));
                return ((Ring.Content) ring).times() + ((AnyContent.Direct) mood).value().toString()
                        + ((AnyContent.Unknown) other).tag() + other.toJson() + mood.toJson() + ring.toJson()
                        + broken + broken.toJson() + none + (((AnyContent.Broken) broken).type() == Ring.Content.JSON);
                """.replace("JsonValue.parse", "org.example.matrix.support.JsonValue.parse")))
                .isEqualTo("3{a=[b]}m.other{\"a\":1}{\"a\":[\"b\"]}{\"times\":3}"
                        + "Broken[(root) required: required property \"times\" is missing]{}{}"
                        + "Broken[(root) type: a value of an unknown type must be an object]1true");
    }

    @Test
    void aUnionStandsForItsSchema() {
        spec.file("edus/transaction.yaml", """
                type: object
                required: [edus]
                properties:
                  edus: {type: array, items: {$ref: ../base/edu.yaml}}
                  best: {$ref: ../base/edu.yaml, description: The best one.}
                  named: {type: object, additionalProperties: {$ref: ../base/edu.yaml}}
                  maybe: {oneOf: [{$ref: ../base/edu.yaml}, {type: 'null'}]}
                """);
        ProbedCode code =
                code(standingFor("AnyEdu", "base/edu.yaml", List.of("edus/ring.yaml", "edus/mood.yaml"), "/edu_type"));
        assertThat(code.run("""
                try {
                    Transaction.JSON.with(Tolerance.none().dropItems("/edus").dropOptional("/edus/*/content/times"));
                    return "a pattern leads into what is never refused";
                } catch (IllegalArgumentException e) {
                    return e.getMessage();
                }
                """))
                .isEqualTo(
                        "the pattern \"/edus/*/content/times\" fits no optional property of org.example.matrix.Transaction");
        assertThat(code.run("""
                Transaction t = Transaction.fromJson("{\\"edus\\":[{\\"edu_type\\":\\"m.ring\\",\\"content\\":{\\"times\\":1}},"
                        + "{\\"edu_type\\":\\"m.ring\\",\\"content\\":{}},{\\"edu_type\\":\\"x\\",\\"content\\":{}}],"
                        + "\\"maybe\\":null,\\"named\\":{\\"a\\":{\\"edu_type\\":\\"m.mood\\",\\"content\\":{}}}}");
                StringBuilder seen = new StringBuilder();
                for (AnyEdu edu : t.edus()) {
                    seen.append(edu.getClass().getSimpleName()).append(' ');
                }
                AnyEdu one = t.named().get("a");
                Transaction u = t.toBuilder().best(one).addEdus(AnyEdu.dispatch(one.toJson())).build();
                String refused = Transaction.read("{\\"edus\\":[{\\"edu_type\\":\\"m.ring\\"}]}").violations().toString();
                String dispatched = AnyEdu.dispatch("{\\"edu_type\\":\\"m.ring\\",\\"content\\":{}}").getClass().getSimpleName();
                return seen + one.getClass().getSimpleName() + u.edus().size() + u.best().toJson() + t.isMaybeNull()
                        + refused + dispatched + AnyEdu.JSON.isValid("{\\"edu_type\\":\\"m.ring\\",\\"content\\":{}}");
                """))
                .isEqualTo("Ring Unknown Unknown Mood4{\"edu_type\":\"m.mood\",\"content\":{}}true"
                        + "[/edus/0 required: required property \"content\" is missing]Brokenfalse");
    }

    @Test
    void theMostSpecificTypeIsMeant() {
        spec.file("events/message.yaml", """
                        type: object
                        properties:
                          type: {enum: [m.room.message]}
                          content: {type: object, properties: {msgtype: {type: string}, body: {type: string}}}
                        """).file("events/text.yaml", """
                        allOf: [{$ref: message.yaml}]
                        type: object
                        properties:
                          content: {type: object, properties: {msgtype: {enum: [m.text, m.notice]}}}
                        """);
        ProbedCode code = ProbedCode.of(request(
                List.of("events/*"),
                whole("AnyEdu", "/type", "/content/msgtype"),
                part("AnyContent", "/content", "/type", "/content/msgtype")));
        assertThat(dispatched(code, "{\"type\":\"m.room.message\",\"content\":{\"msgtype\":\"m.notice\"}}"))
                .startsWith("Text ");
        assertThat(dispatched(code, "{\"type\":\"m.room.message\",\"content\":{\"msgtype\":\"m.other\"}}"))
                .startsWith("Message ");
        assertThat(dispatched(code, "{\"type\":\"m.room.message\",\"content\":{\"msgtype\":5}}"))
                .startsWith("Broken Broken[/content/msgtype type");
        assertThat(dispatched(code, "{\"type\":\"m.room.message\"}")).startsWith("Message ");
        assertThat(code.value("""
                AnyContent.dispatch("m.room.message", org.example.matrix.support.JsonValue.parse("{\\"msgtype\\":\\"m.text\\"}"))
                        .getClass().getName()""")).isEqualTo("org.example.matrix.Text$Content");
    }

    @Test
    void aTypeMayBeOfSeveralUnions() {
        ProbedCode code = code(
                whole("AnyEdu", "/edu_type"),
                among("Other", List.of("edus/ring.yaml"), "/edu_type"),
                part("AnyContent", "/content", "/edu_type"));
        assertThat(code.value("AnyEdu.dispatch(\"{}\") instanceof AnyEdu.Broken"))
                .isEqualTo(true);
        assertThat(code.value("Ring.builder().content(c -> c.times(1)).build() instanceof Other.Known"))
                .isEqualTo(true);
    }
}
