package io.github.presencecodegen.dependency;

import io.github.presencecodegen.manifest.ModuleManifest;
import io.github.presencecodegen.manifest.RunManifest;
import java.util.List;

/**
 * What a module has generated that the project depends on.
 *
 * @param module the module: {@code groupId:artifactId}
 * @param origin the jar or folder that has its manifest, for messages
 * @param digest the digest of the manifest
 * @param manifest what the manifest says
 */
public record DependencyManifest(String module, String origin, String digest, ModuleManifest manifest) {

    /** What its executions have generated. */
    public List<RunManifest> runs() {
        return List.copyOf(manifest.runs().values());
    }

    /** It can be long, and says nothing that its digest does not. */
    @Override
    public String toString() {
        return module + " " + digest;
    }
}
