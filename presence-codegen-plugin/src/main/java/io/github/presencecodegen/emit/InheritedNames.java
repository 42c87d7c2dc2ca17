package io.github.presencecodegen.emit;

import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.UnionMember;
import io.github.presencecodegen.naming.JavaType;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The simple names that types inherit from their bases, where others are nested in these (JLS 8.5). Inside such a type the
 * name means what is nested, not what is imported or in the package.
 */
final class InheritedNames {

    private final Blueprint blueprint;
    private final Map<TypeKey, Set<String>> nested = new HashMap<>();

    InheritedNames(Blueprint blueprint) {
        this.blueprint = blueprint;
        blueprint.names().types().forEach((key, names) -> {
            JavaType type = names.type();
            if (type.isNested()) {
                nested.computeIfAbsent(blueprint.model().outermost(key), unused -> new TreeSet<>())
                        .add(type.nested());
            }
        });
    }

    /** Those inside a top-level type and what is nested in it. */
    Set<String> in(TypeKey type, List<TypeKey> nestedTypes) {
        Set<String> names = new TreeSet<>(of(type));
        nestedTypes.forEach(each -> names.addAll(of(each)));
        if (names.contains(Map.class.getSimpleName())) {
            // JavaPoet imports the outer class of a nested one, whatever is to be qualified.
            names.add(Map.Entry.class.getSimpleName());
        }
        return names;
    }

    private Set<String> nestedIn(TypeShape.DispatchType union) {
        Set<String> names = new TreeSet<>(List.of(ClassNames.KNOWN, ClassNames.UNKNOWN, ClassNames.BROKEN));
        UnionMember.of(union, blueprint).stream()
                .filter(member -> member.permitted().isEmpty())
                .forEach(member -> names.add(member.name().simpleName()));
        return names;
    }

    private Set<String> of(TypeKey type) {
        Set<String> names = new TreeSet<>();
        blueprint.model().kinship().all(type).forEach(base -> names.addAll(nested.getOrDefault(base, Set.of())));
        blueprint.unionTypes(type).forEach(union -> names.addAll(nestedIn(union)));
        return names;
    }
}
