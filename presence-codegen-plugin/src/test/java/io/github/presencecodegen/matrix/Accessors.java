package io.github.presencecodegen.matrix;

import io.github.presencecodegen.testing.Requests;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The accessors of generated classes, found by what they look like and not by how the generator names them. */
final class Accessors {

    /** Members of every generated class. */
    private static final Set<String> COMMON = Set.of(
            "toBuilder",
            "toJson",
            "toJsonBytes",
            "toJsonValue",
            "unknownProperties",
            "unmatchedProperties",
            "additionalProperties",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait");

    private Accessors() {}

    /** The accessors of a class in the order of the alphabet. */
    static List<Method> of(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(Accessors::isAccessor)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && !COMMON.contains(method.getName());
    }

    /** The accessor of a property, by its name on the wire. */
    static Optional<Method> of(Class<?> type, String property) {
        return of(type).stream()
                .filter(method -> folded(method.getName()).equals(folded(property)))
                .findFirst();
    }

    /** The accessor of the members that have no accessor of their own. */
    static Optional<Method> additional(Class<?> type) {
        return method(type, "additionalProperties");
    }

    /** The accessor of what a wrapper of ours holds: it has no other, and no builder. */
    static Optional<Method> wrapped(Class<?> type) {
        return isGenerated(type) && method(type, "toBuilder").isEmpty() ? method(type, "value") : Optional.empty();
    }

    private static boolean isGenerated(Class<?> type) {
        String packageName = type.getPackageName();
        return packageName.startsWith(Requests.PACKAGE) && !packageName.endsWith(".support");
    }

    /** What tells the value of an enum. */
    static Optional<Method> wireValue(Class<?> type) {
        return method(type, "wireValue");
    }

    private static Optional<Method> method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && method.getName().equals(name))
                .findFirst();
    }

    private static String folded(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
