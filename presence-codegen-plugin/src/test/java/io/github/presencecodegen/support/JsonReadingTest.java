package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonReadingTest {

    @Test
    void listsAndMapsKeepTheirOrder() {
        Map<String, List<Long>> read =
                JsonReading.map(reader("{\"b\":[2,1],\"a\":[]}"), in -> JsonReading.list(in, JsonReader::nextLong));
        assertThat(read).containsExactly(Map.entry("b", List.of(2L, 1L)), Map.entry("a", List.of()));
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(read::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> read.get("b").add(3L));
    }

    @Test
    void aNameThatComesTwiceIsRefused() {
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonReading.map(reader("{\"a\":1,\"a\":2}"), JsonReader::nextLong));
    }

    @Test
    void aValueThatIsNotAllowedIsRefused() {
        JsonReader in = reader("\"x\"");
        String text = in.nextString();
        assertThat(JsonReading.checked(in, text, "x"::equals)).isSameAs(text);
        assertThatExceptionOfType(JsonMismatchException.class)
                .isThrownBy(() -> JsonReading.checked(in, text, "y"::equals));
    }

    private static JsonReader reader(String json) {
        return JsonReader.of(json, JsonLimits.DEFAULT);
    }
}
