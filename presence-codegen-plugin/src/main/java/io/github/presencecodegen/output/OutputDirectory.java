package io.github.presencecodegen.output;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.emit.GeneratedFile;
import io.github.presencecodegen.emit.GeneratedHeader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The source root that generated files go to. Nothing is written outside it, whatever a path or a symbolic link says,
 * and no file is replaced that a person may have written. Everything is checked before the first file is touched.
 */
public final class OutputDirectory {

    private final Path root;
    private final String name;

    /**
     * The folder is created by {@link #write}, not before.
     *
     * @param name what messages call it
     */
    public OutputDirectory(Path root, String name) {
        this.root = root.toAbsolutePath().normalize();
        this.name = name;
    }

    /**
     * Brings the files to the disk. Those whose bytes are there already are left alone. With a reported error nothing
     * was written, unless the disk itself failed half way.
     */
    public WriteResult write(List<GeneratedFile> files, Diagnostics diagnostics) {
        Map<Path, byte[]> contents = contents(files);
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            report(DiagnosticCode.OUTPUT_UNWRITABLE, root, diagnostics, reason(e));
            return new WriteResult(0, 0);
        }
        boolean writable = true;
        for (Path file : contents.keySet()) {
            writable &= isWritable(file, diagnostics);
        }
        return writable ? writeAll(contents, diagnostics) : new WriteResult(0, 0);
    }

    private Map<Path, byte[]> contents(List<GeneratedFile> files) {
        Map<Path, byte[]> contents = new LinkedHashMap<>();
        for (GeneratedFile file : files) {
            byte[] previous = contents.put(inside(file.path()), file.text().getBytes(StandardCharsets.UTF_8));
            if (previous != null) {
                throw new IllegalArgumentException("two generated files want the path " + file.path());
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

    private boolean isWritable(Path file, Diagnostics diagnostics) {
        try {
            Path folder = lastExistingFolder(file);
            if (!folder.toRealPath().startsWith(root.toRealPath())) {
                report(
                        DiagnosticCode.OUTPUT_UNWRITABLE,
                        folder,
                        diagnostics,
                        "a symbolic link leads out of the folder");
                return false;
            }
            if (!Files.isDirectory(folder)) {
                report(DiagnosticCode.OUTPUT_UNWRITABLE, folder, diagnostics, "it stands where a folder must be");
                return false;
            }
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file)) {
                report(DiagnosticCode.OUTPUT_NOT_OURS, file, diagnostics);
                return false;
            }
            return true;
        } catch (IOException e) {
            report(DiagnosticCode.OUTPUT_UNWRITABLE, file, diagnostics, reason(e));
            return false;
        }
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

    private static boolean isOurs(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = reader.readLine();
            return line != null && line.startsWith(GeneratedHeader.MARK);
        } catch (MalformedInputException e) {
            return false;
        }
    }

    private WriteResult writeAll(Map<Path, byte[]> contents, Diagnostics diagnostics) {
        int written = 0;
        int unchanged = 0;
        for (Map.Entry<Path, byte[]> file : contents.entrySet()) {
            try {
                if (ChangedBytes.write(file.getKey(), file.getValue())) {
                    written++;
                } else {
                    unchanged++;
                }
            } catch (IOException e) {
                report(DiagnosticCode.OUTPUT_UNWRITABLE, file.getKey(), diagnostics, reason(e));
            }
        }
        return new WriteResult(written, unchanged);
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
