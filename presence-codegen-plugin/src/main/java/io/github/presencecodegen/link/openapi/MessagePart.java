package io.github.presencecodegen.link.openapi;

import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.link.nodes.Way;
import java.util.Optional;

/** What holds a schema in an OpenAPI document. */
enum MessagePart {
    REQUEST("Request"),
    RESPONSE("Response"),
    PARAMETER("Parameter"),

    /** Something with content, in a file that does not say more. */
    UNKNOWN("");

    private final String word;

    MessagePart(String word) {
        this.word = word;
    }

    /** Its word in names. */
    String word() {
        return word;
    }

    /** What a step of a way is; empty where the way does not begin in an OpenAPI document, or cannot tell. */
    static Optional<MessagePart> of(Way way, int holder) {
        if (holder < 0) {
            return Optional.empty();
        }
        if (!OpenApiDocument.is(way.target(0).node())) {
            return Optional.of(UNKNOWN);
        }
        if (way.token(holder).equals("requestBody")) {
            return Optional.of(REQUEST);
        }
        return Optional.of(
                switch (way.token(holder - 1)) {
                    case "requestBodies" -> REQUEST;
                    case "responses" -> RESPONSE;
                    case "parameters" -> isBody(way.target(holder).node()) ? REQUEST : PARAMETER;
                    default -> UNKNOWN;
                });
    }

    /** In Swagger 2.0, the body is a parameter. */
    private static boolean isBody(Node parameter) {
        return OpenApiDocument.member(parameter, "in")
                .filter(in -> in instanceof ScalarNode scalar && scalar.text().equals("body"))
                .isPresent();
    }
}
