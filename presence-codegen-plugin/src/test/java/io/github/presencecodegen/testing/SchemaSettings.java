package io.github.presencecodegen.testing;

import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import java.nio.file.Path;

/**
 * How a schema of a {@link SchemaBatch} is read, and what is generated from it.
 *
 * @param dialect the dialect of schemas that do not say theirs
 * @param assertFormats whether {@code format} is an assertion
 * @param assertContent whether {@code contentEncoding} and {@code contentMediaType} are assertions
 * @param validatorsOnly whether there are no types
 */
public record SchemaSettings(String dialect, boolean assertFormats, boolean assertContent, boolean validatorsOnly) {

    /** The same, where {@code contentEncoding} and {@code contentMediaType} are annotations. */
    public SchemaSettings(String dialect, boolean assertFormats, boolean validatorsOnly) {
        this(dialect, assertFormats, false, validatorsOnly);
    }

    /** The folder of the specification whose files have an address as well. */
    public static final String REMOTES = "remotes/";

    /** What that address begins with, in the official tests of JSON Schema. */
    private static final String REMOTE_URI = "http://localhost:1234/";

    /** The same, with types. */
    public SchemaSettings withTypes() {
        return new SchemaSettings(dialect, assertFormats, assertContent, false);
    }

    GenerationRequest request(Path folder, SchemaGroup group, String supportPackage) {
        return new RequestBuilder(Requests.of(folder, "*"))
                .groups(group)
                .supportPackage(supportPackage)
                .dialect(dialect)
                .assertFormats(assertFormats)
                .assertContent(assertContent)
                .schemaMapping(REMOTE_URI, REMOTES)
                .validatorsOnly(validatorsOnly)
                .build();
    }
}
