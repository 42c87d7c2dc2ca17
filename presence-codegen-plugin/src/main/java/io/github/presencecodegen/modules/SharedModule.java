package io.github.presencecodegen.modules;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.manifest.RunManifest;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.source.OverlayFile;
import io.github.presencecodegen.source.SpecReading;
import java.util.List;
import java.util.SortedMap;

/**
 * What modules that share types have to agree about.
 *
 * @param settings the settings that decide what schemas become, by name
 * @param files the digests of the schema files, by path
 */
public record SharedModule(SortedMap<String, String> settings, SortedMap<String, String> files) {

    /** What a run has read. */
    public static SharedModule of(
            GenerationRequest request, SchemaGraph graph, SpecReading reading, List<OverlayFile> overlays) {
        return new SharedModule(
                SharedSettings.of(request.specification(), request.types()), FileDigests.of(graph, reading, overlays));
    }

    /** What the manifest says of a run. */
    public RunManifest manifest(GenerationRequest request, TypeModel model, Names names, SupportTypes support) {
        return new RunManifest(
                request.output().packagedManifest().isPresent(),
                support.manifest(),
                settings,
                files,
                request.modules().named(),
                new TypeEntries(model, names, request.modules().support().isForOthers()).all());
    }
}
