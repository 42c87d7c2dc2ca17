package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.runtime.JacksonVersion;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.MutatedJson;
import io.github.presencecodegen.testing.RequestBuilder;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.Seeds;
import io.github.presencecodegen.testing.SpecFolder;
import io.github.presencecodegen.testing.UnionRequests;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DefaultTyping;

/** What plain mappers of both versions do with every kind of generated type. */
class JacksonTest {

    private static final String GUEST = """
            {"name":"\u00e4","age":12345678901,"weight":1.0e400,"tags":[],"extra":{"x":-0,"y":1.0},\
            "any":[null,true,123456789012345678901234567890],"nick":null,"type":"t","class":"c",\
            "@class":"java.lang.String","value":"v","mood":"dark blue","state":"on","level":2,"friend":{"name":"f"},\
            "seat":[1.50,2],"badge":{"kind":"star","points":5},"counts":{"a":1},"unknown":{"":[]}}""";

    @TempDir
    private static Path temp;

    private static LoadedCode code;

    /** A mapper of one version. */
    private enum Mapper {
        TWO {
            @Override
            Object read(String json, Class<?> type) throws Exception {
                return new com.fasterxml.jackson.databind.ObjectMapper().readValue(json, type);
            }

            @Override
            String write(Object value) throws Exception {
                return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(value);
            }

            @Override
            Object readInList(String json, Class<?> type) throws Exception {
                com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.ObjectMapper();
                return ((List<?>) mapper.readValue(
                                "[" + json + "]", mapper.getTypeFactory().constructCollectionType(List.class, type)))
                        .get(0);
            }

            @Override
            Object readKey(String json, Class<?> type) throws Exception {
                com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.ObjectMapper();
                Map<?, ?> map = mapper.readValue(
                        "{" + json + ":1}", mapper.getTypeFactory().constructMapType(Map.class, type, Integer.class));
                return map.keySet().iterator().next();
            }

            @Override
            Object readGeneric(String json, Class<?> type, Class<?>... parameters) throws Exception {
                com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.ObjectMapper();
                return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(type, parameters));
            }

            @Override
            Object throughTree(Object value, Class<?> type) throws Exception {
                com.fasterxml.jackson.databind.ObjectMapper mapper = new com.fasterxml.jackson.databind.ObjectMapper();
                return mapper.treeToValue(mapper.valueToTree(value), type);
            }

