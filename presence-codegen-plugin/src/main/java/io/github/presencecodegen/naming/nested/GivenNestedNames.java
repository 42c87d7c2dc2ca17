package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the names that the user gives to nested types among the others, which give way where they must and stay otherwise. */
public final class GivenNestedNames {

    private final TypeModel model;
    private final Map<TypeKey, String> given;
    private final Diagnostics diagnostics;

    public GivenNestedNames(TypeModel model, Map<TypeKey, String> given, Diagnostics diagnostics) {
        this.model = model;
        this.given = given;
        this.diagnostics = diagnostics;
    }

    /**
     * The names of the types nested in one.
     *
     * @param topLevel the name of the type that they are nested in
     * @param names the names that they have of themselves
     * @param constants the constants inside the type, which would hide a type of their name
     */
    public Map<TypeKey, String> put(String topLevel, Map<TypeKey, String> names, Set<String> constants) {
        Map<String, String> holders = new HashMap<>(Map.of(fold(topLevel), "the type that it is nested in"));
        names.keySet().stream()
                .filter(given::containsKey)
                .forEach(key -> claim(key, given.getOrDefault(key, ""), holders, constants));
        Distinct distinct = Distinct.ignoringCase(holders.keySet());
        Map<TypeKey, String> result = new LinkedHashMap<>();
        names.forEach((key, name) -> {
            String own = own(key);
            result.put(key, own != null ? own : distinct.take(name));
        });
        return result;
    }

    private void claim(TypeKey key, String name, Map<String, String> holders, Set<String> constants) {
        String place = model.type(key).documentation().place().toString();
        String holder = holders.putIfAbsent(fold(name), "the type of " + place);
        if (holder == null && constants.contains(name)) {
            holder = "a constant beside it";
        }
        if (holder != null) {
            diagnostics.report(
                    DiagnosticCode.NAME_TAKEN, model.type(key).documentation().place(), name, name, holder);
        }
    }

    /** The given name; that of an interface comes from the type beside it. */
    private @Nullable String own(TypeKey key) {
        String name = given.get(key.described());
        return name == null || !key.isBase() ? name : ClassNames.base(name);
    }

    private static String fold(String name) {
        return JavaIdentifier.folded(name);
    }
}
