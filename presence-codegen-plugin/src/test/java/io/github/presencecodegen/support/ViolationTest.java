package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ViolationTest {

    @Test
    void isOneLineWhateverThePointerHolds() {
        assertThat(violation("/content/push/0")).hasToString("/content/push/0 required: it is missing");
        assertThat(violation("/a\nb\u202e")).hasToString("/a\\u000ab\\u202e required: it is missing");
        assertThat(violation("/" + "x".repeat(10_000)).toString()).hasSizeLessThan(250);
        assertThat(violation("/a\nb").pointer()).isEqualTo("/a\nb");
    }

    @Test
    void keepsACopyOfItsParamsInOrder() {
        Map<String, String> params = new LinkedHashMap<>();
        params.put("z", "1");
        params.put("a", "2");
        Violation violation = new Violation("", "type", "f#/type", "no", params);
        params.clear();
        assertThat(violation.params()).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> violation.params().clear());
    }

    @Test
    void exceptionsListViolationsButNotHundreds() {
        InvalidJsonException e = new InvalidJsonException(Collections.nCopies(100, violation("/a")));
        assertThat(e.violations()).hasSize(100);
        assertThat(e.getMessage().lines()).hasSize(22).first().isEqualTo("invalid JSON: 100 violations");
        assertThat(e).hasMessageEndingWith("... and 80 more");
        assertThat(new InvalidValueException(List.of(violation("/a"))))
                .hasMessage("invalid value: 1 violation\n/a required: it is missing");
    }

    @Test
    void exceptionsSurviveSerializationWithTheirMessage() throws Exception {
        for (RuntimeException e : List.of(
                new InvalidJsonException(List.of(violation("/a"))),
                new InvalidValueException(List.of(violation("/a"))),
                new JsonMismatchException(5))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new ObjectOutputStream(out).writeObject(e);
            Object read = new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())).readObject();
            assertThat((RuntimeException) read).hasMessage(e.getMessage());
            if (read instanceof InvalidJsonException invalid) {
                assertThat(invalid.violations()).isEmpty();
            } else if (read instanceof InvalidValueException invalid) {
                assertThat(invalid.violations()).isEmpty();
            }
        }
    }

    @Test
    void aResultHasEitherAValueOrViolations() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReadResult<>("x", List.of(violation("")), List.of(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadResult<>(null, List.of(), List.of(), null));
        assertThat(new ReadResult<>("x", List.of(), List.of(), null).orElseThrow())
                .isEqualTo("x");
        assertThat(new ReadResult<>(null, List.of(violation("")), List.of(), null).isValid())
                .isFalse();
    }

    private static Violation violation(String pointer) {
        return new Violation(pointer, "required", "f.yaml#/required", "it is missing", Map.of());
    }
}
