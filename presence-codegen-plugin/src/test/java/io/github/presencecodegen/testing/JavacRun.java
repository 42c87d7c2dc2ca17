package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A run of the compiler over sources in memory, as strict as a consumer may be. */
final class JavacRun {

    /** Sources whose comments are complete. */
    static final String COMMENTED = "-Xdoclint:all/protected";

    /** Sources that have comments where they want to. */
    static final String UNCOMMENTED = COMMENTED + ",-missing";

    private static final List<String> STRICT = List.of(
            "--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000");

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    /** Of each thread, one for all runs: a new one reads the directories of all jars on the class path. */
    private static final ThreadLocal<JavaFileManager> CLASS_PATH =
            ThreadLocal.withInitial(() -> JAVAC.getStandardFileManager(null, null, null));

    private final DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    private final MemoryFileManager files;
    private final JavacTask task;

    /**
     * A run that has not begun.
     *
     * @param sources texts by path
     * @param compiled the bytes of classes that the sources refer to, by name
     * @param comments what their comments have to be
     */
    JavacRun(Map<String, String> sources, Map<String, byte[]> compiled, String comments) {
        List<String> options = new ArrayList<>(STRICT);
        options.add(comments);
        this.files = new MemoryFileManager(CLASS_PATH.get(), compiled);
        this.task = (JavacTask) JAVAC.getTask(null, files, problems, options, null, MemorySource.of(sources));
    }

    /** The structure of each source, by path. */
    Map<String, SourceStructure> parse() {
        Map<String, SourceStructure> structures = new LinkedHashMap<>();
        DocTrees docs = DocTrees.instance(task);
        try {
            for (CompilationUnitTree unit : task.parse()) {
                structures.put(MemorySource.pathOf(unit.getSourceFile()), SourceStructure.of(unit, docs));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return structures;
    }

    /** Goes on to the end; the bytes of each class, by name. What the compiler complains about fails the test. */
    Map<String, byte[]> compile() {
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
        return files.compiled();
    }

    /** Does everything at once; what the compiler complains about. */
    List<Diagnostic<? extends JavaFileObject>> problems() {
        task.call();
        return problems.getDiagnostics();
    }

    /** What it made. */
    Map<String, byte[]> classes() {
        return files.compiled();
    }
}
