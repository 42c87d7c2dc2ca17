package io.github.presencecodegen.link.openapi;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import java.util.Optional;
import java.util.Set;

/** The words of OpenAPI documents. */
final class OpenApiDocument {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private OpenApiDocument() {}

    /** Whether the root of a document says that it is one. */
    static boolean is(Node root) {
        return member(root, "openapi").or(() -> member(root, "swagger")).isPresent();
    }

    /** Whether a key of a path item is that of an operation. */
    static boolean isMethod(String key) {
        return METHODS.contains(key);
    }

    /** The member of a mapping. */
    static Optional<Node> member(Node holder, String key) {
        return holder instanceof MappingNode mapping ? mapping.get(key) : Optional.empty();
    }
}
