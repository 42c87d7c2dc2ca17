package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.generation.CompiledSpec;
import io.github.presencecodegen.generation.SpecCompiler;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.settings.SettingsReader;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.SettingsXml;
import io.github.presencecodegen.testing.SourceBatch;
import java.util.List;
import java.util.Optional;

/** Generates and compiles a collection, asks the code about its examples and their mutants, and prints the figures. */
final class CollectionCheck {

    /** The warning that a Java type takes less than its schema. */
    private static final String NARROWED = "PC525";

    /** The note that a Java type shows less than its schema. */
    private static final String UNTYPED = "PC526";

    private static final String PACKAGE = "org.example.collection";

    private final SchemaCollection collection;
    private final CollectionReport report;
    private final Diagnostics diagnostics = new Diagnostics();

    CollectionCheck(SchemaCollection collection) {
        this.collection = collection;
        this.report = new CollectionReport(collection.name());
    }

    /** Fails with everything that is wrong, after it has printed the figures. */
    void run() {
        try {
            check();
        } catch (RuntimeException | StackOverflowError e) {
            report.stop("the generator threw " + e, List.of(e.toString()));
            throw e;
        } finally {
            System.out.println(report.figures());
        }
        report.requireNoFailure();
    }

    /** The figures of the run. */
    String figures() {
        return report.figures();
    }

    private void check() {
        long start = System.nanoTime();
        Optional<GenerationRequest> request = new SettingsReader(
                        SettingsXml.parse(collection.settings()).given(collection.spec(), collection.name(), PACKAGE),
                        diagnostics)
                .read();
        Optional<CompiledSpec> spec = request.map(one -> new SpecCompiler(one, diagnostics).compile());
        if (spec.isEmpty() || diagnostics.hasErrors()) {
            report.stop(
                    "not generated, " + CollectionReport.codes(diagnostics, Severity.ERROR),
                    CollectionReport.errors(diagnostics));
            return;
        }
        Optional<LoadedCode> code = compile(spec.get());
        report.addCode(spec.get(), diagnostics, (System.nanoTime() - start) / 1e9);
        code.ifPresent(loaded -> check(loaded, spec.get(), request.get().types().supportPackage()));
    }

    private Optional<LoadedCode> compile(CompiledSpec spec) {
        SourceBatch batch = new SourceBatch();
        batch.add(spec.files());
        try {
            return Optional.of(batch.load());
        } catch (AssertionError e) {
            report.stop("the code does not compile", List.of(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private void check(LoadedCode code, CompiledSpec spec, String supportPackage) {
        SchemaFiles files = new SchemaFiles(collection);
        report.addAccessors(
                new UntypedAccessors(code, supportPackage, spec.manifest(), files),
                new ReportedPlaces(collection.spec(), diagnostics, UNTYPED));
        CollectionDocuments documents = new CollectionDocuments(
                new GeneratedTypes(code, supportPackage, spec.manifest()),
                new ReferenceVerdicts(collection, files),
                new ReportedPlaces(collection.spec(), diagnostics, NARROWED),
                report);
        collection.rules().stream()
                .flatMap(rule -> rule.examples(collection.folder()).stream())
                .forEach(documents::check);
        report.addDocuments(documents.figures());
    }
}
