package io.github.presencecodegen.link;

import io.github.presencecodegen.link.uri.PercentEncoding;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which files are mapped to which URIs; nothing is downloaded.
 *
 * @param paths a path in the specification directory for each URI; one that ends in {@code /} maps a folder
 * @param dialects the words of the dialects that metaschemas are taken to be written for, by their URIs, in the same way
 */
public record SchemaMappings(Map<String, String> paths, Map<String, String> dialects) {

    /** No URI is mapped. */
    public static final SchemaMappings NONE = new SchemaMappings(Map.of(), Map.of());

    public SchemaMappings {
        paths = Map.copyOf(paths);
        dialects = Map.copyOf(dialects);
    }

    /** Files mapped to URIs. */
    public SchemaMappings(Map<String, String> paths) {
        this(paths, Map.of());
    }

    /** The file of a URI; the longest mapping applies. Only the part after it is percent-encoded. */
    Optional<String> path(String uri) {
        return translate(paths, uri, PercentEncoding::decode);
    }

    /** The word of the dialect that is given for a metaschema. */
    Optional<String> dialect(String uri) {
        return longest(dialects, uri).map(dialects::get);
    }

    /** The URI of a file. */
    Optional<String> uri(String path) {
        Map<String, String> uris = new TreeMap<>();
        new TreeMap<>(paths).forEach((uri, mapped) -> uris.putIfAbsent(mapped, uri));
        return translate(uris, path, rest -> Optional.of(PercentEncoding.encode(rest)));
    }

    private static Optional<String> translate(
            Map<String, String> mappings, String text, Function<String, Optional<String>> coding) {
        return longest(mappings, text)
                .flatMap(mapped ->
                        coding.apply(text.substring(mapped.length())).map(rest -> mappings.get(mapped) + rest));
    }

    private static Optional<String> longest(Map<String, String> mappings, String text) {
        return mappings.keySet().stream()
                .filter(mapped -> covers(mapped, text))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean covers(String mapped, String text) {
        return mapped.isEmpty() || mapped.endsWith("/") ? text.startsWith(mapped) : text.equals(mapped);
    }
}
