package io.github.presencecodegen.conformance;

import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.Objects;

/**
 * A document and what the standard says about it.
 *
 * @param description what the case is about
 * @param data the document; its numbers are as the file writes them
 * @param valid whether the schema of the group takes it
 */
record SuiteCase(String description, JsonValue data, boolean valid) {

    static SuiteCase of(JsonObject json) {
        return new SuiteCase(
                ((JsonString) Objects.requireNonNull(json.get("description"))).value(),
                Objects.requireNonNull(json.get("data")),
                ((JsonBoolean) Objects.requireNonNull(json.get("valid"))).value());
    }
}
