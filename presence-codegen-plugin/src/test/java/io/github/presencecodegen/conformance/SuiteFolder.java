package io.github.presencecodegen.conformance;

import io.github.presencecodegen.testing.SchemaSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder of test files. Those of one draft are three: what is required, what is {@code optional}, and below that
 * {@code format}, where alone formats are asserted. What is {@code optional} in draft 7 asserts content.
 *
 * @param name the path below {@code tests}
 * @param files how many files it holds
 * @param groups what the files hold
 * @param settings how the suite wants the schemas of this folder read
 */
record SuiteFolder(String name, int files, List<SuiteGroup> groups, SchemaSettings settings) {

    private static final Map<String, String> DIALECTS = new TreeMap<>(Map.of(
            "draft4", "draft-04",
            "draft6", "draft-06",
            "draft7", "draft-07",
            "draft2019-09", "2019-09",
            "draft2020-12", "2020-12"));

    /** The folders of all drafts that are supported. */
    static List<SuiteFolder> in(Path suite) {
        List<SuiteFolder> folders = new ArrayList<>();
        DIALECTS.forEach((draft, dialect) -> {
            Path root = suite.resolve("tests").resolve(draft);
            if (Files.isDirectory(root)) {
                foldersBelow(root)
                        .forEach(folder -> folders.add(
                                of(folder, pathOf(folder, suite.resolve("tests")), settings(folder, dialect))));
            }
        });
        return folders.stream().filter(folder -> folder.files() > 0).toList();
    }

    /** The drafts in the suite that are not. */
    static List<String> unsupported(Path suite) {
        return list(suite.resolve("tests")).stream()
                .map(path -> path.getFileName().toString())
                .filter(name -> !DIALECTS.containsKey(name))
                .toList();
    }

    /** The test files of one folder, whose schemas are read with these settings. */
    static SuiteFolder of(Path folder, String name, SchemaSettings settings) {
        List<Path> files = list(folder).stream()
                .filter(file -> file.toString().endsWith(".json"))
                .toList();
        return new SuiteFolder(
                name,
                files.size(),
                files.stream().flatMap(file -> SuiteGroup.in(file).stream()).toList(),
                settings);
    }

    private static String pathOf(Path folder, Path root) {
        return root.relativize(folder).toString().replace('\\', '/');
    }

    private static SchemaSettings settings(Path folder, String dialect) {
        boolean isOfDraft7 = dialect.equals("draft-07");
        return new SchemaSettings(
                dialect,
                folder.endsWith(Path.of("optional", "format")),
                isOfDraft7 && folder.endsWith("optional"),
                true);
    }

    private static List<Path> foldersBelow(Path root) {
        try (Stream<Path> folders = Files.walk(root)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
