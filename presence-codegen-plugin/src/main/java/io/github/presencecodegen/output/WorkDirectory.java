package io.github.presencecodegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder in which the executions of a module keep what they remember: for each, the state of its last run, and while
 * it writes, the files that it is about to write, so that the run after one that was killed knows them. Files of other
 * versions of this plugin, and damaged ones, count as absent.
 */
public final class WorkDirectory {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-";
    private static final String FINISHED = ".json";
    private static final String WRITING = ".writing";

    private final Path root;
    private final StateDocument document;

    /** The folder need not exist. */
    public WorkDirectory(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.document = new StateDocument(this.root);
    }

    /** Where the module's build puts what it makes. */
    Path buildDirectory() {
        Path parent = root.getParent();
        return parent == null ? root : parent;
    }

    /** The states of all executions. */
    List<ExecutionState> states() throws IOException {
        return all(FINISHED);
    }

    /** What the executions that were killed were about to write. */
    List<ExecutionState> unfinished() throws IOException {
        return all(WRITING);
    }

    /** Remembers what an execution is about to write. */
    void begin(ExecutionState state) throws IOException {
        ChangedBytes.write(file(state.id(), WRITING), document.write(state.unfinished()));
    }

    /** Remembers a run that has ended. */
    void end(ExecutionState state) throws IOException {
        ChangedBytes.write(file(state.id(), FINISHED), document.write(state));
        Files.deleteIfExists(file(state.id(), WRITING));
    }

    void forget(String id) throws IOException {
        Files.deleteIfExists(file(id, FINISHED));
        Files.deleteIfExists(file(id, WRITING));
    }

    void writeManifest(Collection<ExecutionState> states) throws IOException {
        ChangedBytes.write(root.resolve("manifest.json"), Manifest.of(states));
    }

    private List<ExecutionState> all(String ending) throws IOException {
        List<ExecutionState> states = new ArrayList<>();
        for (Path file : files(ending)) {
            document.read(Files.readAllBytes(file))
                    .filter(state -> file.equals(file(state.id(), ending)))
                    .ifPresent(states::add);
        }
        return states;
    }

    private List<Path> files(String ending) throws IOException {
        if (!Files.isDirectory(executions())) {
            return List.of();
        }
        try (Stream<Path> listing = Files.list(executions())) {
            return listing.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private Path executions() {
        return root.resolve("executions");
    }

    private Path file(String id, String ending) {
        return executions().resolve(fileName(id) + ending);
    }

    /**
     * Every character that some file system might not take is written as its code, and so are capitals, which some take for
     * small letters: different ids stay different.
     */
    private static String fileName(String id) {
        StringBuilder name = new StringBuilder();
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            name.append(PLAIN.indexOf(b) >= 0 ? String.valueOf((char) b) : String.format("_%02x", b));
        }
        return name.toString();
    }
}
