package io.github.presencecodegen.source;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds a specification. Nothing outside its real path is ever read: symbolic links are followed where
 * they stay inside, and rejected where they leave. A file is known by its canonical path, see {@link
 * SourceFile#path()}.
 */
public final class SpecDirectory {

    /** The size of a file up to which it is read. */
    public static final int FILE_SIZE_LIMIT = 16_777_216;

    /** A folder with this name holds what runs remember, which is no part of a specification around it. */
    public static final String STATE_FOLDER = ".presence-codegen";

    private final String origin;
    private final @Nullable Path root;
    private final SpecReading reading = new SpecReading();

    /**
     * @param root the folder
     * @param origin what messages call it
     */
    public SpecDirectory(Path root, String origin) {
        this.origin = origin;
        this.root = realFolder(root);
    }

    /** What messages call this folder. */
    public String origin() {
        return origin;
    }

    /**
     * Reports it if there is no such folder.
     *
     * @param module where relative paths start
     */
    public void reportMissing(Path module, Diagnostics diagnostics) {
        if (root == null) {
            String advice = NearbyFolder.of(module)
                    .map(near -> "Did you mean <specDirectory>" + near + "</specDirectory>?")
                    .orElse("Create it, or set <specDirectory> to the folder that holds the schemas.");
            diagnostics.report(DiagnosticCode.SPEC_DIRECTORY_MISSING, Place.of(origin, ""), advice);
        }
    }

    /**
     * All files, in the order of their code points. Symbolic links are not followed: a file is listed once, under its
     * canonical path.
     */
    public List<String> list(Diagnostics diagnostics) {
        if (root == null) {
            diagnostics.report(
                    DiagnosticCode.SPEC_DIRECTORY_MISSING,
                    Place.of(origin, ""),
                    "It was there when the settings were read.");
            return List.of();
        }
        return FileListing.of(root, origin, diagnostics);
    }

    /** The same files, where what a run does depends on which there are; what cannot be listed was reported before. */
    public List<String> listAgain() {
        List<String> files = root == null ? List.of() : FileListing.of(root, origin, new Diagnostics());
        reading.listed(files);
        return files;
    }

    /** What a path, relative to this folder, leads to. {@code ..} is removed first, as in a URI. */
    public FileLookup find(String path) {
        FileLookup lookup = lookUp(path);
        reading.found(path, lookup);
        return lookup;
    }

    private FileLookup lookUp(String path) {
        Optional<String> normal = RelativePath.normalise(path);
        if (normal.isEmpty()) {
            return new FileLookup.Outside();
        }
        if (root == null) {
            return new FileLookup.Missing("there is no such file");
        }
        try {
            return find(root, realPath(root, normal.get()));
        } catch (InvalidPathException noPath) {
            return new FileLookup.Missing("this is not a file name");
        } catch (IOException failure) {
            return new FileLookup.Missing(FailureWords.of(failure));
        }
    }

    /** Reads a file, unless it is too large. What stops it is reported at the file. */
    public Optional<SourceFile> open(String path, Diagnostics diagnostics) {
        FileLookup lookup = find(path);
        if (root == null || !(lookup instanceof FileLookup.Found found)) {
            String reason = lookup instanceof FileLookup.Missing missing ? missing.reason() : "it is outside";
            diagnostics.report(DiagnosticCode.FILE_UNREADABLE, Place.of(origin, path), reason);
            return Optional.empty();
        }
        Optional<SourceFile> file = read(root.resolve(found.path()), found.path(), diagnostics);
        file.ifPresentOrElse(reading::read, () -> reading.notRead(found.path()));
        return file;
    }

    /** What was asked so far with {@link #find}, {@link #open} and {@link #listAgain}. */
    public SpecReading reading() {
        return reading;
    }

    /**
     * Asks again what an earlier run asked.
     *
     * @param questions those of {@link SpecReading#answers}; texts that are none are left out
     * @return the answers of today; a file that is not there has none
     */
    public SpecReading askAgain(Collection<String> questions) {
        Diagnostics unheard = new Diagnostics();
        questions.stream().filter(SpecReading::isQuestion).forEach(question -> {
            if (SpecReading.isAboutListing(question)) {
                listAgain();
            } else if (SpecReading.isAboutContent(question)) {
                open(SpecReading.subject(question), unheard);
            } else {
                find(SpecReading.subject(question));
            }
        });
        return reading;
    }

    /** The path in this folder of a file that is found in another one; empty if it is not here. */
    public Optional<String> pathOf(SpecDirectory other, String path) {
        if (root == null || other.root == null || !(other.find(path) instanceof FileLookup.Found found)) {
            return Optional.empty();
        }
        Path file = other.root.resolve(found.path());
        return file.startsWith(root) ? Optional.of(RelativePath.of(root, file)) : Optional.empty();
    }

    /** The names of the files in a folder of this one, ordered; empty when there is no such folder. */
    public List<String> filesIn(String folder) {
        Optional<String> normal = RelativePath.normalise(folder);
        if (root == null || normal.isEmpty()) {
            return List.of();
        }
        try {
            Path real = realPath(root, normal.get());
            return real.startsWith(root) ? names(real) : List.of();
        } catch (InvalidPathException | IOException none) {
            return List.of();
        }
    }

    private static FileLookup find(Path root, Path real) {
        if (!real.startsWith(root)) {
            return new FileLookup.Outside();
        }
        if (Files.isDirectory(real)) {
            return new FileLookup.Missing("it is a folder");
        }
        // Reading a pipe or a device may never end.
        return Files.isRegularFile(real)
                ? new FileLookup.Found(RelativePath.of(root, real))
                : new FileLookup.Missing("it is not a regular file");
    }

    private Optional<SourceFile> read(Path file, String path, Diagnostics diagnostics) {
        Place place = Place.of(origin, path);
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            byte[] content = size > FILE_SIZE_LIMIT ? new byte[0] : in.readNBytes(FILE_SIZE_LIMIT + 1);
            long actual = Math.max(size, content.length);
            if (actual > FILE_SIZE_LIMIT) {
                diagnostics.report(DiagnosticCode.FILE_TOO_LARGE, place, actual, FILE_SIZE_LIMIT);
                return Optional.empty();
            }
            return Optional.of(new SourceFile(origin, path, content));
        } catch (IOException failure) {
            diagnostics.report(DiagnosticCode.FILE_UNREADABLE, place, FailureWords.of(failure));
            return Optional.empty();
        }
    }

    /**
     * Where a path leads that is spelled as the file is. Some systems also take other cases, separators and abbreviations,
     * with which the specification would mean something else on all other systems.
     */
    private static Path realPath(Path root, String path) throws IOException {
        Path found = root.resolve(path);
        Path real = found.toRealPath();
        Path spelled = found.toRealPath(LinkOption.NOFOLLOW_LINKS);
        if (real.startsWith(root)
                && !(spelled.startsWith(root) && RelativePath.of(root, spelled).equals(path))) {
            throw new NoSuchFileException(path);
        }
        return real;
    }

    private static @Nullable Path realFolder(Path folder) {
        try {
            Path real = folder.toRealPath();
            return Files.isDirectory(real) ? real : null;
        } catch (IOException missing) {
            return null;
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted(RelativePath.ORDER)
                    .toList();
        }
    }
}
