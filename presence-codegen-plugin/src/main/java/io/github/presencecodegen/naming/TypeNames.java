package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.words.PropertyNames;
import java.util.List;

/**
 * The names of a type and its members.
 *
 * @param type the type
 * @param properties the names of the properties of a class, in their order; then those of its open maps, or of what
 *     follows the items of a tuple
 * @param constants the names of the constants of an enum, in the order of its values
 * @param wrappers the names of the types that wrap the alternatives of a union, in their order
 */
public record TypeNames(JavaType type, List<PropertyNames> properties, List<String> constants, List<String> wrappers) {

    public TypeNames {
        properties = List.copyOf(properties);
        constants = List.copyOf(constants);
        wrappers = List.copyOf(wrappers);
    }
}
