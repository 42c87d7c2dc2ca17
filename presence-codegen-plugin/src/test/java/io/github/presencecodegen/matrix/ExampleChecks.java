package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** What the code of a release makes of the specification's own examples. */
final class ExampleChecks {

    private final SpecRelease release;
    private final List<ExamplePair> pairs;
    private final DeclaredValues declared;
    private final ReleaseFigures figures;

    ExampleChecks(SpecRelease release, RawSchemas schemas, ReleaseFigures figures) {
        this.release = release;
        this.pairs = ExamplePair.of(release);
        this.declared = new DeclaredValues(schemas);
        this.figures = figures;
    }

    private List<ExamplePair> pairs() {
        assumeTrue(!pairs.isEmpty(), release.name() + " has no resolved examples: none was checked");
        return pairs;
    }

    /** Each is valid, and is written back as it was. */
    void checkRoundTrips(GeneratedRelease code) {
        List<String> faults = new ArrayList<>();
        for (ExamplePair pair : pairs()) {
            assertThat(declared.isValid(pair, pair.document()))
                    .as("another validator accepts %s", pair)
                    .isTrue();
            addFault(faults, code, pair, pair.document(), "round trips");
        }
        assertThat(faults).as(release.name()).isEmpty();
    }

    /** The same with members that no schema names. */
    void checkUnknownMembers(GeneratedRelease code) {
        List<String> faults = new ArrayList<>();
        for (ExamplePair pair : pairs()) {
            for (JsonValue document : UnknownMembers.in(pair.document(), it -> declared.isValid(pair, it))) {
                addFault(faults, code, pair, document, "round trips with unknown members");
            }
        }
        assertThat(faults).as(release.name()).isEmpty();
    }

    /** The same with values that no enum lists, in code whose enums are open. */
    void checkUnknownValues(GeneratedRelease open) {
        List<String> faults = new ArrayList<>();
        for (ExamplePair pair : pairs()) {
            JsonValue document = declared.withUnknownValues(pair);
            if (!document.equals(pair.document())) {
                addFault(faults, open, pair, document, "round trips with unknown values");
            }
        }
        assertThat(faults).as(release.name()).isEmpty();
    }

    private void addFault(
            List<String> faults, GeneratedRelease code, ExamplePair pair, JsonValue document, String what) {
        figures.count(what, 1);
        new RoundTrip(code.type(pair.file()))
                .fault(document)
                .ifPresent(fault -> faults.add(pair + ": " + fault + "\n    " + document.toJson()));
    }

    /** Whatever the schemas say of a leaf, an accessor says too. */
    void checkLeaves(GeneratedRelease code) {
        List<String> untyped = new ArrayList<>();
        for (ExamplePair pair : pairs()) {
            Object value = code.type(pair.file()).fromJson(pair.document().toJsonBytes());
            for (Leaf leaf : declared.leaves(pair)) {
                boolean typed = TypedLeaf.reach(value, leaf)
                        .filter(reached -> reached.says(leaf.value()))
                        .isPresent();
                figures.count("leaves declared", 1);
                figures.count("leaves typed", typed ? 1 : 0);
                if (!typed) {
                    untyped.add(pair + " " + leaf);
                }
            }
        }
        assertThat(untyped).as("%s: leaves without a type", release.name()).isEmpty();
    }
}
