package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.ProbedCode;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader with some tolerance drops, and what it refuses all the same. */
class TolerantReadingTest {

    private static final String M = """
            type: object
            required: [kind, content]
            properties:
              kind: {type: string}
              content: {$ref: '#/$defs/content'}
              unsigned: {type: object, properties: {age: {type: integer}}, required: [age]}
              nested: {$ref: '#'}
            $defs:
              content:
                type: object
                required: [push]
                properties:
                  push: {type: array, minItems: 1, items: {$ref: '#/$defs/update'}}
                  users: {type: object, propertyNames: {pattern: '^@'}, additionalProperties: {type: integer}}
                  grid: {type: array, items: {type: array, items: {type: integer}}}
                  named: {type: object, properties: {a: {type: integer}}, additionalProperties: {type: integer}}
                  tuple: {type: array, prefixItems: [{type: string}, {type: array, items: {type: integer}}], items: false}
                  choice: {oneOf: [{type: string}, {type: array, items: {type: integer}}]}
                  'a/b~*': {type: array, items: {type: integer}}
              update:
                type: object
                required: [id, ago]
                properties: {id: {type: string}, ago: {type: integer}, note: {type: string, maxLength: 3}}
                dependentRequired: {note: [id]}
            """;

    @TempDir
    private Path root;

    private SpecFolder spec;

    @BeforeEach
    void folder() {
        spec = new SpecFolder(root).file("m.yaml", M);
    }

    private static final String READ = """
            java.util.function.BiFunction<Tolerance, String, String> read = (tolerance, json) -> {
                ReadResult<M> result = M.JSON.with(tolerance).read(json);
                if (result.value() == null) {
                    return "refused " + result.violations().stream().map(each -> each.pointer() + " " + each.keyword()).toList();
                }
                return result.value().toJson() + result.repairs().stream()
                    .map(repair -> "\\n" + repair.action() + " " + repair.pointer() + " for " + repair.causes().stream()
                        .map(cause -> cause.pointer() + " " + cause.keyword()).toList())
                    .collect(java.util.stream.Collectors.joining());
            };
            """;

    /** What comes of documents, each after what is tolerated in it. */
    private void assertRead(String outcome, String... toleratedAndDocuments) {
        StringBuilder calls = new StringBuilder(READ).append("String all = \"\";\n");
        for (int i = 0; i < toleratedAndDocuments.length; i += 2) {
            String tolerated = "Tolerance.none()" + toleratedAndDocuments[i].replace('\'', '"');
            String json = toleratedAndDocuments[i + 1].replace("\\", "\\\\").replace("\"", "\\\"");
            calls.append("all += read.apply(")
                    .append(tolerated)
                    .append(", \"")
                    .append(json)
                    .append("\") + \"\\n\";\n");
        }
        assertThat(ProbedCode.of(spec).run(calls + "return all;")).isEqualTo(outcome);
    }

    private static String document(String content) {
        return "{\"kind\":\"k\",\"content\":{" + content + "}}";
    }

    private static final String GOOD = "\"push\":[{\"id\":\"a\",\"ago\":1}]";

    @Test
    void nothingIsDroppedThatWasNotNamed() {
        assertRead(
                """
                refused [/content/push/0/ago type]
                refused [/content/push/0/ago type]
                refused [ required]
                refused [ $parse]
                """,
                "",
                document("\"push\":[{\"id\":\"a\",\"ago\":\"1\"}]"),
                ".dropEntries('/content/users').dropItems('/content/grid')",
                document("\"push\":[{\"id\":\"a\",\"ago\":\"1\"}]"),
                ".dropItems('/content/push')",
                "{\"kind\":\"k\"}",
                ".dropItems('/content/push')",
                "{\"kind\":");
    }

