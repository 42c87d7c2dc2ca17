package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presencecodegen.testing.RandomSource;
import io.github.presencecodegen.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Verdicts about deep values that are found without recursion are those that recursion finds. */
@Timeout(60)
class DeepVerdictsTest {

    /** Checks formulas, which are arrays of an operator and formulas: {@code ["all", true, ["not", false]]}. */
    private static final class Formulas {

        private final JsonVerdicts verdicts;
        private int running;
        private int deepest;

        Formulas(int recursionDepth) {
            this.verdicts = new JsonVerdicts(this::holds, recursionDepth, recursionDepth);
        }

        private boolean holds(JsonValue formula) {
            running++;
            deepest = Math.max(deepest, running);
            try {
                return formulaHolds(formula, verdicts::holds);
            } finally {
                running--;
            }
        }
    }

    private static boolean holdsByRecursion(JsonValue formula) {
        return formulaHolds(formula, DeepVerdictsTest::holdsByRecursion);
    }

    private static boolean formulaHolds(JsonValue formula, Predicate<JsonValue> part) {
        if (formula instanceof JsonBoolean constant) {
            return constant.value();
        }
        List<JsonValue> parts = new ArrayList<>(((JsonArray) formula).values());
        String operator = ((JsonString) parts.remove(0)).value();
        return switch (operator) {
            case "all" -> parts.stream().allMatch(part);
            case "any" -> parts.stream().anyMatch(part);
            case "one" -> parts.stream().filter(part).count() == 1;
            case "not" -> parts.stream().noneMatch(part);
            default -> {
                if (parts.stream().anyMatch(part)) {
                    throw new IllegalStateException("asked under a wrong assumption");
                }
                yield true;
            }
        };
    }

    @Test
    void areThoseThatRecursionFinds() {
        Seeds.tries(2000).check(random -> {
            JsonValue formula = formula(random, random.between(0, 40));
            Formulas formulas = new Formulas(random.between(0, 4));
            assertThat(formulas.verdicts.holds(formula))
                    .as(formula.toJson())
                    .isEqualTo(holdsByRecursion(JsonValue.parse(formula.toJson())));
        });
    }

    @Test
    void areFoundWithoutRecursion() {
        Formulas formulas = new Formulas(3);
        JsonValue formula = JsonValue.parse("[\"not\",".repeat(450) + "true" + "]".repeat(450));
        assertThat(formulas.verdicts.holds(formula)).isTrue();
        assertThat(formulas.deepest).isLessThanOrEqualTo(5);
    }

    @Test
    void areFoundInTimeThatGrowsWithTheValue() {
        Formulas formulas = new Formulas(1);
        String deep = "[\"all\",[\"not\",[\"any\",false]]]";
        JsonValue formula = JsonValue.parse("[\"all\"" + ("," + deep).repeat(50_000) + "]");
        assertThat(formulas.verdicts.holds(formula)).isTrue();
    }

    @Test
    void endWithWhatACheckThrows() {
        Formulas formulas = new Formulas(1);
        JsonValue formula = JsonValue.parse("[\"all\",[\"never\",[\"all\",[\"all\",true]]]]");
        assertThatThrownBy(() -> formulas.verdicts.holds(formula)).isInstanceOf(IllegalStateException.class);
        assertThat(formulas.verdicts.holds(JsonValue.parse("[\"all\",[\"all\",[\"all\",true]]]")))
                .isTrue();
    }

    private static JsonValue formula(RandomSource random, int depth) {
        if (depth == 0) {
            return JsonBoolean.of(random.random().nextBoolean());
        }
        String operator = random.of("all", "any", "one", "not", "never");
        JsonArray.Builder parts = JsonArray.builder().add(operator);
        if (operator.equals("never")) {
            JsonValue wrong = JsonArray.builder()
                    .add("all")
                    .add(formula(random, depth - 1))
                    .add(false)
                    .build();
            return parts.add(wrong).build();
        }
        int deep = random.between(0, 2);
        for (int i = 0; i < 3; i++) {
            parts.add(formula(random, i == deep ? depth - 1 : Math.min(depth - 1, random.between(0, 3))));
        }
        return parts.build();
    }
}
