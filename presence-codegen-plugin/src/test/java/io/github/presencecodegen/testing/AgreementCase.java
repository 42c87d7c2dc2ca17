package io.github.presencecodegen.testing;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A small specification with documents whose verdict is known ({@code +} valid, {@code -} not). The types are of one
 * package, unless the part {@code groups} has a line for each group: its pattern, and its package inside that of the
 * others. A part {@code formats} says that formats and content are asserted, and a part {@code types} has a line for each format with
 * a type: its name, its class and the factory method.
 *
 * @param files the specification's files by their paths
 * @param documents the documents, each behind its sign
 * @param groups the groups; none where all types are of one package
 * @param types the formats with types
 * @param assertsFormats whether formats and content are asserted
 */
public record AgreementCase(
        Map<String, String> files,
        List<String> documents,
        List<SchemaGroup> groups,
        List<List<String>> types,
        boolean assertsFormats) {

    private static final Path CASES = Path.of("src/test/resources/agreement");

    /** The names of all cases. */
    public static Stream<String> names() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case with a name. */
    public static AgreementCase read(String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : text(name).split("(?m)^=== ")) {
            int end = part.indexOf('\n');
            if (end > 0) {
                parts.put(part.substring(0, end), part.substring(end + 1));
            }
        }
        boolean assertsFormats = parts.remove("formats") != null;
        return new AgreementCase(
                parts,
                lines(parts, "documents"),
                lines(parts, "groups").stream().map(line -> group(words(line))).toList(),
                lines(parts, "types").stream().map(AgreementCase::words).toList(),
                assertsFormats);
    }

    private static String text(String name) {
        try {
            return Files.readString(CASES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Map<String, String> parts, String name) {
        String part = parts.remove(name);
        return part == null ? List.of() : part.lines().toList();
    }

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    private static SchemaGroup group(List<String> line) {
        return new SchemaGroup(List.of(line.get(0)), List.of(), Requests.PACKAGE + "." + line.get(1), "Edu");
    }

    /** The request for the specification, once it is in a folder. */
    public GenerationRequest request(Path folder) {
        GenerationRequest request = groups.isEmpty() ? Requests.of(folder, "m.*.yaml") : Requests.of(folder, groups);
        RequestBuilder builder =
                new RequestBuilder(request).assertFormats(assertsFormats).assertContent(assertsFormats);
        types.forEach(line -> builder.format(line.get(0), line.get(1), line.get(2)));
        return builder.build();
    }

    /** The name of the type that the documents are of, below the package of all. */
    public String type() {
        String name = files.containsKey("m.tree.yaml") ? "TreeEdu" : "AEdu";
        return groups.isEmpty()
                ? name
                : groups.get(0).basePackage().substring(Requests.PACKAGE.length() + 1) + "." + name;
    }
}