    @Test
    void itemsEntriesAndOptionalPropertiesAreDropped() {
        assertRead(
                """
                {"kind":"k","content":{"push":[{"id":"b","ago":2},{"id":"e","ago":5}]}}
                DROP_ITEM /content/push/0 for [/content/push/0/ago type]
                DROP_ITEM /content/push/2 for [/content/push/2 required, /content/push/2 dependentRequired,\
                 /content/push/2/note maxLength]
                DROP_ITEM /content/push/3 for [/content/push/3 type]
                {"kind":"k","content":{"push":[{"id":"a","ago":1}],"users":{"@c":3}}}
                DROP_ENTRY /content/users/@a for [/content/users/@a type]
                DROP_ENTRY /content/users/b~1~0 for [/content/users propertyNames]
                {"kind":"k","content":{"push":[{"id":"a","ago":1}]}}
                DROP_OPTIONAL /unsigned for [/unsigned required]
                {"kind":"k","content":{"push":[{"id":"a","ago":1}],"named":{"a":1,"c":2}}}
                DROP_ENTRY /content/named/b for [/content/named/b type]
                refused [/content/named/a type]
                {"kind":"k","content":{"push":[{"id":"a","ago":1}],"grid":[[1],[3]]}}
                DROP_ITEM /content/grid/0/1 for [/content/grid/0/1 type]
                DROP_ITEM /content/grid/1 for [/content/grid/1 type]
                DROP_ITEM /content/grid/2/0 for [/content/grid/2/0 type]
                {"kind":"k","content":{"push":[{"id":"a","ago":1}],"tuple":["x",[2]],"choice":[4],"a/b~*":[6]}}
                DROP_ITEM /content/tuple/1/0 for [/content/tuple/1/0 type]
                DROP_ITEM /content/choice/1 for [/content/choice/1 type]
                DROP_ITEM /content/a~1b~0*/1 for [/content/a~1b~0*/1 type]
                """,
                ".dropItems('/content/push')",
                document(
                        "\"push\":[{\"id\":\"a\",\"ago\":\"1\"},{\"id\":\"b\",\"ago\":2},{\"note\":\"long\",\"ago\":1},7,"
                                + "{\"id\":\"e\",\"ago\":5}]"),
                ".dropEntries('/content/users')",
                document(GOOD + ",\"users\":{\"@a\":\"x\",\"b/~\":2,\"@c\":3}"),
                ".dropOptional('/unsigned')",
                document(GOOD + "},\"unsigned\":{\"a\":1"),
                ".dropEntries('/content/named')",
                document(GOOD + ",\"named\":{\"a\":1,\"b\":\"\",\"c\":2}"),
                ".dropEntries('/content/named')",
                document(GOOD + ",\"named\":{\"a\":\"\"}"),
                ".dropItems('/content/grid').dropItems('/content/grid/*')",
                document(GOOD + ",\"grid\":[[1,\"\"],7,[\"\",3]]"),
                ".dropItems('/content/tuple/1').dropItems('/content/choice').dropItems('/content/a~1b~0*')",
                document(GOOD + ",\"tuple\":[\"x\",[\"\",2]],\"choice\":[4,\"\"],\"a/b~*\":[6,null]"));
    }

    @Test
    void theNextOuterIsDroppedWhereTheRestIsNotValidEither() {
        assertRead(
                """
                refused [/content/push/0/ago type]
                {"kind":"k","content":{"push":[{"id":"a","ago":1}]}}
                DROP_OPTIONAL /nested for [/nested/content/push minItems, /nested/content/push/0/ago type]
                {"kind":"k","content":{"push":[{"id":"a","ago":1}]}}
                DROP_ITEM /content/push/0 for [/content/push/0 required, /content/push/0/note maxLength]
                """,
                ".dropItems('/content/push')",
                document("\"push\":[{\"id\":\"a\",\"ago\":\"1\"}]"),
                ".dropItems('/nested/content/push').dropOptional('/nested')",
                document(GOOD + "},\"nested\":{\"kind\":\"\",\"content\":{\"push\":[{\"id\":\"a\",\"ago\":\"1\"}]}"),
                ".dropItems('/content/push').dropOptional('/content/push/*/note')",
                document("\"push\":[{\"ago\":1,\"note\":\"long\"},{\"id\":\"a\",\"ago\":1}]"));
    }

    @Test
    void absentMembersHaveDefaults() {
        assertRead(
                """
                {"kind":"k","content":{"push":[{"id":"a","ago":0},{"id":"b","ago":7}]}}
                DEFAULT_VALUE /content/push/0/ago for []
                {"kind":"k","content":{"push":[{"id":"b","ago":9}]}}
                DROP_ITEM /content/push/0 for [/content/push/0/id type]
                DEFAULT_VALUE /content/push/1/ago for []
                {"kind":"none","content":{"push":[{"id":"a","ago":1}]}}
                DEFAULT_VALUE /kind for []
                {"kind":"k","content":{"push":[{"id":"a","ago":1,"note":"n"}]}}
                DEFAULT_VALUE /content/push/0/note for []
                refused [/content/push/0/note maxLength]
                """,
                ".defaultValue('/content/push/*/ago', JsonNumber.of(0))",
                document("\"push\":[{\"id\":\"a\"},{\"id\":\"b\",\"ago\":7}]"),
                ".defaultValue('/content/push/*/ago', JsonNumber.of(9)).dropItems('/content/push')",
                document("\"push\":[{\"id\":1},{\"id\":\"b\"}]"),
                ".defaultValue('/kind', JsonString.of('none')).defaultValue('/kind', JsonString.of('second'))",
                "{\"content\":{" + GOOD + "}}",
                ".defaultValue('/content/push/*/note', JsonString.of('n'))",
                document(GOOD),
                ".defaultValue('/content/push/*/note', JsonString.of('long'))",
                document(GOOD));
    }

