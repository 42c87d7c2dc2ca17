package io.github.presencecodegen.settings;

import io.github.presencecodegen.generation.request.NamedFolder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about the schemas that are read.
 *
 * @param folder the folder that holds the specification
 * @param dialect what a schema is written in that does not say so by {@code $schema}
 * @param assertFormats {@code true} or {@code false}: whether {@code format} is asserted
 * @param assertContent {@code true} or {@code false}: whether {@code contentEncoding} and {@code contentMediaType} are
 * @param mappings where the schemas are that others refer to by URI
 * @param baseUri what relative references start from that no file answers; null if it is not set
 * @param knownKeywords the words that schemas have beside the keywords of their dialect
 * @param overlays what is merged into the schemas
 */
public record GivenSchemas(
        NamedFolder folder,
        String dialect,
        String assertFormats,
        String assertContent,
        List<GivenMapping> mappings,
        @Nullable String baseUri,
        List<String> knownKeywords,
        List<GivenOverlay> overlays) {

    public GivenSchemas {
        mappings = List.copyOf(mappings);
        knownKeywords = List.copyOf(knownKeywords);
        overlays = List.copyOf(overlays);
    }
}
