package io.github.presencecodegen.cli;

import io.github.presencecodegen.digest.ContentDigest;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.generation.Generator;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.output.Execution;
import io.github.presencecodegen.report.PluginIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What tells a run from the runs of other specifications and settings files that remember themselves in the same folder. */
final class ThisRun {

    private ThisRun() {}

    /**
     * The identity of a run. What it was called with besides does not count: if that changes, the files that were generated
     * before are stale.
     *
     * @param settings the file with the settings, or {@code state} where there is none
     * @param state where runs remember themselves; a folder that moves together with the others has the same runs
     */
    static RunIdentity of(Path specification, Path settings, Path state) {
        String id = Digest.of(List.of(from(state, specification), from(state, settings)));
        // Others are none of its business: nobody says which of them there still are.
        return new RunIdentity(new Execution("run-" + id.substring(0, 16), Set.of(), Set.of(), true), program());
    }

    private static String from(Path start, Path file) {
        Path path = start.getRoot() != null && file.startsWith(start.getRoot()) ? start.relativize(file) : file;
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** A release never changes; a snapshot is known by its content. */
    private static String program() {
        String version = PluginIdentity.read().version();
        if (!version.endsWith("-SNAPSHOT")) {
            return version;
        }
        try {
            return ContentDigest.of(Path.of(Generator.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
