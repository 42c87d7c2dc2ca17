package io.github.presencecodegen.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps the classes that a run of the compiler makes, and has others on the class path. */
final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, byte[]> compiled = new TreeMap<>();
    private final List<ClassFile> given;

    MemoryFileManager(JavaFileManager manager, Map<String, byte[]> given) {
        super(manager);
        this.given = given.entrySet().stream()
                .map(each -> new ClassFile(each.getKey(), each.getValue()))
                .toList();
    }

    /** The bytes of each class, by name. */
    Map<String, byte[]> compiled() {
        return compiled;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Iterable<JavaFileObject> others = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH || !kinds.contains(JavaFileObject.Kind.CLASS)) {
            return others;
        }
        List<JavaFileObject> all = new ArrayList<>();
        others.forEach(all::add);
        given.stream().filter(file -> file.isIn(packageName)).forEach(all::add);
        return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ClassFile ours ? ours.name : super.inferBinaryName(location, file);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("memory:///class"), kind) {
            @Override
            public OutputStream openOutputStream() {
                return new ByteArrayOutputStream() {
                    @Override
                    public void close() {
                        compiled.put(name, toByteArray());
                    }
                };
            }
        };
    }

    private static final class ClassFile extends SimpleJavaFileObject {

        private final String name;
        private final byte[] bytes;

        ClassFile(String name, byte[] bytes) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        boolean isIn(String packageName) {
            return name.startsWith(packageName + ".") && name.lastIndexOf('.') == packageName.length();
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
