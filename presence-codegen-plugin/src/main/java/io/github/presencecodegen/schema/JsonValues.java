package io.github.presencecodegen.schema;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns nodes that are data, such as the values of an {@code enum}, into JSON values. */
public final class JsonValues {

    private JsonValues() {}

    /** The value; empty when it holds a number that JSON lacks, such as an infinite one, or an endless one. */
    public static Optional<JsonValue> of(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        return node instanceof SequenceNode sequence ? array(sequence) : object((MappingNode) node);
    }

    private static Optional<JsonValue> scalar(ScalarNode scalar) {
        return switch (scalar.kind()) {
            case STRING -> Optional.of(JsonString.of(scalar.text()));
            case BOOLEAN ->
                Optional.of(
                        JsonBoolean.of(scalar.text().toLowerCase(Locale.ROOT).equals("true")));
            case NULL -> Optional.of(JsonNull.INSTANCE);
            case NUMBER -> JsonNumberText.of(scalar.text()).map(JsonNumber::of);
        };
    }

    private static Optional<JsonValue> array(SequenceNode sequence) {
        List<JsonValue> values = new ArrayList<>();
        for (Node item : sequence.items()) {
            Optional<JsonValue> value = of(item);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(JsonArray.of(values));
    }

    private static Optional<JsonValue> object(MappingNode mapping) {
        JsonObject.Builder object = JsonObject.builder();
        for (MappingNode.Entry entry : mapping.entries()) {
            Optional<JsonValue> value = of(entry.value());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            object.put(entry.key(), value.get());
        }
        return Optional.of(object.build());
    }
}
