package io.github.presencecodegen.naming;

import java.util.List;

/**
 * The names of a type and its members.
 *
 * @param type the type
 * @param properties the names of the properties of a class, in their order
 * @param constants the names of the constants of an enum, in the order of its values
 */
public record TypeNames(JavaType type, List<PropertyNames> properties, List<String> constants) {

    public TypeNames {
        properties = List.copyOf(properties);
        constants = List.copyOf(constants);
    }
}
