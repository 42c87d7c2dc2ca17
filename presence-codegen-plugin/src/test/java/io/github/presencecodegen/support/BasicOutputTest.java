package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BasicOutputTest {

    @Test
    void nothingIsWrong() {
        assertThat(BasicOutput.of(List.of()).toJson()).isEqualTo("{\"valid\":true}");
    }

    @Test
    void hasAnErrorForEachViolation() {
        Violation one = new Violation(
                "/content/a~1b", "type", "events/m.a.yaml#/properties/content/type", "must be a string", Map.of());
        Violation other = new Violation("", "required", "events/m.a.yaml#/required", "is missing", Map.of());
        assertThat(BasicOutput.of(List.of(one, other)).toJson())
                .isEqualTo("{\"valid\":false,\"errors\":["
                        + "{\"keywordLocation\":\"/properties/content/type\","
                        + "\"absoluteKeywordLocation\":\"events/m.a.yaml#/properties/content/type\","
                        + "\"instanceLocation\":\"/content/a~1b\",\"error\":\"must be a string\"},"
                        + "{\"keywordLocation\":\"/required\",\"absoluteKeywordLocation\":\"events/m.a.yaml#/required\","
                        + "\"instanceLocation\":\"\",\"error\":\"is missing\"}]}");
    }

    @Test
    void theAbsoluteLocationIsAUriReference() {
        Violation violation = new Violation("", "k", "a b/ü$x?.yaml#/pattern~1Properties/^#\"é|%", "m", Map.of());
        JsonObject output = BasicOutput.of(List.of(violation));
        assertThat(output.at("/errors/0/keywordLocation")).isEqualTo(JsonString.of("/pattern~1Properties/^#\"é|%"));
        assertThat(output.at("/errors/0/absoluteKeywordLocation"))
                .isEqualTo(JsonString.of("a%20b/%C3%BC$x%3F.yaml#/pattern~1Properties/%5E%23%22%C3%A9%7C%25"));
    }

    @Test
    void malformedTextBreaksNoKeyword() {
        List<Violation> violations = JsonValidation.validate(new CollectingChecks(at -> {}), "[1", JsonLimits.DEFAULT);
        JsonObject output = BasicOutput.of(violations);
        assertThat(output.at("/errors/0"))
                .isEqualTo(JsonObject.builder()
                        .put("keywordLocation", "")
                        .put("instanceLocation", "")
                        .put("error", violations.get(0).message())
                        .build());
    }
}
