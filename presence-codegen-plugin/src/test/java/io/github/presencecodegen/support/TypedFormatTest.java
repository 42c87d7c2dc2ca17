package io.github.presencecodegen.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedFormatTest {

    private static final TypedFormat<Integer> NUMBER = new TypedFormat<>("number") {
        @Override
        protected boolean isAllowed(String text) {
            return text.length() < 5;
        }

        @Override
        protected Integer make(String text) throws Throwable {
            return switch (text) {
                case "null" -> null;
                case "io" -> throw new IOException();
                case "rare" -> throw new Throwable();
                case "deep" -> throw new StackOverflowError();
                default -> Integer.valueOf(text);
            };
        }

        @Override
        protected String write(Integer value) throws Throwable {
            return switch (value) {
                case 0 -> null;
                case 1 -> throw new IOException();
                case 2 -> throw new OutOfMemoryError();
                default -> value.toString();
            };
        }
    };

    private static JsonReader in(String json) {
        return JsonReader.of(json.getBytes(UTF_8), JsonLimits.DEFAULT);
    }

    @Test
    void aTextIsAcceptedThatAnObjectIsMadeOf() {
        assertThat(NUMBER.accepts("5")).isTrue();
    }

    @Test
    void aTextThatWouldBeWrittenDifferentlyIsAcceptedAndKept() {
        assertThat(NUMBER.accepts("+5")).isTrue();
        assertThat(NUMBER.read(in("\"+5\"")).text()).isEqualTo("+5");
        assertThat(NUMBER.read(in("\"+5\"")).value()).isEqualTo(5);
    }

    @Test
    void aTextIsRefusedByNullByTheGrammarAndByAnyException() {
        assertThat(List.of("null", "io", "rare", "five", "12345")).noneMatch(NUMBER::accepts);
    }

    @Test
    void anErrorIsThrownOn() {
        assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> NUMBER.accepts("deep"));
        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> NUMBER.of(2));
    }

    @Test
    void readingRefusesWhatTheFormatRefuses() {
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> NUMBER.read(in("\"five\"")));
        assertThatExceptionOfType(JsonMismatchException.class).isThrownBy(() -> NUMBER.read(in("5")));
    }

    @Test
    void aTextIsMadeIntoAnObjectOnce() {
        List<String> made = new ArrayList<>();
        TypedFormat<String> format = new TypedFormat<>("text") {
            @Override
            protected String make(String text) {
                made.add(text);
                return text;
            }
        };
        assertThat(format.read(in("\"five\"")).value()).isEqualTo("five");
        assertThat(made).containsExactly("five");
    }

    @Test
    void whatHasNoTextHasOneThatNoFormatAccepts() {
        TypedFormat<String> any = new TypedFormat<>("any") {
            @Override
            protected String make(String text) {
                return text;
            }
        };
        assertThat(List.of(0, 1))
                .noneMatch(value -> any.accepts(NUMBER.of(value).text()));
        assertThat(NUMBER.of(3).text()).isEqualTo("3");
        assertThat(NUMBER.ofNullable(null)).isNull();
        assertThatNullPointerException().isThrownBy(() -> NUMBER.of(null));
    }

    @Test
    void whatIsNotCheckedLaterIsCheckedAtOnce() {
        assertThat(NUMBER.checked(1234).text()).isEqualTo("1234");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> NUMBER.checked(12345))
                .withMessageContaining("must have the format \"number\", but is \"12345\"");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> NUMBER.checked(1));
    }

    @Test
    void namesAreDistinctByTheirObjects() {
        JsonObject object = (JsonObject) JsonValue.parse("{\"5\":1,\"+5\":2,\"6\":3,\"x\":4}");
        assertThat(NUMBER.repeated(object, name -> true)).isEqualTo(1);
        assertThat(NUMBER.areKeys(object, name -> !name.equals("x"))).isFalse();
        assertThat(NUMBER.areKeys(object, name -> !name.startsWith("+"))).isFalse();
        assertThat(NUMBER.areKeys(object, name -> List.of("5", "6").contains(name)))
                .isTrue();
        assertThat(NUMBER.repeated(JsonValue.parse("[]"), name -> true)).isEqualTo(-1);
    }
}
