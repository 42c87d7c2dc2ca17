package io.github.presencecodegen.link;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which files are mapped to which URIs; nothing is downloaded.
 *
 * @param paths a path in the specification directory for each URI; one that ends in {@code /} maps a folder
 */
public record SchemaMappings(Map<String, String> paths) {

    /** No URI is mapped. */
    public static final SchemaMappings NONE = new SchemaMappings(Map.of());

    public SchemaMappings {
        paths = Map.copyOf(paths);
    }

    /** The file of a URI; the longest mapping applies. Only the part after it is percent-encoded. */
    Optional<String> path(String uri) {
        return translate(paths, uri, PercentEncoding::decode);
    }

    /** The URI of a file. */
    Optional<String> uri(String path) {
        Map<String, String> uris = new TreeMap<>();
        new TreeMap<>(paths).forEach((uri, mapped) -> uris.putIfAbsent(mapped, uri));
        return translate(uris, path, rest -> Optional.of(PercentEncoding.encode(rest)));
    }

    private static Optional<String> translate(
            Map<String, String> mappings, String text, Function<String, Optional<String>> coding) {
        return mappings.entrySet().stream()
                .filter(mapping -> covers(mapping.getKey(), text))
                .max(Comparator.comparingInt(mapping -> mapping.getKey().length()))
                .flatMap(mapping ->
                        coding.apply(text.substring(mapping.getKey().length())).map(rest -> mapping.getValue() + rest));
    }

    private static boolean covers(String mapped, String text) {
        return mapped.isEmpty() || mapped.endsWith("/") ? text.startsWith(mapped) : text.equals(mapped);
    }
}
