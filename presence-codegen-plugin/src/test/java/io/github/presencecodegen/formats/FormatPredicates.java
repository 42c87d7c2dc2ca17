package io.github.presencecodegen.formats;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** Calls a predicate as generated code of another package would: it and its class must be public. */
final class FormatPredicates {

    private FormatPredicates() {}

    static boolean call(FormatPredicate check, String text) {
        try {
            Class<?> type = Class.forName("io.github.presencecodegen.support." + check.type());
            Method method = type.getMethod(check.method(), String.class);
            if (!Modifier.isPublic(type.getModifiers())) {
                throw new AssertionError(type + " is not public");
            }
            return (boolean) method.invoke(null, text);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(check.toString(), e);
        }
    }
}
