package io.github.presencecodegen.testing;

import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.UnionRequest;
import java.util.List;
import java.util.Optional;

/** Requests of unions. */
public final class UnionRequests {

    private UnionRequests() {}

    /** A union of the whole values of all files. */
    public static UnionRequest whole(String name, String... tags) {
        return of(name, List.of(), "", Optional.empty(), tags);
    }

    /** The same of some files. */
    public static UnionRequest among(String name, List<String> includes, String... tags) {
        return of(name, includes, "", Optional.empty(), tags);
    }

    /** A union of parts. */
    public static UnionRequest part(String name, String part, String... tags) {
        return of(name, List.of(), part, Optional.empty(), tags);
    }

    /** A union that stands for a schema. */
    public static UnionRequest standingFor(String name, String schema, List<String> includes, String... tags) {
        return of(name, includes, "", Optional.of(schema), tags);
    }

    /** The same union in a group. */
    public static UnionRequest in(SchemaGroup group, UnionRequest union) {
        return new UnionRequest(
                union.name(),
                union.setting(),
                Optional.of(group),
                union.includes(),
                union.excludes(),
                union.tags(),
                union.part(),
                union.schema());
    }

    /** The same union without some files. */
    public static UnionRequest without(List<String> excludes, UnionRequest union) {
        return new UnionRequest(
                union.name(),
                union.setting(),
                union.group(),
                union.includes(),
                excludes,
                union.tags(),
                union.part(),
                union.schema());
    }

    private static UnionRequest of(
            String name, List<String> includes, String part, Optional<String> schema, String... tags) {
        return new UnionRequest(
                name, "<unions> " + name, Optional.empty(), includes, List.of(), List.of(tags), part, schema);
    }
}
