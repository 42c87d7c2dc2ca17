package io.github.presencecodegen.matrix;

import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.testing.Requests;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A generated type as its users know it.
 *
 * @param entry where it came from
 * @param type its class
 */
record TypeListing(ManifestEntry entry, Class<?> type) {

    /** The types of a release in the order of their names. */
    static List<TypeListing> of(GeneratedRelease release) {
        return release.spec().manifest().stream()
                .filter(entry -> !entry.kind().equals("validator"))
                .map(entry -> new TypeListing(entry, load(entry, release.code())))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    private static Class<?> load(ManifestEntry entry, ClassLoader code) {
        try {
            return code.loadClass(entry.type());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The name below the package of all: {@code event.RoomMemberEvent.Content}. What is nested in the interface beside a type
     * is named by the type, which inherits it (JLS 8.5), as users do who need not know whether others are built on the type.
     */
    String name() {
        String name = type.getCanonicalName().substring(Requests.PACKAGE.length() + 1);
        Class<?> outer = type.getEnclosingClass();
        return outer == null
                ? name
                : inheriting(outer)
                        .map(heir -> name.replace("." + outer.getSimpleName() + ".", "." + heir + "."))
                        .orElse(name);
    }

    private static Optional<String> inheriting(Class<?> outer) {
        String heir = outer.getName().replaceFirst("Base_*$", "");
        try {
            Class<?> type = outer.getClassLoader().loadClass(heir);
            return outer.isAssignableFrom(type) && type != outer ? Optional.of(type.getSimpleName()) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The schema that it came from, by a name that does not depend on the release. */
    String source() {
        return lasting(entry.file()) + "#" + entry.pointer();
    }

    /** The name of a file without what later releases write in another way. */
    static String lasting(String file) {
        return file.replaceAll("\\.yaml$", "").replace('#', '$');
    }

    /** The class that it is, or is nested in. */
    Class<?> topLevel() {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return outer;
    }

    /** On one line: its name, its kind, its schema, and the names of its members. */
    String line() {
        return name() + " " + entry.kind() + " " + entry.file() + "#" + entry.pointer() + ": "
                + String.join(" ", members());
    }

    /** What a user writes behind its name: accessors of a class, constants of an enum, the kinds of a union. */
    List<String> members() {
        return switch (entry.kind()) {
            case "enum" -> constants();
            case "union" -> nested();
            default -> accessors();
        };
    }

    private List<String> accessors() {
        List<String> names = Accessors.of(type).stream().map(Method::getName).toList();
        return names.stream().filter(name -> !isDerived(name, names)).toList();
    }

    /** {@code hasPoll} of {@code poll}, {@code isDisplaynameNull} of {@code displayname}. */
    private static boolean isDerived(String name, List<String> names) {
        return names.stream().anyMatch(other -> {
            String capitalized = other.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + other.substring(1);
            return name.equals("has" + capitalized) || name.equals("is" + capitalized + "Null");
        });
    }

    private List<String> constants() {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(Field::getName)
                .sorted()
                .toList();
    }

    private List<String> nested() {
        return Stream.of(type.getDeclaredClasses())
                .filter(nested -> Modifier.isPublic(nested.getModifiers()))
                .map(Class::getSimpleName)
                .sorted()
                .toList();
    }
}
