package io.github.presencecodegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.naming.places.TypePlace;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.naming.words.PropertyNames;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.RandomSource;
import io.github.presencecodegen.testing.Seeds;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What properties and values are called beside others that want the same name: whatever the order is. */
class NeighboursTest {

    private static final List<String> KINDS = List.of(
            "{\"type\": \"string\"}",
            "{\"type\": \"integer\"}",
            "{\"type\": [\"boolean\", \"null\"]}",
            "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
            "{\"type\": [\"array\", \"null\"], \"items\": {\"type\": \"string\"}}",
            "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}",
            "{\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}",
            "{\"const\": \"a\"}");

    private static final List<String> PARTS = List.of(
            "a",
            "A",
            "b",
            "B",
            "id",
            "Id",
            "T",
            "t",
            "1",
            "12",
            "null",
            "class",
            "build",
            "has",
            "add",
            "or",
            "Or",
            "put",
            "Null",
            "is",
            "Default",
            "empty",
            "minus",
            "plus",
            "underscore",
            "_",
            "__",
            "-",
            ".",
            " ",
            "/",
            ":",
            "$",
            "+",
            "<",
            "=",
            "@",
            "\u00e9",
            "e\u0301",
            "\u212b",
            "\u00c5",
            "\u4e2d",
            "\u200b",
            "\u00ad",
            "\ud83d\ude00",
            "u2D",
            "_u002D_",
            "u1F600",
            "Properties",
            "Property",
            "unmatched",
            "remove",
            "JSON",
            "java",
            "wireValue",
            "Known");

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root);
    }

    /** The accessors of an object by its properties, each with the kind of its value. */
    private Map<String, PropertyNames> accessors(Map<String, JsonValue> properties) {
        JsonObject.Builder object = JsonObject.builder();
        properties.forEach(object::put);
        TypeShape.ObjectType type = (TypeShape.ObjectType) type("properties", object.build());
        Map<String, PropertyNames> accessors = new LinkedHashMap<>();
        List<PropertyNames> names = last.of(type.key()).properties();
        for (Property property : type.properties()) {
            accessors.put(property.name(), names.get(accessors.size()));
        }
        return accessors;
    }

    private Names last;

    /** The type of a schema with one keyword. */
    private TypeShape type(String keyword, JsonValue value) {
        String schema = JsonObject.builder().put(keyword, value).build().toJson();
        spec.file("m.a.json", schema);
        SchemaGraph graph = spec.linkEvents();
        TypeModel model = spec.model(graph);
        TypePlace place = new TypePlace("org.example", "");
        last = new Namer(
                        new TypePlaces(Map.of(), Map.of("m.a.json", place), place, "p.support"),
                        List.of(),
                        spec.diagnostics())
                .name(model, graph.schemas());
        assertThat(spec.diagnostics().hasErrors())
                .as(() -> schema + spec.diagnostics().all())
                .isFalse();
        return model.types().values().iterator().next();
    }

    private Map<String, String> constants(List<String> values) {
        JsonArray array = JsonArray.of(values.stream().map(JsonString::of).toList());
        TypeShape type = type("enum", array);
        Map<String, String> constants = new LinkedHashMap<>();
        for (String name : last.of(type.key()).constants()) {
            constants.put(values.get(constants.size()), name);
        }
        return constants;
    }

    private Map<String, String> strings(List<String> wireNames) {
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        wireNames.forEach(name -> properties.put(name, json(KINDS.get(0))));
        Map<String, String> accessors = new LinkedHashMap<>();
        accessors(properties).forEach((name, names) -> accessors.put(name, names.accessor()));
        return accessors;
    }

    private static JsonValue json(String text) {
        return JsonValue.parse(text);
    }

    private static List<String> texts(String cell) {
        return Arrays.stream(cell.split(" "))
                .map(text -> text.replace('~', ' '))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "_id id, _id id",
        "$id id @id, $id id atId",
        "error_code errorCode, error_code errorCode",
        "error_code error-code, error_code error_minus_code",
        "error_code errorCode error-code, error_code errorCode error_minus_code",
        "T t, T t",
        "Id id, Id_ id",
        "1 -1 +1, _1 minus_1 plus1",
        "1 _1, _1_ _1",
        "< <= >, lessThan lessThanEquals greaterThan",
        "a-b a.b aB a_b, a_minus_b a_dot_b aB a_b",
        "a-b a_minus_b aB, a_minus_b aMinusB aB",
        "a-b a_minus_b a.minus.b aB, a_u002D_b a_minus_b a_dot_minus_dot_b aB",
        "class Class, class_ Class_",
        "builder Builder, builder_ Builder_",
        "\u00e5 \u212b \u00c5, \u00e5 _u212B_ \u00c5",
        "\ud83d\ude00 \ud83d\ude01 a, u1F600 u1F601 a",
        "ab a\u200bb a\u00adb, ab aU200BB aU00ADB",
        "- _ . ~, minus __ dot space",
        "a$b aDollarB, a$b aDollarB",
        "java Java, java_ Java_",
        "ID id URL, ID id url",
    })
    void accessorsDoNotDependOnTheOrder(String wireNames, String names) {
        List<String> wire = texts(wireNames);
        Map<String, String> expected = new LinkedHashMap<>();
        wire.forEach(name -> expected.put(name, texts(names).get(expected.size())));
        for (List<String> order : orders(wire)) {
            assertThat(strings(order)).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void asManyValuesAsAnEnumMayHaveCanWantOneName() {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            values.add("a"
                    + Integer.toString(i + 3_000, 5)
                            .replace('0', '-')
                            .replace('1', '_')
                            .replace('2', '.')
                            .replace('3', '/')
                            .replace('4', ':')
                    + "b");
        }
        Map<String, String> constants = constants(values);
        assertThat(constants).doesNotContainValue("A_B").hasSize(1_500);
        assertThat(constants.values()).doesNotHaveDuplicates();
        assertThat(spec.reported()).containsExactly("m.a.json:1:1 NAME_CLASH");
    }

    @Test
    void theEmptyNameIsOneAsWell() {
        for (List<String> order : orders(List.of("", "empty", "_"))) {
            assertThat(strings(order))
                    .containsExactlyInAnyOrderEntriesOf(Map.of("", "empty_string", "empty", "empty", "_", "__"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "gmt-12 gmt+12, GMT_12 GMT_PLUS_12",
        "gmt-12 GMT+12 gmt+12 up, GMT_12 GMT_plus_12 gmt_plus_12 UP",
        "+1 -1 1, PLUS_1 minus_1 _1",
        "< <= > >= != =, LESS_THAN LESS_THAN_EQUALS GREATER_THAN GREATER_THAN_EQUALS EXCLAMATION_EQUALS EQUALS",
        "up UP Up, up UP Up_",
        "known KNOWN Known, known KNOWN Known_",
        "wireValue WIRE_VALUE, wireValue_ WIRE_VALUE",
        "json org ORG, JSON_ org_ ORG",
        "\ud83d\udc4d \ud83d\udc4e, U1F44D U1F44E",
        "a\u200bb ab, A_U200B_B AB",
    })
    void constantsDoNotDependOnTheOrder(String values, String names) {
        List<String> wire = texts(values);
        Map<String, String> expected = new LinkedHashMap<>();
        wire.forEach(name -> expected.put(name, texts(names).get(expected.size())));
        for (List<String> order : orders(wire)) {
            assertThat(constants(order)).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "poll 3 has_poll 2, poll has_poll",
        "poll 3 hasPoll 2, poll hasPoll_",
        "poll_items 3 hasPollItems 0, poll_items hasPollItems",
        "t 3 T 3, t T_",
        "a 2 a_null 2, a a_null",
        "a 1 a_or 0, a a_or",
        "a 0 a_or 0, a aOr",
        "a 0 aOrDefault 0, a aOrDefault_",
        "ab 6 AB 6, ab AB_",
        "ab 6 AB 0, ab AB_",
        "users 5 putUsers 0, users putUsers_",
        "users 5 unmatchedUsers 5, users unmatchedUsers_",
        "properties 5 property 5, properties_ property",
    })
    void anAccessorGivesWayToTheMethodsOfAnother(String properties, String names) {
        List<String> words = texts(properties);
        Map<String, JsonValue> kinds = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            kinds.put(words.get(i), json(KINDS.get(Integer.parseInt(words.get(i + 1)))));
        }
        Map<String, String> expected = new LinkedHashMap<>();
        kinds.keySet().forEach(name -> expected.put(name, texts(names).get(expected.size())));
        for (List<String> order : orders(List.copyOf(kinds.keySet()))) {
            Map<String, JsonValue> ordered = new LinkedHashMap<>();
            order.forEach(name -> ordered.put(name, kinds.get(name)));
            Map<String, String> found = new LinkedHashMap<>();
            accessors(ordered).forEach((name, accessor) -> found.put(name, accessor.accessor()));
            assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    @Test
    void namesOfAnyNeighboursAreLegalAndDifferentAndDoNotDependOnTheOrder() {
        Seeds.tries(150).check(random -> {
            Map<String, JsonValue> properties = properties(random);
            Map<String, PropertyNames> names = accessors(properties);
            Map<String, String> constants = constants(List.copyOf(properties.keySet()));
            List<String> shuffled = new ArrayList<>(properties.keySet());
            Collections.shuffle(shuffled, random.random());
            Map<String, JsonValue> others = new LinkedHashMap<>();
            shuffled.forEach(name -> others.put(name, properties.get(name)));
            assertThat(accessors(others)).containsExactlyInAnyOrderEntriesOf(names);
            assertThat(constants(shuffled)).containsExactlyInAnyOrderEntriesOf(constants);
            assertThat(new HashSet<>(constants.values())).hasSameSizeAs(constants.values());
            assertThat(names.values().stream()
                            .map(PropertyNames::accessor)
                            .distinct()
                            .toList())
                    .hasSameSizeAs(names.values());
            assertThat(constants.values()).allMatch(name -> SourceVersion.isName(name, SourceVersion.RELEASE_17));
            assertThat(names.values())
                    .allMatch(name -> SourceVersion.isName(name.accessor(), SourceVersion.RELEASE_17));
        });
    }

    /** Two to six properties with names of a few parts. */
    private static Map<String, JsonValue> properties(RandomSource random) {
        Set<String> names = new LinkedHashSet<>();
        int count = 2 + random.random().nextInt(5);
        while (names.size() < count) {
            StringBuilder name = new StringBuilder();
            int parts = random.random().nextInt(4);
            for (int i = 0; i < parts; i++) {
                name.append(PARTS.get(random.random().nextInt(PARTS.size())));
            }
            names.add(name.toString());
            if (random.random().nextBoolean()) {
                names.add(name.toString().replace('-', '_').replace("a", "A"));
            }
        }
        Map<String, JsonValue> properties = new LinkedHashMap<>();
        names.forEach(name ->
                properties.put(name, json(KINDS.get(random.random().nextInt(KINDS.size())))));
        return properties;
    }

    private static List<List<String>> orders(List<String> names) {
        if (names.size() == 1) {
            return List.of(names);
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : names) {
            List<String> others = new ArrayList<>(names);
            others.remove(first);
            for (List<String> order : orders(others)) {
                List<String> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
