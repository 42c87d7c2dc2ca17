package io.github.presencecodegen.output;

import io.github.presencecodegen.manifest.ManifestWriter;
import io.github.presencecodegen.manifest.ModuleManifest;
import io.github.presencecodegen.manifest.RunManifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The folder in which the executions of a module keep what they remember: for each, the state of its last run, and for each
 * run that writes, the files that it is about to write, so that the run after one that was killed knows them. Such a list
 * is the run's own: another build of the module may run the same execution at the same time. Files of other versions of
 * this plugin, and damaged ones, count as absent.
 */
public final class WorkDirectory {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789-";
    private static final String FINISHED = ".json";
    private static final String WRITING = ".writing";

    private final Path root;
    private final StateDocument document;
    private final String ownWriting = "." + UUID.randomUUID() + WRITING;

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
        return List.copyOf(all(FINISHED).values());
    }

    /** By its file, each list of what a run was about to write that was killed, or is writing still in another build. */
    Map<Path, ExecutionState> unfinished() throws IOException {
        return all(WRITING);
    }

    /** Remembers what the run that this folder was opened for is about to write. */
    void begin(ExecutionState state) throws IOException {
        ChangedBytes.write(file(state.id(), ownWriting), document.write(state.unfinished()));
    }

    /** Remembers a run that has ended. */
    void end(ExecutionState state) throws IOException {
        ChangedBytes.write(file(state.id(), FINISHED), document.write(state));
        Files.deleteIfExists(file(state.id(), ownWriting));
    }

    void forget(String id) throws IOException {
        Files.deleteIfExists(file(id, FINISHED));
    }

    /** Deletes a list whose files are all dealt with. */
    void settle(Path list) throws IOException {
        Files.deleteIfExists(list);
    }

    /** Deletes what killed runs had not finished to write here. */
    void sweep() throws IOException {
        UnfinishedFile.sweep(root);
        UnfinishedFile.sweep(executions());
    }

    /** Writes what some runs have generated, for people and tools. */
    void writeManifest(Collection<ExecutionState> states) throws IOException {
        writeManifest(states, root.resolve("manifest.json"));
    }

    /** Writes what the runs have generated that go into the jar of the module. */
    static void writePackaged(Collection<ExecutionState> states, Path file) throws IOException {
        writeManifest(
                states.stream().filter(state -> state.manifest().isPackaged()).toList(), file);
    }

    private static void writeManifest(Collection<ExecutionState> states, Path file) throws IOException {
        Map<String, RunManifest> runs = new HashMap<>();
        states.forEach(state -> runs.put(state.id(), state.manifest()));
        ChangedBytes.write(file, ManifestWriter.write(ModuleManifest.of(runs)));
    }

    private Map<Path, ExecutionState> all(String ending) throws IOException {
        Map<Path, ExecutionState> states = new LinkedHashMap<>();
        for (Path file : files(ending)) {
            read(file)
                    .flatMap(document::read)
                    .filter(state -> isOf(state.id(), file))
                    .ifPresent(state -> states.put(file, state));
        }
        return states;
    }

    /** Nothing where another build has just deleted the file. */
    private static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Whether a file is an execution's: its name begins as the execution's files do, and that beginning has no dot. */
    private static boolean isOf(String id, Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.indexOf('.')).equals(fileName(id));
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
