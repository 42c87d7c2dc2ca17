package io.github.presencecodegen.testing;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/** The methods of a generated validator, called without reflection: what a call costs is what the method costs. */
public final class ValidatorCalls {

    private final MethodHandle parse;
    private final MethodHandle isValid;
    private final MethodHandle validate;
    private final MethodHandle isValidText;
    private final MethodHandle validateText;

    ValidatorCalls(Class<?> validator, Class<?> jsonValue) {
        MethodType verdict = MethodType.methodType(boolean.class, Object.class);
        MethodType report = MethodType.methodType(List.class, Object.class);
        MethodType ofText = MethodType.methodType(boolean.class, byte[].class);
        this.parse = handle(jsonValue, "parse", MethodType.methodType(jsonValue, byte[].class))
                .asType(MethodType.methodType(Object.class, byte[].class));
        this.isValid = handle(validator, "isValid", MethodType.methodType(boolean.class, jsonValue))
                .asType(verdict);
        this.validate = handle(validator, "validate", MethodType.methodType(List.class, jsonValue))
                .asType(report);
        this.isValidText = handle(validator, "isValid", ofText);
        this.validateText = handle(validator, "validate", ofText.changeReturnType(List.class));
    }

    private static MethodHandle handle(Class<?> owner, String name, MethodType type) {
        try {
            return MethodHandles.publicLookup().findStatic(owner, name, type);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The {@code JsonValue} of a text, as the generated code has it. */
    public Object parse(byte[] json) {
        try {
            return (Object) parse.invokeExact(json);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** Asks about a {@code JsonValue}. */
    public boolean isValid(Object tree) {
        try {
            return (boolean) isValid.invokeExact(tree);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** The violations of a {@code JsonValue}. */
    public List<?> validate(Object tree) {
        try {
            return (List<?>) validate.invokeExact(tree);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** Asks about a text. */
    public boolean isValid(byte[] json) {
        try {
            return (boolean) isValidText.invokeExact(json);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** The violations of a text. */
    public List<?> validate(byte[] json) {
        try {
            return (List<?>) validateText.invokeExact(json);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }
}
