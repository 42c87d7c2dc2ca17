package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class JsonLimitsTest {

    @Test
    void acceptsWhatLiesAtALimitAndRefusesWhatExceedsIt() {
        JsonLimits depth = JsonLimits.DEFAULT.withMaxDepth(2);
        assertAccepted("[{}]", depth);
        assertRefused("[{\"a\":[]}]", depth, 6, "limit of 2");
        assertAccepted("1", JsonLimits.DEFAULT.withMaxDepth(0));
        assertRefused("[]", JsonLimits.DEFAULT.withMaxDepth(0), 0, "limit of 0");
        assertAccepted("[".repeat(500) + "]".repeat(500), JsonLimits.DEFAULT);
        assertRefused("[".repeat(501) + "]".repeat(501), JsonLimits.DEFAULT, 500, "limit of 500");

        JsonLimits bytes = JsonLimits.DEFAULT.withMaxBytes(4);
        assertAccepted("\"\u00e9\"", bytes);
        assertRefused("\"\u00e9x\"", bytes, 4, "limit of 4 bytes");
        assertRefused("\"xxx\"", bytes, 4, "limit of 4 bytes");

        JsonLimits number = JsonLimits.DEFAULT.withMaxNumberLength(4);
        assertAccepted("[-1e3]", number);
        assertRefused("[-1e34]", number, 1, "limit of 4 characters");
        assertAccepted("1".repeat(1000), JsonLimits.DEFAULT);
        assertRefused("1".repeat(1001), JsonLimits.DEFAULT, 0, "limit of 1000 characters");
    }

    @Test
    void countsTheCharactersOfStringsAndNamesAndNotTheirBytes() {
        JsonLimits limits = JsonLimits.DEFAULT.withMaxStringLength(3);
        assertAccepted("\"\u20ac\u20ac\u20ac\"", limits);
        assertAccepted("\"\\u20ac\\n\\\\\"", limits);
        assertRefused("[\"\u20ac\u20ac\u20ac\u20ac\"]", limits, 1, "limit of 3 characters");
        assertRefused("[\"\\n\\n\\n\\n\"]", limits, 1, "limit of 3 characters");
        assertAccepted("{\"abc\":1}", limits);
        assertRefused("{\"abcd\":1}", limits, 1, "limit of 3 characters");
    }

    @Test
    void holdsForKnownNamesToo() {
        JsonReader in = JsonReader.of("{\"user_id\":1}", JsonLimits.DEFAULT.withMaxStringLength(6));
        in.beginObject();
        in.hasNext();
        assertThat(catchThrowableOfType(InvalidJsonException.class, () -> in.nextName(JsonNames.of("user_id"))))
                .isNotNull();
    }

    @Test
    void refusesLimitsThatMakeNoSense() {
        JsonLimits limits = JsonLimits.DEFAULT;
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxDepth(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxBytes(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxStringLength(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits.withMaxNumberLength(-1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> limits.withMaxViolations(0))
                .withMessage("maxViolations must be at least 1, but is 0");
    }

    @Test
    void changesOneLimitAtATime() {
        JsonLimits limits = JsonLimits.DEFAULT
                .withMaxDepth(1)
                .withMaxBytes(2)
                .withMaxStringLength(3)
                .withMaxNumberLength(4)
                .withMaxViolations(5);
        assertThat(limits).isEqualTo(new JsonLimits(1, 2, 3, 4, 5));
    }

    private static void assertAccepted(String json, JsonLimits limits) {
        assertThat(JsonValue.parse(json, limits)).isNotNull();
    }

    private static void assertRefused(String json, JsonLimits limits, int offset, String message) {
        InvalidJsonException e = catchThrowableOfType(InvalidJsonException.class, () -> JsonValue.parse(json, limits));
        assertThat(e).as(json).isNotNull();
        assertThat(e.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.keyword()).isEqualTo("$parse");
            assertThat(violation.params()).containsEntry("offset", Integer.toString(offset));
            assertThat(violation.message()).contains(message);
        });
    }
}
