package io.github.presencecodegen.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import io.github.presencecodegen.generated.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of many specifications, for one run of the compiler: a run for each would take most of its time to start. */
public final class SourceBatch {

    private static final List<String> STRICT = List.of(
            "--release",
            "17",
            "-Xlint:all",
            "-Xdoclint:all/protected",
            "-Werror",
            "-proc:none",
            "-Xmaxerrs",
            "10000",
            "-Xmaxwarns",
            "10000");

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, byte[]> classes = new TreeMap<>();

    /** Adds files; one that is there already must be the same. */
    public void add(Collection<GeneratedFile> files) {
        files.forEach(file -> assertThat(sources.merge(file.path(), file.text(), (old, same) -> same))
                .isEqualTo(file.text()));
    }

    /** The structure of each source, by path. */
    public Map<String, SourceStructure> parse() {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        return parse(task(problems));
    }

    /** Compiles as strictly as a consumer may. */
    public Map<String, SourceStructure> compile() {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = task(problems);
        Map<String, SourceStructure> structures = parse(task);
        try {
            task.analyze();
            task.generate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(problems.getDiagnostics().stream()
                        .map(Object::toString)
                        .limit(5)
                        .collect(Collectors.joining("\n")))
                .isEmpty();
        return structures;
    }

    /**
     * Compiles as strictly, but without the packages that do not compile, so that a single bad one does not hide what
     * the others do. What the compiler says first about each of them, by its path.
     */
    public Map<String, String> compilePackages() {
        Map<String, String> refused = new TreeMap<>();
        while (!sources.isEmpty()) {
            DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
            task(problems).call();
            if (problems.getDiagnostics().isEmpty()) {
                return refused;
            }
            classes.clear();
            problems.getDiagnostics().stream()
                    .filter(problem -> problem.getSource() != null)
                    .forEach(problem -> refused.putIfAbsent(
                            packagePath(problem.getSource().toUri().getPath().substring(1)), problem.toString()));
            assertThat(sources.keySet().removeIf(path -> refused.containsKey(packagePath(path))))
                    .as(() -> problems.getDiagnostics().toString())
                    .isTrue();
        }
        return refused;
    }

    private static String packagePath(String sourcePath) {
        return sourcePath.substring(0, sourcePath.lastIndexOf('/'));
    }

    private Map<String, SourceStructure> parse(JavacTask task) {
        Map<String, SourceStructure> structures = new LinkedHashMap<>();
        DocTrees docs = DocTrees.instance(task);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String path = unit.getSourceFile().toUri().getPath().substring(1);
                structures.put(path, SourceStructure.of(unit, docs));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return structures;
    }

    private JavacTask task(DiagnosticCollector<JavaFileObject> problems) {
        StandardJavaFileManager standard =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(problems, null, null);
        return (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, new InMemory(standard), problems, STRICT, null, sourceFiles());
    }

    /** Runs the tool {@code javadoc}; a warning fails the test. */
    public void document(Path into) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        boolean succeeded = ToolProvider.getSystemDocumentationTool()
                .getTask(
                        new PrintWriter(OutputStream.nullOutputStream(), false, UTF_8),
                        null,
                        problems,
                        null,
                        List.of(
                                "-d",
                                into.toString(),
                                "-Xdoclint:all",
                                "--no-platform-links",
                                "-quiet",
                                "-notimestamp",
                                "-encoding",
                                "UTF-8"),
                        sourceFiles())
                .call();
        assertThat(problems.getDiagnostics().stream().map(Object::toString).limit(5))
                .isEmpty();
        assertThat(succeeded).isTrue();
    }

    private List<Source> sourceFiles() {
        return sources.entrySet().stream()
                .map(source -> new Source(source.getKey(), source.getValue()))
                .toList();
    }

    /** What was compiled. */
    public LoadedCode loaded() {
        return new LoadedCode(classes);
    }

    /** The text of every source, by path. */
    public Map<String, String> sources() {
        return sources;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(uri(path), Kind.SOURCE);
            this.text = text;
        }

        private static URI uri(String path) {
            try {
                return new URI("memory", null, "/" + path, null);
            } catch (java.net.URISyntaxException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps classes in memory. */
    private final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        InMemory(JavaFileManager manager) {
            super(manager);
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
                            classes.put(name, toByteArray());
                        }
                    };
                }
            };
        }
    }
}
