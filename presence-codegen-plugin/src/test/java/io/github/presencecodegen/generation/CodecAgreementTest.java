package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.MutatedJson;
import io.github.presencecodegen.testing.Requests;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * One truth: the codec, which reads bytes and says yes or no, and the validator, which walks a tree and reports, must
 * agree on every document, whichever form it comes in, and so must the builder.
 */
class CodecAgreementTest {

    private static final Path GOLDENS = Path.of("src/test/resources/golden");

    /** Asks generated code everything about a document; compiled beside it, it needs no reflection. */
    private static final String PROBE = """
            package org.example.probe;

            import java.nio.charset.StandardCharsets;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.function.Function;
            import org.example.matrix.%1$s;
            import org.example.matrix.%1$sValidator;
            import org.example.matrix.support.InvalidJsonException;
            import org.example.matrix.support.InvalidValueException;
            import org.example.matrix.support.JsonValue;
            import org.example.matrix.support.ReadResult;
            import org.example.matrix.support.Violation;

            /** Asks. */
            public final class Probe implements Function<byte[], Map<String, Object>> {

                /** New. */
                public Probe() {}

                @Override
                public Map<String, Object> apply(byte[] json) {
                    String text = new String(json, StandardCharsets.UTF_8);
                    Map<String, Object> answers = new HashMap<>();
                    List<Violation> violations = %1$sValidator.validate(json);
                    answers.put("validate bytes", violations.toString());
                    answers.put("isValid bytes", %1$sValidator.isValid(json));
                    answers.put("isValid text", %1$sValidator.isValid(text));
                    answers.put("validate text", %1$sValidator.validate(text).toString());
                    ReadResult<%1$s> read = %1$s.read(json);
                    answers.put("read violations", read.violations().toString());
                    answers.put("read value", read.value() != null);
                    answers.put("fromJson", fromJson(json));
                    try {
                        JsonValue tree = JsonValue.parse(json);
                        answers.put("validate tree", %1$sValidator.validate(tree).toString());
                        answers.put("isValid tree", %1$sValidator.isValid(tree));
                        answers.put("tree", read.json() != null && read.json().equals(tree));
                    } catch (InvalidJsonException e) {
                        answers.put("malformed", e.violations().toString());
                    }
                    if (read.value() != null) {
                        %1$s value = read.value();
                        answers.put("written", value.toJsonValue().equals(JsonValue.parse(json)));
                        answers.put("read again", %1$s.fromJson(value.toJson()).equals(value));
                        answers.put("rebuilt", value.toBuilder().build().equals(value));
                        answers.put("valid value", %1$sValidator.isValid(value));
                        answers.put("hash", value.toBuilder().build().hashCode() == value.hashCode());
                    }
                    return answers;
                }

                private static String fromJson(byte[] json) {
                    try {
                        %1$s.fromJson(json);
                        return "[]";
                    } catch (InvalidJsonException e) {
                        return e.violations().toString();
                    }
                }
            }
            """;

    private static final Map<String, Function<byte[], Map<String, Object>>> PROBES = new HashMap<>();

    @Property(tries = 1500)
    void on_the_presence_edu(@ForAll("presence") byte[] json) {
        check("presence", "PresenceEdu", json);
    }

    @Property(tries = 1500)
    void on_every_construct(@ForAll("meeting") byte[] json) {
        check("constructs", "RoomMeetingEdu", json);
    }

    @Provide
    Arbitrary<byte[]> presence() {
        return MutatedJson.of("""
                {"edu_type":"m.presence","content":{"push":[
                  {"user_id":"@a:b","presence":"online","status_msg":"\u00e9\ud83d\ude00","last_active_ago":5000,"currently_active":true},
                  {"user_id":"@c:d","presence":"offline","last_active_ago":5.0,"x":[1,{"y":null}]}],
                  "poll":["@e:f"],"unpoll":[]},"origin":"b"}
                """);
    }

    @Provide
    Arbitrary<byte[]> meeting() {
        return MutatedJson.of("""
                {"type":"m.room.meeting","state_key":"","origin_server_ts":1,"content":{
                  "chair":{"name":"A","role":"admin"},"guests":[{"name":"B"},{"name":"C","x":1}],"deputy":{"name":"D"},
                  "info":{"size":2147483647,"thumbnail":{"info":{"mime_type":"image/png"}}},
                  "agenda":[{"subject":"s","state":"open","m.relates_to":[[1,2],[],[3e0]]}],"state":"closed",
                  "visibility":"+1","visibilities":["low","high"],"ratio":1.50,"scores":[1,2.5],"flags":[true,false],
                  "count":-0,"anything":{"a":[null]},"bag":{"b":1},"heap":[1,"2"],"old":"x","class":"c","in":"i",
                  "out":"o","other":"p","builder":"q","item":["r"],"a-b":"1","a_b":"2","3pid":"3","":"4",
                  "sdpMLineIndex":9223372036854775807,"undescribed":null}}
                """);
    }

    private static void check(String golden, String type, byte[] json) {
        Map<String, Object> answers =
                PROBES.computeIfAbsent(golden, unused -> probe(golden, type)).apply(json);
        String violations = (String) answers.get("validate bytes");
        boolean valid = violations.equals("[]");
        String kind = valid ? "valid" : answers.containsKey("malformed") ? "malformed" : "refused";
        Statistics.collect(kind);
        Statistics.coverage(coverage -> {
            coverage.check("valid").percentage(share -> share > 10);
            coverage.check("refused").percentage(share -> share > 10);
            coverage.check("malformed").percentage(share -> share > 10);
        });
        assertThat(answers)
                .containsEntry("isValid bytes", valid)
                .containsEntry("read violations", violations)
                .containsEntry("read value", valid)
                .containsEntry("fromJson", violations);
        assertThat(violations).doesNotContain("$codec");
        if (isUtf8(json)) {
            assertThat(answers).containsEntry("validate text", violations).containsEntry("isValid text", valid);
        }
        if (answers.containsKey("malformed")) {
            assertThat(answers).containsEntry("malformed", violations);
        } else {
            assertThat(answers)
                    .containsEntry("validate tree", violations)
                    .containsEntry("isValid tree", valid)
                    .containsEntry("tree", true);
        }
        if (valid) {
            assertThat(answers)
                    .containsEntry("written", true)
                    .containsEntry("read again", true)
                    .containsEntry("rebuilt", true)
                    .containsEntry("valid value", true)
                    .containsEntry("hash", true);
        }
    }

    private static boolean isUtf8(byte[] json) {
        return Arrays.equals(new String(json, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), json);
    }

    @SuppressWarnings("unchecked")
    private static Function<byte[], Map<String, Object>> probe(String golden, String type) {
        GeneratedCode code = GeneratedCode.of(Requests.of(
                golden.equals("presence")
                        ? GoldenTest.EXAMPLE_SPEC
                        : GOLDENS.resolve(golden).resolve("spec"),
                "**/event-schemas/*.yaml"));
        return code.compile(PROBE.formatted(type)).newInstance("org.example.probe.Probe", Function.class);
    }
}
