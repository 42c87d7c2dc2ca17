package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking up parts of a tree by pointers, and trees with less in them. */
class JsonTreeTest {

    private static final JsonValue TREE = JsonValue.parse("""
            {"text": "x", "": "empty", "a/b": "slash", "m~n": "tilde", "~1": "escape", "n": 5, "true": true, "null": null,
             "object": {"a": [1, [2], {"b": "deep"}]}, "array": ["x", "y"], "0": "zero", "none": {}}
            """);

    @ParameterizedTest
    @CsvSource({
        "/text,x",
        "/,empty",
        "/a~1b,slash",
        "/m~0n,tilde",
        "/~01,escape",
        "/0,zero",
        "/object/a/2/b,deep",
        "/array/1,y",
        "/n,",
        "/true,",
        "/null,",
        "/object,",
        "/array,",
        "/array/2,",
        "/array/-,",
        "/array/01,",
        "/array/00,",
        "/array/+1,",
        "'/array/1 ',",
        "/array/١,",
        "/array/,",
        "/array/4294967296,",
        "/array/99999999999999999999,",
        "/text/0,",
        "/text/,",
        "/absent/0/x,",
        "/TEXT,"
    })
    void aTextIsFoundOrThereIsNone(String pointer, String text) {
        assertThat(TREE.stringAt(pointer)).isEqualTo(text);
    }

    @Test
    void theEmptyPointerIsTheValueItself() {
        assertThat(JsonString.of("x").stringAt("")).isEqualTo("x");
        assertThat(JsonNumber.of(5).longAt("")).isEqualTo(5);
        assertThat(TREE.objectAt("")).isSameAs(TREE);
        assertThat(JsonNull.INSTANCE.stringAt("")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "5,5",
        "-5,-5",
        "-0,0",
        "5.0,5",
        "1e3,1000",
        "50e-1,5",
        "9223372036854775807,9223372036854775807",
        "-9223372036854775808,-9223372036854775808",
        "9223372036854775808,",
        "5.5,",
        "1e400,",
        "1e-400,",
        "\"5\",",
        "true,",
        "null,",
        "[5],"
    })
    void aNumberIsAnIntegerAsTypedPropertiesReadIt(String json, Long number) {
        assertThat(JsonValue.parse("{\"n\":" + json + "}").longAt("/n")).isEqualTo(number);
        assertThat(JsonNull.INSTANCE.longAt("/n")).isNull();
    }

    @Test
    void containersAreEmptyWhereThereAreNone() {
        assertThat(TREE.objectAt("/object").names()).containsExactly("a");
        assertThat(TREE.objectAt("/object/a")).isSameAs(JsonObject.EMPTY);
        assertThat(TREE.objectAt("/absent")).isSameAs(JsonObject.EMPTY);
        assertThat(TREE.arrayAt("/object/a/1").toJson()).isEqualTo("[2]");
        assertThat(TREE.arrayAt("/object")).isSameAs(JsonArray.EMPTY);
        assertThat(TREE.arrayAt("/absent/1")).isSameAs(JsonArray.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "text/0", "#/text", " /text", "/~", "/m~2n", "/absent/~", "/text/0/~x"})
    void whatIsNoPointerIsRefusedWithWhatIsWrong(String pointer) {
        String reason = pointer.startsWith("/") ? "\"~\" is written \"~0\"" : "it must be empty or begin with \"/\"";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TREE.at(pointer))
                .withMessageContaining("not a JSON Pointer: \"" + pointer + "\"")
                .withMessageContaining(reason);
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.stringAt(pointer));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.longAt(pointer));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.objectAt(pointer));
        assertThatIllegalArgumentException().isThrownBy(() -> TREE.arrayAt(pointer));
    }

    @Test
    void anObjectWithoutSomeMembersKeepsTheOrderOfTheOthers() {
        JsonObject object = (JsonObject) JsonValue.parse("{\"a\":1,\"unsigned\":{},\"b\":2,\"signatures\":{},\"c\":3}");
        assertThat(object.without("signatures", "unsigned", "absent").toJson()).isEqualTo("{\"a\":1,\"b\":2,\"c\":3}");
        assertThat(object.without("absent", "")).isSameAs(object);
        assertThat(object.without()).isSameAs(object);
        assertThat(object.without("a", "a", "b", "c", "unsigned", "signatures")).isSameAs(JsonObject.EMPTY);
        assertThat(object.size()).isEqualTo(5);
        assertThatNullPointerException().isThrownBy(() -> object.without("a", null));
    }

    @Test
    void aMemberThatIsPutAgainIsTheLast() {
        JsonObject object = JsonObject.builder()
                .put("a", 1)
                .put("b", 2)
                .remove("a")
                .remove("absent")
                .put("a", 3)
                .put("b", 4)
                .build();
        assertThat(object.toJson()).isEqualTo("{\"b\":4,\"a\":3}");
        assertThatNullPointerException().isThrownBy(() -> object.toBuilder().remove(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> object.toBuilder().remove("a").put("\ud83d", 1));
    }

    /** A linked map says what is right, whatever the order of the calls, and whether there are few members or many. */
    @Test
    void buildersDoAsLinkedMapsDo() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int names = 1 + random.nextInt(30);
            Map<String, JsonValue> expected = new LinkedHashMap<>();
            JsonObject.Builder builder = JsonObject.builder();
            for (int step = 0; step < 100; step++) {
                String name = "n" + random.nextInt(names);
                switch (random.nextInt(8)) {
                    case 0, 1, 2 -> {
                        builder.remove(name);
                        expected.remove(name);
                    }
                    case 3 -> {
                        JsonObject built = builder.build();
                        assertThat(built.asMap()).containsExactlyEntriesOf(expected);
                        assertThat(built.get(name)).isEqualTo(expected.get(name));
                        builder = random.nextBoolean() ? built.toBuilder() : builder;
                    }
                    default -> {
                        builder.put(name, step);
                        expected.put(name, JsonNumber.of(step));
                    }
                }
                assertThat(builder.has(name)).isEqualTo(expected.containsKey(name));
            }
        }
    }

    @Test
    void removingManyMembersTakesLinearTime() {
        int size = 300_000;
        JsonObject.Builder builder = JsonObject.builder();
        for (int i = 0; i < size; i++) {
            builder.put("n" + i, i);
        }
        JsonObject whole = builder.build();
        String[] names = whole.names().subList(1, size).toArray(new String[0]);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(whole.without(names).toJson()).isEqualTo("{\"n0\":0}");
            JsonObject.Builder others = whole.toBuilder();
            for (String name : names) {
                others.remove(name).put(name, 1);
            }
            assertThat(others.build().size()).isEqualTo(size);
        });
    }
}
