package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypedFormatTest {

    @Test
    void a_text_is_accepted_that_an_object_is_made_of() {
        assertThat(TypedFormat.accepts("123e4567-e89b-12d3-a456-426614174000", UUID::fromString))
                .isTrue();
    }

    @Test
    void a_text_is_refused_by_an_illegal_argument_or_by_null() {
        assertThat(TypedFormat.accepts("five", UUID::fromString)).isFalse();
        assertThat(TypedFormat.accepts("five", Integer::valueOf)).isFalse();
        assertThat(TypedFormat.accepts("five", text -> null)).isFalse();
    }

    @Test
    void a_text_that_would_be_written_differently_is_refused() {
        assertThat(TypedFormat.accepts("1-1-1-1-1", UUID::fromString)).isFalse();
        assertThat(TypedFormat.accepts("+5", Integer::valueOf)).isFalse();
    }

    @Test
    void a_defect_of_the_class_is_not_taken_for_a_no() {
        assertThatIllegalStateException()
                .isThrownBy(() -> TypedFormat.accepts("five", text -> {
                    throw new IllegalStateException(text);
                }));
    }
}
