package io.github.presencecodegen.modules;

import io.github.presencecodegen.naming.TypeNames;
import io.github.presencecodegen.shape.dispatch.WantedUnion;
import io.github.presencecodegen.shape.model.ReusedTypes;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The types of other modules that stand for schemas here.
 *
 * @param types what the model of the types must know of them
 * @param names their names
 * @param kinds what the manifests call their kinds
 * @param wireNames what the names of their members belong to
 * @param unions those that stand for schemas wherever these are referred to
 */
public record Reuse(
        ReusedTypes types,
        Map<TypeKey, TypeNames> names,
        Map<TypeKey, String> kinds,
        Map<TypeKey, List<String>> wireNames,
        List<WantedUnion> unions) {

    /** None. */
    public static final Reuse NONE = new Reuse(ReusedTypes.NONE, Map.of(), Map.of(), Map.of(), List.of());

    public Reuse {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
        wireNames = Collections.unmodifiableMap(new LinkedHashMap<>(wireNames));
        unions = List.copyOf(unions);
    }
}
