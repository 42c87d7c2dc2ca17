package io.github.presencecodegen.support;

import static io.github.presencecodegen.support.CollectingChecks.collect;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** How {@code anyOf} and {@code oneOf} explain which branch was meant. */
class BranchComparisonTest {

    private static final String SCHEMA = "f.yaml#/x";
    private static final String ANY = "must match one of the subschemas of anyOf, but matches none; ";
    private static final String ONE = "must match exactly one of the subschemas of oneOf, but matches none; ";

    private final ViolationBranch holding = at -> {};
    private final ViolationBranch one = at -> at.required(SCHEMA + "/0", "a");
    private final ViolationBranch two = at -> at.required(SCHEMA + "/1", "b", "c");
    private final ViolationBranch alsoOne = at -> at.required(SCHEMA + "/2", "d");

    @Test
    void anyOfHoldsWhereABranchReportsNothing() {
        assertThat(collect("{}", at -> at.anyOf(SCHEMA, -1, two, holding, holding)))
                .isEmpty();
        assertThat(collect("{}", at -> at.anyOf(SCHEMA, 1, two, holding))).isEmpty();
        assertThat(collect("{}", at -> at.oneOf(SCHEMA, -1, two, holding, one))).isEmpty();
        assertThat(collect("{}", at -> at.oneOf(SCHEMA, 1, two, holding))).isEmpty();
    }

    @Test
    void theBranchWithTheFewestViolationsIsTheNearest() {
        assertThat(collect("{}", at -> at.anyOf(SCHEMA, -1, two, one, alsoOne)))
                .containsExactly(
                        new Violation(
                                "",
                                "anyOf",
                                SCHEMA + "/anyOf",
                                ANY + "the one at 1 is the nearest",
                                Map.of("nearest", "1")),
                        missing("a", "/0"));
        assertThat(collect("{}", at -> at.oneOf(SCHEMA, -1, alsoOne, one)))
                .containsExactly(
                        new Violation(
                                "",
                                "oneOf",
                                SCHEMA + "/oneOf",
                                ONE + "the one at 0 is the nearest",
                                Map.of("nearest", "0")),
                        missing("d", "/2"));
    }

    @Test
    void theBranchThatATagChoosesIsTheOnlyOneThatIsRun() {
        ViolationBranch never = at -> {
            throw new AssertionError("the tag chooses another branch");
        };
        assertThat(collect("{}", at -> at.anyOf(SCHEMA, 1, never, two)))
                .containsExactly(
                        new Violation(
                                "",
                                "anyOf",
                                SCHEMA + "/anyOf",
                                ANY + "its tag chooses the one at 1",
                                Map.of("branch", "1")),
                        missing("b", "/1"),
                        missing("c", "/1"));
        assertThat(collect("{}", at -> at.oneOf(SCHEMA, 0, one, never)))
                .containsExactly(
                        new Violation(
                                "",
                                "oneOf",
                                SCHEMA + "/oneOf",
                                ONE + "its tag chooses the one at 0",
                                Map.of("branch", "0")),
                        missing("a", "/0"));
    }

    @Test
    void oneOfTellsWhichBranchesHold() {
        assertThat(collect("{}", at -> at.oneOf(SCHEMA, -1, holding, one, holding)))
                .containsExactly(new Violation(
                        "",
                        "oneOf",
                        SCHEMA + "/oneOf",
                        "must match exactly one of the subschemas of oneOf, but matches those at 0, 2",
                        Map.of("holding", "0, 2")));
    }

    @Test
    void aBranchIsNotSilencedByWhatWasReportedAround() {
        List<Violation> violations = collect("{}", at -> {
            at.required(SCHEMA, "a", "b", "c");
            at.anyOf(SCHEMA, -1, one, two);
            at.anyOf(SCHEMA + "/y", -1, one, holding);
        });
        assertThat(violations)
                .extracting(Violation::keyword)
                .containsExactly("required", "required", "required", "anyOf");
    }

