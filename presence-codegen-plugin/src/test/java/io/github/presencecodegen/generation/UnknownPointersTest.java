package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a document has that its schema does not describe is found at every place that a schema describes. */
class UnknownPointersTest {

    private static final String M = """
            type: object
            properties:
              text: {type: string}
              point: {$ref: '#/$defs/point'}
              points: {type: array, items: {$ref: '#/$defs/point'}}
              grid: {type: array, items: {type: array, items: {$ref: '#/$defs/point'}}}
              map: {type: object, additionalProperties: {$ref: '#/$defs/point'}}
              maps: {type: object, additionalProperties: {type: object, additionalProperties: {$ref: '#/$defs/point'}}}
              patterns: {type: object, patternProperties: {'^x-': {$ref: '#/$defs/point'}}}
              both: {type: object, properties: {a: {type: string}}, additionalProperties: {$ref: '#/$defs/point'}}
              some: {type: object, properties: {a: {type: string}}, patternProperties: {'^x-': {$ref: '#/$defs/point'}}}
              tuple: {type: array, prefixItems: [{type: string}, {$ref: '#/$defs/point'}], items: {$ref: '#/$defs/point'}}
              choice: {oneOf: [{type: string}, {$ref: '#/$defs/point'}, {type: array, items: {$ref: '#/$defs/point'}}]}
              tagged:
                oneOf:
                  - {type: object, properties: {kind: {const: a}, x: {type: integer}}, required: [kind]}
                  - {type: object, properties: {kind: {const: b}, y: {type: integer}}, required: [kind]}
              nullable: {oneOf: [{$ref: '#/$defs/point'}, {type: 'null'}]}
              object: {type: object}
              objects: {type: array, items: {type: object}}
              anything: {}
              free: {type: object, additionalProperties: {}}
              kind: {properties: {x: {type: integer}}}
              kinds: {items: {$ref: '#/$defs/point'}}
              list: {$ref: line.yaml}
              self: {$ref: '#'}
            $defs:
              point: {type: object, properties: {x: {type: integer}, y: {type: number}}}
            """;

