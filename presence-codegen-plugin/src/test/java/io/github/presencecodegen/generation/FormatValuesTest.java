package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Objects of formats in every place of a type: they are seen as such, and their texts are kept. */
class FormatValuesTest {

    private static final String CODE = """
            package org.example.probe;
            /** What codes stand for; its text is not what it is made of. */
            public final class Code {
                private final int number;
                private Code(int number) {
                    this.number = number;
                }
                /** A code that may be refused. */
                public static Code read(String text) throws java.io.IOException {
                    if (text.isEmpty()) {
                        throw new java.io.IOException();
                    }
                    return text.equals("none") ? null : new Code(Integer.parseInt(text.substring(1)));
                }
                /** A code by its number. */
                public static Code number(int number) {
                    return new Code(number);
                }
                @Override
                public boolean equals(Object other) {
                    return other instanceof Code code && code.number == number;
                }
                @Override
                public int hashCode() {
                    return number;
                }
                /** Writes codes. */
                public static final class Texts {
                    private Texts() {}
                    /** The text of a code. */
                    public static String of(Code code) throws Exception {
                        return switch (code.number) {
                            case 0 -> null;
                            case 1 -> throw new Exception();
                            case 2 -> "";
                            default -> "c" + code.number;
                        };
                    }
                }
            }
            """;

