package io.github.presencecodegen.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypedFormatTest {

    @Test
    void aTextIsAcceptedThatAnObjectIsMadeOf() {
        assertThat(TypedFormat.accepts("123e4567-e89b-12d3-a456-426614174000", UUID::fromString))
                .isTrue();
    }

    @Test
    void aTextIsRefusedByAnIllegalArgumentOrByNull() {
        assertThat(TypedFormat.accepts("five", UUID::fromString)).isFalse();
        assertThat(TypedFormat.accepts("five", Integer::valueOf)).isFalse();
        assertThat(TypedFormat.accepts("five", text -> null)).isFalse();
    }

    @Test
    void aTextThatWouldBeWrittenDifferentlyIsRefused() {
        assertThat(TypedFormat.accepts("1-1-1-1-1", UUID::fromString)).isFalse();
        assertThat(TypedFormat.accepts("+5", Integer::valueOf)).isFalse();
    }

    @Test
    void aTextIsRefusedByAnyException() {
        assertThat(TypedFormat.accepts("five", OffsetDateTime::parse)).isFalse();
        assertThat(TypedFormat.accepts("five", text -> {
                    throw new IllegalStateException(text);
                }))
                .isFalse();
    }

    @Test
    void anErrorIsNotTakenForANo() {
        assertThatExceptionOfType(StackOverflowError.class)
                .isThrownBy(() -> TypedFormat.accepts("five", text -> {
                    throw new StackOverflowError(text);
                }));
    }

    @Test
    void aTextIsMadeIntoAnObjectOnce() {
        List<String> made = new ArrayList<>();
        JsonReader in = JsonReader.of("\"five\"".getBytes(UTF_8), JsonLimits.DEFAULT);
        String read = TypedFormat.read(in, text -> {
            made.add(text);
            return text;
        });
        assertThat(read).isEqualTo("five");
        assertThat(made).containsExactly("five");
    }

    @Test
    void readingRefusesWhatTheClassRefuses() {
        JsonReader in = JsonReader.of("\"five\"".getBytes(UTF_8), JsonLimits.DEFAULT);
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> TypedFormat.<Integer>read(in, Integer::valueOf));
    }
}
