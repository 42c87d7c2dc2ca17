package io.github.presencecodegen.manifest;

import io.github.presencecodegen.naming.TypeNames;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.List;

/**
 * What code of another module must know of a generated type.
 *
 * @param key what it is the type of
 * @param same what else it is the type of: equal structures of its file
 * @param properties the properties, items or values that its names belong to, as they are on the wire
 * @param names the names of the type and its members
 * @param bases the interfaces that it names
 * @param isOpen whether it is an enum that a setting has opened
 */
public record TypeApi(
        TypeKey key,
        List<TypeKey> same,
        List<String> properties,
        TypeNames names,
        List<TypeKey> bases,
        boolean isOpen) {

    public TypeApi {
        same = List.copyOf(same);
        properties = List.copyOf(properties);
        bases = List.copyOf(bases);
    }
}
