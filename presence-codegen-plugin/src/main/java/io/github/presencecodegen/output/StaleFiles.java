package io.github.presencecodegen.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files that earlier runs generated and that are no longer needed, each with its source root. */
final class StaleFiles {

    private final SortedMap<Path, Path> roots = new TreeMap<>();

    /** Adds the files of a state. */
    void add(ExecutionState state) {
        for (OutputFile file : state.outputs()) {
            add(state.outputDirectory(), state.locate(file));
        }
    }

    void add(Path root, Path file) {
        roots.put(file, root);
    }

    /** Takes out the files that somebody still wants. */
    void keep(ExecutionState state) {
        state.outputs().forEach(file -> roots.remove(state.locate(file)));
    }

    /** Whether there is nothing to delete. */
    boolean isEmpty() {
        return files().isEmpty();
    }

    /** Those of the files that are there, and ours still. */
    List<Path> files() {
        return roots.entrySet().stream()
                .filter(stale -> isDeletable(stale.getKey(), stale.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Deletes those of the files that are ours still, and the folders that become empty.
     *
     * @return how many
     */
    int delete() throws IOException {
        int deleted = 0;
        for (Map.Entry<Path, Path> stale : roots.entrySet()) {
            Path file = stale.getKey();
            if (isDeletable(file, stale.getValue()) && Files.deleteIfExists(file)) {
                deleted++;
                deleteEmptyFolders(file, stale.getValue());
            }
        }
        return deleted;
    }

    /** A damaged state could name any file, and a symbolic link on the way to it may lead out of the root. */
    private static boolean isDeletable(Path file, Path root) {
        try {
            return Ownership.isOurs(file) && file.toRealPath().startsWith(root.toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    /** Those that held a file, from the innermost on; the root stays. On Windows, a folder in which a shell is stays, too. */
    private static void deleteEmptyFolders(Path file, Path root) {
        Path folder = file.getParent();
        while (folder != null && folder.startsWith(root) && !folder.equals(root)) {
            try {
                Files.deleteIfExists(folder);
            } catch (IOException inUse) {
                return;
            }
            folder = folder.getParent();
        }
    }
}
