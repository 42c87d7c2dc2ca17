package io.github.presencecodegen.suite;

import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.SchemaBatch;
import io.github.presencecodegen.testing.SchemaSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
     * @param suite the folder that holds {@code tests} and {@code remotes}
     * @param temp an empty folder
     * @param folders the schemas
     */
    SuiteRun(SuiteMode mode, Path suite, Path temp, List<SuiteFolder> folders) {
        this.mode = mode;
        copy(suite.resolve("remotes"), temp.resolve(SchemaSettings.REMOTES));
        this.batch = new SchemaBatch(temp);
        for (SuiteFolder folder : folders) {
            for (SuiteGroup group : folder.groups()) {
                String name = "g" + (names.size() + 1);
                names.put(group, name);
                batch.add(name, group.schema().toJson(), mode.settings(folder.settings()));
            }
        }
        this.schemas = batch.compile();
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What came of the cases of a folder. */
    SuiteReport of(SuiteFolder folder) {
        SuiteReport report = new SuiteReport(mode, folder);
        folder.groups().forEach(group -> check(group, report));
        return report;
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
