package io.github.presencecodegen.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.testing.OutsideData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every file of nst/JSONTestSuite, from the folder in the system property {@code json.test.suite.dir}. */
class JsonTestSuiteTest {

    private static final String PROPERTY = "json.test.suite.dir";
    private static final long STACK_BYTES = 512 * 1024;

    @Test
    void readsEveryFileAsItsNameOrOurTableOfChoicesSays() throws Exception {
        Optional<Path> folder = OutsideData.folder(PROPERTY);
        assumeTrue(folder.isPresent(), "set -D" + PROPERTY + " to the folder that holds test_parsing");
        Map<String, Boolean> choices = choices();
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();

        runWithSmallStack(() -> {
            for (Path file : files(folder.get().resolve("test_parsing"))) {
                String name = file.getFileName().toString();
                boolean expected = choices.getOrDefault(name, name.startsWith("y_"));
                byte[] json = read(file);
                boolean parsed = accepts(() -> JsonValue.parse(json));
                boolean streamed = accepts(() -> stream(json));
                counts.merge(name.substring(0, 2) + (parsed ? " accepted" : " refused"), 1, Integer::sum);
                if (parsed != expected || streamed != expected || name.startsWith("i_") && !choices.containsKey(name)) {
                    wrong.add(name + ": expected " + expected + ", parsed " + parsed + ", streamed " + streamed);
                }
            }
        });

        System.out.println("JSONTestSuite: " + counts);
        assertThat(wrong).isEmpty();
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(300);
    }

    /** Reads a whole text by recursion, as generated codecs do. */
    private static void stream(byte[] json) {
        JsonReader in = JsonReader.of(json, JsonLimits.DEFAULT);
        streamValue(in);
        in.end();
    }

    private static void streamValue(JsonReader in) {
        switch (in.peek()) {
            case OBJECT -> {
                JsonNames names = JsonNames.of("a", "");
                JsonObject.Builder unknown = null;
                in.beginObject();
                while (in.hasNext()) {
                    if (in.nextName(names) >= 0) {
                        streamValue(in);
                    } else {
                        unknown = in.nextUnknown(unknown);
                    }
                }
            }
            case ARRAY -> {
                in.beginArray();
                while (in.hasNext()) {
                    streamValue(in);
                }
            }
            case STRING -> in.nextString();
            case NUMBER -> in.nextNumber();
            case BOOLEAN -> in.nextBoolean();
            case NULL -> in.nextNull();
        }
    }

    private static boolean accepts(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (InvalidJsonException e) {
            assertThat(e.violations())
                    .singleElement()
                    .extracting(Violation::keyword)
                    .isEqualTo("$parse");
            return false;
        }
    }

    private static void runWithSmallStack(Runnable work) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(null, work, "small stack", STACK_BYTES);
        thread.setUncaughtExceptionHandler((t, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        assertThat(failures).isEmpty();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Boolean> choices() throws IOException {
        Map<String, Boolean> choices = new HashMap<>();
        try (InputStream in = JsonTestSuiteTest.class.getResourceAsStream("/json-test-suite-choices.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] parts = line.split(": ", 3);
                assertThat(parts).as(line).hasSize(3);
                choices.put(parts[0], parts[1].equals("accepted"));
            }
        }
        return choices;
    }
}
