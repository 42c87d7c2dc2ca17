package io.github.presencecodegen.generation.request;

import io.github.presencecodegen.source.FilePatterns;
import java.util.List;
import java.util.Optional;

/**
 * A union of types that the values of tags tell apart.
 *
 * @param name its simple name
 * @param setting the setting that asks for it, for messages
 * @param group the group whose types it is made of; empty for those of all groups
 * @param includes patterns of the files among them
 * @param excludes patterns of files to leave out
 * @param tags JSON Pointers to the tags, at least one; the first decides first
 * @param part a JSON Pointer to the part of a value that it is made of; empty for whole values
 * @param schema the schema for which it stands, as a file and a pointer behind {@code #}
 */
public record UnionRequest(
        String name,
        String setting,
        Optional<SchemaGroup> group,
        List<String> includes,
        List<String> excludes,
        List<String> tags,
        String part,
        Optional<String> schema) {

    public UnionRequest {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        tags = List.copyOf(tags);
    }

    /** What selects its files. */
    public FilePatterns patterns() {
        return new FilePatterns(includes.isEmpty() ? List.of("**") : includes, excludes);
    }
}
