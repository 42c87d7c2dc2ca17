package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

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
    void aDefectOfTheClassIsNotTakenForANo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TypedFormat.accepts("five", text -> {
                    throw new IllegalStateException(text);
                }));
    }
}
