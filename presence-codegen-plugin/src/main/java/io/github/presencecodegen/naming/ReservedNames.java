package io.github.presencecodegen.naming;

import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Letters;
import io.github.presencecodegen.naming.words.Plural;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.shape.model.Part;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The names that no member and no constant can have: a field would hide the package or the type of its name in expressions
 * (JLS 6.4.2). What types are called may depend on their order, which members must not: a name that a property could give to
 * a type is reserved although the type is called otherwise.
 */
final class ReservedNames {

    private final Set<String> packageRoots;

    /** The simple names of classes that any code may name. */
    private final Set<String> everywhere = new HashSet<>();

    /** What nested types are called, by the file that they are nested in. */
    private final Map<String, Set<String>> nested = new HashMap<>();

    /** The same with what they could be called; folded. */
    private final Map<String, Set<String>> possible = new HashMap<>();

    /**
     * The names that are reserved beside some types.
     *
     * @param packageRoots the first words of all packages
     * @param types all generated types
     * @param formats the classes of the user's
     */
    ReservedNames(
            Set<String> packageRoots, TypeModel model, Map<TypeKey, JavaType> types, Collection<FormatType> formats) {
        this.packageRoots = packageRoots;
        formats.forEach(format -> everywhere.addAll(format.simpleNames()));
        types.forEach((key, type) -> {
            everywhere.add(type.topLevel());
            add(key, type.nested(), nested);
            addPossible(key, type.nested());
            if (model.type(key) instanceof TypeShape.ObjectType object) {
                object.properties().forEach(property -> addTypeOf(key, property));
            } else if (model.type(key) instanceof TypeShape.BaseType base) {
                base.properties().forEach(property -> addTypeOf(key, property));
            }
        });
    }

    private void addTypeOf(TypeKey key, Property property) {
        List<Part> parts = Part.of(property).withInner();
        if (parts.get(parts.size() - 1).shape() instanceof Shape.Named) {
            Words words = Words.of(property.name());
            addPossible(key, JavaIdentifier.type(words));
            addPossible(key, JavaIdentifier.type(Plural.singular(words)));
        }
    }

    private void addPossible(TypeKey key, String name) {
        add(key, JavaIdentifier.folded(name), possible);
    }

    private static void add(TypeKey key, String name, Map<String, Set<String>> names) {
        names.computeIfAbsent(key.owner().file(), unused -> new HashSet<>()).add(name);
    }

    /** Those that no accessor of a class can have. */
    Predicate<String> ofMembers(TypeKey key) {
        Set<String> beside = possible.getOrDefault(key.owner().file(), Set.of());
        return name -> JavaIdentifier.isOwnConstant(name)
                || isReserved(name)
                || canBeType(name) && beside.contains(JavaIdentifier.folded(name));
    }

    /** Those that no constant of a class can have. Types give way to constants already. */
    Predicate<String> ofSingleValues(TypeKey key) {
        Set<String> beside = nested.getOrDefault(key.owner().file(), Set.of());
        return name -> name.equals(JavaIdentifier.JSON) || isReserved(name) || beside.contains(name);
    }

    /** Those in an enum, of which the type of a file has one more. */
    Predicate<String> ofConstants(TypeKey key) {
        return name -> key.isTopLevel() && name.equals(JavaIdentifier.JSON)
                || JavaIdentifier.isFieldOfEnum(name)
                || isReserved(name);
    }

    private boolean isReserved(String name) {
        return packageRoots.contains(name) || canBeType(name) && isLikeType(name);
    }

    /** Whether a type can be called so: the names of types begin with a capital, where the letter has one. */
    private static boolean canBeType(String name) {
        return Letters.capitalized(name).equals(name);
    }

    /** Whether a name is that of a class that code may name, or is written as such names are. */
    private boolean isLikeType(String name) {
        return everywhere.contains(name)
                || ClassNames.isBesideType(name)
                || Character.isUpperCase(name.charAt(0))
                        && name.indexOf('_') < 0
                        && name.chars().anyMatch(Character::isLowerCase);
    }
}
