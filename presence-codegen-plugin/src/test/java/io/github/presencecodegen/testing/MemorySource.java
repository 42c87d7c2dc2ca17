package io.github.presencecodegen.testing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** A source in memory. */
final class MemorySource extends SimpleJavaFileObject {

    private final String text;

    private MemorySource(String path, String text) {
        super(uri(path), Kind.SOURCE);
        this.text = text;
    }

    /** The files of texts by path. */
    static List<MemorySource> of(Map<String, String> sources) {
        return sources.entrySet().stream()
                .map(source -> new MemorySource(source.getKey(), source.getValue()))
                .toList();
    }

    /** The path of such a file. */
    static String pathOf(JavaFileObject file) {
        return file.toUri().getPath().substring(1);
    }

    private static URI uri(String path) {
        try {
            return new URI("memory", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
