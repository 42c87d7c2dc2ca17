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

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-.";

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
        return all(executions());
    }

    /** What the executions that were killed were about to write. */
    List<ExecutionState> unfinished() throws IOException {
        return all(writing());
    }

    /** Remembers what an execution is about to write. */
    void begin(ExecutionState state) throws IOException {
        ChangedBytes.write(writing().resolve(fileName(state.id())), document.write(state.unfinished()));
    }

    /** Remembers a run that has ended. */
    void end(ExecutionState state) throws IOException {
        ChangedBytes.write(executions().resolve(fileName(state.id())), document.write(state));
        Files.deleteIfExists(writing().resolve(fileName(state.id())));
    }

    void forget(String id) throws IOException {
        Files.deleteIfExists(executions().resolve(fileName(id)));
        Files.deleteIfExists(writing().resolve(fileName(id)));
    }

    void writeManifest(Collection<ExecutionState> states) throws IOException {
        ChangedBytes.write(root.resolve("manifest.json"), Manifest.of(states));
    }

    private Path executions() {
        return root.resolve("executions");
    }

    private Path writing() {
        return root.resolve("writing");
    }

    private List<ExecutionState> all(Path folder) throws IOException {
        List<ExecutionState> states = new ArrayList<>();
        for (Path file : files(folder)) {
            document.read(Files.readAllBytes(file))
                    .filter(state -> file.endsWith(fileName(state.id())))
                    .ifPresent(states::add);
        }
        return states;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> listing = Files.list(folder)) {
            return listing.filter(Files::isRegularFile).sorted().toList();
        }
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
        return name + ".json";
    }
}
