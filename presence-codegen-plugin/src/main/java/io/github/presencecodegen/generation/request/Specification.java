package io.github.presencecodegen.generation.request;

import io.github.presencecodegen.source.OverlayFile;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What schemas are read from, and how.
 *
 * @param folder the folder that holds the specification; references may not leave it
 * @param dialect what a schema is written in that does not say so by {@code $schema}: {@code matrix}, {@code 2020-12},
 *     {@code 2019-09}, {@code draft-07}, {@code draft-06} or {@code draft-04}
 * @param assertsFormats whether {@code format} is asserted; otherwise it is an annotation
 * @param assertsContent whether {@code contentEncoding} and {@code contentMediaType} are asserted
 * @param mappings paths below the folder by the URIs that are meant, in the order of the URIs. A URI that ends in a slash
 *     stands for all that begin with it, unless a longer one does; its path then ends in a slash, too, or is empty for
 *     the folder itself
 * @param metaschemas what the metaschemas with some URIs are taken to be written for: words as that of {@code dialect}. A
 *     URI that ends in a slash stands for all that begin with it
 * @param baseUri what relative references start from that no file answers: an absolute URI, or a folder below the folder,
 *     which ends in a slash, or is empty for the folder itself
 * @param knownKeywords words beside the keywords of a dialect that are ignored without a warning, in the order of the
 *     alphabet; one that ends in {@code *} stands for all that begin with what is before it
 * @param overlays what is merged into the schemas before they are read, in this order
 */
public record Specification(
        NamedFolder folder,
        String dialect,
        boolean assertsFormats,
        boolean assertsContent,
        Map<String, String> mappings,
        Map<String, String> metaschemas,
        Optional<String> baseUri,
        Set<String> knownKeywords,
        List<RequestedOverlay> overlays) {

    public Specification {
        mappings = Collections.unmodifiableMap(new TreeMap<>(mappings));
        metaschemas = Collections.unmodifiableMap(new TreeMap<>(metaschemas));
        knownKeywords = Collections.unmodifiableSet(new TreeSet<>(knownKeywords));
        overlays = List.copyOf(overlays);
    }

    /** One in which only files are mapped to URIs. */
    public Specification(NamedFolder folder, String dialect, boolean assertsFormats, Map<String, String> mappings) {
        this(folder, dialect, assertsFormats, false, mappings, Map.of(), Optional.empty(), Set.of(), List.of());
    }

    /** The folder to read from; it need not exist. */
    public SpecDirectory open() {
        return new SpecDirectory(folder.path(), folder.name());
    }

    /** The overlays to read; their files need not exist. */
    public List<OverlayFile> openOverlays() {
        return overlays.stream().map(RequestedOverlay::open).toList();
    }
}