    private static final String PROBE = """
            package org.example.probe;
            import java.time.*;
            import java.util.*;
            import java.util.function.*;
            import org.example.matrix.*;
            import org.example.matrix.support.*;
            /** Does what a test asks for. */
            public final class Probe implements Function<String, Object> {
                /** New. */
                public Probe() {}

                private static String failure(Supplier<?> action) {
                    try {
                        return "no failure: " + action.get();
                    } catch (InvalidValueException e) {
                        return e.violations().toString();
                    } catch (IllegalArgumentException e) {
                        return "illegal";
                    }
                }

                private static Object same(Function<String, ? extends JsonModel> type, String json) {
                    JsonModel value = type.apply(json);
                    JsonModel again = type.apply(value.toJson());
                    return value.toJson().equals(json)
                            && value.equals(again)
                            && value.hashCode() == again.hashCode()
                            && JsonValue.parse(json).equals(value.toJsonValue())
                            && value.toString() != null;
                }

                @Override
                public Object apply(String wanted) {
                    return switch (wanted) {
                        case "kept" -> same(AEdu::fromJson, AEduJson.JSON);
                        case "tree" -> AEdu.JSON.fromJson(JsonValue.parse(AEduJson.JSON)).toJson().equals(AEduJson.JSON);
                        case "rebuilt" -> AEdu.fromJson(AEduJson.JSON).toBuilder().build().toJson().equals(AEduJson.JSON);
                        case "changed" -> AEdu.fromJson(AEduJson.JSON).toBuilder()
                                .at(OffsetDateTime.parse("2020-01-01T00:00Z")).addList(Code.number(7))
                                .putByCode(Code.number(5), 9).removeByDay(LocalDate.of(2020, 1, 2)).build().toJson();
                        case "seen" -> {
                            AEdu a = AEdu.fromJson(AEduJson.JSON);
                            OffsetDateTime at = a.at();
                            List<Code> list = a.list();
                            List<List<Code>> lists = a.lists();
                            List<Code> orNull = a.orNull();
                            Map<Code, Long> byCode = a.byCode();
                            Map<String, Duration> values = a.values();
                            Map<LocalDate, List<UUID>> byDay = a.byDay();
                            Map<UUID, Code> open = a.patternProperties();
                            Code nullable = a.nullable();
                            yield at.equals(OffsetDateTime.parse("2020-01-01T00:00:00Z"))
                                    && list.equals(List.of(Code.number(5), Code.number(5)))
                                    && list.contains(Code.number(5)) && list.indexOf(Code.number(6)) == -1
                                    && lists.equals(List.of(List.of(Code.number(8)), List.of()))
                                    && orNull.equals(Arrays.asList(Code.number(5), null))
                                    && byCode.get(Code.number(5)) == 1 && byCode.get(Code.number(6)) == null
                                    && byCode.containsKey(Code.number(4)) && byCode.size() == 2
                                    && byCode.equals(Map.of(Code.number(5), 1L, Code.number(4), 2L))
                                    && values.equals(Map.of("a", Duration.ofHours(26)))
                                    && byDay.get(LocalDate.of(2020, 1, 1)).size() == 1
                                    && open.size() == 1 && open.values().contains(Code.number(3))
                                    && nullable == null && a.isNullableNull()
                                    && a.at() == at
                                    && a.pair().item1().equals(Code.number(5)) && a.pair().item2() == null
                                    && a.pair().rest().equals(List.of(LocalDate.EPOCH));
                        }
                        case "immutable" -> {
                            AEdu a = AEdu.fromJson(AEduJson.JSON);
                            int refused = 0;
                            for (Runnable change : List.<Runnable>of(
                                    () -> a.list().add(Code.number(5)), () -> a.byCode().put(Code.number(9), 1L),
                                    () -> a.byCode().clear(), () -> a.values().clear(), () -> a.lists().get(0).clear(),
                                    () -> a.byCode().entrySet().iterator().next().setValue(5L),
                                    () -> a.byDay().values().iterator().next().clear())) {
                                try {
                                    change.run();
                                } catch (UnsupportedOperationException e) {
                                    refused++;
                                }
                            }
                            yield refused;
                        }
                        case "equality" -> {
                            AEdu z = AEdu.fromJson("{\\"at\\":\\"2020-01-01T00:00:00Z\\"}");
                            AEdu offset = AEdu.fromJson("{\\"at\\":\\"2020-01-01T00:00:00+00:00\\"}");
                            yield z.at().equals(offset.at()) && !z.equals(offset) && z.equals(AEdu.fromJson(z.toJson()));
                        }
                        case "keyEquality" -> {
                            AEdu one = AEdu.fromJson("{\\"by_code\\":{\\"c5\\":1}}");
                            AEdu other = AEdu.fromJson("{\\"by_code\\":{\\"c05\\":1}}");
                            yield one.byCode().equals(other.byCode()) && !one.equals(other);
                        }
                        case "scalar" -> same(m -> StartEdu.fromJson(m), "\\"2020-01-01t00:00:00.10z\\"");
                        case "scalarOf" -> StartEdu.of(OffsetDateTime.parse("2020-01-01T00:00Z")).toJson();
                        case "scalarNot" -> failure(() -> StartEdu.of(OffsetDateTime.MAX));
                        case "union" -> same(EitherEdu::fromJson, "\\"c05\\"").equals(true)
                                && same(EitherEdu::fromJson, "[\\"c05\\",\\"c5\\"]").equals(true)
                                && same(EitherEdu::fromJson, "{\\"c05\\":\\"2020-01-01\\"}").equals(true)
                                && same(EitherEdu::fromJson, "7").equals(true)
                                && EitherEdu.of(Code.number(5)).equals(EitherEdu.fromJson("\\"c5\\""))
                                && EitherEdu.of(List.of(Code.number(5))).toJson().equals("[\\"c5\\"]");
                        case "unionNot" -> failure(() -> EitherEdu.of(Code.number(1)));
                        case "unionIn" -> same(AEdu::fromJson, "{\\"either\\":[\\"c05\\"]}");
                        case "told" -> same(AEdu::fromJson, "{\\"told\\":\\"2020-01-01\\"}").equals(true)
                                && same(AEdu::fromJson, "{\\"told\\":\\"c05\\"}").equals(true)
                                && failure(() -> AEdu.fromJson("{\\"told\\":\\"x\\"}")).equals("illegal");
                        case "tuple" -> PairEdu.of(Code.number(5), null, List.of(LocalDate.EPOCH)).toJson();
                        case "tupleNot" -> failure(() -> PairEdu.of(Code.number(5), Code.number(1), List.of()));
                        case "noText" -> failure(() -> AEdu.builder().list(List.of(Code.number(5), Code.number(0))).build());
                        case "throwing" -> failure(() -> AEdu.builder().single(Code.number(1)).build());
                        case "refused" -> failure(() -> AEdu.builder().single(Code.number(2)).build());
                        case "badKey" -> failure(() -> AEdu.builder().putByCode(Code.number(1), 4).build());
                        case "nested" -> failure(() -> AEdu.builder().child(c -> c.at(OffsetDateTime.MAX)).build());
                        case "condition" -> {
                            String json = "{\\"single\\":\\"c1\\",\\"since\\":\\"2020-01-01t00:00:00z\\"}";
                            ConditionEdu read = ConditionEdu.fromJson(json);
                            yield read.since() + " " + read.toJson() + " "
                                    + ConditionEdu.builder().since(OffsetDateTime.MIN.withYear(1)).build().toJson() + " "
                                    + failure(() -> ConditionEdu.builder().since(OffsetDateTime.MAX));
                        }
                        case "base" -> {
                            DerivedEdu derived = DerivedEdu.fromJson(
                                    "{\\"at\\":\\"2020-01-01T00:00:00.0Z\\",\\"codes\\":[\\"c05\\"],\\"by\\":{\\"c05\\":1}}");
                            RootEduBase base = derived;
                            OffsetDateTime at = base.at();
                            List<Code> codes = base.codes();
                            Map<Code, Long> by = base.by();
                            yield at + " " + codes.equals(List.of(Code.number(5))) + by.equals(Map.of(Code.number(5), 1L))
                                    + " " + RootEdu.builder(base).build().toJson();
                        }
                        case "tolerant" -> AEdu.JSON.with(Tolerance.none().dropItems("/list").dropEntries("/by_code"))
                                .read("{\\"list\\":[\\"c05\\",\\"\\"],\\"by_code\\":{\\"c5\\":1,\\"c05\\":2}}").value() + "";
                        case "map" -> same(MapEdu::fromJson, "{\\"c05\\":\\"2020-01-01\\",\\"c4\\":\\"2020-01-02\\"}").equals(true)
                                && MapEdu.of(Map.of(Code.number(5), LocalDate.EPOCH)).value().containsKey(Code.number(5));
                        case "doubled" -> AEduValidator.validate("{\\"by_code\\":{\\"c5\\":1,\\"x\\":2,\\"c05\\":2}}").toString();
                        case "text" -> AEdu.fromJson("{\\"single\\":\\"c05\\"}").toString()
                                + EitherEdu.fromJson("[\\"c05\\"]") + PairEdu.fromJson("[\\"c05\\"]");
                        default -> throw new IllegalArgumentException(wanted);
                    };
                }
            }
            """;

