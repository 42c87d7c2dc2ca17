package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.List;

/** A generated type with its validator. */
final class GeneratedType {

    private final Class<?> type;
    private final Class<?> validator;

    GeneratedType(ClassLoader code, String name) {
        try {
            this.type = code.loadClass(name);
            this.validator = code.loadClass(name + "Validator");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    boolean isValid(byte[] json) {
        return (boolean) callStatic(validator, "isValid", json);
    }

    List<?> validate(byte[] json) {
        return (List<?>) callStatic(validator, "validate", json);
    }

    /** The value that is read from a document; it fails with what the code says against it. */
    Object fromJson(byte[] json) {
        return callStatic(type, "fromJson", json);
    }

    /** The same value from a builder; types without a builder have nothing to rebuild. */
    Object rebuilt(Object value) {
        boolean hasBuilder = Arrays.stream(value.getClass().getMethods())
                .anyMatch(method -> method.getName().equals("toBuilder"));
        return hasBuilder ? call(call(value, "toBuilder"), "build") : value;
    }

    JsonValue written(Object value) {
        return JsonValue.parse((byte[]) call(value, "toJsonBytes"));
    }

    private static Object callStatic(Class<?> owner, String name, byte[] json) {
        try {
            return owner.getMethod(name, byte[].class).invoke(null, (Object) json);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object call(Object receiver, String name) {
        try {
            return receiver.getClass().getMethod(name).invoke(receiver);
        } catch (InvocationTargetException e) {
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
