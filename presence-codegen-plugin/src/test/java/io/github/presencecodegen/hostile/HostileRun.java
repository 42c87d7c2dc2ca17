package io.github.presencecodegen.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.GenerationResult;
import io.github.presencecodegen.generation.Generator;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.testing.Requests;
import io.github.presencecodegen.testing.SourceBatch;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;

/** A whole run over a specification, with half the stack that Java gives by default, and what came of it. */
final class HostileRun {

    private static final int SMALL_STACK = 512 * 1024;

    private static final int DEFAULT_STACK = 1024 * 1024;

    private static final int SHOWN = 5;

    private final GenerationRequest request;

    /** A run over the folder {@code spec} in a folder of the test. */
    HostileRun(Path folder) {
        this.request = Requests.of(folder.resolve("spec"), "**/m.*");
    }

    /**
     * The first diagnostics, each as {@code path:line:column code}, and {@code compiles} if there is no error and javac
     * takes what was written. Anything thrown fails the test, and so does a file that is not where it belongs.
     */
    List<String> outcome() {
        GenerationResult result = inThread(SMALL_STACK, () -> new Generator().generate(request));
        List<String> outcome = new ArrayList<>(result.diagnostics().stream()
                .map(HostileRun::shortly)
                .limit(SHOWN)
                .toList());
        if (result.diagnostics().size() > SHOWN) {
            outcome.add("...");
        }
        List<Path> written = files(request.output().sources().path());
        if (result.failed()) {
            assertThat(written).isEmpty();
        } else {
            assertThat(inThread(DEFAULT_STACK, () -> problems(written))).isEmpty();
            outcome.add("compiles");
        }
        requireNothingElse();
        return outcome;
    }

    private static String shortly(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        String path = place.path().length() > 100 ? "..." : place.path();
        return path + ":" + place.line() + ":" + place.column() + " "
                + diagnostic.code().id();
    }

    private void requireNothingElse() {
        Path folder = request.specification().folder().path().getParent();
        assertThat(files(folder))
                .allMatch(
                        file -> file.startsWith(request.specification().folder().path())
                                || file.startsWith(request.output().sources().path())
                                || file.startsWith(request.output().work().path()));
    }

    /** What a compiler as strict as a consumer's says, by package; the support types are compiled only once for all runs. */
    private Map<String, String> problems(List<Path> written) throws IOException {
        Path root = request.output().sources().path();
        String support = request.types().supportPackage().replace('.', '/') + "/";
        SourceBatch code = new SourceBatch();
        for (Path file : written) {
            String path = root.relativize(file).toString().replace(File.separatorChar, '/');
            code.add(List.of(new GeneratedFile(path, Files.readString(file), path.startsWith(support))));
        }
        return code.compilePackages();
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T inThread(int stack, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, "hostile", stack);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get();
        } catch (ExecutionException thrown) {
            throw new AssertionError("thrown: " + thrown.getCause(), thrown.getCause());
        } catch (InterruptedException tooLong) {
            AssertionError hanging = new AssertionError("it takes too long, and is here");
            hanging.setStackTrace(thread.getStackTrace());
            throw hanging;
        }
    }
}
