package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonBoolean;
import io.github.presencecodegen.support.JsonNumber;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of generated code that was reached by accessors, as it is declared.
 *
 * @param type what the accessor, or the type argument of its list or map, says that it is
 * @param value the value itself; may be null
 */
record TypedLeaf(Type type, Object value) {

    /** The value that a document has at a place; nothing if no declared accessors lead there. */
    static Optional<TypedLeaf> reach(Object typed, Leaf leaf) {
        TypedLeaf reached = new TypedLeaf(typed.getClass(), typed).unwrapped();
        for (Object step : leaf.path().steps()) {
            Optional<TypedLeaf> next = reached.value == null ? Optional.empty() : reached.step(step);
            if (next.isEmpty()) {
                return next;
            }
            reached = next.get().unwrapped();
        }
        return Optional.of(reached);
    }

    private Optional<TypedLeaf> step(Object step) {
        if (value instanceof Map<?, ?> map) {
            return map.containsKey(step) ? Optional.of(new TypedLeaf(argument(1), map.get(step))) : Optional.empty();
        }
        if (value instanceof List<?> list) {
            return step instanceof Integer index
                    ? Optional.of(new TypedLeaf(argument(0), list.get(index)))
                    : Optional.empty();
        }
        return step instanceof String name ? member(name) : item((Integer) step);
    }

    private Optional<TypedLeaf> member(String name) {
        return Accessors.of(value.getClass(), name).map(this::call).or(() -> additional(name));
    }

    /** An item of a list whose items have accessors of their own, or of those that follow them. */
    private Optional<TypedLeaf> item(int index) {
        List<Method> items = Accessors.items(value.getClass());
        return index < items.size()
                ? Optional.of(call(items.get(index)))
                : Accessors.rest(value.getClass()).map(this::call).flatMap(rest -> rest.step(index - items.size()));
    }

    private Optional<TypedLeaf> additional(String name) {
        return Accessors.additional(value.getClass()).stream()
                .map(this::call)
                .flatMap(map -> map.step(name).stream())
                .findFirst();
    }

    private Type argument(int index) {
        return type instanceof ParameterizedType generic ? generic.getActualTypeArguments()[index] : Object.class;
    }

    private TypedLeaf call(Method accessor) {
        try {
            return new TypedLeaf(accessor.getGenericReturnType(), accessor.invoke(value));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** What a wrapper of a union, or of a root that is no object, holds. */
    private TypedLeaf unwrapped() {
        if (value != null && value.getClass().getSimpleName().equals("PatternMap")) {
            return new TypedLeaf(type, call(Accessors.matched(value.getClass())).value());
        }
        return value == null
                ? this
                : Accessors.wrapped(value.getClass())
                        .map(accessor -> call(accessor).unwrapped())
                        .orElse(this);
    }

    /** Whether this says the same as a leaf, in a type of Java's or of its own. */
    boolean says(JsonValue leaf) {
        if (value == null) {
            return leaf.toJson().equals("null") && !isTree();
        }
        if (leaf instanceof JsonString text) {
            return text.value().equals(type == String.class ? value : wireValue());
        }
        if (leaf instanceof JsonNumber number) {
            return isSimple("JsonNumber")
                    ? number.text().equals(value.toString())
                    : value instanceof Number && number.equals(JsonNumber.of(value.toString()));
        }
        if (leaf instanceof JsonBoolean bool) {
            return value.equals(bool.value());
        }
        // An object of which nothing is said is one of those that hold anything.
        return leaf instanceof JsonArray ? value instanceof List : leaf instanceof JsonObject && !isSimple("JsonValue");
    }

    private boolean isTree() {
        return isSimple("JsonValue") || isSimple("JsonObject") || isSimple("JsonArray");
    }

    private boolean isSimple(String name) {
        return type instanceof Class<?> declared && declared.getSimpleName().equals(name);
    }

    private Object wireValue() {
        return type instanceof Class<?> declared
                ? Accessors.wireValue(declared)
                        .map(method -> call(method).value())
                        .orElse(null)
                : null;
    }
}
