package io.github.presencecodegen.shape.model;

import io.github.presencecodegen.schema.SchemaId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The types that other modules have generated of schemas that are read here, too. They are modelled, since types here are made
 * of them; what else they are made for was decided in those modules.
 *
 * @param types the types, by what they are the types of; equal structures of a file have one
 */
public record ReusedTypes(Map<TypeKey, ReusedType> types) {

    /** None. */
    public static final ReusedTypes NONE = new ReusedTypes(Map.of());

    public ReusedTypes {
        types = Collections.unmodifiableMap(new LinkedHashMap<>(types));
    }

    /**
     * A type of another module.
     *
     * @param module the module, for messages
     * @param bases the interfaces that it names
     * @param isOpen whether it is an enum that a setting of that module has opened
     */
    public record ReusedType(String module, List<TypeKey> bases, boolean isOpen) {

        public ReusedType {
            bases = List.copyOf(bases);
        }
    }

    private Optional<ReusedType> of(TypeKey key) {
        return Optional.ofNullable(types.get(key));
    }

    /** Whether a type is one of another module. */
    public boolean has(TypeKey key) {
        return types.containsKey(key);
    }

    /** The module whose type contains the nested types of a schema. */
    public Optional<String> home(SchemaId owner) {
        TypeKey type = TypeKey.ofTopLevel(owner);
        return of(type).or(() -> of(type.base())).map(ReusedType::module);
    }

    /** Whether the interface beside a type cannot be generated here, and is not generated there. */
    public boolean lacksBase(TypeKey described) {
        return home(described.owner()).isPresent() && !has(described.base());
    }

    /** Whether an enum of one value is a type; the settings here decide of types of this module. */
    public boolean decides(TypeKey key) {
        return home(key.owner()).isPresent();
    }

    /** The interfaces of types, with those of other modules as these have them. */
    public Kinship in(Kinship kinship, Collection<TypeKey> reached) {
        if (types.isEmpty()) {
            return kinship;
        }
        Map<TypeKey, List<TypeKey>> direct = new LinkedHashMap<>(kinship.direct());
        for (TypeKey key : reached) {
            of(key).ifPresent(type -> direct.put(
                    key, type.bases().stream().filter(reached::contains).toList()));
        }
        return new Kinship(direct);
    }

    /** Which of some enums are open, where the others are closed: those of other modules are as they are there. */
    public Collection<TypeKey> opened(Collection<TypeKey> open, Collection<TypeKey> enums) {
        return enums.stream()
                .filter(key -> of(key).map(ReusedType::isOpen).orElseGet(() -> open.contains(key)))
                .toList();
    }
}
