package io.github.presencecodegen.naming;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.naming.places.NameSource;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.naming.words.FileName;
import io.github.presencecodegen.naming.words.JavaIdentifier;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The classes that each package gets. Files of one folder must differ in more than case, since not every file system
 * knows case.
 */
final class TopLevelNames {

    private final TypeModel model;
    private final TypePlaces places;
    private final Map<TypeKey, String> given;
    private final Map<String, TypeKey> taken = new HashMap<>();
    private final List<Collision> collisions = new ArrayList<>();

    TopLevelNames(TypeModel model, TypePlaces places, Map<TypeKey, String> given) {
        this.model = model;
        this.places = places;
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
        List<Collision> ofFolders =
                collisions.stream().filter(this::isToldByFolder).toList();
        boolean areMany = ofFolders.size() > 1;
        if (areMany) {
            reportFolders(ofFolders, diagnostics);
        }
        collisions.stream()
                .filter(collision -> !areMany || !ofFolders.contains(collision))
                .forEach(collision -> report(collision, diagnostics));
    }

    private void report(Collision collision, Diagnostics diagnostics) {
        TypeKey key = collision.key();
        TypeKey other = collision.other();
        if (key.isUnion() || other.isUnion()) {
            reportUnion(key.isUnion() ? key : other, key.isUnion() ? other : key, collision.wanted(), diagnostics);
        } else if (given.containsKey(key)) {
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
                    "Put one of them into a <group> with another <basePackage>, or name it: "
                            + GivenNames.setting(key.owner(), freeName(collision)));
        }
    }

    /** Whether the types are of files in different folders, and named without regard to these. */
    private boolean isToldByFolder(Collision collision) {
        SchemaId one = collision.key().owner();
        SchemaId other = collision.other().owner();
        return !given.containsKey(collision.key())
                && !given.containsKey(collision.other())
                && one.isRoot()
                && other.isRoot()
                && places.of(one).nameFrom() != NameSource.PATH
                && !FileName.folder(one.file()).equals(FileName.folder(other.file()));
    }

    /** One report for all, for nobody names a hundred types. */
    private void reportFolders(List<Collision> ofFolders, Diagnostics diagnostics) {
        Collision first = ofFolders.get(0);
        TypeKey key = first.key();
        List<Related> related = Stream.concat(
                        Stream.of(new Related(place(first.other()), "the other schema")),
                        ofFolders.stream().skip(1).map(each -> new Related(place(each.key()), "another such file")))
                .toList();
        String name = JavaIdentifier.topLevelType(
                FileName.pathWords(key.owner().file()), places.of(key.owner()).suffix());
        diagnostics.report(
                DiagnosticCode.TYPE_COLLISION,
                place(key),
                related,
                first.wanted(),
                place(first.other()) + ", and " + (ofFolders.size() - 1)
                        + " more files have the names of files in other folders",
                "Set <nameFrom>path</nameFrom>, which makes " + name + " of this file, or"
                        + " <packageFromFolder>true</packageFromFolder>, which makes a package of each folder.");
    }

    private void reportGiven(TypeKey named, TypeKey other, String wanted, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.NAME_TAKEN,
                place(named),
                given.getOrDefault(named, ""),
                wanted,
                "the type of " + place(other));
    }

    private void reportUnion(TypeKey union, TypeKey other, String wanted, Diagnostics diagnostics) {
        diagnostics.report(
                DiagnosticCode.UNION_NAME_TAKEN,
                place(union),
                union.unionName(),
                wanted,
                other.isUnion() ? "another union" : "the type of " + place(other));
    }

    private Place place(TypeKey key) {
        return model.type(key).documentation().place();
    }

    /** A name that would solve a collision and that no other one is told to take. */
    private String freeName(Collision collision) {
        String packageName = collision.type().packageName();
        String wanted = collision.type().topLevel();
        String free = Stream.concat(
                        names(collision),
                        Stream.iterate(2, number -> number + 1).map(number -> wanted + number))
                .filter(name -> GivenNames.isLegal(name) && !isTaken(packageName, name))
                .findFirst()
                .orElseThrow();
        ClassNames.topLevel(free).forEach(each -> taken.put(folded(packageName, each), collision.key()));
        return free;
    }

    /** With the ending that the files differ in, the folder in front, or the whole path. */
    private static Stream<String> names(Collision collision) {
        String file = collision.key().owner().file();
        String wanted = collision.type().topLevel();
        String folder = FileName.folder(file);
        String innermost = folder.substring(folder.lastIndexOf('/') + 1);
        Stream<String> ending = FileName.hasSchemaEnding(file) ? Stream.of(wanted + "Schema") : Stream.of();
        return Stream.concat(
                ending, Stream.of(innermost, folder).map(Words::of).map(words -> words.upperCamel() + wanted));
    }

    private boolean isTaken(String packageName, String name) {
        return ClassNames.topLevel(name).stream().anyMatch(each -> taken.containsKey(folded(packageName, each)));
    }

    private static String folded(String packageName, String name) {
        return packageName + "." + JavaIdentifier.folded(name);
    }
}
