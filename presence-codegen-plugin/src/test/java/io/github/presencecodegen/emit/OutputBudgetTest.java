package io.github.presencecodegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import org.junit.jupiter.api.Test;

class OutputBudgetTest {

    private final Diagnostics diagnostics = new Diagnostics();
    private final OutputBudget budget = new OutputBudget("spec", diagnostics);

    @Test
    void takesAllThatFits() {
        budget.spend(100_663_296, "m.a.yaml");
        assertThat(budget.isSpent()).isFalse();
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void reportsTheFirstFileThatGoesBeyondAndNoOther() {
        budget.spend(100_662_432, "m.a.yaml");
        budget.spend(865, "m.b.yaml");
        budget.spend(Integer.MAX_VALUE, "m.c.yaml");
        assertThat(budget.isSpent()).isTrue();
        assertThat(diagnostics.all()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(DiagnosticCode.OUTPUT_TOO_LARGE);
            assertThat(diagnostic.place()).isEqualTo(Place.of("spec", "m.b.yaml"));
        });
    }
}
