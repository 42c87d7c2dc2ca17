package io.github.presencecodegen.maven;

import io.github.presencecodegen.digest.ContentDigest;
import io.github.presencecodegen.digest.Digest;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/**
 * What tells this plugin, with its libraries, from another version of it. A release never changes, so its coordinates say
 * it all; a snapshot is known by its content.
 */
final class PluginFingerprint {

    private PluginFingerprint() {}

    static String of(PluginDescriptor plugin) throws IOException {
        List<String> parts = new ArrayList<>();
        for (Artifact artifact : plugin.getArtifacts()) {
            parts.add(artifact.getId());
            File file = artifact.getFile();
            if (artifact.isSnapshot() && file != null) {
                // In the build of this plugin itself, Maven may hand over the folder of its classes instead of a jar.
                parts.add(ContentDigest.of(file.toPath()));
            }
        }
        parts.sort(null);
        return Digest.of(parts);
    }
}
