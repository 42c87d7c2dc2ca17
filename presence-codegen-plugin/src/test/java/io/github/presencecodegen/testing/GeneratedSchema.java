package io.github.presencecodegen.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The generated code of one schema, asked about documents in every way that it can be asked. */
public final class GeneratedSchema {

    /** The answer when a document is valid. */
    public static final String VALID = "valid";

    /** What the answer begins with when it is not. */
    public static final String REFUSED = "refused";

    /** How it goes on where there are violations: with their keywords, as a sorted set. */
    public static final String REFUSED_BY = REFUSED + " by ";

    private final LoadedCode code;
    private final String type;
    private final Class<?> validator;
    private final Class<?> jsonValue;
    private final Class<?> jsonType;

    GeneratedSchema(LoadedCode code, String packageName, String name, String supportPackage) {
        this.code = code;
        this.type = packageName + "." + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        this.validator = load(type + "Validator");
        this.jsonValue = load(supportPackage + ".JsonValue");
        this.jsonType = load(supportPackage + ".JsonType");
    }

    private Class<?> load(String className) {
        try {
            return code.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether there is a type beside the validator. */
    public boolean hasType() {
        return code.classes().containsKey(type);
    }

    /** The methods of the validator, to be called many times. */
    public ValidatorCalls calls() {
        return new ValidatorCalls(validator, jsonValue);
    }

    /** What the validator says about a document, by the way that it was asked. */
    public Map<String, String> askValidator(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("validate(byte[])", call(validator, "validate", byte[].class, bytes));
        answers.put("isValid(byte[])", call(validator, "isValid", byte[].class, bytes));
        answers.put("validate(String)", call(validator, "validate", String.class, json));
        answers.put("isValid(String)", call(validator, "isValid", String.class, json));
        Object tree = parse(bytes);
        answers.put("validate(JsonValue)", call(validator, "validate", jsonValue, tree));
        answers.put("isValid(JsonValue)", call(validator, "isValid", jsonValue, tree));
        return answers;
    }

    /** What the type and its validator say about a document, by the way that they were asked. */
    public Map<String, String> askType(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("read(byte[])", call(load(type), "read", byte[].class, bytes));
        answers.put("read(String)", call(load(type), "read", String.class, json));
        answers.put("fromJson(byte[])", call(load(type), "fromJson", byte[].class, bytes));
        answers.put("fromJson(String)", call(load(type), "fromJson", String.class, json));
        answers.putAll(askValidator(json));
        return answers;
    }

    /** The document as it is written again by its value, by a copy of that, and by what a builder makes of it. */
    public String writtenAs(String json) {
        try {
            Object codec = load(type).getField("JSON").get(null);
            Object value = invoke(codec, "fromJson", String.class, json);
            Object tree = parse(json.getBytes(StandardCharsets.UTF_8));
            if (!invoke(codec, "toJsonValue", Object.class, value).equals(tree)) {
                return "it is written as " + invoke(codec, "toJson", Object.class, value);
            }
            Object again = invoke(codec, "fromJson", byte[].class, invoke(codec, "toJsonBytes", Object.class, value));
            if (!again.equals(value) || again.hashCode() != value.hashCode()) {
                return "it does not equal itself when it is read again";
            }
            AccessorWalk.of(value);
            return value.toString().equals(again.toString()) && rebuilt(value).equals(value)
                    ? json
                    : "it does not equal what its builder makes of it";
        } catch (InvocationTargetException e) {
            return "writing threw " + FailedCall.shortly(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object rebuilt(Object value) throws ReflectiveOperationException {
        Method toBuilder;
        try {
            toBuilder = value.getClass().getMethod("toBuilder");
        } catch (NoSuchMethodException e) {
            // Only objects have builders.
            return value;
        }
        Object builder = toBuilder.invoke(value);
        return builder.getClass().getMethod("build").invoke(builder);
    }

    private Object invoke(Object codec, String name, Class<?> parameter, Object argument)
            throws ReflectiveOperationException {
        return jsonType.getMethod(name, parameter).invoke(codec, argument);
    }

    private Object parse(byte[] json) {
        try {
            return jsonValue.getMethod("parse", byte[].class).invoke(null, json);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String call(Class<?> holder, String name, Class<?> parameter, Object argument) {
        try {
            return answer(name, holder.getMethod(name, parameter), argument);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static String answer(String name, Method method, Object argument) throws ReflectiveOperationException {
        try {
            Object answer = method.invoke(null, argument);
            return switch (name) {
                case "isValid" -> answer.equals(true) ? VALID : REFUSED;
                case "fromJson" -> VALID;
                case "read" -> verdict((List<?>) violations(answer));
                default -> verdict((List<?>) answer);
            };
        } catch (InvocationTargetException e) {
            return thrown(e.getCause());
        }
    }

    private static String thrown(Throwable thrown) throws ReflectiveOperationException {
        return thrown.getClass().getSimpleName().equals("InvalidJsonException")
                ? verdict((List<?>) violations(thrown))
                : "threw " + FailedCall.shortly(thrown);
    }

    private static Object violations(Object holder) throws ReflectiveOperationException {
        return holder.getClass().getMethod("violations").invoke(holder);
    }

    private static String verdict(List<?> violations) throws ReflectiveOperationException {
        if (violations.isEmpty()) {
            return VALID;
        }
        Set<Object> keywords = new TreeSet<>();
        for (Object violation : violations) {
            keywords.add(violation.getClass().getMethod("keyword").invoke(violation));
        }
        return REFUSED_BY + keywords;
    }
}
