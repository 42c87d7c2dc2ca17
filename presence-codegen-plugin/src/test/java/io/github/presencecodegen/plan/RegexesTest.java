package io.github.presencecodegen.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.plan.check.Regex;
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
        assertThat(regexes.of("^a")).map(Regex::compiled).contains(new CompiledRegex.Prefix("a"));
        assertThat(regexes.of("(?=a)b").map(Regex::compiled)).containsInstanceOf(CompiledRegex.Bounded.class);
        assertThat(regexes.of("never seen")).isEmpty();
    }
}
