package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.support.JsonValue;

/**
 * An example of a collection.
 *
 * @param file the file that holds it
 * @param schema the schema that it belongs to: the file, and if need be {@code #} and a JSON Pointer
 * @param json the document
 * @param valid whether the collection says that it is valid
 */
record CollectionExample(String file, String schema, JsonValue json, boolean valid) {}
