package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.List;
import java.util.Set;

/** What the schemas of a release, read independently of the generator, say about the examples. */
final class DeclaredValues {

    private static final JsonValue UNKNOWN_VALUE = JsonString.of("org.example.unknown");

    private final RawSchemas schemas;
    private final IndependentValidator validator;

    DeclaredValues(RawSchemas schemas) {
        this.schemas = schemas;
        this.validator = new IndependentValidator(schemas);
    }

    /** Whether a document satisfies the schema of the pair. */
    boolean isValid(ExamplePair pair, JsonValue document) {
        return validator.isValid(schemas.root(pair.file()), document);
    }

    /** The leaves about which the merged schema says anything. */
    List<Leaf> leaves(ExamplePair pair) {
        return Leaf.of(pair.document()).stream()
                .filter(leaf -> at(pair, leaf.path()).saysAnything())
                .toList();
    }

    private MergedSchema at(ExamplePair pair, JsonPath path) {
        JsonValue value = pair.document();
        MergedSchema merged = MergedSchema.of(schemas.root(pair.file()), value, schemas, validator);
        for (Object step : path.steps()) {
            value = JsonPath.step(value, step);
            merged = merged.step(step, value);
        }
        return merged;
    }

    /** The example with another value for each that an enum of several values lists. */
    JsonValue withUnknownValues(ExamplePair pair) {
        JsonValue document = pair.document();
        for (Leaf leaf : Leaf.of(document)) {
            Set<JsonValue> listed = at(pair, leaf.path()).values();
            if (listed.size() > 1 && listed.contains(leaf.value())) {
                document = leaf.path().change(document, value -> UNKNOWN_VALUE);
            }
        }
        return document;
    }
}
