package io.github.presencecodegen.testing;

import java.util.Map;

/**
 * Compiled classes, in a class loader of their own: each instance initialises them anew. None of them may have a method
 * that HotSpot would not compile.
 */
public final class LoadedCode extends ClassLoader {

    private final Map<String, byte[]> classes;

    LoadedCode(Map<String, byte[]> classes) {
        super(LoadedCode.class.getClassLoader());
        MethodSizes.check(classes);
        this.classes = classes;
    }

    private LoadedCode(LoadedCode other) {
        super(LoadedCode.class.getClassLoader());
        this.classes = other.classes;
    }

    /** The same classes, none of them initialised. */
    public LoadedCode anew() {
        return new LoadedCode(this);
    }

    /** The bytes of every class, by name. */
    public Map<String, byte[]> classes() {
        return classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** An instance of a class with a public constructor without arguments. */
    public <T> T newInstance(String name, Class<T> type) {
        try {
            return type.cast(loadClass(name).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