    private static final String JSON = "{'at':'2020-01-01t00:00:00.000Z','single':'c05','list':['c05','c5'],"
            + "'lists':[['c08'],[]],'or_null':['c5',null],'by_code':{'c05':1,'c4':2},'values':{'a':'P1DT2H'},"
            + "'by_day':{'2020-01-01':['123E4567-E89B-12D3-A456-426614174000'],'2020-01-02':[]},'nullable':null,"
            + "'pair':['c05',null,'1970-01-01'],'deep':[{'c05':[{'a':'c5'}]}],"
            + "'123E4567-E89B-12D3-A456-426614174000':'c03'}";

    @TempDir
    private static Path temp;

    private static Function<String, Object> probe;

    @BeforeAll
    @SuppressWarnings("unchecked")
    static void generate() {
        SpecFolder spec = new SpecFolder(temp.resolve("spec"));
        spec.file("m.a.yaml", """
                type: object
                properties:
                  at: {type: string, format: date-time}
                  single: {$ref: code.yaml}
                  list: {type: array, items: {$ref: code.yaml}}
                  lists: {type: array, items: {type: array, items: {$ref: code.yaml}}}
                  or_null: {type: array, items: {type: [string, "null"], format: code}}
                  by_code: {type: object, propertyNames: {format: code}, additionalProperties: {type: integer}}
                  values: {type: object, additionalProperties: {type: string, format: duration}}
                  by_day:
                    type: object
                    propertyNames: {format: date}
                    additionalProperties: {type: array, items: {type: string, format: uuid}}
                  nullable: {type: [string, "null"], format: code}
                  either: {$ref: m.either.yaml}
                  told: {oneOf: [{type: string, format: date}, {type: string, format: code}]}
                  pair: {$ref: m.pair.yaml}
                  child: {$ref: m.a.yaml}
                  deep:
                    type: array
                    items:
                      type: object
                      propertyNames: {format: code}
                      additionalProperties:
                        type: array
                        items: {type: object, additionalProperties: {type: string, format: code}}
                propertyNames: {anyOf: [{format: uuid}, {pattern: "^[a-z_]*$"}]}
                patternProperties:
                  "-": {x-pattern-format: uuid, type: string, format: code}
                """);
        spec.file("code.yaml", "{type: string, format: code}");
        spec.file("m.start.yaml", "{type: string, format: date-time}");
        spec.file("m.map.yaml", """
                type: object
                propertyNames: {format: code}
                additionalProperties: {type: string, format: date}
                """);
        spec.file("m.either.yaml", """
                oneOf:
                - {type: string, format: code}
                - {type: array, items: {type: string, format: code}}
                - {type: integer}
                - type: object
                  propertyNames: {format: code}
                  additionalProperties: {type: string, format: date}
                """);
        spec.file("m.pair.yaml", """
                type: array
                prefixItems: [{type: string, format: code}, {type: [string, "null"], format: code}]
                items: {type: string, format: date}
                minItems: 1
                """);
        spec.file("m.condition.yaml", """
                type: object
                properties:
                  single: {type: string}
                if: {required: [single]}
                then: {properties: {since: {type: string, format: date-time}}}
                """);
        spec.file("m.root.yaml", """
                type: object
                required: [at]
                properties:
                  at: {type: string, format: date-time}
                  codes: {type: array, items: {type: string, format: code}}
                  by: {type: object, propertyNames: {format: code}, additionalProperties: {type: integer}}
                """);
        spec.file("m.derived.yaml", "{allOf: [{$ref: m.root.yaml}], properties: {more: {type: string}}}");
        RequestBuilder request = new RequestBuilder(Requests.of(spec.root(), "m.*.yaml"))
                .format("code", "org.example.probe.Code", "read", "org.example.probe.Code.Texts.of")
                .javaTypesForFormats();
        String json = "\"" + JSON.replace('\'', '"').replace("\"", "\\\"") + "\"";
        probe = GeneratedCode.of(request.build())
                .compileBeside(
                        CODE,
                        "package org.example.probe;\n/** A document. */\npublic final class AEduJson {\n"
                                + "    private AEduJson() {}\n    static final String JSON = " + json + ";\n}\n",
                        PROBE)
                .newInstance("org.example.probe.Probe", Function.class);
    }