    @Test
    void patternsMustFitWhatTheTypeDeclares() {
        String attempts = """
                .dropItems('/content/pusch')
                .dropItems('/content/users')
                .dropEntries('/content/push')
                .dropEntries('/content')
                .dropOptional('/content')
                .dropOptional('/content/push/*/id')
                .dropOptional('/content/push/x/note')
                .dropOptional('/unsigned/age')
                .defaultValue('/content/push/*/aga', JsonNull.INSTANCE)
                .dropOptional('')
                .dropItems('content')
                .dropItems('/content/~2')
                .defaultValue('/content/*', JsonNull.INSTANCE)
                .dropItems('/nested/nested/nested/content/push')
                .dropItems('')
                .dropOptional('/nested/*')
                """;
        String calls = attempts.lines()
                .map(line -> "tries.add(() -> M.JSON.with(Tolerance.none()" + line.replace('\'', '"') + "));")
                .collect(Collectors.joining("\n"));
        assertThat(ProbedCode.of(spec).run("List<Runnable> tries = new ArrayList<>();\n" + calls + """
                        String all = "";
                        for (Runnable each : tries) {
                            try {
                                each.run();
                                all += "fits\\n";
                            } catch (IllegalArgumentException e) {
                                all += e.getMessage() + "\\n";
                            }
                        }
                        return all;
                        """))
                .isEqualTo("""
                the pattern "/content/pusch" fits no list of org.example.matrix.M
                the pattern "/content/users" fits no list of org.example.matrix.M
                the pattern "/content/push" fits no map of org.example.matrix.M
                the pattern "/content" fits no map of org.example.matrix.M
                the pattern "/content" is a required property of org.example.matrix.M
                the pattern "/content/push/*/id" is a required property of org.example.matrix.M
                the pattern "/content/push/x/note" fits no optional property of org.example.matrix.M
                the pattern "/unsigned/age" is a required property of org.example.matrix.M
                the pattern "/content/push/*/aga" fits no property of org.example.matrix.M
                the whole document is no property
                not a JSON Pointer: "content"; it must be empty or begin with "/"
                not a JSON Pointer: "/content/~2"; "~" is written "~0", and "/" in a name is written "~1"
                a default belongs to one property, and "/content/*" names none
                fits
                the pattern "" fits no list of org.example.matrix.M
                fits
                """);
    }

    @Test
    void tenThousandBadEntriesTakeOneRound() {
        assertThat(ProbedCode.of(spec).run("""
                        StringBuilder push = new StringBuilder("{\\"kind\\":\\"k\\",\\"content\\":{\\"push\\":[");
                        for (int i = 0; i < 20_000; i++) {
                            push.append("{\\"id\\":\\"").append(i).append("\\",\\"ago\\":").append(i % 2 == 0 ? "1" : "null").append("},");
                        }
                        String json = push.append("{\\"id\\":\\"\\",\\"ago\\":3}]}}").toString();
                        JsonType<M> type = M.JSON.with(Tolerance.none().dropItems("/content/push"));
                        ReadResult<M> few = type.read(json);
                        ReadResult<M> all = type.with(JsonLimits.DEFAULT.withMaxViolations(1_000_000)).read(json);
                        return few.value().content().push().size() + " " + few.repairs().size() + " "
                            + all.repairs().size() + " " + all.repairs().get(9_999).pointer() + " " + few.value().equals(all.value());
                        """)).isEqualTo("10001 100 10000 /content/push/19999 true");
    }

