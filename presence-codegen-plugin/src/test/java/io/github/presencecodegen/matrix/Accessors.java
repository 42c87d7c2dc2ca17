package io.github.presencecodegen.matrix;

import io.github.presencecodegen.testing.Requests;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The accessors of generated classes, found by what they look like and not by how the generator names them. */
final class Accessors {

    /** Members of every generated class. */
    private static final Set<String> COMMON = Set.of(
            "toBuilder",
            "toJson",
            "toJsonBytes",
            "toJsonValue",
            "jsonType",
            "unknownProperties",
            "unmatchedProperties",
            "additionalProperties",
            "patternProperties",
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait");

    /** What maps are called that no property is; {@code matched} is that of a map beside its unmatched names. */
    private static final Pattern MAPS = Pattern.compile("(additionalProperties|patternProperties)(_\\d+)?|matched");

    private static final String REST = "rest";

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

    /** The accessors of maps whose entries are members that have no accessor of their own. */
    static List<Method> additional(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && method.getReturnType() == Map.class
                        && MAPS.matcher(method.getName()).matches())
                .toList();
    }

    /** The accessors of the first items of a list, in their order; they stand in it as the fields do. */
    static List<Method> items(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers())
                        && !field.getName().equals(REST))
                .flatMap(field -> method(type, field.getName()).stream())
                .toList();
    }

    /** The accessor of the items that follow. */
    static Optional<Method> rest(Class<?> type) {
        return method(type, REST);
    }

    /** The accessor of what a wrapper of ours holds: it has no other, and no builder. */
    static Optional<Method> wrapped(Class<?> type) {
        return isGenerated(type) && method(type, "toBuilder").isEmpty() ? method(type, "value") : Optional.empty();
    }

    private static boolean isGenerated(Class<?> type) {
        String packageName = type.getPackageName();
        return packageName.startsWith(Requests.PACKAGE) && !packageName.startsWith(Requests.PACKAGE + ".support");
    }

    /** The entries of a map that its patterns take. */
    static Method matched(Class<?> type) {
        return method(type, "matched").orElseThrow();
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
