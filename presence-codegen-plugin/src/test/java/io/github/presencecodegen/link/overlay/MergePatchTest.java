package io.github.presencecodegen.link.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.schema.JsonValues;
import io.github.presencecodegen.source.SourceFile;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.RandomSource;
import io.github.presencecodegen.testing.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a patch makes of a value. */
class MergePatchTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final OverlayEffects effects = new OverlayEffects();

    private Node node(String path, String yaml) {
        return new DocumentParser()
                .parse(new SourceFile("x", path, yaml.getBytes(StandardCharsets.UTF_8)), diagnostics)
                .map(Document::root)
                .orElseThrow(() -> new AssertionError(yaml + diagnostics.all()));
    }

    private Optional<Node> merged(String target, String patch) {
        return new MergePatch(effects, diagnostics)
                .merge("", Position.KEYWORDS, node("target.yaml", target), node("patch.yaml", patch));
    }

    private JsonValue result(String target, String patch) {
        return JsonValues.of(merged(target, patch).orElseThrow()).orElseThrow();
    }

    private JsonValue value(String yaml) {
        return JsonValues.of(node("value.yaml", yaml)).orElseThrow();
    }

    private List<String> idle() {
        return effects.idle().entrySet().stream()
                .map(idle -> idle.getKey() + " " + idle.getValue().what())
                .toList();
    }

    /** The kinds of RFC 7396, appendix A; null as a whole is no overlay. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{x: y}                     | {x: z}                     | {x: z}",
                "{x: y}                     | {w: z}                     | {x: y, w: z}",
                "{x: y}                     | {x: null}                  | {}",
                "{x: y, w: z}               | {x: null}                  | {w: z}",
                "{x: [y]}                   | {x: z}                     | {x: z}",
                "{x: z}                     | {x: [y]}                   | {x: [y]}",
                "{x: {y: z}}                | {x: {y: w, z: null}}       | {x: {y: w}}",
                "{x: [{y: z}]}              | {x: [1]}                   | {x: [1]}",
                "[x, y]                     | [z, w]                     | [z, w]",
                "{x: y}                     | [z]                        | [z]",
                "{x: w}                     | v                          | v",
                "{e: null}                  | {x: 1}                     | {e: null, x: 1}",
                "[1, 2]                     | {x: y, z: null}            | {x: y}",
                "{}                         | {x: {y: {z: null}}}        | {x: {y: {}}}",
                "{x: 1}                     | {x: {y: 2}}                | {x: {y: 2}}",
                "{x: {y: 1}}                | {x: {}}                    | {x: {y: 1}}",
                "{x: [1, {y: 2}]}           | {x: [{y: null}]}           | {x: [{y: null}]}",
                "{x: 1}                     | {}                         | {x: 1}",
            })
    void isThatOfJsonMergePatch(String target, String patch, String expected) {
        assertThat(result(target, patch)).isEqualTo(value(expected));
        assertThat(diagnostics.all()).isEmpty();
    }

    /** The function of RFC 7396, section 2, over values instead of nodes. */
    @Test
    void agreesWithTheFunctionOfTheStandard() {
        Seeds.tries(400).check(random -> {
            JsonValue target = value(random, 3);
            JsonValue patch = value(random, 3);
            if (!(patch instanceof JsonNull)) {
                assertThat(result(target.toJson(), patch.toJson()))
                        .as("%s onto %s", patch.toJson(), target.toJson())
                        .isEqualTo(standard(target, patch));
            }
        });
    }

    private static JsonValue value(RandomSource random, int depth) {
        int kind = random.between(0, depth == 0 ? 1 : 5);
        if (kind == 0) {
            return JsonNull.INSTANCE;
        }
        if (kind == 1) {
            return JsonString.of(String.valueOf(random.between(0, 2)));
        }
        if (kind == 2) {
            List<JsonValue> items = new ArrayList<>();
            for (int i = random.between(0, 2); i > 0; i--) {
                items.add(value(random, depth - 1));
            }
            return JsonArray.of(items);
        }
        JsonObject.Builder object = JsonObject.builder();
        for (String key : List.of("a", "b", "properties", "add")) {
            if (random.between(0, 1) == 0) {
                object.put(key, value(random, depth - 1));
            }
        }
        return object.build();
    }

    private static JsonValue standard(JsonValue target, JsonValue patch) {
        if (!(patch instanceof JsonObject changes)) {
            return patch;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (target instanceof JsonObject object) {
            object.asMap().forEach(members::put);
        }
        changes.asMap().forEach((name, value) -> {
            if (value instanceof JsonNull) {
                members.remove(name);
            } else {
                members.put(name, standard(members.getOrDefault(name, JsonNull.INSTANCE), value));
            }
        });
        JsonObject.Builder merged = JsonObject.builder();
        members.forEach(merged::put);
        return merged.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{required: [a, b]}         | {required: {remove: [a]}}                 | {required: [b]}",
                "{required: [a, b]}         | {required: {add: [c]}}                    | {required: [a, b, c]}",
                "{required: [a]}            | {required: {add: [c], remove: [a]}}       | {required: [c]}",
                "{required: [a]}            | {required: {remove: [a]}}                 | {}",
                "{}                         | {required: {add: [a]}}                    | {required: [a]}",
                "{required: [a]}            | {required: [b]}                           | {required: [b]}",
                "{enum: [1, two, null]}     | {enum: {add: [3], remove: [null, 1.0]}}   | {enum: [two, 3]}",
                "{enum: [a]}                | {enum: {remove: [a]}}                     | {enum: []}",
                "{allOf: [{$ref: a}, {}]}   | {allOf: {remove: [{$ref: a}]}}            | {allOf: [{}]}",
                "{allOf: [{x: 1, y: 2}]}    | {allOf: {remove: [{y: 2, x: 1}]}}         | {}",
                "{allOf: [{}]}              | {allOf: {add: [{a: null}]}}               | {allOf: [{}, {a: null}]}",
                "{p: {enum: [a]}}           | {p: {enum: {add: [b]}}}                   | {p: {enum: [a, b]}}",
                "{properties: {enum: {type: object}}} | {properties: {enum: {add: [1]}}} | {properties: {enum: {type: object, add: [1]}}}",
                "{properties: {}}           | {properties: {required: {type: boolean}}} | {properties: {required: {type: boolean}}}",
                "{properties: {}}           | {properties: {enum: {add: [1]}}}          | {properties: {enum: {add: [1]}}}",
                "{properties: {properties: {required: [a]}}} | {properties: {properties: {required: {remove: [a]}}}} | {properties: {properties: {}}}",
                "{default: {enum: [1]}}     | {default: {enum: {add: [2]}}}             | {default: {enum: {add: [2]}}}",
                "{anyOf: [1]}               | {anyOf: {add: [2]}}                       | {anyOf: {add: [2]}}",
            })
    void someListsAreEdited(String target, String patch, String expected) {
        assertThat(result(target, patch)).isEqualTo(value(expected));
        assertThat(diagnostics.all()).isEmpty();
        assertThat(effects.hasChanged()).isTrue();
        assertThat(idle()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{required: [a]}  | {required: {ad: [b]}}        | 1:12 | \"required\" is a list, but this is a mapping with other keys than add and remove",
                "{required: [a]}  | {required: {}}               | 1:12 | \"required\" is a list, but this is a mapping with other keys than add and remove",
                "{required: [a]}  | {required: {add: b}}         | 1:18 | \"add\" must be a list, but is the string \"b\"",
                "{required: [a]}  | {required: {remove: null}}   | 1:21 | \"remove\" must be a list, but is null",
                "{required: true} | {required: {add: [b]}}       | 1:12 | \"required\" cannot be added to or removed from: it is no list, but the boolean true",
            })
    void whatIsNoEditIsAnError(String target, String patch, String place, String message) {
        merged(target, patch);
        assertThat(diagnostics.all())
                .extracting(
                        diagnostic ->
                                diagnostic.place() + " " + diagnostic.code().id(),
                        Diagnostic::message)
                .containsExactly(tuple("x/patch.yaml:" + place + " PC122", message));
    }

    @Test
    void whatIsRemovedInVainIsNoted() {
        result("{a: 1, required: [x]}", "{a: null, b: null, c: {d: null}, required: {remove: [x, y]}}");
        assertThat(idle())
                .containsExactly(
                        "x/patch.yaml:1:11 \"b\"", "x/patch.yaml:1:24 \"d\"", "x/patch.yaml:1:57 the string \"y\"");
    }

    @Test
    void whatIsAddedInVainIsNoted() {
        result("{required: [x]}", "{required: {add: [x, y, y]}}");
        assertThat(idle()).containsExactly("x/patch.yaml:1:19 the string \"x\"", "x/patch.yaml:1:25 the string \"y\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{a: {b: 1, c: [x]}} | {a: {b: 1.0}}",
                "{a: {b: 1, c: [x]}} | {a: {c: [x]}}",
                "{a: {b: 1, c: [x]}} | {a: {}}",
                "{a: {b: 1, c: [x]}} | {}",
                "a                   | a",
                "{required: [x]}     | {required: {add: [x]}}",
                "{required: [x]}     | {required: {remove: [y]}}",
                "{}                  | {required: {remove: [y]}}",
                "{}                  | {a: null}",
            })
    void whatIsThereAlreadyChangesNothing(String target, String patch) {
        assertThat(result(target, patch)).isEqualTo(value(target));
        assertThat(effects.hasChanged()).isFalse();
    }

    @Test
    void whatComesFromThePatchKeepsItsPlace() {
        MappingNode root = (MappingNode) merged("{a: {b: 1,\n c: 2},\n r: 1}", "{a: {c: 3,\n d: {e: 4}}}")
                .orElseThrow();
        MappingNode a = (MappingNode) root.get("a").orElseThrow();
        assertThat(root.place()).hasToString("x/target.yaml:1:1");
        assertThat(a.place()).hasToString("x/target.yaml:1:5");
        assertThat(a.entries())
                .extracting(
                        MappingNode.Entry::key,
                        entry -> entry.keyPlace().toString(),
                        entry -> entry.value().place().toString())
                .containsExactly(
                        tuple("b", "x/target.yaml:1:6", "x/target.yaml:1:9"),
                        tuple("c", "x/patch.yaml:1:6", "x/patch.yaml:1:9"),
                        tuple("d", "x/patch.yaml:2:2", "x/patch.yaml:2:5"));
    }

    @Test
    void anEditedListKeepsItsPlace() {
        MappingNode root = (MappingNode)
                merged("required: [a]\n", "required: {add: [b]}\n").orElseThrow();
        assertThat(root.get("required").orElseThrow().place()).hasToString("x/target.yaml:1:11");
    }
}