            @Override
            String writeWithFeatures(Object value) throws Exception {
                return com.fasterxml.jackson.databind.json.JsonMapper.builder()
                        .defaultPropertyInclusion(JsonInclude.Value.construct(
                                JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                        .propertyNamingStrategy(
                                com.fasterxml.jackson.databind.PropertyNamingStrategies.UPPER_SNAKE_CASE)
                        .enable(com.fasterxml.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                        .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .activateDefaultTyping(
                                LaissezFaireSubTypeValidator.instance,
                                com.fasterxml.jackson.databind.ObjectMapper.DefaultTyping.NON_FINAL,
                                JsonTypeInfo.As.PROPERTY)
                        .build()
                        .writeValueAsString(value);
            }

            @Override
            Object update(Object value, String json) throws Exception {
                return new com.fasterxml.jackson.databind.ObjectMapper()
                        .readerForUpdating(value)
                        .readValue(json);
            }

            @Override
            Object readBy(String module, Object jsonType, String json, Class<?> type) throws Exception {
                return new com.fasterxml.jackson.databind.ObjectMapper()
                        .registerModule((com.fasterxml.jackson.databind.Module) module(module, jsonType))
                        .readValue(json, type);
            }
        },
        THREE {
            private final tools.jackson.databind.ObjectMapper mapper =
                    tools.jackson.databind.json.JsonMapper.builder().build();

            @Override
            Object read(String json, Class<?> type) {
                return mapper.readValue(json, type);
            }

            @Override
            String write(Object value) {
                return mapper.writeValueAsString(value);
            }

            @Override
            Object readInList(String json, Class<?> type) {
                return ((List<?>) mapper.readValue(
                                "[" + json + "]", mapper.getTypeFactory().constructCollectionType(List.class, type)))
                        .get(0);
            }

            @Override
            Object readKey(String json, Class<?> type) {
                Map<?, ?> map = mapper.readValue(
                        "{" + json + ":1}", mapper.getTypeFactory().constructMapType(Map.class, type, Integer.class));
                return map.keySet().iterator().next();
            }

            @Override
            Object readGeneric(String json, Class<?> type, Class<?>... parameters) {
                return mapper.readValue(json, mapper.getTypeFactory().constructParametricType(type, parameters));
            }

            @Override
            Object throughTree(Object value, Class<?> type) {
                return mapper.treeToValue(mapper.valueToTree(value), type);
            }

            @Override
            String writeWithFeatures(Object value) {
                return tools.jackson.databind.json.JsonMapper.builder()
                        .changeDefaultPropertyInclusion(each -> each.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                        .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.UPPER_SNAKE_CASE)
                        .enable(tools.jackson.core.json.JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
                        .activateDefaultTyping(
                                tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                                        .allowIfBaseType(Object.class)
                                        .build(),
                                DefaultTyping.NON_FINAL,
                                JsonTypeInfo.As.PROPERTY)
                        .build()
                        .writeValueAsString(value);
            }

            @Override
            Object update(Object value, String json) {
                return mapper.readerForUpdating(value).readValue(json);
            }

            @Override
            Object readBy(String module, Object jsonType, String json, Class<?> type) throws Exception {
                return tools.jackson.databind.json.JsonMapper.builder()
                        .addModule((tools.jackson.databind.JacksonModule) module(module.replace('2', '3'), jsonType))
                        .build()
                        .readValue(json, type);
            }
        };

        abstract Object read(String json, Class<?> type) throws Exception;

        abstract String write(Object value) throws Exception;

        abstract Object readInList(String json, Class<?> type) throws Exception;

        abstract Object readKey(String json, Class<?> type) throws Exception;

        abstract Object readGeneric(String json, Class<?> type, Class<?>... parameters) throws Exception;

        abstract Object throughTree(Object value, Class<?> type) throws Exception;

        abstract String writeWithFeatures(Object value) throws Exception;

        abstract Object update(Object value, String json) throws Exception;

        abstract Object readBy(String module, Object jsonType, String json, Class<?> type) throws Exception;

        private static Object module(String name, Object jsonType) throws Exception {
            Class<?> interfaceOfTypes = type("support.JsonType");
            Object types = java.lang.reflect.Array.newInstance(interfaceOfTypes, 1);
            java.lang.reflect.Array.set(types, 0, jsonType);
            return type(name).getConstructor(types.getClass()).newInstance(types);
        }
    }

    /** A class of the user's that keeps members without a property of their own. */
    private static final class Named<K, V> {

        @JsonAnySetter
        @JsonAnyGetter
        public final Map<K, V> values = new LinkedHashMap<>();
    }

    private record Around<A, K>(Map<A, Named<K, Integer>> named) {}

    private record Nested<A, K>(Named<A, Map<K, Integer>> nested) {}

    /** A class of the user's whose JSON is that of a value and the name of a type. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@name")
    @JsonTypeName("tagged")
    private record Tagged<T>(T value) {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Tagged {}
    }

    @BeforeAll
    static void generate() {
        SpecFolder spec = new SpecFolder(temp.resolve("spec"))
                .file("guest.yaml", """
                        type: object
                        required: [name]
                        properties:
                          name: {type: string, minLength: 1}
                          age: {type: integer}
                          weight: {type: number}
                          tags: {type: array, items: {type: string}}
                          extra: {type: object}
                          any: {}
                          nick: {type: [string, 'null']}
                          type: {type: string}
                          class: {type: string}
                          '@class': {type: string}
                          value: {type: string}
                          mood: {$ref: mood.yaml}
                          state: {enum: ['on', 'off']}
                          level: {type: integer, enum: [1, 2], x-enum-varnames: [LOW, HIGH]}
                          friend: {$ref: guest.yaml}
                          seat: {$ref: seat.yaml}
                          badge: {$ref: badge.yaml}
                          counts: {type: object, additionalProperties: {type: integer}}
                        """)
                .file("mood.yaml", "enum: [red, dark blue]\n")
                .file("label.yaml", "type: string\nminLength: 2\n")
                .file("guests.yaml", "type: array\nitems: {$ref: guest.yaml}\n")
                .file("seats.yaml", "type: object\nadditionalProperties: {$ref: seat.yaml}\n")
                .file("maybe.yaml", "type: [string, 'null']\n")
                .file("seat.yaml", """
                        type: array
                        prefixItems: [{type: number}, {type: number}]
                        items: false
                        minItems: 2
                        """)
                .file("badge.yaml", """
                        oneOf:
                        - {title: Star, type: object, required: [kind, points],
                           properties: {kind: {const: star}, points: {type: number}}}
                        - {title: Ring, type: object, required: [kind],
                           properties: {kind: {const: ring}, inner: {$ref: badge.yaml}}}
                        - {title: Word, type: string}
                        """)
                .file("thing.yaml", "type: object\nrequired: [id]\nproperties: {id: {type: string}}\n")
                .file("lamp.yaml", """
                        allOf: [{$ref: thing.yaml}]
                        required: [kind]
                        properties: {kind: {const: lamp}}
                        """)
                .file("ObjectMapper.yaml", "type: object\nproperties: {JsonSerialize: {enum: [json, other]}}\n");
        GenerationRequest request = new RequestBuilder(Requests.of(spec.root(), "*.yaml"))
                .dialect("2020-12")
                .jackson(JacksonVersion.values())
                .unions(UnionRequests.among("Item", List.of("lamp.yaml"), "/kind"))
                .build();
        code = GeneratedCode.of(request).compile();
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return code.loadClass(Requests.PACKAGE + "." + name);
    }

    private static final Map<String, List<String>> DOCUMENTS = Map.ofEntries(
            Map.entry("GuestEdu", List.of(GUEST)),
            Map.entry("MoodEdu", List.of("\"red\"", "\"dark blue\"")),
            Map.entry("MoodEdu$Known", List.of("\"red\"")),
            Map.entry("GuestEdu$State", List.of("\"on\"")),
            Map.entry("GuestEdu$State$Known", List.of("\"off\"")),
            Map.entry("GuestEdu$Level", List.of("1", "2")),
            Map.entry("LabelEdu", List.of("\"ab\"")),
            Map.entry("GuestsEdu", List.of("[]", "[{\"name\":\"a\"}]")),
            Map.entry("SeatsEdu", List.of("{\"o\":[0,0.0]}")),
            Map.entry("MaybeEdu", List.of("\"x\"", "null")),
            Map.entry("SeatEdu", List.of("[1,1E+2]")),
            Map.entry(
                    "BadgeEdu", List.of("\"w\"", "{\"kind\":\"ring\",\"inner\":{\"kind\":\"ring\",\"inner\":\"x\"}}")),
            Map.entry("ThingEduBase", List.of("{\"id\":\"1\",\"more\":1.0}")),
            Map.entry("LampEdu", List.of("{\"id\":\"1\",\"kind\":\"lamp\"}")),
            Map.entry("Item", List.of("{\"id\":\"1\",\"kind\":\"lamp\"}", "{\"kind\":\"none\"}")),
            Map.entry("Item$Unknown", List.of("{\"kind\":\"none\"}")),
            Map.entry("ObjectMapperEdu", List.of("{\"JsonSerialize\":\"json\"}")),
            Map.entry("support.JsonValue", List.of("null", "[1.00]", "\"\"")),
            Map.entry("support.JsonObject", List.of("{\"a\":{}}")),
            Map.entry("support.JsonNumber", List.of("-0.0", "1e999999999")),
            Map.entry("support.JsonModel", List.of("[]")));

    @ParameterizedTest
    @EnumSource
    void readsAndWritesEveryKindOfType(Mapper mapper) throws Exception {
        for (Map.Entry<String, List<String>> documents : DOCUMENTS.entrySet()) {
            Class<?> type = type(documents.getKey());
            for (String json : documents.getValue()) {
                Object value = mapper.read(json, type);
                assertThat(value).as(documents.getKey()).isInstanceOf(type);
                assertThat(mapper.write(value)).isEqualTo(json);
                assertThat(mapper.write(List.of(value))).isEqualTo("[" + json + "]");
                assertThat(mapper.readInList(json, type)).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void treesHaveTheSameValues(Mapper mapper) throws Exception {
        Object guest = mapper.read(GUEST, type("GuestEdu"));
        assertThat(mapper.throughTree(guest, type("GuestEdu"))).isEqualTo(guest);
    }

    @ParameterizedTest
    @EnumSource
    void featuresOfTheMapperChangeNothing(Mapper mapper) throws Exception {
        assertThat(mapper.writeWithFeatures(mapper.read(GUEST, type("GuestEdu"))))
                .isEqualTo(GUEST);
        assertThat(mapper.writeWithFeatures(mapper.read("\"w\"", type("BadgeEdu"))))
                .isEqualTo("\"w\"");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsRefusedListsTheViolations(Mapper mapper) throws Exception {
        Class<?> guest = type("GuestEdu");
        assertThatThrownBy(() -> mapper.readInList("{\"age\":\"x\"}", guest))
                .hasMessageContaining("required property \"name\" is missing")
                .hasMessageContaining("/age type: ")
                .hasMessageContaining("ArrayList[0]")
                .satisfies(e -> assertThat(e.getClass().getSimpleName()).isEqualTo("MismatchedInputException"))
                .cause()
                .satisfies(cause -> assertThat(cause.getClass().getSimpleName()).isEqualTo("InvalidJsonException"));
        assertThatThrownBy(() -> mapper.read("{\"name\":\"a\",\"name\":\"b\"}", guest))
                .hasMessageContaining("duplicate name \"name\"");
        assertThatThrownBy(() -> mapper.read("null", guest)).hasMessageContaining("null is no GuestEdu");
        assertThatThrownBy(() -> mapper.read("\"none\"", type("GuestEdu$State")))
                .hasMessageContaining("must be one of on, off, but is \"none\"");
        assertThatThrownBy(() -> mapper.read("[]", type("support.JsonObject")))
                .hasMessageContaining("must be a value of the type JsonObject");
        assertThatThrownBy(() -> mapper.read("[".repeat(501) + "]".repeat(501), type("support.JsonValue")))
                .hasMessageMatching("(?s).*(deeper than the limit of 500|maximum allowed .500).*");
    }

    @ParameterizedTest
    @EnumSource
    void keysAreValuesWhoseJsonIsAString(Mapper mapper) throws Exception {
        for (String type : List.of("MoodEdu", "MoodEdu$Known")) {
            Object key = mapper.readKey("\"red\"", type(type));
            assertThat(key).isSameAs(mapper.read("\"red\"", type("MoodEdu")));
            assertThat(mapper.write(Map.of(key, 1))).isEqualTo("{\"red\":1}");
        }
        Object label = mapper.readKey("\"ab\"", type("LabelEdu"));
        assertThat(mapper.write(Map.of(label, 1))).isEqualTo("{\"ab\":1}");
        assertThatThrownBy(() -> mapper.readKey("\"a\"", type("LabelEdu"))).hasMessageContaining("minLength");
        assertThatThrownBy(() -> mapper.write(Map.of(mapper.read(GUEST, type("GuestEdu")), 1)))
                .hasMessageContaining("only values whose JSON is a string can be keys");
    }

    @ParameterizedTest
    @EnumSource
    void entriesAndAnySettersHaveKeysToo(Mapper mapper) throws Exception {
        Class<?> mood = type("MoodEdu");
        Class<?> label = type("LabelEdu");
        Object ab = mapper.read("\"ab\"", label);
        Object entry = mapper.readGeneric("{\"ab\":1}", Map.Entry.class, label, Integer.class);
        assertThat(entry).isEqualTo(Map.entry(ab, 1));
        assertThatThrownBy(() -> mapper.readGeneric("{\"a\":1}", Map.Entry.class, label, Integer.class))
                .hasMessageContaining("minLength");
        Named<?, ?> named = (Named<?, ?>) mapper.readGeneric("{\"ab\":1}", Named.class, label, Integer.class);
        assertThat(named.values.keySet()).isEqualTo(Set.of(ab));
        assertThat(mapper.write(named)).isEqualTo("{\"ab\":1}");
        Around<?, ?> around =
                (Around<?, ?>) mapper.readGeneric("{\"named\":{\"red\":{\"ab\":1}}}", Around.class, mood, label);
        assertThat(around.named().values().iterator().next().values.keySet()).isEqualTo(Set.of(ab));
        Nested<?, ?> nested =
                (Nested<?, ?>) mapper.readGeneric("{\"nested\":{\"red\":{\"ab\":1}}}", Nested.class, mood, label);
        assertThat(nested.nested().values).isEqualTo(Map.of(mapper.read("\"red\"", mood), Map.of(ab, 1)));
    }

    @ParameterizedTest
    @EnumSource
    void aNameOfATypeCanBeTheOnlyMember(Mapper mapper) throws Exception {
        Class<?> type = type("ObjectMapperEdu");
        for (String members : List.of("", ",\"JsonSerialize\":\"json\"")) {
            Tagged<?> tagged =
                    (Tagged<?>) mapper.readGeneric("{\"@name\":\"tagged\"" + members + "}", Tagged.class, type);
            assertThat(mapper.write(tagged.value())).isEqualTo("{" + members.replaceFirst("^,", "") + "}");
        }
    }

    @ParameterizedTest
    @EnumSource
    void nullInsideListsIsThatOfTheTypeOrJavas(Mapper mapper) throws Exception {
        assertThat(mapper.readInList("null", type("GuestEdu"))).isNull();
        assertThat(mapper.write(mapper.readInList("null", type("MaybeEdu")))).isEqualTo("null");
        assertThat(mapper.readInList("null", type("MaybeEdu"))).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void anUpdateIsANewValue(Mapper mapper) throws Exception {
        Object guest = mapper.read(GUEST, type("GuestEdu"));
        assertThat(mapper.write(mapper.update(guest, "{\"name\":\"new\"}"))).isEqualTo("{\"name\":\"new\"}");
        assertThat(mapper.write(guest)).isEqualTo(GUEST);
    }

    @ParameterizedTest
    @EnumSource
    void aBuilderIsNotWritten(Mapper mapper) throws Exception {
        Object builder = type("GuestEdu").getMethod("builder").invoke(null);
        assertThatThrownBy(() -> mapper.write(builder)).hasMessageContaining("a builder has no JSON: call build()");
        assertThatThrownBy(() -> mapper.write(List.of(builder))).hasMessageContaining("call build()");
    }

    @ParameterizedTest
    @EnumSource
    void aTypeItselfIsNotWritten(Mapper mapper) throws Exception {
        Object json = type("GuestEdu").getField("JSON").get(null);
        assertThatThrownBy(() -> mapper.write(json)).hasMessageContaining("a type has no JSON");
        assertThatThrownBy(() -> mapper.write(List.of(json))).hasMessageContaining("a type has no JSON");
    }

    @ParameterizedTest
    @EnumSource
    void aConfiguredTypeWins(Mapper mapper) throws Exception {
        Class<?> tolerance = type("support.Tolerance");
        Object none = tolerance.getMethod("none").invoke(null);
        Object dropping = tolerance.getMethod("dropItems", String.class).invoke(none, "/tags");
        Class<?> guest = type("GuestEdu");
        Object strict = guest.getField("JSON").get(null);
        Object tolerant = type("support.JsonType").getMethod("with", tolerance).invoke(strict, dropping);
        String json = "{\"name\":\"a\",\"tags\":[1,\"b\"]}";
        assertThatThrownBy(() -> mapper.read(json, guest)).hasMessageContaining("/tags/0");
        assertThat(mapper.write(mapper.readBy("support.Jackson2Module", tolerant, json, guest)))
                .isEqualTo("{\"name\":\"a\",\"tags\":[\"b\"]}");
    }

    @ParameterizedTest
    @EnumSource
    void aDeepValueIsReadAndWritten(Mapper mapper) throws Exception {
        String json = "{\"name\":\"a\",\"friend\":".repeat(499) + "{\"name\":\"z\"}" + "}".repeat(499);
        assertThat(mapper.write(mapper.read(json, type("GuestEdu")))).isEqualTo(json);
    }

    @ParameterizedTest
    @EnumSource
    void aLargeValueIsReadAndWritten(Mapper mapper) throws Exception {
        String json = "[\"" + "x".repeat(1_000_000) + "\"" + ",1.50".repeat(1_000_000) + "]";
        assertThat(mapper.write(mapper.read(json, type("support.JsonArray"))).equals(json))
                .isTrue();
    }

    /** JSON itself is read by Jackson, so that only texts count that are JSON for both. */
    @ParameterizedTest
    @EnumSource
    void refusesWhatWeRefuseAndReadsTheSame(Mapper mapper) throws Exception {
        Class<?> guest = type("GuestEdu");
        Class<?> value = type("support.JsonValue");
        Seeds.tries(400).check(random -> {
            String json = new String(MutatedJson.near(GUEST, random.random()), StandardCharsets.UTF_8);
            if (catchThrowable(() -> call(value, "parse", json)) != null) {
                return;
            }
            Throwable ours = catchThrowable(() -> call(guest, "fromJson", json));
            Throwable theirs = catchThrowable(() -> mapper.read(json, guest));
            assertThat(theirs == null).as(json).isEqualTo(ours == null);
            if (ours == null) {
                Object read = call(guest, "fromJson", json);
                assertThat(mapper.write(read))
                        .isEqualTo(guest.getMethod("toJson").invoke(read));
                assertThat(mapper.read(json, guest)).isEqualTo(read);
            }
        });
    }

    private static Object call(Class<?> type, String method, String json) throws Exception {
        try {
            return type.getMethod(method, String.class).invoke(null, json);
        } catch (InvocationTargetException e) {
            throw (Exception) e.getCause();
        }
    }

    @Test
    void withoutJacksonNothingOfItIsGenerated() {
        SpecFolder spec = new SpecFolder(temp.resolve("without")).file("mood.yaml", "enum: [red, blue]\n");
        assertThat(GeneratedCode.of(Requests.of(spec.root(), "*.yaml")).spec().files())
                .noneMatch(file -> file.text().contains("ackson"));
    }
}
