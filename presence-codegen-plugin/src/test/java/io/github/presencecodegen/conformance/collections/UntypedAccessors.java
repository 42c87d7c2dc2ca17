package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.testing.LoadedCode;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Counts the accessors of generated classes.
 *
 * <p>An accessor is a public instance method without parameters of a generated class with a builder, whose builder has
 * a method of the same name that takes a value; {@code hasPush()}, {@code isTopicNull()} and {@code topicOrDefault()} are
 * none. It is untyped if its type is {@code JsonValue} or {@code JsonObject}, or a list or map that holds one of them.
 * Of the untyped ones those are listed whose schema {@linkplain DescribedTypes says more}: the property of this name, in
 * any schema that applies to the object. Where no such property is found, the accessor is listed too, with {@code ?}.
 * Records of unions are not counted.
 */
final class UntypedAccessors {

    private final LoadedCode code;
    private final String supportPackage;
    private final Map<String, ManifestEntry> manifest;
    private final SchemaFiles files;
    private final DescribedTypes described;
    private final Map<String, Optional<Located>> sayingMore = new TreeMap<>();
    private int accessors;
    private int untyped;

    UntypedAccessors(LoadedCode code, String supportPackage, List<ManifestEntry> manifest, SchemaFiles files) {
        this.code = code;
        this.supportPackage = supportPackage;
        this.manifest = manifest.stream()
                .collect(Collectors.toMap(ManifestEntry::type, Function.identity(), (first, second) -> first));
        this.files = files;
        this.described = new DescribedTypes(files);
        code.classes().keySet().stream()
                .filter(name -> name.endsWith("$Builder") && !name.startsWith(supportPackage + "."))
                .sorted()
                .forEach(builder -> count(load(builder)));
    }

    /** How many accessors there are. */
    int accessors() {
        return accessors;
    }

    /** How many of them are untyped. */
    int untyped() {
        return untyped;
    }

    /** The untyped ones whose schema says more, with the place where it does. */
    Map<String, Optional<Located>> sayingMore() {
        return sayingMore;
    }

    private Class<?> load(String name) {
        try {
            return code.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private void count(Class<?> builder) {
        List<String> setters = Arrays.stream(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1)
                .map(Method::getName)
                .toList();
        Class<?> type = builder.getDeclaringClass();
        for (Method method : type.getDeclaredMethods()) {
            boolean isAccessor = Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && !method.isSynthetic()
                    && method.getParameterCount() == 0
                    && setters.contains(method.getName());
            if (isAccessor) {
                count(method);
            }
        }
    }

    private void count(Method accessor) {
        accessors++;
        Type type = accessor.getGenericReturnType();
        if (!holdsTree(type)) {
            return;
        }
        untyped++;
        List<Located> schemas = schemas(accessor);
        String name = accessor.getDeclaringClass().getName() + "." + accessor.getName() + "()";
        if (schemas.isEmpty()) {
            sayingMore.put(name + " ?", Optional.empty());
        }
        schemas.stream()
                .filter(schema -> described.saysMore(schema, type))
                .findFirst()
                .ifPresent(schema -> sayingMore.put(name, Optional.of(schema)));
    }

    private boolean holdsTree(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).anyMatch(this::holdsTree);
        }
        String name = type.getTypeName();
        return name.equals(supportPackage + ".JsonValue") || name.equals(supportPackage + ".JsonObject");
    }

    /** The schemas of the property; those of the object itself for what has no name of its own. */
    private List<Located> schemas(Method accessor) {
        ManifestEntry entry = manifest.get(accessor.getDeclaringClass().getName());
        if (entry == null) {
            return List.of();
        }
        String pointer = entry.pointer();
        List<Located> found = new ArrayList<>();
        while (found.isEmpty()) {
            files.at(entry.file() + "#" + pointer)
                    .ifPresent(owner -> found.addAll(described.properties(owner, accessor.getName())));
            if (pointer.isEmpty()) {
                break;
            }
            // An alternative of a union has the properties beside the union too.
            pointer = pointer.substring(0, pointer.lastIndexOf('/'));
        }
        return found.isEmpty() ? rest(entry, accessor.getName()) : found;
    }

    private List<Located> rest(ManifestEntry entry, String accessor) {
        Optional<Located> owner = files.at(entry.file() + "#" + entry.pointer());
        if (owner.isEmpty() || accessor.startsWith("unmatched")) {
            // No schema describes names that no pattern matches.
            return owner.map(schema -> schema.only("")).stream().toList();
        }
        return accessor.equals("additionalProperties")
                ? described.rest(owner.get(), "additionalProperties")
                : accessor.endsWith("Properties") ? described.rest(owner.get(), "patternProperties") : List.of();
    }
}
