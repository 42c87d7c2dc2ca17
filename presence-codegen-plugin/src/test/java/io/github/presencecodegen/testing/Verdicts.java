package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;

/** Asks generated code about documents in every way that it can be asked, and holds all the answers to one verdict. */
public final class Verdicts {

    /** What a document was found to be. */
    public enum Verdict {
        VALID,
        REFUSED,
        MALFORMED
    }

    /** Asks generated code everything about a document; compiled beside it, it needs no reflection. */
    private static final String PROBE = """
            package org.example.probe;

            import java.io.ByteArrayInputStream;
            import java.nio.charset.StandardCharsets;
            import java.util.HashMap;
            import java.util.List;
            import java.util.Map;
            import java.util.Objects;
            import java.util.concurrent.Callable;
            import java.util.function.Function;
            import org.example.matrix.%2$s%1$s;
            import org.example.matrix.%2$s%1$sValidator;
            import org.example.matrix.support.InvalidJsonException;
            import org.example.matrix.support.InvalidValueException;
            import org.example.matrix.support.JsonValue;
            import org.example.matrix.support.ReadResult;
            import org.example.matrix.support.Tolerance;
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
                    answers.put("fromJson", fromJson(() -> %1$s.fromJson(json)));
                    answers.put("fromJson stream", fromJson(() -> %1$s.JSON.fromJson(new ByteArrayInputStream(json))));
                    ReadResult<%1$s> tolerant = %1$s.JSON.with(Tolerance.none()).read(json);
                    answers.put("no tolerance", tolerant.equals(read));
                    try {
                        JsonValue tree = JsonValue.parse(json);
                        answers.put("validate tree", %1$sValidator.validate(tree).toString());
                        answers.put("isValid tree", %1$sValidator.isValid(tree));
                        ReadResult<%1$s> ofTree = %1$s.JSON.read(tree);
                        answers.put("read tree violations", ofTree.violations().toString());
                        answers.put("read tree", Objects.equals(ofTree.value(), read.value()));
                        answers.put("fromJson tree", fromJson(() -> %1$s.JSON.fromJson(tree)));
                        answers.put("tree", read.json() != null && read.json().equals(tree));
                    } catch (InvalidJsonException e) {
                        answers.put("malformed", e.violations().toString());
                    }
                    if (read.value() != null) {
                        %1$s value = read.value();
                        answers.put("written", value.toJsonValue().equals(JsonValue.parse(json)));
                        answers.put("read again", %1$s.fromJson(value.toJson()).equals(value));
                        answers.put("rebuilt", %3$s.equals(value));
                        answers.put("valid value", %1$sValidator.isValid(value));
                        answers.put("hash", %3$s.hashCode() == value.hashCode());
                    }
                    return answers;
                }

                private static String fromJson(Callable<%1$s> call) {
                    try {
                        call.call();
                        return "[]";
                    } catch (InvalidJsonException e) {
                        return e.violations().toString();
                    } catch (Exception e) {
                        return e.toString();
                    }
                }
            }
            """;

    private final Function<byte[], Map<String, Object>> probe;

    @SuppressWarnings("unchecked")
    private Verdicts(LoadedCode code) {
        this.probe = code.newInstance("org.example.probe.Probe", Function.class);
    }

    /** The verdicts of a generated type, named as seen from the package of the requests. */
    public static Verdicts of(GeneratedCode code, String type) {
        int simple = type.lastIndexOf('.') + 1;
        // Only classes of objects have builders; other values are read again.
        String name = type.substring(simple);
        boolean hasBuilder = code.source(type.replace('.', '/')).contains("\n    public Builder toBuilder()");
        String rebuilt = hasBuilder ? "value.toBuilder().build()" : name + ".JSON.fromJson(value.toJsonBytes())";
        return new Verdicts(code.compile(PROBE.formatted(name, type.substring(0, simple), rebuilt)));
    }

    /** What the document is; two answers that differ fail the test. */
    public Verdict of(byte[] json) {
        Map<String, Object> answers = probe.apply(json);
        String violations = (String) answers.get("validate bytes");
        boolean valid = violations.equals("[]");
        assertThat(answers)
                .containsEntry("isValid bytes", valid)
                .containsEntry("read violations", violations)
                .containsEntry("read value", valid)
                .containsEntry("fromJson", violations)
                .containsEntry("fromJson stream", violations)
                .containsEntry("no tolerance", true);
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
                    .containsEntry("read tree violations", violations)
                    .containsEntry("read tree", true)
                    .containsEntry("fromJson tree", violations)
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
        return valid ? Verdict.VALID : answers.containsKey("malformed") ? Verdict.MALFORMED : Verdict.REFUSED;
    }

    private static boolean isUtf8(byte[] json) {
        return Arrays.equals(new String(json, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8), json);
    }
}
