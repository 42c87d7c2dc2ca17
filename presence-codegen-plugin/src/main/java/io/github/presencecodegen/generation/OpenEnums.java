package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.naming.EnumPolicy;
import io.github.presencecodegen.naming.JavaType;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeModel;
import io.github.presencecodegen.shape.TypeShape;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the enums that the setting opens; it names them as the generated code does. */
final class OpenEnums {

    private final EnumPolicy policy;
    private final Diagnostics diagnostics;

    OpenEnums(EnumPolicy policy, Diagnostics diagnostics) {
        this.policy = policy;
        this.diagnostics = diagnostics;
    }

    Set<TypeKey> among(TypeModel model, Names names) {
        Map<TypeKey, JavaType> enums = new LinkedHashMap<>();
        model.types().forEach((key, type) -> {
            if (type instanceof TypeShape.EnumType) {
                enums.put(key, names.of(key).type());
            }
        });
        Set<TypeKey> open = new LinkedHashSet<>(policy.allOpen() ? enums.keySet() : Set.of());
        for (String name : policy.openTypes().stream().sorted().toList()) {
            Set<TypeKey> named = enums.entrySet().stream()
                    .filter(entry -> isCalled(entry.getValue(), name))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            if (named.isEmpty()) {
                diagnostics.report(DiagnosticCode.UNKNOWN_ENUM, Place.of("", "<enums>"), name, existing(enums));
            }
            open.addAll(named);
        }
        return open;
    }

    private static boolean isCalled(JavaType type, String name) {
        return type.simpleName().equals(name) || type.shortName().equals(name);
    }

    private static String existing(Map<TypeKey, JavaType> enums) {
        return enums.isEmpty()
                ? "There are no enums in these schemas."
                : "The enums are "
                        + enums.values().stream()
                                .map(JavaType::shortName)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
    }
}
