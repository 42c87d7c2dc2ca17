package io.github.presencecodegen.testing;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a record can be beside what it is: the same with one thing changed, once for each component of it and of the records
 * inside it. A component whose values are of an unknown kind, or none, fails the test by its name.
 */
public final class OtherValues {

    private final Set<String> unchanged;
    private final Map<String, Object> found = new LinkedHashMap<>();

    private OtherValues(Set<String> unchanged) {
        this.unchanged = unchanged;
    }

    /**
     * Such records, by the name of the component that differs, such as {@code groups.typeSuffix}.
     *
     * @param value what they differ from; its lists, sets and maps hold something
     * @param unchanged components that do not change
     */
    public static <T extends Record> Map<String, T> of(T value, Set<String> unchanged) {
        OtherValues values = new OtherValues(unchanged);
        values.addRecord("", value, other -> other);
        Map<String, T> others = new LinkedHashMap<>();
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) value.getClass();
        values.found.forEach((name, other) -> others.put(name, type.cast(other)));
        return others;
    }

    /** Adds what becomes of the whole when its part of that name is another. */
    private void add(String name, Object part, Function<Object, Object> whole) {
        if (unchanged.contains(name)) {
            return;
        }
        if (part instanceof Record value) {
            addRecord(name + ".", value, whole);
        } else if (part instanceof List<?> list && !list.isEmpty()) {
            List<Object> rest = new ArrayList<>(list.subList(1, list.size()));
            add(name, list.get(0), first -> whole.apply(plus(List.of(first), rest)));
        } else if (part instanceof Set<?> set && !set.isEmpty()) {
            add(name, set.iterator().next(), other -> whole.apply(new TreeSet<>(plus(set, List.of(other)))));
        } else if (part instanceof Map<?, ?> map && !map.isEmpty()) {
            Map.Entry<?, ?> entry = map.entrySet().iterator().next();
            add(name + " key", entry.getKey(), key -> whole.apply(new TreeMap<>(Map.of(key, entry.getValue()))));
            add(name, entry.getValue(), value -> whole.apply(new TreeMap<>(Map.of(entry.getKey(), value))));
        } else {
            found.put(name, whole.apply(otherScalar(name, part)));
        }
    }

    private static List<Object> plus(Iterable<?> one, Iterable<?> other) {
        List<Object> both = new ArrayList<>();
        one.forEach(both::add);
        other.forEach(both::add);
        return both;
    }

    private static Object otherScalar(String name, Object value) {
        if (value instanceof String text) {
            return text + "x";
        } else if (value instanceof Boolean flag) {
            return !flag;
        } else if (value instanceof Integer number) {
            return number + 1;
        } else if (value instanceof Path path) {
            return path.resolveSibling(path.getFileName() + "x");
        } else if (value instanceof Enum<?> constant) {
            Object[] all = constant.getDeclaringClass().getEnumConstants();
            return all[(constant.ordinal() + 1) % all.length];
        }
        throw new AssertionError("component " + name + ": no other value is known than " + value);
    }

    private void addRecord(String prefix, Record value, Function<Object, Object> whole) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        for (int i = 0; i < components.length; i++) {
            int changed = i;
            add(prefix + components[i].getName(), part(value, components[i]), other -> {
                Object[] parts = Arrays.stream(components)
                        .map(component -> part(value, component))
                        .toArray();
                parts[changed] = other;
                return whole.apply(newRecord(value.getClass(), components, parts));
            });
        }
    }

    private static Object part(Record value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(component.getName(), e);
        }
    }

    private static Object newRecord(Class<?> type, RecordComponent[] components, Object[] parts) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }
}
