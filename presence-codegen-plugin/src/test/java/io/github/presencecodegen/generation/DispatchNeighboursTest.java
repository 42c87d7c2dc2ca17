package io.github.presencecodegen.generation;

import static io.github.presencecodegen.testing.UnionRequests.among;
import static io.github.presencecodegen.testing.UnionRequests.in;
import static io.github.presencecodegen.testing.UnionRequests.part;
import static io.github.presencecodegen.testing.UnionRequests.standingFor;
import static io.github.presencecodegen.testing.UnionRequests.whole;
import static io.github.presencecodegen.testing.UnionRequests.without;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unions of unusual types, told apart by unusual tags, in unusual places. */
class DispatchNeighboursTest {

    private static final String RECURSIVE = """
            allOf: [{$ref: edu.yaml}]
            type: object
            properties: {edu_type: {const: nest}, inner: {$ref: edu.yaml}, more: {type: array, items: {$ref: edu.yaml}}}
            """;

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    private RequestBuilder request(UnionRequest... unions) {
        return new RequestBuilder(ProbedCode.request(spec.root(), List.of("**"))).unions(unions);
    }

    private ProbedCode code(UnionRequest... unions) {
        return ProbedCode.of(request(unions).build());
    }

    private static String literal(String json) {
        return '"' + json.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String json(String json) {
        return "org.example.matrix.support.JsonValue.parse(" + literal(json) + ")";
    }

    private SpecFolder edu() {
        return spec.file("edu.yaml", "type: object\nrequired: [edu_type]\nproperties: {edu_type: {type: string}}\n");
    }

    @Test
    void typesOfOtherPackagesAreHeldByRecords() {
        SchemaGroup a = new SchemaGroup(List.of("a/*"), List.of(), Requests.PACKAGE + ".a", "");
        SchemaGroup b = new SchemaGroup(List.of("b/*"), List.of(), Requests.PACKAGE + ".b", "");
        edu().file(
                        "a/ring.yaml",
                        "allOf: [{$ref: ../edu.yaml}]\nproperties: {edu_type: {const: ring}, times: {type: integer}}\n")
                .file("b/mood.yaml", "allOf: [{$ref: ../edu.yaml}]\nproperties: {edu_type: {const: mood}}\n")
                .file("b/list.yaml", "type: object\nproperties: {edus: {type: array, items: {$ref: ../edu.yaml}}}\n");
        ProbedCode code = ProbedCode.of(new RequestBuilder(Requests.of(spec.root(), List.of(a, b)))
                .basePackage(Requests.PACKAGE)
                .unions(
                        standingFor("AnyEdu", "edu.yaml", List.of("*/ring.yaml", "*/mood.yaml"), "/edu_type"),
                        in(a, whole("OwnEdu", "/edu_type")))
                .build());
        assertThat(code.run("""
                org.example.matrix.b.List list = org.example.matrix.b.List.fromJson(%s);
                AnyEdu.Ring ring = (AnyEdu.Ring) list.edus().get(0);
                org.example.matrix.a.OwnEdu own = org.example.matrix.a.OwnEdu.dispatch(ring.toJson());
                return ring.value().times() + list.edus().get(1).getClass().getName() + list.toJson()
                        + (own instanceof org.example.matrix.a.Ring) + ring.equals(AnyEdu.dispatch(ring.toJsonValue())) + ring;
                """.formatted(
                                literal("{\"edus\":[{\"edu_type\":\"ring\",\"times\":2},{\"edu_type\":\"mood\"}]}"))))
                .isEqualTo("2org.example.matrix.AnyEdu$Mood"
                        + "{\"edus\":[{\"edu_type\":\"ring\",\"times\":2},{\"edu_type\":\"mood\"}]}truetrue"
                        + "Ring{\"edu_type\":\"ring\",\"times\":2}");
    }

    @Test
    void aConstantMayStandInABaseOrInEveryBranch() {
        spec.file("base.yaml", "type: object\nproperties: {head: {type: object, properties: {kind: {enum: [a, b]}}}}\n")
                .file("based.yaml", "allOf: [{$ref: base.yaml}]\nproperties: {x: {type: string}}\n")
                .file("branches.yaml", """
                        oneOf:
                          - {type: object, required: [c], properties: {c: {type: string}, head: {type: object, properties: {kind: {const: c}}}}}
                          - {type: object, required: [d], properties: {d: {type: string}, head: {type: object, properties: {kind: {const: d}}}}}
                        """)
                .file("spelled.yaml", """
                        type: object
                        properties: {head: {type: object, properties: {kind: {oneOf: [{const: e}, {const: f, title: F}, {type: 'null'}]}}}}
                        """);
        ProbedCode code = code(among("Any", List.of("based.yaml", "branches.yaml", "spelled.yaml"), "/head/kind"));
        assertThat(code.run("""
                StringBuilder all = new StringBuilder();
                for (String kind : new String[] {"b", "d", "f", "g"}) {
                    all.append(Any.dispatch("{\\"head\\":{\\"kind\\":\\"" + kind + "\\"},\\"d\\":\\"\\"}").getClass().getSimpleName()).append(' ');
                }
                return all.toString();
                """)).isEqualTo("Based Branches Spelled Unknown ");
    }

    @Test
    void partsMayBeOfAnyKind() {
        for (String part : List.of(
                "text: {type: string}",
                "texts: {type: array, items: {type: string}}",
                "number: {type: integer}",
                "kind: {enum: [a, b]}",
                "pair: {type: array, prefixItems: [{type: string}, {type: integer}], items: false, minItems: 2}",
                "maybe: {type: [object, 'null'], additionalProperties: {type: string}}",
                "choice: {oneOf: [{type: string}, {type: integer}]}",
                "any: {}",
                "object: {type: object}",
                "flag: {type: boolean}",
                "empty: {type: object, properties: {a: {type: 'null'}}}")) {
            String name = part.substring(0, part.indexOf(':'));
            spec.file(
                    name + ".yaml",
                    "type: object\nproperties: {kind: {const: " + name + "}, part" + part.substring(part.indexOf(':'))
                            + "}\n");
        }
        ProbedCode code = code(part("AnyPart", "/part", "/kind"));
        assertThat(code.run("""
                String[] tags = {"text", "texts", "number", "kind", "pair", "maybe", "maybe", "choice", "any", "object", "flag", "empty", "flag"};
                String[] parts = {"\\"a\\"", "[\\"a\\"]", "1", "\\"b\\"", "[\\"a\\",1]", "null", "{\\"a\\":\\"b\\"}", "1", "null", "{}", "true", "{\\"a\\":null}", "1"};
                StringBuilder all = new StringBuilder();
                for (int i = 0; i < tags.length; i++) {
                    AnyPart any = AnyPart.dispatch(tags[i], org.example.matrix.support.JsonValue.parse(parts[i]));
                    all.append(any.getClass().getSimpleName()).append(any.toJson()).append(' ');
                    if (!any.equals(AnyPart.dispatch(tags[i], any.toJsonValue())) || any.toString().isEmpty()) {
                        all.append("differs ");
                    }
                }
                return all.toString();
                """))
                .isEqualTo("Text\"a\" Texts[\"a\"] Number1 Kind\"b\" Part[\"a\",1] Maybenull Maybe{\"a\":\"b\"} "
                        + "Choice1 Anynull Object_{} Flagtrue Part{\"a\":null} Broken1 ");
    }

    @Test
    void tagsAndTheirValuesMayBeAnyText() {
        spec.file("odd.yaml", """
                type: object
                properties:
                  'a/b~c.d': {type: array, prefixItems: [{type: object, properties: {'': {enum: ['quote " \\ $', "line\\n\\u2028", '']}}}]}
                """);
        ProbedCode code = code(whole("Any", "/a~1b~0c.d/0/"));
        assertThat(code.run("""
                StringBuilder all = new StringBuilder();
                for (String value : new String[] {"quote \\\\\\" \\\\\\\\ $", "line\\\\n\\u2028", "", "x"}) {
                    all.append(Any.dispatch("{\\"a/b~c.d\\":[{\\"\\":\\"" + value + "\\"}]}").getClass().getSimpleName()).append(' ');
                }
                return all.append(Any.dispatch("{\\"a/b~c.d\\":[5]}")).toString();
                """))
                .isEqualTo("Odd Odd Odd Unknown Broken[/a~1b~0c.d/0/ $tag: no tag says of which type this value is]"
                        + "{\"a/b~c.d\":[5]}");
    }

    @Test
    void membersMayBeCalledAsWhatIsNestedInTheUnion() {
        for (String name :
                List.of("Known", "Unknown", "Broken", "List", "String", "Violation", "JsonObject", "Object", "Any")) {
            spec.file(name.toLowerCase(java.util.Locale.ROOT) + "_.yaml", """
                    type: object
                    title: %1$s
                    properties:
                      kind: {enum: [%1$s]}
                      known: {enum: [up, down]}
                      unknown: {type: object, properties: {broken: {enum: [a, b]}, list: {type: array, items: {enum: [c, d]}}}}
                      part: {type: object, additionalProperties: {type: string}}
                      direct: {type: object, properties: {kind: {enum: [e, f]}}}
                    """.formatted(name));
        }
        UnionRequest whole = whole("AnyValue", "/kind");
        ProbedCode code = code(whole, part("Part", "/part", "/kind"), part("Direct", "/direct", "/kind"));

        assertThat(code.value(
                        "AnyValue.dispatch(\"{\\\"kind\\\":\\\"Unknown\\\",\\\"known\\\":\\\"up\\\"}\").toJson()"))
                .isEqualTo("{\"kind\":\"Unknown\",\"known\":\"up\"}");
        assertThat(code.value("Part.dispatch(\"Known\", " + json("{\"a\":\"b\"}") + ").getClass().getSimpleName()"))
                .isEqualTo("Known_");
    }

    @Test
    void openEnumsTellTheirListedValues() {
        spec.file("a.yaml", "type: object\nproperties: {kind: {enum: [a, b]}}\n")
                .file("c.yaml", "type: object\nproperties: {kind: {enum: [c]}}\n");
        ProbedCode code = ProbedCode.of(
                request(whole("Any", "/kind")).enums(EnumPolicy.OPEN).build());
        assertThat(code.value("Any.dispatch(\"{\\\"kind\\\":\\\"b\\\"}\") instanceof A"
                        + " && Any.dispatch(\"{\\\"kind\\\":\\\"x\\\"}\") instanceof Any.Unknown"))
                .isEqualTo(true);
    }

    @Test
    void aUnionMayContainItself() {
        edu().file("nest.yaml", RECURSIVE);
        ProbedCode code = code(standingFor("AnyEdu", "edu.yaml", List.of("nest.yaml"), "/edu_type"));
        assertThat(code.run("""
                String deep = "{\\"edu_type\\":\\"nest\\",\\"inner\\":".repeat(400) + "{\\"edu_type\\":\\"x\\"}" + "}".repeat(400);
                AnyEdu edu = AnyEdu.dispatch(deep);
                String tooDeep = "{\\"edu_type\\":\\"nest\\",\\"inner\\":".repeat(10000) + "1" + "}".repeat(10000);
                AnyEdu broken = AnyEdu.dispatch(tooDeep);
                AnyEdu tree = AnyEdu.dispatch(org.example.matrix.support.JsonValue.parse(tooDeep,
                        org.example.matrix.support.JsonLimits.UNLIMITED));
                return edu.toJson().equals(deep) + " " + edu.equals(AnyEdu.dispatch(deep)) + (edu.hashCode() == AnyEdu.dispatch(deep).hashCode())
                        + ((Nest) ((Nest) edu).inner()).inner().getClass().getSimpleName() + edu.toString().length()
                        + broken.getClass().getSimpleName() + tree.getClass().getSimpleName()
                        + ((AnyEdu.Broken) tree).violations().get(0).keyword();
                """)).isEqualTo("true truetrueNest1007BrokenBroken$parse");
    }

    @Test
    void whatASchemaAllowsIsNeverLost() {
        spec.file("edu.yaml", "type: object\nproperties: {edu_type: {type: [string, integer]}}\n")
                .file(
                        "ring.yaml",
                        "allOf: [{$ref: edu.yaml}]\nproperties: {edu_type: {const: ring}, times: {type: integer}}\n")
                .file("all.yaml", "type: array\nitems: {allOf: [{$ref: edu.yaml}, {description: Any.}]}\n")
                .file("maybe.yaml", "type: array\nitems: {anyOf: [{type: 'null'}, {$ref: edu.yaml}]}\n")
                .file("named.yaml", "type: object\nadditionalProperties: {$ref: edu.yaml}\n")
                .file("pair.yaml", "type: array\nprefixItems: [{$ref: edu.yaml}, {type: string}]\nminItems: 1\n")
                .file("choice.yaml", "oneOf: [{type: string}, {$ref: edu.yaml}]\n")
                .file(
                        "stricter.yaml",
                        "type: object\nproperties: {edu: {$ref: edu.yaml, required: [b], properties: {b: {type: string}}}}\n")
                .file("default.yaml", "type: object\nproperties: {edu: {$ref: edu.yaml, default: {edu_type: ring}}}\n");
        ProbedCode code = code(standingFor("AnyEdu", "edu.yaml", List.of("ring.yaml"), "/edu_type"));
        assertThat(code.run("""
                String all = "[{\\"edu_type\\":\\"ring\\",\\"times\\":\\"x\\"},{},{\\"edu_type\\":5},{\\"edu_type\\":\\"y\\"},{\\"edu_type\\":\\"ring\\"}]";
                StringBuilder seen = new StringBuilder();
                for (AnyEdu edu : All.fromJson(all).value()) {
                    seen.append(edu.getClass().getSimpleName());
                    if (edu instanceof AnyEdu.Unknown unknown) {
                        seen.append(' ').append(unknown.tag()).append(' ');
                    }
                }
                seen.append(All.fromJson(all).toJson().equals(all)).append(All.JSON.isValid("[1]")).append(All.JSON.isValid(all));
                seen.append(Maybe.fromJson("[null,{}]").toJson()).append(Named.fromJson("{\\"a\\":{}}").value().get("a").toJson());
                AnyEdu first = Pair.fromJson("[{},\\"a\\"]").item1();
                seen.append(first.toJson()).append(Choice.of(first).toJson()).append(Stricter.builder().edu(e -> e.b("c")).build().toJson());
                return seen.append(Default.builder().build().toJson()).toString();
                """))
                .isEqualTo("Unknown ring Unknown null Unknown null Unknown y Ringtruefalsetrue[null,{}]{}{}{}"
                        + "{\"edu\":{\"b\":\"c\"}}{}");
    }

    @Test
    void aBrokenValueWithoutJsonCannotBeWritten() {
        edu().file(
                        "ring.yaml",
                        "allOf: [{$ref: edu.yaml}]\nproperties: {edu_type: {const: ring}, times: {type: integer}}\n")
                .file("list.yaml", "type: object\nproperties: {edus: {type: array, items: {$ref: edu.yaml}}}\n");
        ProbedCode code = code(standingFor("AnyEdu", "edu.yaml", List.of("ring.yaml"), "/edu_type"));
        assertThat(code.run("""
                AnyEdu broken = AnyEdu.dispatch("{");
                StringBuilder all = new StringBuilder();
                for (Runnable action : new Runnable[] {
                        broken::toJson, () -> AnyEdu.JSON.toJson(broken), () -> org.example.matrix.List.builder().addEdus(broken).build(),
                        () -> AnyEdu.JSON.fromJson("{\\"edu_type\\":\\"ring\\",\\"times\\":\\"x\\"}"), () -> new AnyEdu.Broken(null, null, null),
                        () -> new AnyEdu.Unknown("a", null), () -> AnyEdu.dispatch((String) null)}) {
                    try {
                        action.run();
                        all.append("none ");
                    } catch (RuntimeException e) {
                        all.append(e.getClass().getSimpleName()).append(' ');
                    }
                }
                AnyEdu kept = AnyEdu.dispatch("{\\"edu_type\\":\\"ring\\",\\"times\\":\\"x\\"}");
                return all + org.example.matrix.List.builder().addEdus(kept).build().toJson() + AnyEdu.JSON.validate(kept);
                """))
                .isEqualTo(
                        "InvalidValueException InvalidValueException InvalidValueException InvalidJsonException "
                                + "NullPointerException NullPointerException NullPointerException "
                                + "{\"edus\":[{\"edu_type\":\"ring\",\"times\":\"x\"}]}[/times type: must be an integer, but is a string]");
    }

    @Test
    void annotatedCodeCompiles() {
        edu().file("nest.yaml", RECURSIVE)
                .file(
                        "map.yaml",
                        "type: object\nproperties: {edu_type: {const: map}, inner: {type: [object, 'null'], additionalProperties: {type: string}}}\n");
        ProbedCode code = ProbedCode.of(request(
                        standingFor("AnyEdu", "edu.yaml", List.of("nest.yaml"), "/edu_type"),
                        without(List.of("edu.yaml"), part("Inner", "/inner", "/edu_type")))
                .nullAnnotations(true)
                .build());
        assertThat(code.code().source("AnyEdu")).contains("@Nullable String tag", "@Nullable JsonValue json");
        code.code().compile();
    }

    @Test
    void aUnionOfManyTypesIsDividedIntoMethods() {
        edu();
        for (int i = 0; i < 300; i++) {
            String values = IntStream.range(0, 5)
                    .mapToObj(String::valueOf)
                    .collect(Collectors.joining(", t" + i + "x", "t" + i + "x", ""));
            spec.file("m" + i + ".yaml", "type: object\nproperties: {edu_type: {enum: [" + values + "]}}\n");
        }
        ProbedCode code = code(standingFor("AnyEdu", "edu.yaml", List.of("m*.yaml"), "/edu_type"));
        assertThat(code.run("""
                int known = 0;
                for (int i = 0; i < 10000; i++) {
                    known += AnyEdu.dispatch("{\\"edu_type\\":\\"t" + i % 400 + "x4\\"}") instanceof AnyEdu.Known ? 1 : 0;
                }
                return known;
                """)).isEqualTo(7500);
        assertThat(code.code().source("AnyEduCodec")).contains("members$part2(to)");
    }

    @Test
    void theSameIsGeneratedEachTime() {
        edu().file("nest.yaml", RECURSIVE);
        UnionRequest union = standingFor("AnyEdu", "edu.yaml", List.of("nest.yaml"), "/edu_type");
        assertThat(code(union).code().spec().files())
                .isEqualTo(code(union).code().spec().files());
    }
}
