package io.github.presencecodegen.modules;

import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.source.OverlayFile;
import io.github.presencecodegen.source.SpecReading;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The digests of the schema files that a run has read, with what was merged into them. */
final class FileDigests {

    private FileDigests() {}

    /** The digests by path. */
    static SortedMap<String, String> of(SchemaGraph graph, SpecReading reading, List<OverlayFile> overlays) {
        SortedMap<String, String> contents = reading.contents();
        SortedMap<String, String> digests = new TreeMap<>();
        for (SchemaId id : graph.schemas().keySet()) {
            String content = contents.get(id.file());
            if (content != null) {
                digests.computeIfAbsent(id.file(), file -> digest(file, content, overlays));
            }
        }
        return digests;
    }

    private static String digest(String file, String content, List<OverlayFile> overlays) {
        List<String> texts = new ArrayList<>(List.of(content));
        for (OverlayFile overlay : overlays) {
            if (overlay.target(file).isPresent()) {
                texts.add(overlay.schema());
                texts.addAll(overlay.folder().reading().contents().values());
            }
        }
        return texts.size() == 1 ? content : Digest.of(texts);
    }
}
