package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every type to be generated.
 *
 * @param selected the types of the selected files, in the order of the listing
 * @param types every type by its key, in the order in which it was reached
 * @param bindings what the Java types demand of a value beyond the schema's own words, by schema
 * @param listed the listed values that no Java type shows, by the schemas that a value must satisfy
 * @param formats the formats of strings, by the schemas that a string must satisfy
 * @param kinship which interfaces they have in common
 * @param merged by the type that stands for them: the types that are not generated, because they are the same
 */
public record TypeModel(
        List<TypeKey> selected,
        Map<TypeKey, TypeShape> types,
        Map<SchemaId, Set<Binding>> bindings,
        Map<List<SchemaId>, Listed> listed,
        Map<List<SchemaId>, String> formats,
        Kinship kinship,
        Map<TypeKey, List<TypeShape>> merged) {

    /** The type with a key of this model. */
    public TypeShape type(TypeKey key) {
        TypeShape type = types.get(key);
        if (type == null) {
            throw new IllegalArgumentException("no type " + key);
        }
        return type;
    }

    /** The same in which some enums are open, and no others. */
    public TypeModel opening(Set<TypeKey> enums) {
        Map<TypeKey, TypeShape> opened = new LinkedHashMap<>(types);
        opened.replaceAll(
                (key, type) -> type instanceof TypeShape.EnumType each ? each.opened(enums.contains(key)) : type);
        return new TypeModel(selected, opened, demanding(enums), listed, formats, kinship, merged);
    }

    /** The demands with those of open enums of integers: of other values, only those fit that are in range. */
    private Map<SchemaId, Set<Binding>> demanding(Set<TypeKey> enums) {
        Map<SchemaId, Set<Binding>> demands = new LinkedHashMap<>(bindings);
        for (TypeKey key : enums) {
            if (type(key) instanceof TypeShape.EnumType each && each.kind() == EnumKind.LONG) {
                sayingTheSame(key).forEach(id -> {
                    Set<Binding> all = EnumSet.of(Binding.INT64);
                    all.addAll(bindings(id));
                    demands.put(id, all);
                });
            }
        }
        return demands;
    }

    /** The same with other interfaces. */
    public TypeModel with(Kinship other) {
        return new TypeModel(selected, types, bindings, listed, formats, other, merged);
    }

    /** The same with other types. */
    public TypeModel typed(Map<TypeKey, TypeShape> others) {
        return new TypeModel(selected, others, bindings, listed, formats, kinship, merged);
    }

    /** The key of the type in which those are nested that a schema is at home of: its class, or its base, if it is one. */
    public TypeKey container(SchemaId owner) {
        TypeKey type = TypeKey.ofTopLevel(owner);
        return types.containsKey(type.base()) ? type.base() : type;
    }

    /** The types that a type stands for beside itself. */
    public List<TypeShape> merged(TypeKey key) {
        return merged.getOrDefault(key, List.of());
    }

    /** The schemas of a type, and those that say the same: of the types that it stands for. */
    public Set<SchemaId> sayingTheSame(TypeKey key) {
        if (type(key) instanceof TypeShape.DispatchType union) {
            return union.schema().map(Set::of).orElse(Set.of());
        }
        Set<SchemaId> ids = new LinkedHashSet<>(key.ids());
        merged(key).forEach(other -> ids.addAll(other.key().ids()));
        return ids;
    }

    /** The format that a string has which must satisfy some schemas, if they name one, asserted or not. */
    public Optional<String> format(List<SchemaId> ids) {
        return Optional.ofNullable(formats.get(ids));
    }

    /** The values that schemas list for a value, where no Java type shows them. */
    public Optional<Listed> listed(List<SchemaId> ids) {
        return Optional.ofNullable(listed.get(ids));
    }

    /** The key of the top-level type that a type is, or is nested in. */
    public TypeKey outermost(TypeKey key) {
        return key.isTopLevel() ? key : container(key.owner());
    }

    /** What a schema's Java type demands beyond its own words. */
    public Set<Binding> bindings(SchemaId id) {
        return bindings.getOrDefault(id, Set.of());
    }
}
