package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reports that would take too much of the stack are made in the end, except in branches, which are compared at once. */
@Timeout(60)
class DeferredReportsTest {

    private static final String SCHEMA = "a.json#";

    /** Arrays of arrays, of which one may report within another one only once. */
    private static void report(ViolationCollector at) {
        at.explain(SCHEMA, 1, DeferredReportsTest::holds, DeferredReportsTest::explain);
    }

    private static void explain(ViolationCollector at) {
        at.type(SCHEMA, "array");
        for (int i = 0; i < at.items(); i++) {
            at.enter(i);
            report(at);
            at.leave();
        }
    }

    private static boolean holds(JsonValue value) {
        return value instanceof JsonArray array && array.values().stream().allMatch(DeferredReportsTest::holds);
    }

    @Test
    void areMadeInTheEndAndStandInTheOrderOfTheDocument() {
        List<Violation> violations =
                CollectingChecks.collect("[[[1,[2]]],3,[[]],[[[[4]]]]]", DeferredReportsTest::report);
        assertThat(violations).extracting(Violation::pointer).containsExactly("/0/0/0", "/0/0/1/0", "/1", "/3/0/0/0/0");
        assertThat(violations).extracting(Violation::keyword).containsOnly("type");
    }

    @Test
    void areAsManyAsTheLimit() {
        String deep = "[[[" + "1,".repeat(500) + "1]]]";
        assertThat(CollectingChecks.collect("[" + deep + "," + deep + "]", DeferredReportsTest::report))
                .hasSize(JsonLimits.DEFAULT.maxViolations())
                .allSatisfy(violation -> assertThat(violation.pointer()).startsWith("/0/0/0/"));
    }

    @Test
    void sayInABranchOnlyThatTheyAreTooDeep() {
        List<Violation> violations =
                CollectingChecks.collect("[[[1]]]", at -> at.anyOf(SCHEMA, -1, DeferredReportsTest::report));
        assertThat(violations)
                .extracting(Violation::pointer, Violation::keyword)
                .contains(tuple("/0", "$depth"));
        assertThat(violations)
                .filteredOn(violation -> violation.keyword().equals("$depth"))
                .extracting(Violation::schemaLocation)
                .containsExactly(SCHEMA);
    }
}
