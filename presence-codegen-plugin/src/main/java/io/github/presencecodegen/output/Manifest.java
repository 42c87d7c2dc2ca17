package io.github.presencecodegen.output;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.support.InvalidJsonException;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code manifest.json}: where each generated type came from, for all executions of a module. Each execution keeps its
 * entries in a file of its own, and the manifest is what these files hold together, so that no execution needs to know
 * of the others.
 */
public final class Manifest {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-.";

    private static final Comparator<JsonValue> BY_TYPE = Comparator.comparing(Manifest::type);

    private final Path workDirectory;
    private final String workName;

    /**
     * A manifest in the work directory of a module.
     *
     * @param workName what messages call that folder
     */
    public Manifest(Path workDirectory, String workName) {
        this.workDirectory = workDirectory.toAbsolutePath().normalize();
        this.workName = workName;
    }

    /** Replaces the entries of one execution. */
    public void write(String executionId, Collection<ManifestEntry> entries, Diagnostics diagnostics) {
        Path executions = workDirectory.resolve("executions");
        try {
            ChangedBytes.write(
                    executions.resolve(fileName(executionId) + ".json"),
                    document(entries.stream().map(Manifest::toJson).toList()));
            ChangedBytes.write(workDirectory.resolve("manifest.json"), document(entriesOf(executions)));
        } catch (IOException e) {
            diagnostics.report(DiagnosticCode.OUTPUT_UNWRITABLE, Place.of(workName, "manifest.json"), e.toString());
        }
    }

    private static byte[] document(Collection<JsonValue> entries) {
        List<JsonValue> sorted = new ArrayList<>(entries);
        sorted.sort(BY_TYPE);
        return JsonObject.builder()
                .put("version", 1)
                .put("types", JsonArray.of(sorted))
                .build()
                .toJsonBytes();
    }

    private static JsonValue toJson(ManifestEntry entry) {
        return JsonObject.builder()
                .put("type", entry.type())
                .put("kind", entry.kind())
                .put("file", entry.file())
                .put("pointer", entry.pointer())
                .put("line", entry.line())
                .build();
    }

    /** Two executions that generate the same type from the same schema share its entry. */
    private static Set<JsonValue> entriesOf(Path executions) throws IOException {
        List<Path> files;
        try (Stream<Path> listing = Files.list(executions)) {
            files = listing.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        Set<JsonValue> entries = new LinkedHashSet<>();
        for (Path file : files) {
            entries.addAll(read(file));
        }
        return entries;
    }

    /** A damaged file counts as empty; its own execution writes it anew. */
    private static List<JsonValue> read(Path file) throws IOException {
        try {
            return JsonValue.parse(Files.readAllBytes(file)) instanceof JsonObject document
                            && document.get("types") instanceof JsonArray types
                    ? types.values()
                    : List.of();
        } catch (InvalidJsonException e) {
            return List.of();
        }
    }

    private static String type(JsonValue entry) {
        return entry instanceof JsonObject object && object.get("type") instanceof JsonString type ? type.value() : "";
    }

    /**
     * Every character that some file system might not take is written as its code, and so are capitals, which some take for
     * small letters: different ids stay different.
     */
    private static String fileName(String executionId) {
        StringBuilder name = new StringBuilder();
        for (byte b : executionId.getBytes(StandardCharsets.UTF_8)) {
            name.append(PLAIN.indexOf(b) >= 0 ? String.valueOf((char) b) : String.format("_%02x", b));
        }
        return name.toString();
    }
}
