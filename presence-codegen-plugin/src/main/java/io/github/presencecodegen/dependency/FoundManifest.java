package io.github.presencecodegen.dependency;

import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.manifest.ManifestReader;
import io.github.presencecodegen.manifest.ModuleManifest;

/**
 * A manifest on the class path, as it is there.
 *
 * @param module the module that it is of: {@code groupId:artifactId}
 * @param origin the jar or folder that it was found in
 * @param content what is written there
 */
@SuppressWarnings("ArrayRecordComponent") // two of them are never compared
record FoundManifest(String module, String origin, byte[] content) {

    /**
     * What it says.
     *
     * @throws IllegalArgumentException if it is no manifest that this plugin reads; its message says why
     */
    DependencyManifest read() {
        if (content.length > ManifestSearch.MOST_BYTES) {
            throw new IllegalArgumentException("it is larger than " + ManifestSearch.MOST_BYTES + " bytes");
        }
        ModuleManifest manifest = ManifestReader.read(content);
        return new DependencyManifest(module, origin, Digest.of(content), manifest);
    }
}
