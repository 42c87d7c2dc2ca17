package io.github.presencecodegen.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presencecodegen.regex.CompiledRegex;
import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegexesTest {

    @TempDir
    private Path folder;

    @Test
    void areReportedWhereTheyAreWritten() {
        SpecFolder spec = new SpecFolder(folder).file("a.yaml", """
            properties:
              wrong: {pattern: "(a"}
              hard: {pattern: "(?=a)b"}
              again: {pattern: "(?=a)b"}
              easy: {pattern: "^a"}
            patternProperties:
              "[b": {}
              "(c)\\\\1": {}
            """);
        Regexes regexes = Regexes.of(spec.link("a.yaml"), spec.diagnostics());
        assertThat(spec.reported())
                .containsExactly(
                        "a.yaml:2:11 INVALID_PATTERN",
                        "a.yaml:3:10 BOUNDED_PATTERN",
                        "a.yaml:4:11 BOUNDED_PATTERN",
                        "a.yaml:6:1 INVALID_PATTERN",
                        "a.yaml:6:1 BOUNDED_PATTERN");
        assertThat(regexes.of("^a").compiled()).isEqualTo(new CompiledRegex.Prefix("a"));
        assertThat(regexes.of("(?=a)b").compiled()).isInstanceOf(CompiledRegex.Bounded.class);
        assertThatThrownBy(() -> regexes.of("never seen")).isInstanceOf(IllegalArgumentException.class);
    }
}
