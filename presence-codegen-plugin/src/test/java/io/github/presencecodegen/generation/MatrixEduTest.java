package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.presencecodegen.testing.GeneratedCode;
import io.github.presencecodegen.testing.OutsideData;
import io.github.presencecodegen.testing.Requests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The presence and typing EDUs of the Matrix specification as they are, at every release that {@code -Dmatrix.spec.dir}
 * holds: a checkout of the specification, or a folder of several.
 */
class MatrixEduTest {

    private static final String PRESENCE = """
            {"edu_type":"m.presence","content":{"push":[{"user_id":"@john:matrix.org","presence":"online",\
            "status_msg":"Making cupcakes","last_active_ago":5000,"currently_active":true}]},"origin":"matrix.org"}""";

    private static final String MALFORMED = """
            {"edu_type":"m.presence","content":{"push":[{"presence":"busy","currently_active":true},7]}}""";

    private static final String TYPING = """
            {"edu_type":"m.typing","content":{"room_id":"!somewhere:matrix.org","user_id":"@john:matrix.org",\
            "typing":true}}""";

    @TestFactory
    Stream<DynamicTest> the_edus_of_every_release() throws IOException {
        Optional<Path> folder = OutsideData.folder("matrix.spec.dir");
        if (folder.isEmpty()) {
            // A test of its own: the reports do not count a factory that gives up.
            return Stream.of(DynamicTest.dynamicTest(
                    "no release",
                    () -> assumeTrue(false, "-Dmatrix.spec.dir is not set: no release is generated from")));
        }
        List<Path> definitions;
        try (Stream<Path> found =
                Files.find(folder.get(), 6, (path, attributes) -> path.endsWith("api/server-server/definitions"))) {
            definitions = found.sorted().toList();
        }
        assertThat(definitions).as("releases below " + folder.get()).isNotEmpty();
        return definitions.stream().map(path -> DynamicTest.dynamicTest(path.toString(), () -> check(path)));
    }

    private static void check(Path definitions) throws ReflectiveOperationException {
        ClassLoader code = GeneratedCode.of(
                        Requests.of(definitions, "event-schemas/m.presence.yaml", "event-schemas/m.typing.yaml"))
                .compile();
        checkRoundTrip(code, "PresenceEdu", PRESENCE);
        assertThat(violations(code, "PresenceEdu", MALFORMED))
                .containsExactly(
                        "/content/push/0 required",
                        "/content/push/0 required",
                        "/content/push/0/presence enum",
                        "/content/push/1 type");
        if (Files.exists(definitions.resolve("event-schemas/m.typing.yaml"))) {
            checkRoundTrip(code, "TypingEdu", TYPING);
        }
    }

    private static List<String> violations(ClassLoader code, String type, String json)
            throws ReflectiveOperationException {
        List<?> violations = (List<?>) code.loadClass(Requests.PACKAGE + "." + type + "Validator")
                .getMethod("validate", String.class)
                .invoke(null, json);
        List<String> shown = new ArrayList<>();
        for (Object violation : violations) {
            Class<?> record = violation.getClass();
            shown.add(record.getMethod("pointer").invoke(violation) + " "
                    + record.getMethod("keyword").invoke(violation));
        }
        return shown;
    }

    private static void checkRoundTrip(ClassLoader code, String type, String json) throws ReflectiveOperationException {
        Object read = code.loadClass(Requests.PACKAGE + "." + type)
                .getMethod("fromJson", String.class)
                .invoke(null, json);
        assertThat(read.getClass().getMethod("toJson").invoke(read)).isEqualTo(json);
    }
}
