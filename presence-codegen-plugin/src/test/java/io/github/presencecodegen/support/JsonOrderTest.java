package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonOrderTest {

    private final JsonOrder order = new JsonOrder();

    @Test
    void isConsistentWithEqualsAndAntisymmetric() {
        Seeds.tries(3000).check(random -> {
            SimilarValues values = new SimilarValues(random);
            isConsistentWithEqualsAndAntisymmetric(values.next(), values.next());
        });
    }

    private void isConsistentWithEqualsAndAntisymmetric(JsonValue one, JsonValue other) {
        assertThat(order.compare(one, other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(order.compare(one, other))).isEqualTo(-Integer.signum(order.compare(other, one)));
        assertThat(order.compare(one, JsonValue.parse(one.toJson()))).isZero();
    }

    @Test
    void isTransitive() {
        Seeds.tries(3000).check(random -> {
            SimilarValues values = new SimilarValues(random);
            isTransitive(values.next(), values.next(), values.next());
        });
    }

    private void isTransitive(JsonValue one, JsonValue other, JsonValue third) {
        List<JsonValue> sorted = new ArrayList<>(List.of(one, other, third));
        sorted.sort(order::compare);
        assertThat(order.compare(sorted.get(0), sorted.get(2))).isLessThanOrEqualTo(0);
        if (order.compare(one, other) == 0) {
            assertThat(Integer.signum(order.compare(one, third)))
                    .isEqualTo(Integer.signum(order.compare(other, third)));
        }
    }

    @Test
    void comparesWhatComesFirstFirst() {
        List<String> ascending = List.of(
                "{}",
                "{\"a\":1,\"b\":2}",
                "{\"b\":3,\"a\":1}",
                "{\"b\":0,\"a\":2}",
                "{\"b\":0,\"aa\":2}",
                "[]",
                "[1]",
                "[2]",
                "[[]]",
                "[1,3]",
                "[2,1]",
                "\"\"",
                "\"a\"",
                "-1",
                "0.5",
                "1e99",
                "false",
                "true",
                "null");
        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                int compared = order.compare(JsonValue.parse(ascending.get(i)), JsonValue.parse(ascending.get(j)));
                assertThat(Integer.signum(compared))
                        .as(ascending.get(i) + " " + ascending.get(j))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }
}
