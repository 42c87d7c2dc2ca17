package io.github.presencecodegen.output;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.generated.GeneratedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The source root that generated files go to. Nothing is written outside it, even through a path or a symbolic link,
 * and no file is replaced that a person may have written. Everything is checked before the first file is touched.
 */
public final class OutputDirectory {

    private static final String NO_NAME =
            "the locale of this build cannot represent the file name; set a UTF-8 locale, such as LC_ALL=C.UTF-8";

    private final Path root;
    private final String name;

    /**
     * The folder is created by {@link #create}, not before.
     *
     * @param name what messages call it
     */
    public OutputDirectory(Path root, String name) {
        this.root = root.toAbsolutePath().normalize();
        this.name = name;
    }

    /** What has to be written so that these files are there, or nothing where an error was reported. Nothing is touched. */
    public Optional<PendingWrite> prepare(List<GeneratedFile> files, Diagnostics diagnostics) {
        Map<Path, GeneratedFile> contents = contents(files, diagnostics);
        if (contents.size() < files.size() || !isFolder(diagnostics)) {
            return Optional.empty();
        }
        Map<Path, GeneratedFile> changed = new LinkedHashMap<>();
        boolean writable = true;
        for (Map.Entry<Path, GeneratedFile> file : contents.entrySet()) {
            Optional<Boolean> changes = changes(file.getKey(), file.getValue().bytes(), diagnostics);
            writable &= changes.isPresent();
            if (changes.orElse(false)) {
                changed.put(file.getKey(), file.getValue());
            }
        }
        return writable ? Optional.of(new PendingWrite(changed, contents.size() - changed.size())) : Optional.empty();
    }

    /** Creates the folder, which is a source root even when it is empty; tells whether it is there. */
    public boolean create(Diagnostics diagnostics) {
        try {
            Files.createDirectories(root);
            return true;
        } catch (IOException e) {
            report(DiagnosticCode.OUTPUT_UNWRITABLE, root, diagnostics, reason(e));
            return false;
        }
    }

    /** Whether this is a folder, or can become one. */
    private boolean isFolder(Diagnostics diagnostics) {
        Path there = root.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        boolean isFolder = Files.isDirectory(there);
        if (!isFolder) {
            report(DiagnosticCode.OUTPUT_UNWRITABLE, root, diagnostics, there + " is not a folder");
        }
        return isFolder;
    }

    /** Writes what was prepared, each file at once. I/O errors are reported. */
    void write(PendingWrite pending, Diagnostics diagnostics) {
        pending.contents().forEach((file, content) -> {
            try {
                ChangedBytes.write(file, content.bytes());
            } catch (IOException e) {
                report(DiagnosticCode.OUTPUT_UNWRITABLE, file, diagnostics, reason(e));
            }
        });
    }

    /** Whether the files are there as they were generated; no file is at a path that we would not write to. */
    public boolean holds(List<OutputFile> files) {
        return files.stream().allMatch(file -> {
            try {
                Path path = inside(file.path());
                return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                        && Digest.of(Files.readAllBytes(path)).equals(file.digest());
            } catch (IOException | IllegalArgumentException notThere) {
                return false;
            }
        });
    }

    Path root() {
        return root;
    }

    /** Whether this folder is somewhere inside another one. */
    boolean isInside(Path folder) {
        return root.startsWith(folder) && !root.equals(folder);
    }

    /** The Java files in this folder that we wrote, whenever that was. */
    List<Path> ownFiles() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        return Attempts.at(() -> {
            try (Stream<Path> files = Files.walk(root)) {
                return files.filter(file -> file.toString().endsWith(".java") && Ownership.isOurs(file))
                        .sorted()
                        .toList();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    /** The files that have a path here; of all others it is reported that they have none. */
    private Map<Path, GeneratedFile> contents(List<GeneratedFile> files, Diagnostics diagnostics) {
        Map<Path, GeneratedFile> contents = new LinkedHashMap<>();
        for (GeneratedFile file : files) {
            try {
                GeneratedFile previous = contents.put(inside(file.path()), file);
                if (previous != null) {
                    throw new IllegalArgumentException("two generated files want the path " + file.path());
                }
            } catch (InvalidPathException noPath) {
                // Java writes names as the locale does: where none is set, it has no letters but ASCII.
                diagnostics.report(DiagnosticCode.OUTPUT_UNWRITABLE, Place.of(name, file.path()), NO_NAME);
            }
        }
        return contents;
    }

    /** A generated path is made of Java names; one that is anything else is a defect of ours, not of the input. */
    private Path inside(String path) {
        for (String name : path.split("/", -1)) {
            if (name.isEmpty() || name.startsWith(".") || name.contains("\\") || name.contains(":")) {
                throw new IllegalArgumentException("not a path inside the output folder: " + path);
            }
        }
        return root.resolve(path);
    }

    /** Whether the file will change; nothing if it cannot or must not be written. */
    private Optional<Boolean> changes(Path file, byte[] content, Diagnostics diagnostics) {
        try {
            return Attempts.at(() -> isWritable(file, diagnostics)
                    ? Optional.of(!ChangedBytes.isSame(file, content))
                    : Optional.empty());
        } catch (IOException e) {
            report(DiagnosticCode.OUTPUT_UNWRITABLE, file, diagnostics, reason(e));
            return Optional.empty();
        }
    }

    private boolean isWritable(Path file, Diagnostics diagnostics) throws IOException {
        if (!Files.exists(root)) {
            return true;
        }
        Path folder = lastExistingFolder(file);
        if (!folder.toRealPath().startsWith(root.toRealPath())) {
            report(DiagnosticCode.OUTPUT_UNWRITABLE, folder, diagnostics, "a symbolic link leads out of the folder");
        } else if (Files.exists(folder) && !Files.isDirectory(folder)) {
            report(DiagnosticCode.OUTPUT_UNWRITABLE, folder, diagnostics, "it is not a folder");
        } else if (Ownership.isForeign(file)) {
            report(DiagnosticCode.OUTPUT_NOT_OURS, file, diagnostics);
        } else {
            return true;
        }
        return false;
    }

    private Path lastExistingFolder(Path file) {
        Path folder = root;
        for (Path name : root.relativize(file)) {
            Path next = folder.resolve(name);
            if (next.equals(file) || !Files.exists(next, LinkOption.NOFOLLOW_LINKS)) {
                break;
            }
            folder = next;
        }
        return folder;
    }

    private void report(DiagnosticCode code, Path file, Diagnostics diagnostics, Object... arguments) {
        String path = root.relativize(file).toString();
        diagnostics.report(code, Place.of(name, path.replace('\\', '/')), arguments);
    }

    /** File system exceptions say little more than the path; their class says the rest. */
    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
