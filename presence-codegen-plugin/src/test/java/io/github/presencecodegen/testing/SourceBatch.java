package io.github.presencecodegen.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generated.GeneratedFile;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The sources of one or many specifications, for one run of the compiler: a run for each would take most of its time to start. */
public final class SourceBatch {

    private final Map<String, String> sources = new TreeMap<>();
    private final Map<String, String> shared = new TreeMap<>();
    private final Map<String, byte[]> classes = new HashMap<>();

    /** Adds files; one that is there already must be the same. */
    public void add(Collection<GeneratedFile> files) {
        files.forEach(file -> assertThat(
                        (file.shared() ? shared : sources).merge(file.path(), file.text(), (old, same) -> same))
                .isEqualTo(file.text()));
    }

    private JavacRun run() {
        return new JavacRun(sources, SharedClasses.of(shared), JavacRun.COMMENTED);
    }

    /** The structure of each source, by path, but for those that specifications share. */
    public Map<String, SourceStructure> parse() {
        return run().parse();
    }

    /** Compiles as strictly as a consumer may, and gives the structure of each source, as {@link #parse} does. */
    public Map<String, SourceStructure> compile() {
        JavacRun run = run();
        Map<String, SourceStructure> structures = run.parse();
        classes.putAll(run.compile());
        return structures;
    }

    /** Compiles as strictly as a consumer may. */
    public LoadedCode load() {
        classes.putAll(run().compile());
        return loaded();
    }

    /** Compiles as strictly, but for comments that are missing. */
    public LoadedCode loadWithoutComments() {
        classes.putAll(new JavacRun(sources, SharedClasses.of(shared), JavacRun.UNCOMMENTED).compile());
        return loaded();
    }

    /**
     * Compiles as strictly, but without the packages that do not compile, so that a single bad one does not hide what
     * the others do. What the compiler says first about each of them, by its path.
     */
    public Map<String, String> compilePackages() {
        Map<String, String> refused = new TreeMap<>();
        while (!sources.isEmpty()) {
            JavacRun run = run();
            List<Diagnostic<? extends JavaFileObject>> problems = run.problems();
            if (problems.isEmpty()) {
                classes.putAll(run.classes());
                return refused;
            }
            problems.stream()
                    .filter(problem -> problem.getSource() != null)
                    .forEach(problem -> refused.putIfAbsent(
                            packagePath(MemorySource.pathOf(problem.getSource())), problem.toString()));
            assertThat(sources.keySet().removeIf(path -> refused.containsKey(packagePath(path))))
                    .as(problems::toString)
                    .isTrue();
        }
        return refused;
    }

    private static String packagePath(String sourcePath) {
        return sourcePath.substring(0, sourcePath.lastIndexOf('/'));
    }

    /** Runs the tool {@code javadoc}; a warning fails the test. */
    public void document(Path into) {
        Map<String, String> all = new TreeMap<>(sources);
        all.putAll(shared);
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
                        MemorySource.of(all))
                .call();
        assertThat(problems.getDiagnostics().stream().map(Object::toString).limit(5))
                .isEmpty();
        assertThat(succeeded).isTrue();
    }

    /** What was compiled, and what specifications share. */
    public LoadedCode loaded() {
        Map<String, byte[]> all = new TreeMap<>(classes);
        all.putAll(SharedClasses.of(shared));
        return new LoadedCode(all);
    }

    /** The text of every source, by path, but for those that specifications share. */
    public Map<String, String> sources() {
        return sources;
    }
}
