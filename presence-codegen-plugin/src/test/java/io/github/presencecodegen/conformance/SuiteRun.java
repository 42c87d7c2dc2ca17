package io.github.presencecodegen.conformance;

import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.SchemaBatch;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The schemas of the suite, generated and compiled, and put to their cases. */
final class SuiteRun {

    private final SuiteMode mode;
    private final Map<SuiteGroup, String> names = new IdentityHashMap<>();
    private final Map<String, GeneratedSchema> schemas;
    private final SchemaBatch batch;

    /**
     * Generates and compiles everything.
     *
     * @param mode what is generated
     * @param spec a folder for the schemas; what is there, they can refer to
     * @param folders the schemas
     */
    SuiteRun(SuiteMode mode, Path spec, List<SuiteFolder> folders) {
        this.mode = mode;
        this.batch = new SchemaBatch(spec);
        for (SuiteFolder folder : folders) {
            for (SuiteGroup group : folder.groups()) {
                String name = "g" + (names.size() + 1);
                names.put(group, name);
                batch.add(name, group.schema().toJson(), mode.settings(folder.settings()));
            }
        }
        this.schemas = batch.compile();
    }

    /** Puts the code of a folder to its cases, prints how it did, and fails if a verdict is not the standard's. */
    void check(SuiteFolder folder) {
        SuiteReport report = new SuiteReport(mode, folder);
        folder.groups().forEach(group -> check(group, report));
        System.out.println(report.figures());
        report.requireNoFailure();
    }

    private void check(SuiteGroup group, SuiteReport report) {
        String name = names.get(group);
        GeneratedSchema schema = schemas.get(name);
        if (schema != null && mode.takes(schema)) {
            report.startGroup();
            group.cases()
                    .forEach(one ->
                            report.add(group, one, mode.ask(schema, one.data().toJson())));
        } else if (batch.broken().containsKey(name)) {
            report.addRefused(group, batch.broken().get(name));
        } else if (mode.needsAll()) {
            report.addRefused(group, batch.refused().get(name));
        }
    }
}
