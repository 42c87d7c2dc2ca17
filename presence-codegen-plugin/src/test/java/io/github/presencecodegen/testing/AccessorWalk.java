package io.github.presencecodegen.testing;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;

/** Calls every accessor of a generated value, and of what it gives. */
final class AccessorWalk {

    private static final int MOST = 1_000;

    private final String packageName;
    private final Deque<Object> next = new ArrayDeque<>();

    private AccessorWalk(Object value) {
        packageName = value.getClass().getPackageName();
        add(value);
    }

    /** Calls those of a value; fails as they fail. */
    static void of(Object value) throws ReflectiveOperationException {
        AccessorWalk walk = new AccessorWalk(value);
        for (int i = 0; i < MOST && !walk.next.isEmpty(); i++) {
            walk.call(walk.next.remove());
        }
    }

    private void call(Object value) throws ReflectiveOperationException {
        for (Method method : value.getClass().getMethods()) {
            boolean isAccessor = method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass().equals(value.getClass())
                    && !method.getName().equals("toBuilder");
            if (isAccessor) {
                add(method.invoke(value));
            }
        }
    }

    private void add(Object value) {
        if (value instanceof Collection<?> items) {
            items.forEach(this::add);
        } else if (value instanceof Map<?, ?> entries) {
            entries.values().forEach(this::add);
        } else if (value != null && value.getClass().getPackageName().equals(packageName)) {
            next.add(value);
        }
    }
}
