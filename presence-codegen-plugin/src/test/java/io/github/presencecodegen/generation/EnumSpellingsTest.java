package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of enums that are not written as an {@code enum} of strings, and of values of which there is only one. */
class EnumSpellingsTest {

    private static final String PROBE = """
            package org.example.probe;
            import org.example.matrix.*;
            import org.example.matrix.support.*;
            import java.util.*;
            /** Probes. */
            public final class Probe implements java.util.function.Supplier<Object> {
                /** New. */
                public Probe() {}
                @Override
                public Object get() {
                    %s
                }
            }
            """;

    @TempDir
    private Path temp;

    private SpecFolder spec;
    private EnumPolicy enums = EnumPolicy.CLOSED;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(temp.resolve("spec"));
    }

    private String run(String body) {
        return code().compile(PROBE.formatted(body))
                .newInstance("org.example.probe.Probe", Supplier.class)
                .get()
                .toString();
    }

    private GeneratedCode code() {
        return GeneratedCode.of(request());
    }

    private GenerationRequest request() {
        SchemaGroup all = new SchemaGroup(List.of("**"), List.of(), Requests.PACKAGE, "");
        return new RequestBuilder(Requests.of(spec.root(), "**"))
                .groups(all)
                .enums(enums)
                .build();
    }

    @Test
    void ofStringsAreEnumsHoweverTheyAreSpelled() {
        spec.file("volume.yaml", """
                type: object
                properties:
                  titled:
                    oneOf: [{const: low, title: Low, description: Hardly *audible*.}, {const: high, title: High}]
                  typed: {type: string, oneOf: [{enum: [low]}, {enum: [high]}]}
                  two_lists: {anyOf: [{$ref: "#/$defs/a"}, {$ref: "#/$defs/b"}]}
                  overlapping: {oneOf: [{enum: [x, y]}, {enum: [y, z]}]}
                  free: {anyOf: [{type: string}, {type: string, enum: [low, high]}]}
                  extended: {anyOf: [{$ref: "#/$defs/a"}, {type: string, pattern: "^x-"}]}
                  both: {allOf: [{enum: [b1, b2, b3]}, {enum: [b3, b2, b4]}]}
                  list: {type: array, items: {oneOf: [{const: one}, {const: two}]}}
                  map: {type: object, additionalProperties: {anyOf: [{const: m1}, {const: m2}]}}
                  or_null: {oneOf: [{const: n1}, {const: n2}, {type: "null"}]}
                  const_null: {oneOf: [{const: c1}, {const: c2}, {const: null}]}
                  listed_null: {type: [string, "null"], enum: [l1, l2, null]}
                  mixed: {enum: [a, b, 1, true]}
                $defs:
                  a: {type: string, enum: [a1, a2, shared]}
                  b: {enum: [b1, shared]}
                """);
        assertThat(run("""
                Volume v = Volume.fromJson("{\\"titled\\":\\"low\\",\\"typed\\":\\"high\\",\\"two_lists\\":\\"b1\\","
                    + "\\"overlapping\\":\\"z\\",\\"free\\":\\"any\\",\\"extended\\":\\"x-1\\",\\"both\\":\\"b2\\",\\"list\\":[\\"two\\"],"
                    + "\\"map\\":{\\"k\\":\\"m2\\"},\\"or_null\\":null,\\"const_null\\":\\"c1\\",\\"listed_null\\":null,\\"mixed\\":\\"b\\"}");
                List<Object> all = new ArrayList<>();
                all.add(v.titled() == Volume.Titled.LOW);
                all.add(v.typed() == Volume.Typed.HIGH);
                all.add(v.twoLists() == Volume.TwoLists.B1);
                all.add(Volume.TwoLists.Known.values().length);
                all.add(v.overlapping() == Volume.Overlapping.Z);
                all.add(Volume.Overlapping.Known.values().length);
                all.add(v.free() instanceof Volume.Free.Unknown);
                all.add(v.extended() instanceof Volume.Extended.Unknown);
                all.add(v.both() == Volume.Both.B2);
                all.add(v.list().get(0) == Volume.List.TWO);
                all.add(v.map().get("k") == Volume.Map.M2);
                all.add(v.isOrNullNull());
                all.add(v.constNull() == Volume.ConstNull.C1);
                all.add(v.isListedNullNull());
                all.add(v.mixed() instanceof Volume.Mixed.StringValue s && s.value() == Volume.MixedEnum.B);
                all.add(v.toJson().equals(Volume.fromJson(v.toJson()).toJson()));
                all.add(Volume.builder().free(Volume.Free.of("other")).build().toJson());
                all.add(VolumeValidator.isValid("{\\"overlapping\\":\\"y\\"}"));
                all.add(VolumeValidator.isValid("{\\"extended\\":\\"y\\"}"));
                all.add(VolumeValidator.isValid("{\\"titled\\":\\"loud\\"}"));
                all.add(Volume.read("{\\"titled\\":\\"loud\\"}").violations().get(0).keyword());
                return all;
                """))
                .isEqualTo("[true, true, true, 4, true, 2, true, true, true, true, true, true, true, true, true, true,"
                        + " {\"free\":\"other\"}, false, false, false, oneOf]");
        assertThat(code().source("Volume"))
                .contains("The value {@code low}: Low.")
                .contains("Hardly <em>audible</em>.")
                .contains("if it is absent; usually one of {@code low}, {@code");
    }

    @Test
    void ofNumbersWithNamesAreEnums() {
        spec.file("job.yaml", """
                type: object
                properties:
                  state:
                    type: integer
                    enum: [0, 1, 9]
                    x-enum-varnames: [QUEUED, Running, gave up]
                    x-enum-descriptions: [waits for a worker, a worker has it, '']
                  level: {oneOf: [{const: 1, title: One}, {const: 2, title: Two}, {type: 'null'}]}
                  ratio: {enum: [0.5, 1], x-enumNames: [Half, Whole], default: 0.5}
                  free: {anyOf: [{type: integer}, {enum: [7], x-enum-varnames: [SEVEN]}]}
                  states: {type: array, items: {$ref: '#/$defs/code'}}
                  by_name: {type: object, additionalProperties: {$ref: '#/$defs/code'}}
                  union: {oneOf: [{$ref: '#/$defs/code'}, {type: string}]}
                  tuple: {type: array, prefixItems: [{$ref: '#/$defs/code'}], items: false}
                  plain: {type: integer, enum: [10, 20]}
                  plains: {type: array, items: {type: integer, enum: [3, 4]}}
                  words: {type: string, enum: [a, b], x-enum-varnames: [FIRST, SECOND], enumDescriptions: [One., Two.]}
                required: [state]
                $defs:
                  code: {type: integer, enum: [200, 404], x-enum-varnames: [OK, NOT_FOUND]}
                """).file("code.yaml", "type: integer\nenum: [1, 2]\nx-enum-varnames: [ONE, TWO]\n");
        assertThat(run("""
                Job j = Job.fromJson("{\\"state\\":9.0,\\"level\\":2,\\"ratio\\":1.0,\\"free\\":8,\\"states\\":[404],"
                    + "\\"by_name\\":{\\"k\\":200},\\"union\\":404,\\"tuple\\":[200],\\"words\\":\\"b\\"}");
                List<Object> all = new ArrayList<>();
                all.add(j.state() == Job.State.GAVE_UP);
                all.add(j.state().wireValue() == 9L);
                all.add(j.level() == Job.Level.TWO);
                all.add(j.ratio() == Job.Ratio.WHOLE);
                all.add(j.ratio().wireValue().equals(JsonNumber.of(1)));
                all.add(Job.fromJson("{\\"state\\":0}").ratioOrDefault() == Job.Ratio.HALF);
                all.add(j.free().wireValue());
                all.add(j.free() instanceof Job.Free.Unknown);
                all.add(j.states().get(0) == Job.Code.NOT_FOUND);
                all.add(j.byName().get("k") == Job.Code.OK);
                all.add(j.union() instanceof Job.Union.LongValue code && code.value() == Job.Code.NOT_FOUND);
                all.add(j.tuple().item1() == Job.Code.OK);
                all.add(j.words() == Job.Words.SECOND);
                all.add(Job.State.of(1) == Job.State.RUNNING);
                all.add(Job.State.of(5).equals(Job.State.of(5)) && Job.State.of(5).hashCode() == Job.State.of(5).hashCode());
                all.add(j.toJson());
                all.add(JobValidator.isValid("{\\"state\\":5}"));
                all.add(Job.read("{\\"state\\":5}").violations().get(0).keyword());
                all.add(Job.read("{\\"state\\":\\"5\\"}").violations().get(0).keyword());
                all.add(Code.fromJson("2") == Code.TWO);
                all.add(Code.TWO.toJson() + Code.of(1));
                return all;
                """))
                .isEqualTo("[true, true, true, true, true, true, 8, true, true, true, true, true, true, true, true,"
                        + " {\"state\":9,\"level\":2,\"ratio\":1,\"free\":8,\"states\":[404],\"by_name\":{\"k\":200},"
                        + "\"union\":404,\"tuple\":[200],\"words\":\"b\"}, false, enum, type, true, 21]");
        assertThat(code().source("Job"))
                .contains("The value {@code 0}.")
                .contains("waits for a worker")
                .contains("one of {@code 10}, {@code 20}")
                .contains("each item one of {@code 3}, {@code 4}")
                .contains("long plain");
    }

    @Test
    void ofNumbersAndChoicesAreOpenedBySetting() {
        enums = EnumPolicy.OPEN;
        spec.file("job.yaml", """
                type: object
                properties:
                  state: {type: integer, enum: [0, 1], x-enum-varnames: [QUEUED, RUNNING]}
                  ratio: {enum: [0.5, 1], x-enumNames: [Half, Whole]}
                  volume: {oneOf: [{const: low}, {const: high}, {type: 'null'}]}
                  pick: {type: string, anyOf: [{enum: [p, q]}, {const: r}]}
                """);
        assertThat(run("""
                Job j = Job.fromJson("{\\"state\\":5,\\"ratio\\":0.25,\\"volume\\":\\"mid\\",\\"pick\\":\\"s\\"}");
                List<Object> all = new ArrayList<>();
                all.add(j.toJson());
                all.add(j.state() instanceof Job.State.Unknown);
                all.add(Job.fromJson("{\\"volume\\":null}").isVolumeNull());
                all.add(JobValidator.isValid("{\\"volume\\":5}"));
                all.add(JobValidator.isValid("{\\"pick\\":null}"));
                all.add(Job.read("{\\"state\\":99999999999999999999}").violations().get(0).keyword());
                all.add(Job.read("{\\"state\\":0.5}").violations().get(0).keyword());
                return all;
                """))
                .isEqualTo("[{\"state\":5,\"ratio\":0.25,\"volume\":\"mid\",\"pick\":\"s\"}, true, true, false, false,"
                        + " format, type]");
    }

    @Test
    void ofOneValueAreOpenedByName() {
        enums = EnumPolicy.opening(Set.of("Only.Kind"));
        spec.file("only.yaml", """
                type: object
                properties:
                  kind: {const: a}
                  other: {type: object, properties: {kind: {enum: [b]}}}
                required: [kind]
                """);
        assertThat(run("""
                Only only = Only.fromJson("{\\"kind\\":\\"later\\",\\"other\\":{\\"kind\\":\\"b\\"}}");
                List<Object> all = new ArrayList<>();
                all.add(only.kind() instanceof Only.Kind.Unknown);
                all.add(only.toJson());
                all.add(Only.builder().kind(Only.Kind.A).build().toJson());
                all.add(only.other().kind().equals(Only.Other.KIND));
                all.add(OnlyValidator.isValid("{\\"kind\\":\\"a\\",\\"other\\":{\\"kind\\":\\"c\\"}}"));
                return all;
                """))
                .isEqualTo("[true, {\"kind\":\"later\",\"other\":{\"kind\":\"b\"}}, {\"kind\":\"a\"}, true, false]");
    }

    @Test
    void ofOneValueAreFilledByTheBuilder() {
        spec.file("only.yaml", """
                type: object
                properties:
                  version: {const: 3}
                  int32: {type: integer, format: int32, enum: [4]}
                  ratio: {const: 0.5}
                  on: {type: boolean, const: true}
                  off: {enum: [false]}
                  nothing: {type: 'null'}
                  none: {const: null}
                  typed: {type: [integer, 'null'], const: 7}
                  two: {enum: [7, null]}
                  chosen: {anyOf: [{const: 8}]}
                required: [version, int32, ratio, 'on', 'off', nothing, none, typed, two, chosen]
                """);
        assertThat(run("""
                List<Object> all = new ArrayList<>();
                all.add(Only.builder().two(null).build().toJson());
                all.add(Only.builder().two(null).build().nothing() == JsonNull.INSTANCE);
                all.add(Only.builder().two(null).build().version() == 3L);
                return all;
                """))
                .isEqualTo("[{\"version\":3,\"int32\":4,\"ratio\":0.5,\"on\":true,\"off\":false,\"nothing\":null,"
                        + "\"none\":null,\"typed\":7,\"two\":null,\"chosen\":8}, true, true]");
        assertThat(code().source("Only")).contains("always {@code 3}");
    }

    @Test
    void nullIsAValueOfItsOwn() {
        spec.file("nothing.yaml", """
                type: object
                properties:
                  gap: {type: 'null'}
                  gaps: {type: array, items: {type: 'null'}}
                  by_name: {type: object, additionalProperties: {const: null}}
                  either: {oneOf: [{type: string}, {type: 'null'}]}
                """).file("root.yaml", "type: 'null'\n");
        assertThat(run("""
                Nothing n = Nothing.fromJson("{\\"gap\\":null,\\"gaps\\":[null],\\"by_name\\":{\\"k\\":null},\\"either\\":null}");
                JsonNull gap = n.gap();
                List<Object> all = new ArrayList<>();
                all.add(n.toJson());
                all.add(gap);
                all.add(Nothing.builder().build().gap() == null);
                all.add(Nothing.builder().gap(JsonNull.INSTANCE).addGaps(JsonNull.INSTANCE).build().toJson());
                all.add(NothingValidator.isValid("{\\"gap\\":1}"));
                all.add(Nothing.read("{\\"gap\\":1}").violations().get(0).keyword());
                all.add(Root.fromJson("null").value());
                return all;
                """))
                .isEqualTo("[{\"gap\":null,\"gaps\":[null],\"by_name\":{\"k\":null},\"either\":null}, null, true,"
                        + " {\"gap\":null,\"gaps\":[null]}, false, type, null]");
    }

    @Test
    void itemsOfTuplesTellNullFromAbsent() {
        spec.file("pair.yaml", """
                type: array
                prefixItems:
                  - {type: string}
                  - {type: [integer, 'null']}
                  - {type: integer}
                  - {title: Mood, enum: [calm, wild, null]}
                items: {type: boolean}
                minItems: 1
                """);
        assertThat(run("""
                List<Object> all = new ArrayList<>();
                for (String json : List.of("[\\"a\\"]", "[\\"a\\",null]", "[\\"a\\",2]", "[\\"a\\",null,3]", "[\\"a\\",2,3,null]",
                        "[\\"a\\",2,3,null,true]", "[\\"a\\",2,3,\\"calm\\"]")) {
                    Pair p = Pair.fromJson(json);
                    all.add(p.toJson().equals(json));
                    all.add(p.isItem2Null() + "/" + p.isMoodNull());
                }
                Long two = Pair.fromJson("[\\"a\\",2]").item2();
                all.add(two);
                all.add(Pair.of("a", null, 3L, null, List.of()).toJson());
                all.add(Pair.of("a", null, null, null, List.of()).toJson());
                all.add(Pair.of("a", null, null, null, List.of()).withItem2Null().toJson());
                all.add(Pair.of("a", 2L, 3L, null, List.of(true)).toJson());
                all.add(Pair.of("a", 2L, 3L, Pair.Mood.CALM, List.of()).equals(Pair.fromJson("[\\"a\\",2,3,\\"calm\\"]")));
                all.add(Pair.fromJson("[\\"a\\"]").equals(Pair.fromJson("[\\"a\\",null]")));
                try {
                    Pair.of("a", 2L, null, null, List.of(true));
                } catch (IllegalArgumentException e) {
                    all.add(e.getMessage());
                }
                return all;
                """))
                .isEqualTo(
                        "[true, false/false, true, true/false, true, false/false, true, true/false, true, false/true,"
                                + " true, false/true, true, false/false, 2, [\"a\",null,3], [\"a\"], [\"a\",null],"
                                + " [\"a\",2,3,null,true], true, false, mood cannot follow item3, which is null]");
    }

    @Test
    void namesThatDoNotFitAreAWarning() {
        spec.file("job.yaml", """
                type: object
                properties:
                  few: {type: integer, enum: [1, 2], x-enum-varnames: [ONE]}
                  twice: {type: integer, enum: [1, 2], x-enumNames: [ONE, ONE]}
                  alone: {type: integer, x-enumNames: [ONE]}
                """);
        Diagnostics diagnostics = new Diagnostics();
        GeneratedCode code = GeneratedCode.of(request(), diagnostics);
        assertThat(diagnostics.all())
                .extracting(each -> each.place().line() + " " + each.code())
                .containsExactly("3 ENUM_NAMES_MISFIT", "4 ENUM_NAMES_MISFIT", "5 ENUM_NAMES_MISFIT");
        assertThat(code.source("Job")).contains("Long few()").contains("one of {@code 1}, {@code 2}");
    }

    @Test
    void defaultsOfListsAndObjectsAreMadeOnce() {
        spec.file("server.yaml", """
                type: object
                properties:
                  names: {type: array, items: {type: string}, default: [a, "b\\"c"]}
                  moods: {type: array, items: {enum: [calm, wild]}, default: [wild]}
                  empty: {type: array, items: {type: integer}, default: []}
                  nested: {type: array, items: {type: array, items: {type: integer}}, default: [[1], []]}
                  holes: {type: array, items: {type: [integer, 'null']}, default: [1, null]}
                  limits: {type: object, additionalProperties: {type: integer}, default: {b: 2, a: 1}}
                  retry: {$ref: '#/$defs/retry', default: {times: 3, more: [1]}}
                  retries: {type: array, items: {$ref: '#/$defs/retry'}, default: [{times: 1}]}
                  any: {default: {x: 1}}
                  open: {type: object, default: {x: [1]}}
                  choice: {oneOf: [{type: string}, {$ref: '#/$defs/retry'}], default: {times: 9}}
                  self: {$ref: '#', default: {names: []}}
                $defs:
                  retry: {type: object, properties: {times: {type: integer, maximum: 9}}, required: [times]}
                """);
        assertThat(run("""
                Server s = Server.builder().build();
                List<Object> all = new ArrayList<>();
                all.add(s.namesOrDefault());
                all.add(s.namesOrDefault() == s.namesOrDefault());
                all.add(s.moodsOrDefault().get(0) == Server.Mood.WILD);
                all.add(s.emptyOrDefault());
                all.add(s.nestedOrDefault());
                all.add(s.holesOrDefault());
                all.add(s.limitsOrDefault());
                all.add(s.retryOrDefault().toJson());
                all.add(s.retriesOrDefault().get(0).times());
                all.add(s.anyOrDefault());
                all.add(s.openOrDefault());
                all.add(s.choiceOrDefault() instanceof Server.Choice.ObjectValue o && o.value().times() == 9);
                all.add(s.selfOrDefault().hasNames());
                all.add(s.toJson());
                all.add(Server.builder().names(List.of("x")).build().namesOrDefault());
                return all;
                """))
                .isEqualTo(
                        "[[a, b\"c], true, true, [], [[1], []], [1, null], {b=2, a=1}, {\"times\":3,\"more\":[1]}, 1,"
                                + " {\"x\":1}, {\"x\":[1]}, true, true, {}, [x]]");
    }

    @Test
    void defaultsThatTheirSchemaRefusesAreWarnings() {
        spec.file("server.yaml", """
                type: object
                properties:
                  long: {type: string, maxLength: 2, default: abc}
                  many: {type: array, items: {type: string}, maxItems: 1, default: [a, b]}
                  retry: {type: object, properties: {times: {type: integer}}, required: [times], default: {}}
                  odd: {type: object, properties: {times: {type: integer}}, default: {times: 1.5}}
                  named: {type: object, patternProperties: {^a: {type: integer}}, additionalProperties: false, default: {b: 1}}
                """);
        Diagnostics diagnostics = new Diagnostics();
        GeneratedCode code = GeneratedCode.of(request(), diagnostics);
        assertThat(diagnostics.all())
                .extracting(each -> each.place().line() + " " + each.code())
                .containsExactly(
                        "3 DEFAULT_MISFIT",
                        "4 DEFAULT_MISFIT",
                        "5 DEFAULT_MISFIT",
                        "6 DEFAULT_MISFIT",
                        "7 DEFAULT_MISFIT");
        assertThat(code.source("Server")).doesNotContain("OrDefault");
    }
}