    private static final String LINE = "type: array\nitems: {$ref: 'm.yaml#/$defs/point'}";

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    /** Each document, and what it has that the schema does not describe: as a tree, and as a value of the type. */
    private void assertPointers(String type, String documents) {
        String[] lines =
                documents.lines().map(line -> line.split("\\|")[0].strip()).toArray(String[]::new);
        String literals = Arrays.stream(lines)
                .map(line -> "\"" + line.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",\n"));
        assertThat(ProbedCode.of(spec).run("""
                        String all = "";
                        for (String json : new String[] {%2$s}) {
                            List<String> ofTree = %1$s.JSON.unknownPointers(JsonValue.parse(json));
                            List<String> ofValue = %1$s.JSON.unknownPointers(%1$s.fromJson(json));
                            boolean same = new TreeSet<>(ofTree).equals(new TreeSet<>(ofValue)) && ofTree.size() == ofValue.size();
                            all += json + " | " + ofTree + (same ? "" : " but " + ofValue) + "\\n";
                        }
                        return all;
                        """.formatted(type, literals))).isEqualTo(documents);
    }

    @Test
    void everyPlaceIsLookedAt() {
        spec.file("m.yaml", M).file("line.yaml", LINE);
        assertPointers("M", """
                {} | []
                {"text":"","point":{"x":1,"y":2.50}} | []
                {"txt":1} | [/txt]
                {"z":1,"text":"","a":{"point":{"z":1}},"m~/n":1,"":0} | [/z, /a, /m~0~1n, /]
                {"point":{"z":{"x":1}}} | [/point/z]
                {"points":[{"x":1},{"z":1,"x":2,"X":3},{}]} | [/points/1/z, /points/1/X]
                {"grid":[[],[{},{"z":1}]]} | [/grid/1/1/z]
                {"map":{"a/b":{"z":1},"z":{}}} | [/map/a~1b/z]
                {"maps":{"a":{"b":{"z":1}}}} | [/maps/a/b/z]
                {"patterns":{"x-a":{"z":1},"y":{"z":1}}} | [/patterns/x-a/z, /patterns/y]
                {"both":{"a":"","b":{"z":1}}} | [/both/b/z]
                {"some":{"a":"","x-b":{"z":1},"c":1}} | [/some/x-b/z, /some/c]
                {"tuple":["",{"z":1},{},{"z":1}]} | [/tuple/1/z, /tuple/3/z]
                {"choice":""} | []
                {"choice":{"z":1}} | [/choice/z]
                {"choice":[{},{"z":1}]} | [/choice/1/z]
                {"tagged":{"kind":"a","x":1,"y":2}} | [/tagged/y]
                {"tagged":{"kind":"b","x":1,"y":2}} | [/tagged/x]
                {"nullable":null} | []
                {"nullable":{"z":1}} | [/nullable/z]
                {"object":{"z":1},"objects":[{"z":1}],"anything":{"z":[{"z":1}]},"free":{"z":{"z":1}}} | []
                {"kind":{"x":1,"z":2}} | [/kind/z]
                {"kind":"text","kinds":{"z":1},"z":1} | [/z]
                {"kinds":[{"z":1}]} | [/kinds/0/z]
                {"list":[{"z":1}]} | [/list/0/z]
                {"self":{"self":{"txt":1},"point":{"z":1}},"txt":1} | [/self/self/txt, /self/point/z, /txt]
                """);
    }

    @Test
    void aPropertyThatIsOnlyDescribedUnderAConditionIsDescribed() {
        spec.file("address.yaml", """
                type: object
                properties: {street: {type: string}, country: {type: string}}
                if: {properties: {country: {const: US}}, required: [country]}
                then: {properties: {zip: {type: string, pattern: '^[0-9]{5}$'}}, required: [zip]}
                else:
                  properties:
                    area: {$ref: '#/$defs/area'}
                    areas: {type: array, items: {$ref: '#/$defs/area'}}
                    words: {type: array, items: {type: string}}
                    count: {type: integer}
                    sort: {enum: [a, b]}
                    flags: {type: object, additionalProperties: {type: boolean}}
                    codes: {type: object, patternProperties: {'^c': {$ref: '#/$defs/area'}}}
                    pair: {type: array, prefixItems: [{type: integer}, {$ref: '#/$defs/area'}]}
                    within: {$ref: '#'}
                $defs:
                  area: {type: object, properties: {size: {type: integer}}}
                """);
        assertPointers("Address", """
                {"country":"US","zip":"12345"} | []
                {"country":"CA","zip":"12345","zp":1} | [/zp]
                {"country":"CA","zip":7} | []
                {"country":"US","zip":"12345","area":"large","sort":{"z":1},"within":7} | []
                {"country":"CA","area":{"size":1,"siz":2}} | [/area/siz]
                {"country":"US","zip":"12345","area":{"size":1,"siz":2}} | [/area/siz]
                {"country":"US","zip":"12345","area":{"size":"large","siz":2}} | []
                {"country":"CA","areas":[{"size":1},{"siz":1}],"words":["a"],"count":5,"flags":{"z":true}} | [/areas/1/siz]
                {"country":"CA","codes":{"c":{"siz":1},"z":1},"sort":"a","pair":[1,{"siz":1}]} | [/pair/1/siz]
                {"within":{"country":"CA","within":{"z":1,"area":{"siz":1}}}} | [/within/within/z, /within/within/area/siz]
                """);
    }

    @Test
    void whatABaseDescribesIsDescribed() {
        spec.file(
                        "pet.yaml",
                        "type: object\nproperties: {name: {type: string}, home: {type: object, properties: {s: {}}}}")
                .file("dog.yaml", "allOf: [{$ref: pet.yaml}]\ntype: object\nproperties: {barks: {type: boolean}}");
        assertPointers("Dog", """
                {"name":"Rex","nmae":"","home":{"s":1,"t":2},"barks":true} | [/nmae, /home/t]
                """);
    }

    @Test
    void aBuiltValueIsLookedAtInTheOrderInWhichItIsWritten() {
        spec.file("m.yaml", M).file("line.yaml", LINE);
        assertThat(ProbedCode.of(spec).run("""
                        M m = M.builder().putUnknownProperty("zz", JsonNull.INSTANCE).putUnknownProperty("b", JsonNull.INSTANCE)
                            .removeUnknownProperty("zz").removeUnknownProperty("absent").putUnknownProperty("a", JsonNull.INSTANCE)
                            .putUnmatchedPatterns("p", JsonNull.INSTANCE).build();
                        return M.JSON.unknownPointers(m) + m.toJson();
                        """))
                .isEqualTo("[/patterns/p, /b, /a]{\"patterns\":{\"p\":null},\"b\":null,\"a\":null}");
    }

    @Test
    void aTreeThatIsNotValidIsRefused() {
        spec.file("m.yaml", M).file("line.yaml", LINE);
        assertThat(ProbedCode.of(spec).run("""
                        JsonValue wrong = JsonValue.parse("{\\"txt\\":1,\\"text\\":2}");
                        JsonValue deep = JsonValue.parse("{\\"anything\\":[[[1]]],\\"txt\\":1}");
                        try {
                            M.JSON.unknownPointers(wrong);
                        } catch (InvalidJsonException e) {
                            try {
                                M.JSON.with(JsonLimits.DEFAULT.withMaxDepth(3)).unknownPointers(deep);
                            } catch (InvalidJsonException tooDeep) {
                                return e.violations().get(0).pointer() + tooDeep.violations().get(0).keyword()
                                    + M.JSON.with(JsonLimits.DEFAULT.withMaxDepth(4)).unknownPointers(deep);
                            }
                        }
                        return "taken";
                        """)).isEqualTo("/text$parse[/txt]");
    }

    @Test
    void manyUnknownMembersTakeLinearTime() {
        spec.file("m.yaml", M).file("line.yaml", LINE);
        assertThat(ProbedCode.of(spec).run("""
                        StringBuilder json = new StringBuilder("{\\"points\\":[{}");
                        for (int i = 0; i < 50_000; i++) {
                            json.append(",{\\"z\\":1}");
                        }
                        json.append("]");
                        for (int i = 0; i < 100_000; i++) {
                            json.append(",\\"n").append(i).append("\\":").append("[".repeat(i % 9)).append("]".repeat(i % 9));
                            json.append(i % 9 == 0 ? "0" : "");
                        }
                        List<String> pointers = M.JSON.unknownPointers(JsonValue.parse(json.append("}").toString()));
                        return pointers.size() + pointers.get(0) + pointers.get(149_999);
                        """)).isEqualTo("150000/points/1/z/n99999");
    }

    @Test
    void aDocumentOfTheDefaultDepthIsLookedAtOnASmallStack() {
        spec.file("tree.yaml", """
                type: object
                properties: {text: {type: string}, next: {$ref: '#'}, all: {type: array, items: {$ref: '#'}}}
                if: {required: [text]}
                then: {properties: {then: {$ref: '#'}}}
                """);
        assertThat(ProbedCode.of(spec).run("""
                        String names = "";
                        for (String[] nested : new String[][] {{"{\\"next\\":", "}"}, {"{\\"text\\":\\"\\",\\"then\\":", "}"}}) {
                            JsonValue deep = JsonValue.parse(nested[0].repeat(499) + "{\\"z\\":1}" + nested[1].repeat(499));
                            java.util.concurrent.FutureTask<List<String>> task =
                                    new java.util.concurrent.FutureTask<>(() -> Tree.JSON.unknownPointers(deep));
                            new Thread(null, task, "small stack", 512 * 1024).start();
                            try {
                                names += task.get().toString().replace("/next", "").replace("/then", "");
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        }
                        return names;
                        """)).isEqualTo("[/z][/z]");
    }
}
