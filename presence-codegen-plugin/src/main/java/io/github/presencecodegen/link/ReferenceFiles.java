package io.github.presencecodegen.link;

import io.github.presencecodegen.link.uri.PercentEncoding;
import io.github.presencecodegen.link.uri.ReferenceText;
import io.github.presencecodegen.source.FileLookup;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the files that references name by their paths. */
final class ReferenceFiles {

    private final SpecDirectory directory;
    private final NearbyNames nearby;
    private final Map<String, FileLookup> lookups = new HashMap<>();

    ReferenceFiles(SpecDirectory directory, NearbyNames nearby) {
        this.directory = directory;
        this.nearby = nearby;
    }

    /**
     * A file, and what is meant in it.
     *
     * @param path the file
     * @param fragment the fragment, still percent-encoded
     */
    record Found(String path, String fragment) {}

    /** The file that a reference names from a folder, which ends in a slash or is empty. */
    Optional<Found> find(String folder, ReferenceText reference) {
        return reference.splits().stream()
                .flatMap(split -> file(folder, split.path()).stream().map(path -> new Found(path, split.fragment())))
                .findFirst();
    }

    /** The file of a path, if it is a file. */
    Optional<String> file(String path) {
        return lookUp("", path) instanceof FileLookup.Found found ? Optional.of(found.path()) : Optional.empty();
    }

    /** What a reference leads to that names no file. */
    FileLookup miss(String folder, ReferenceText reference) {
        return lookUp(folder, path(reference));
    }

    /** Which names are near that a reference could have meant. */
    String near(String folder, ReferenceText reference) {
        return nearby.file(folder, path(reference));
    }

    /** The file that a path names: literally, or else with its percent-encoding decoded once. */
    private Optional<String> file(String folder, String path) {
        if (lookUp(folder, path) instanceof FileLookup.Found found) {
            return Optional.of(found.path());
        }
        return PercentEncoding.decode(path)
                .filter(decoded -> !decoded.equals(path))
                .map(decoded -> lookUp(folder, decoded))
                .filter(FileLookup.Found.class::isInstance)
                .map(lookup -> ((FileLookup.Found) lookup).path());
    }

    private FileLookup lookUp(String folder, String path) {
        // Behind a folder, a slash in front would be lost; decoding can bring it back as %2F.
        return path.startsWith("/")
                ? new FileLookup.Outside()
                : lookups.computeIfAbsent(folder + path, directory::find);
    }

    /** The path as a URI has it, for a message. */
    private static String path(ReferenceText reference) {
        String path = reference.splits().get(reference.splits().size() - 1).path();
        return PercentEncoding.decode(path).orElse(path);
    }
}
