package io.github.presencecodegen.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values of an enum that has no {@link JsonType}: by its {@code of} and {@code wireValue}. */
@NullMarked
final class JacksonEnum {

    private static final ClassValue<JacksonEnum> OF_VALUES = new OfValues();

    private final Class<?> type;
    private final Method of;
    private final Method wireValue;
    private final boolean isOpen;

    private JacksonEnum(Class<?> type, Method of, Method wireValue, boolean isOpen) {
        this.type = type;
        this.of = of;
        this.wireValue = wireValue;
        this.isOpen = isOpen;
    }

    /** Reads the values of a class; null if it is none of an enum's. */
    static @Nullable Function<JsonValue, ?> reading(Class<?> javaType) {
        JacksonEnum found = find(javaType);
        return found == null ? null : found::read;
    }

    /** Writes a value of an enum. */
    static void write(JsonWriter out, Object value) {
        Object wire = invoke(OF_VALUES.get(value.getClass()).wireValue, value);
        if (wire instanceof JsonNumber number) {
            out.value(number);
        } else if (wire instanceof Long number) {
            out.value(number.longValue());
        } else {
            out.value((String) wire);
        }
    }

    /** The enum that a class is the interface of, or that a class of values belongs to. */
    private static @Nullable JacksonEnum find(Class<?> javaType) {
        JacksonModel model = javaType.getAnnotation(JacksonModel.class);
        if (model == null) {
            return Arrays.stream(javaType.getInterfaces())
                    .filter(each -> each.isAnnotationPresent(JacksonModel.class))
                    .findFirst()
                    .map(JacksonEnum::find)
                    .orElse(null);
        }
        return Arrays.stream(javaType.getMethods())
                .filter(method -> method.getName().equals("of") && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .map(of -> new JacksonEnum(javaType, of, method(javaType, "wireValue"), model.isOpen()))
                .orElse(null);
    }

    private Object read(JsonValue json) {
        Object value = invoke(of, null, wire(json));
        if (isOpen || value.getClass().isEnum()) {
            return value;
        }
        throw JacksonBinding.refused(
                "enum", "must be one of " + known() + ", but is " + JsonExcerpt.of(json, JsonExcerpt.IN_MESSAGE));
    }

    private Object wire(JsonValue json) {
        Class<?> wire = of.getParameterTypes()[0];
        if (wire == String.class && json instanceof JsonString string) {
            return string.value();
        }
        if (wire == long.class && json instanceof JsonNumber number && number.isLong()) {
            return number.longValue();
        }
        if (wire == JsonNumber.class && json instanceof JsonNumber) {
            return json;
        }
        String expected = wire == String.class ? "string" : wire == long.class ? "integer" : "number";
        throw JacksonBinding.refused("type", "must be of type " + expected + ", but is of type " + json.typeName());
    }

    /** The values that the schema lists. */
    private String known() {
        return Arrays.stream(type.getPermittedSubclasses())
                .filter(Class::isEnum)
                .flatMap(each -> Arrays.stream(each.getEnumConstants()))
                .map(each -> String.valueOf(invoke(wireValue, each)))
                .collect(Collectors.joining(", "));
    }

    private static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(type.getName() + " has no method " + name, e);
        }
    }

    private static Object invoke(Method method, @Nullable Object value, Object... arguments) {
        try {
            return method.invoke(value, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalArgumentException(method + " cannot be called", e);
        }
    }

    private static final class OfValues extends ClassValue<JacksonEnum> {

        @Override
        protected JacksonEnum computeValue(Class<?> type) {
            JacksonEnum found = find(type);
            if (found == null) {
                throw new IllegalArgumentException(type.getName() + " has no JSON");
            }
            return found;
        }
    }
}
