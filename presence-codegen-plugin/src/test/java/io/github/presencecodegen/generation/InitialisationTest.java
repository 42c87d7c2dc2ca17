package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.Requests;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Classes may be initialised in any order, and by several threads at once (JLS 12.4.2). */
class InitialisationTest {

    private static final String SUPPORT = Requests.PACKAGE + ".support.";

    private static LoadedCode golden(String name) {
        if (name.equals("unions")) {
            return GoldenTest.unions().compile();
        }
        Path spec = name.equals("presence")
                ? GoldenTest.EXAMPLE_SPEC
                : Path.of("src/test/resources/golden").resolve(name).resolve("spec");
        return GeneratedCode.of(
                        Requests.with(spec, EnumPolicy.CLOSED, false, "**/event-schemas/*.yaml"),
                        DiagnosticCode.NAME_CLASH)
                .compile();
    }

    private static List<String> types(LoadedCode code) {
        return new TreeSet<>(code.classes().keySet())
                .stream().filter(name -> !name.startsWith(SUPPORT)).toList();
    }

    /** The class and all that are nested in it, or in what stands beside it. */
    private static List<String> family(String name, List<String> types) {
        String outermost = name.replaceFirst("\\$.*", "").replaceFirst("(Codec|Checks|Validator)$", "");
        return types.stream()
                .filter(other -> other.replaceFirst("\\$.*", "")
                        .replaceFirst("(Codec|Checks|Validator)$", "")
                        .equals(outermost))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"presence", "constructs", "unions"})
    void anyClassMayBeTheFirst(String golden) throws ReflectiveOperationException {
        LoadedCode code = golden(golden);
        List<String> types = types(code);
        List<String> missing = new ArrayList<>();
        for (String first : types) {
            LoadedCode fresh = code.anew();
            Class.forName(first, true, fresh);
            for (String name : family(first, types)) {
                for (Field field : Class.forName(name, true, fresh).getDeclaredFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && isNull(field)) {
                        missing.add(name + "." + field.getName() + " after " + first);
                    }
                }
            }
        }
        assertThat(types).isNotEmpty();
        assertThat(missing).isEmpty();
    }

    private static boolean isNull(Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return field.get(null) == null;
    }

    @ParameterizedTest
    @ValueSource(strings = {"presence", "constructs", "unions"})
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void twoThreadsMayBeginWithTwoClasses(String golden) throws InterruptedException {
        LoadedCode code = golden(golden);
        List<String> types = types(code);
        for (String first : types) {
            List<String> family = family(first, types);
            for (String second : family) {
                boolean isNextTo = family.indexOf(second) == family.indexOf(first) + 1;
                if (isNextTo || second.equals(codec(first))) {
                    initialise(code.anew(), first, second);
                }
            }
        }
    }

    private static String codec(String type) {
        return type.replaceFirst("^([^$]*)", "$1Codec").replaceFirst("(\\$.*)$", "$1Codec");
    }

    private static void initialise(LoadedCode fresh, String first, String second) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Thread> threads = List.of(thread(fresh, first, start), thread(fresh, second, start));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(thread.isAlive())
                    .as("%s and %s wait for each other", first, second)
                    .isFalse();
        }
    }

    private static Thread thread(LoadedCode fresh, String name, CyclicBarrier start) {
        Thread thread = new Thread(() -> {
            try {
                start.await();
                Class.forName(name, true, fresh);
            } catch (Exception e) {
                throw new IllegalStateException(name, e);
            }
        });
        thread.setDaemon(true);
        return thread;
    }
}
