package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import java.util.List;
import java.util.Set;

/**
 * One of the types of a union whose values are told apart by tags.
 *
 * @param type the type of the schema that the union is made of
 * @param shape what a value, or the part of it that the union is made of, becomes
 * @param ids the schemas that it must satisfy
 * @param tags the values of each tag, in the order of the tags; none where the type says nothing about a further tag
 */
public record DispatchMember(TypeKey type, Shape shape, List<SchemaId> ids, List<Set<String>> tags) {

    public DispatchMember {
        ids = List.copyOf(ids);
        tags = List.copyOf(tags);
    }

    /** How many tags it names. */
    public int specificity() {
        return (int) tags.stream().filter(values -> !values.isEmpty()).count();
    }
}
