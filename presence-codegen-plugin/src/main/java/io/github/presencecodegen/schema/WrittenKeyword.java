package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.Node;

/**
 * A keyword as it is written, before anybody knows what it means.
 *
 * @param holder the schema that it is in
 * @param name its name
 * @param place where the name is
 * @param value its value
 */
record WrittenKeyword(SchemaId holder, String name, Place place, Node value) {}
