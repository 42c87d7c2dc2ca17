package io.github.presencecodegen.schema;

import java.util.List;

/**
 * What names the schema of a body in an OpenAPI document: its operation, and whether it is that of a request or a response.
 *
 * @param texts the texts whose words make the name, in their order
 */
public record BodyName(List<String> texts) {

    public BodyName {
        texts = List.copyOf(texts);
    }
}
