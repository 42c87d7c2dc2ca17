package io.github.presencecodegen.formats;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownFormatsTest {

    @TempDir
    private Path folder;

    private SpecFolder spec;

    @BeforeEach
    void createFolder() {
        spec = new SpecFolder(folder).file("a.yaml", """
            format: ipv44
            properties:
              a: {format: mx-telepathy}
              b: {format: date-time}
              c: {format: int64}
              d: {format: mx-user-id}
              e:
                patternProperties:
                  "^@": {x-pattern-format: mx-user-id}
                  "^!": {x-pattern-format: mx-room-idd}
            """);
    }

    @Test
    void areReportedWhereTheyAreToBeAsserted() {
        report(Dialects.named("matrix").assertingFormats());
        assertThat(spec.reported())
                .containsExactly(
                        "a.yaml:1:1 UNKNOWN_FORMAT", "a.yaml:3:7 UNKNOWN_FORMAT", "a.yaml:10:14 UNKNOWN_FORMAT");
        assertThat(spec.messages().get(0)).contains("\"ipv44\"").endsWith("Did you mean \"ipv4\"?");
        assertThat(spec.messages().get(1))
                .contains("\"mx-telepathy\"")
                .contains("of the Matrix specification mx-user-id, mx-room-id, ")
                .doesNotContain("Did you mean");
        assertThat(spec.messages().get(2)).endsWith("Did you mean \"mx-room-id\"?");
        assertThat(spec.diagnostics().hasErrors()).isFalse();
    }

    @Test
    void areAnnotationsElsewhere() {
        report(Dialects.named("matrix"));
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void aTypeMakesAFormatKnown() {
        report(Dialects.named("matrix").assertingFormats(), "ipv44", "mx-telepathy", "mx-room-idd");
        assertThat(spec.reported()).isEmpty();
    }

    @Test
    void aTypeForAFormatThatNoSchemaNamesIsReported() {
        report(Dialects.named("matrix"), "mx-user-id", "mx-user-idd", "byte");
        assertThat(spec.reported())
                .containsExactlyInAnyOrder("<formats>:0:0 UNUSED_FORMAT", "<formats>:0:0 UNUSED_FORMAT");
        assertThat(spec.messages())
                .anyMatch(message -> message.contains("\"mx-user-idd\"") && message.endsWith("\"mx-user-id\"?"))
                .anyMatch(message -> message.contains("\"byte\"")
                        && message.endsWith("date-time, int64, ipv44, mx-room-idd, mx-telepathy, mx-user-id."));
        assertThat(spec.diagnostics().hasErrors()).isFalse();
    }

    private void report(Dialect dialect, String... typed) {
        SchemaGraph graph = spec.link(dialect, Map.of(), List.of("a.yaml"));
        new UnknownFormats(graph, Set.of(typed), Set.of(typed), spec.diagnostics()).report();
    }
}
