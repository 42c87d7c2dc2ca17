package io.github.presencecodegen.link;

import io.github.presencecodegen.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The metaschemas that JSON Schema publishes, as this project carries them. Their URI is their path. */
final class PublishedMetaschemas {

    private static final Pattern URI =
            Pattern.compile("https?://json-schema\\.org/(?:draft(?:-0[467]|/20(?:19-09|20-12))/[a-z/-]+)");

    private PublishedMetaschemas() {}

    static Optional<SourceFile> find(String uri) {
        if (!URI.matcher(uri).matches()) {
            return Optional.empty();
        }
        String path = uri.substring(uri.indexOf("/draft") + 1);
        try (InputStream content = PublishedMetaschemas.class.getResourceAsStream("metaschemas/" + path)) {
            return content == null ? Optional.empty() : Optional.of(new SourceFile("", uri, content.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