    private static String of(String wanted) {
        return String.valueOf(probe.apply(wanted)).replace('"', '\'');
    }

    @Test
    void textsAreKept() {
        assertThat(of("kept")).isEqualTo("true");
        assertThat(of("tree")).isEqualTo("true");
        assertThat(of("rebuilt")).isEqualTo("true");
        assertThat(of("scalar")).isEqualTo("true");
        assertThat(of("map")).isEqualTo("true");
    }

    @Test
    void whatIsSetHasTheTextOfItsWriter() {
        assertThat(of("changed"))
                .startsWith("{'at':'2020-01-01T00:00:00Z','single':'c05','list':['c05','c5','c7'],")
                .contains("'by_code':{'c05':9,'c4':2}", "'by_day':{'2020-01-01':[");
        assertThat(of("scalarOf")).isEqualTo("'2020-01-01T00:00:00Z'");
        assertThat(of("tuple")).isEqualTo("['c5',null,'1970-01-01']");
    }

    @Test
    void usersSeeObjects() {
        assertThat(of("seen")).isEqualTo("true");
        assertThat(of("immutable")).isEqualTo("7");
    }

    @Test
    void equalityIsThatOfTexts() {
        assertThat(of("equality")).isEqualTo("true");
        assertThat(of("keyEquality")).isEqualTo("true");
    }

    @Test
    void unionsKeepTexts() {
        assertThat(of("union")).isEqualTo("true");
        assertThat(of("unionIn")).isEqualTo("true");
        assertThat(of("told")).isEqualTo("true");
        assertThat(of("unionNot")).contains("must have the format 'code'");
    }

    @Test
    void whatHasNoTextInTheFormatIsRefusedWhereItIs() {
        assertThat(of("noText")).startsWith("[/list/1 format: must have the format 'code', but is ");
        assertThat(of("throwing")).startsWith("[/single format: must have the format 'code', but is ");
        assertThat(of("refused")).startsWith("[/single format: must have the format 'code', but is ''");
        assertThat(of("badKey")).startsWith("[/by_code propertyNames: ");
        assertThat(of("nested")).startsWith("[/child/at format: must have the format 'date-time', but is '+999999999-");
        assertThat(of("scalarNot")).startsWith("[(root) format: must have the format 'date-time'");
        assertThat(of("tupleNot")).startsWith("[/1 format: ");
    }

    @Test
    void namesOfOneObjectStandForSeveral() {
        assertThat(of("doubled"))
                .contains("/by_code format: property 'c05' must have a name in the format 'code' that is not equal to"
                        + " another one");
    }

    @Test
    void propertiesUnderAConditionHaveObjects() {
        assertThat(of("condition"))
                .startsWith("2020-01-01T00:00Z {'single':'c1','since':'2020-01-01t00:00:00z'} {'since':'0001-")
                .contains("must have the format 'date-time'");
    }

    @Test
    void basesHaveObjects() {
        assertThat(of("base"))
                .isEqualTo("2020-01-01T00:00Z truetrue"
                        + " {'at':'2020-01-01T00:00:00.0Z','codes':['c05'],'by':{'c05':1}}");
    }

    @Test
    void whatIsInvalidIsDropped() {
        assertThat(of("tolerant")).contains("'list':['c05']", "'by_code':{'c5':1}");
    }

    @Test
    void textsAreShown() {
        assertThat(of("text")).contains("c05").doesNotContain("Code@");
    }
}
