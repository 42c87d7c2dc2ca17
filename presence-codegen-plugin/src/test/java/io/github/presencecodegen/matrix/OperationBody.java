package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonValue;
import java.util.List;

/**
 * A body of a request or a response, as an API file writes it.
 *
 * @param schema its schema
 * @param examples the examples that the file gives
 */
record OperationBody(RawSchema schema, List<JsonValue> examples) {

    OperationBody {
        examples = List.copyOf(examples);
    }
}
