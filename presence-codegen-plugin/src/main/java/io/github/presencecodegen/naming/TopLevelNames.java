package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes that each package gets. Files of one folder must differ in more than case, since not every file system
 * knows case.
 */
final class TopLevelNames {

    private final TypeModel model;
    private final Map<TypeKey, String> given;
    private final Map<String, TypeKey> taken = new HashMap<>();
    private final List<Collision> collisions = new ArrayList<>();

    TopLevelNames(TypeModel model, Map<TypeKey, String> given) {
        this.model = model;
        this.given = given;
    }

    private record Collision(TypeKey key, TypeKey other, JavaType type, String wanted) {}

    /** Adds a type with the classes beside it. */
    void add(TypeKey key, JavaType type) {
        for (String wanted : ClassNames.topLevel(type.topLevel())) {
            TypeKey other = taken.putIfAbsent(folded(type.packageName(), wanted), key);
            if (other != null) {
                collisions.add(new Collision(key, other, type, wanted));
                return;
            }
        }
    }

    void reportCollisions(Diagnostics diagnostics) {
        for (Collision collision : collisions) {
            TypeKey key = collision.key();
            TypeKey other = collision.other();
            if (given.containsKey(key)) {
                reportGiven(key, other, collision.wanted(), diagnostics);
            } else if (given.containsKey(other)) {
                reportGiven(other, key, collision.wanted(), diagnostics);
            } else {
                diagnostics.report(
                        DiagnosticCode.TYPE_COLLISION,
                        place(key),
                        List.of(new Related(place(other), "the other schema")),
                        collision.wanted(),
                        place(other).toString(),
                        GivenNames.setting(key.owner(), freeName(collision)));
            }
        }
    }

    private void reportGiven(TypeKey named, TypeKey other, String wanted, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.NAME_TAKEN,
                place(named),
                given.getOrDefault(named, ""),
                wanted,
                "the type of " + place(other));
    }

    private Place place(TypeKey key) {
        return model.type(key).documentation().place();
    }

    /** A name that would solve a collision: with the file's folder in front, or else with a number behind. */
    private String freeName(Collision collision) {
        String file = collision.key().owner().file();
        String folders = file.substring(0, Math.max(0, file.lastIndexOf('/')));
        String folder =
                Words.of(folders.substring(folders.lastIndexOf('/') + 1)).upperCamel();
        String wanted = collision.type().topLevel();
        String name = GivenNames.isLegal(folder + wanted) ? folder + wanted : wanted;
        String free = name;
        for (int number = 2; isTaken(collision.type().packageName(), free); number++) {
            free = name + number;
        }
        return free;
    }

    private boolean isTaken(String packageName, String name) {
        return ClassNames.topLevel(name).stream().anyMatch(each -> taken.containsKey(folded(packageName, each)));
    }

    private static String folded(String packageName, String name) {
        return packageName + "." + JavaIdentifier.folded(name);
    }
}
