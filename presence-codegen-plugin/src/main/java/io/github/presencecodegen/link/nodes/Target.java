package io.github.presencecodegen.link.nodes;

import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.schema.SchemaId;

/**
 * Where a reference leads.
 *
 * @param id the identity of the schema that must be there
 * @param node what is there
 */
public record Target(SchemaId id, Node node) {}
