package io.github.presencecodegen.link.openapi;

import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.link.nodes.Way;
import java.util.Optional;
import java.util.Set;

/** Finds the references in OpenAPI documents that stand for a path, a message or a parameter, and not for a schema. */
public final class ReferencePlaces {

    /** What may be written as a reference is named in one of these, or is the body of a request. */
    private static final Set<String> CONTAINERS = Set.of(
            "paths", "webhooks", "pathItems", "responses", "parameters", "requestBodies", "callbacks", "headers");

    private static final Set<String> SCHEMAS = Set.of("schema", "schemas", "definitions");

    private ReferencePlaces() {}

    /** The text of the reference that is the place; empty where there is none. */
    public static Optional<ScalarNode> reference(Way way) {
        return isReferenceable(way)
                ? OpenApiDocument.member(way.place().node(), "$ref").flatMap(ReferencePlaces::text)
                : Optional.empty();
    }

    private static Optional<ScalarNode> text(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.STRING
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private static boolean isReferenceable(Way way) {
        boolean isNamed = CONTAINERS.contains(way.token(way.last() - 1));
        return (isNamed || way.token(way.last()).equals("requestBody"))
                && way.steps().stream().noneMatch(step -> SCHEMAS.contains(step.token()))
                && OpenApiDocument.is(way.target(0).node());
    }
}
