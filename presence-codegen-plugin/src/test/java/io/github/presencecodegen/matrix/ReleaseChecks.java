package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.generation.request.EnumPolicy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;

/** Everything that is asked of the code of one release; later questions need what the first one generates. */
final class ReleaseChecks {

    private static final EnumPolicy OPEN = EnumPolicy.OPEN;

    private final String name;
    private final Path schemas;
    private final RawSchemas raw;
    private final NameHistory history;
    private final ReleaseFigures figures;
    private final ExampleChecks examples;
    private GeneratedRelease generated;

    /**
     * Checks of a release.
     *
     * @param history the names of the releases before
     * @param temp a folder for a copy of the schemas
     */
    ReleaseChecks(SpecRelease release, NameHistory history, Path temp) throws IOException {
        this.name = release.name();
        this.schemas = temp.resolve(name);
        SchemaCopy.of(release, schemas);
        this.raw = new RawSchemas(schemas);
        this.history = history;
        this.figures = new ReleaseFigures(name);
        this.examples = new ExampleChecks(release, raw, figures);
    }

    DynamicContainer all() {
        return DynamicContainer.dynamicContainer(
                name,
                Stream.of(
                        dynamicTest("it generates and compiles", this::generate),
                        dynamicTest("warnings are defects of its files", this::checkWarnings),
                        dynamicTest("names are those that were read", this::checkNames),
                        dynamicTest("names are readable", this::checkReadableNames),
                        dynamicTest("names stay", this::checkStableNames),
                        dynamicTest("examples are read and written", () -> examples.checkRoundTrips(generated())),
                        dynamicTest("unknown members are kept", () -> examples.checkUnknownMembers(generated())),
                        dynamicTest("declared leaves are typed", () -> examples.checkLeaves(generated())),
                        dynamicTest("unknown values are kept", this::checkUnknownValues),
                        dynamicTest("figures", () -> System.out.println(figures.line(generated())))));
    }

    private void generate() {
        generated = GeneratedRelease.of(schemas, ReleaseGroups.of(schemas), EnumPolicy.CLOSED);
    }

    /** The code, if there is any: that there is none has been said already. */
    private GeneratedRelease generated() {
        assumeTrue(generated != null, "no code of " + name);
        return generated;
    }

    private void checkWarnings() {
        ReviewedList.of("warnings", name)
                .checkOrShow(
                        generated().warnings().stream().map(ReleaseChecks::line).toList());
    }

    private static String line(Diagnostic warning) {
        return warning.place().path() + ":" + warning.place().line() + " "
                + warning.code().id() + " " + warning.message();
    }

    private void checkNames() {
        ReviewedList.of("names", name)
                .check(TypeListing.of(generated()).stream()
                        .map(TypeListing::line)
                        .toList());
    }

    private void checkReadableNames() {
        assertThat(ReadableNames.faults(TypeListing.of(generated()), raw))
                .as(name)
                .isEmpty();
    }

    private void checkStableNames() {
        history.add(new ReleaseNames(name, TypeListing.of(generated()), raw));
    }

    private void checkUnknownValues() {
        generated();
        examples.checkUnknownValues(GeneratedRelease.of(schemas, ReleaseGroups.ofEvents(schemas), OPEN));
    }
}