    @Test
    void explainsBranchesWithinBranchesInTheOrderOfTheDocument() {
        List<Violation> violations = collect("{\"p\":{},\"q\":1}", at -> {
            at.oneOf(
                    SCHEMA,
                    -1,
                    inner -> {
                        inner.enter("q");
                        inner.type(SCHEMA + "/oneOf/0/q", "string");
                        inner.leave();
                        inner.enter("p");
                        inner.anyOf(SCHEMA + "/oneOf/0/p", -1, two, one);
                        inner.leave();
                    },
                    inner -> inner.required(SCHEMA + "/oneOf/1", "r", "s", "t", "u"));
            at.required(SCHEMA, "z");
        });
        assertThat(violations)
                .extracting(violation -> violation.pointer() + " " + violation.keyword() + " " + violation.params())
                .containsExactly(
                        " oneOf {nearest=0}",
                        " required {property=z}",
                        "/p anyOf {nearest=1}",
                        "/p required {property=a}",
                        "/q type {expected=string, actual=integer}");
    }

    @Test
    void theNearestDoesNotDependOnHowManyViolationsAreWanted() {
        String[] names = IntStream.range(0, 200).mapToObj(String::valueOf).toArray(String[]::new);
        ViolationBranch many = at -> at.required(SCHEMA, names);
        CollectingChecks checks = new CollectingChecks(at -> at.anyOf(SCHEMA, -1, many, two, one));
        for (int limit : new int[] {1, 2, 3, 1000}) {
            List<Violation> violations =
                    ViolationCollector.collect(checks, JsonObject.EMPTY, JsonLimits.DEFAULT.withMaxViolations(limit));
            assertThat(violations).hasSize(Math.min(limit, 2));
            assertThat(violations.get(0).params()).isEqualTo(Map.of("nearest", "2"));
        }
        assertThat(collect("{}", at -> at.anyOf(SCHEMA, -1, many))).hasSize(100);
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void recursiveBranchesAreNotRunAgainForEachWayToThem() {
        int depth = 400;
        String json = "{\"child\":".repeat(depth) + "{}" + "}".repeat(depth);
        List<Violation> violations = collect(json, BranchComparisonTest::collectTree);
        assertThat(violations.get(0).params()).isEqualTo(Map.of("nearest", "0"));
        assertThat(violations).hasSize(100);
    }

    /** Each of two kinds of node needs another member, and both may have a child of either kind. */
    private static void collectTree(ViolationCollector at) {
        at.oneOf(SCHEMA, -1, inner -> collectNode(inner, "a"), inner -> collectNode(inner, "b"));
    }

    private static void collectNode(ViolationCollector at, String name) {
        if (at.enter("child")) {
            collectTree(at);
            at.leave();
        }
        at.required(SCHEMA + "/oneOf/" + name, name);
    }

    @Test
    void aValueThatIsAtSeveralPlacesIsReportedAtEach() {
        JsonValue shared = JsonValue.parse("{\"x\":[{}]}");
        CollectingChecks checks = new CollectingChecks(at -> at.anyOf(SCHEMA, -1, inner -> {
            collectShared(inner, 0);
            inner.enter(1);
            collectShared(inner, 0);
            inner.leave();
        }));
        List<Violation> violations =
                ViolationCollector.collect(checks, JsonArray.of(shared, JsonArray.of(shared)), JsonLimits.DEFAULT);
        assertThat(violations)
                .extracting(violation -> violation.pointer() + " " + violation.keyword())
                .containsExactly(" anyOf", "/0 anyOf", "/0/x/0 required", "/1/0 anyOf", "/1/0/x/0 required");
    }

    private void collectShared(ViolationCollector at, int index) {
        at.enter(index);
        at.anyOf(SCHEMA, -1, inner -> {
            inner.enter("x");
            inner.enter(0);
            one.collect(inner);
            inner.leave();
            inner.leave();
        });
        at.leave();
    }

    @Test
    void keepsToTheLimitInLargeDocuments() {
        String json = IntStream.range(0, 50_000).mapToObj(i -> "{}").collect(Collectors.joining(",", "[", "]"));
        List<Violation> violations = collect(json, at -> {
            for (int i = 0; i < at.items(); i++) {
                at.enter(i);
                at.anyOf(SCHEMA, -1, two, one);
                at.leave();
            }
        });
        assertThat(violations).hasSize(100);
        assertThat(violations.get(99).pointer()).isEqualTo("/49");
    }

    private static Violation missing(String name, String at) {
        return new Violation(
                "",
                "required",
                SCHEMA + at + "/required",
                "required property \"" + name + "\" is missing",
                Map.of("property", name));
    }
}
