package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.RepeatedKeys;
import io.github.presencecodegen.schema.JsonValues;
import io.github.presencecodegen.source.SourceFile;
import io.github.presencecodegen.support.InvalidJsonException;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import io.github.presencecodegen.testing.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The schemas of a collection by their URIs, found without the plugin's linker, so that the reference does not share its
 * mistakes. Where no file and no {@code $id} has a URI, folders are left out at the front of its path until one has it:
 * that is what references mean that start from the root of the collection.
 */
final class SchemaFiles {

    private static final String BASE = "https://collection.example/";

    /** What the URI of each published metaschema has in it. */
    static final String PUBLISHED = "json-schema.org/";

    private final SchemaCollection collection;
    private final Map<String, Optional<JsonValue>> parsed = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    SchemaFiles(SchemaCollection collection) {
        this.collection = collection;
        for (Path path : new FileTree(collection.spec()).files()) {
            String file = collection.spec().relativize(path).toString().replace('\\', '/');
            String inFolder = collection.folder().relativize(path).toString().replace('\\', '/');
            String name = path.getFileName().toString();
            boolean isSchema = name.matches("[^.]+|.*\\.(json|ya?ml)")
                    && collection.rules().stream().noneMatch(rule -> rule.covers(inFolder));
            if (isSchema) {
                root(file).flatMap(root -> id(root, uri(file))).ifPresent(id -> ids.putIfAbsent(id, file));
            }
        }
    }

    /** The content of a file; nothing where it is neither JSON nor YAML. */
    Optional<JsonValue> root(String file) {
        return parsed.computeIfAbsent(file, this::parse);
    }

    private Optional<JsonValue> parse(String file) {
        try {
            byte[] bytes = Files.readAllBytes(collection.spec().resolve(file));
            try {
                return Optional.of(JsonValue.parse(bytes));
            } catch (InvalidJsonException e) {
                return new DocumentParser(RepeatedKeys.LAST_COUNTS)
                        .parse(new SourceFile("", "schema.yaml", bytes), new Diagnostics())
                        .flatMap(document -> JsonValues.of(document.root()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> id(JsonValue root, String base) {
        if (!(root instanceof JsonObject object)) {
            return Optional.empty();
        }
        JsonValue id = object.has("$id") ? object.get("$id") : object.get("id");
        return id instanceof JsonString text
                ? resolve(base, text.value()).map(SchemaFiles::withoutFragment)
                : Optional.empty();
    }

    private static Optional<String> resolve(String base, String reference) {
        try {
            return Optional.of(new URI(base).resolve(new URI(reference)).toString());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String withoutFragment(String uri) {
        return uri.replaceFirst("#.*", "");
    }

    /** The URI of a file. */
    String uri(String file) {
        try {
            return BASE + new URI(null, null, "/" + file, null).getRawPath().substring(1);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** The file that a URI without a fragment stands for. */
    Optional<String> file(String uri) {
        if (uri.contains(PUBLISHED)) {
            return Optional.empty();
        }
        return Optional.ofNullable(ids.get(uri))
                .filter(file -> !uri.startsWith(BASE) || !exists(path(uri)))
                .or(() -> mapped(uri))
                .or(() -> shortened(path(uri)));
    }

    private Optional<String> mapped(String uri) {
        return collection.list("schemaMappings").stream()
                .map(mapping -> ((JsonObject) mapping).asMap())
                .filter(mapping -> uri.startsWith(((JsonString) mapping.get("uri")).value()))
                .map(mapping -> (mapping.get("path") instanceof JsonString path
                                        && !path.value().equals(".")
                                ? path.value()
                                : "")
                        + path(uri.substring(
                                ((JsonString) mapping.get("uri")).value().length())))
                .filter(this::exists)
                .findFirst();
    }

    private static String path(String uri) {
        try {
            String path = new URI(uri).getPath();
            return path == null ? "" : path.replaceFirst("^/", "");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private Optional<String> shortened(String path) {
        String base = collection.text("baseUri", "");
        for (String rest = path; !rest.isEmpty(); rest = rest.substring(rest.indexOf('/') + 1)) {
            if (exists(rest)) {
                return Optional.of(rest);
            }
            if (ids.containsKey(base + rest)) {
                return Optional.of(ids.get(base + rest));
            }
            if (rest.indexOf('/') < 0) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean exists(String file) {
        return !file.isEmpty() && Files.isRegularFile(collection.spec().resolve(file));
    }

    /** A schema by file, {@code #} and pointer. */
    Optional<Located> at(String location) {
        String file = withoutFragment(location);
        String pointer = location.substring(Math.min(location.length(), file.length() + 1));
        return exists(file)
                ? root(file)
                        .flatMap(root -> Optional.ofNullable(root.at(pointer)))
                        .map(schema -> new Located(file, pointer, schema))
                : Optional.empty();
    }

    /** What a reference in a schema means; nothing where it is an anchor or a metaschema. */
    Optional<Located> referred(Located from, String reference) {
        String file = withoutFragment(reference);
        String fragment = reference.substring(file.length());
        return (file.isEmpty() ? Optional.of(from.file()) : target(from, reference)).flatMap(to -> at(to + fragment));
    }

    /** The file that a reference with a path means. */
    Optional<String> target(Located from, String reference) {
        String base =
                root(from.file()).flatMap(root -> id(root, uri(from.file()))).orElse(uri(from.file()));
        return resolve(base, reference).flatMap(uri -> file(withoutFragment(uri)));
    }
}