    @Test
    void toleranceAndLimitsAreKeptBesideEachOther() {
        assertThat(ProbedCode.of(spec).run("""
                        String json = "{\\"kind\\":\\"k\\",\\"content\\":{\\"push\\":[1,2,{\\"id\\":\\"a\\",\\"ago\\":1}]}}";
                        Tolerance tolerance = Tolerance.none().dropItems("/content/push");
                        JsonType<M> type = M.JSON.with(JsonLimits.DEFAULT.withMaxViolations(1)).with(tolerance);
                        List<Object> seen = new ArrayList<>();
                        seen.add(type.read(json).repairs().size());
                        seen.add(type.with(JsonLimits.DEFAULT).read(json).repairs().size());
                        seen.add(type.with(Tolerance.none()).read(json).violations().size());
                        seen.add(type.isValid(json));
                        seen.add(type.read(JsonValue.parse(json)).equals(type.read(json)));
                        seen.add(type.fromJson(json).equals(type.read(json).value()));
                        seen.add(type.with(JsonLimits.DEFAULT.withMaxDepth(3)).read(JsonValue.parse(json)).violations().get(0).keyword());
                        return seen.toString();
                        """)).isEqualTo("[1, 2, 1, false, true, true, $parse]");
    }

    @Test
    void whatIsReadIsWhatTheDocumentWithoutThatWouldGive() {
        assertThat(ProbedCode.of(spec).run("""
                        Random random = new Random(7);
                        String[] values = {"1", "null", "\\"x\\"", "[]", "{}", "[1,\\"\\",2]", "{\\"@a\\":1,\\"b\\":2,\\"@c\\":\\"\\"}",
                            "{\\"id\\":\\"a\\",\\"ago\\":1}", "{\\"id\\":\\"a\\"}", "{\\"id\\":\\"a\\",\\"ago\\":1,\\"note\\":\\"long\\"}", "[[1],[\\"\\"]]"};
                        Tolerance tolerance = Tolerance.none().dropItems("/content/push").dropOptional("/content/push/*/note")
                            .dropEntries("/content/users").dropOptional("/content/users").dropItems("/content/grid/*")
                            .dropItems("/content/choice").dropOptional("/content/*").dropOptional("/unsigned").dropOptional("/nested");
                        int repaired = 0;
                        for (int round = 0; round < 3_000; round++) {
                            JsonObject.Builder content = JsonObject.builder();
                            JsonArray.Builder push = JsonArray.builder();
                            for (int i = random.nextInt(4); i >= 0; i--) {
                                push.add(JsonValue.parse(values[random.nextInt(3) == 0 ? random.nextInt(values.length) : 7 + random.nextInt(3)]));
                            }
                            content.put("push", push.build());
                            for (String name : List.of("users", "grid", "named", "tuple", "choice", "a/b~*", "other")) {
                                if (random.nextInt(3) == 0) {
                                    content.put(name, JsonValue.parse(values[random.nextInt(values.length)]));
                                }
                            }
                            JsonObject document = JsonObject.of("kind", JsonString.of("k"), "content", content.build());
                            ReadResult<M> read = M.JSON.with(tolerance).read(document);
                            if (read.value() == null) {
                                if (!read.violations().equals(M.JSON.read(document).violations())) {
                                    return "other violations: " + document.toJson();
                                }
                                continue;
                            }
                            JsonValue rest = document;
                            List<Repair> repairs = new ArrayList<>(read.repairs());
                            Collections.reverse(repairs);
                            for (Repair repair : repairs) {
                                rest = without(rest, repair.pointer().substring(1).split("/"), 0);
                            }
                            if (!M.JSON.fromJson(rest).equals(read.value())) {
                                return document.toJson() + " without " + read.repairs() + " is " + rest.toJson();
                            }
                            repaired += read.repairs().isEmpty() ? 0 : 1;
                        }
                        return repaired > 500 ? "all as expected" : "only " + repaired;
                    }

                    private static JsonValue without(JsonValue value, String[] tokens, int depth) {
                        String token = tokens[depth].replace("~1", "/").replace("~0", "~");
                        boolean last = depth == tokens.length - 1;
                        if (value instanceof JsonObject object) {
                            return last ? object.without(token)
                                : object.toBuilder().put(token, without(object.get(token), tokens, depth + 1)).build();
                        }
                        JsonArray.Builder array = JsonArray.builder();
                        int index = 0;
                        for (JsonValue item : (JsonArray) value) {
                            if (index++ != Integer.parseInt(token)) {
                                array.add(item);
                            } else if (!last) {
                                array.add(without(item, tokens, depth + 1));
                            }
                        }
                        return array.build();""")).isEqualTo("all as expected");
    }
}
