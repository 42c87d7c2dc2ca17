package io.github.presencecodegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that are made to exhaust their reader: each ends quickly, with a diagnostic or with a result. */
@Timeout(10)
class HostileDocumentTest {

    private final SpecFolder spec = new SpecFolder(Path.of(""));

    @Test
    void aLaughOfAliasesBeyondTheLimit() {
        spec.parse(laughs(12));
        assertThat(spec.reported()).containsExactly("a.yaml:7:18 TOO_MANY_NODES");
    }

    @Test
    void aLaughOfAliasesWithinTheLimit() {
        assertThat(spec.parse(laughs(4))).isPresent();
    }

    @Test
    void manyAliasesToOneNode() {
        assertThat(spec.parse("a: &a [1, 2]\nb: [" + "*a, ".repeat(10_000) + "]"))
                .isPresent();
    }

    @Test
    void aliasesThatDeepenTheTree() {
        StringBuilder yaml = new StringBuilder("- &a0 x\n");
        for (int i = 1; i <= 200; i++) {
            yaml.append("- &a").append(i).append(" [*a").append(i - 1).append("]\n");
        }
        spec.parse(yaml.toString());
        assertThat(spec.reported()).containsExactly("a.yaml:101:10 NESTED_TOO_DEEPLY");
    }

    @Test
    void brackets() {
        spec.parse("[".repeat(100_000));
        assertThat(spec.reported()).containsExactly("a.yaml:1:101 NESTED_TOO_DEEPLY");
    }

    @Test
    void bracketsUpToTheLimit() {
        assertThat(spec.parse("[".repeat(100) + "]".repeat(100))).isPresent();
    }

    @Test
    void dashes() {
        spec.parse("- ".repeat(100_000));
        assertThat(spec.reported()).containsExactly("a.yaml:1:201 NESTED_TOO_DEEPLY");
    }

    @Test
    void indentation() {
        StringBuilder yaml = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        spec.parse(yaml.toString());
        assertThat(spec.reported()).containsExactly("a.yaml:101:101 NESTED_TOO_DEEPLY");
    }

    @Test
    void complexKeys() {
        spec.parse("? ".repeat(100_000));
        assertThat(spec.reported()).containsExactly("a.yaml:1:201 NESTED_TOO_DEEPLY");
    }

    @Test
    void manyItems() {
        spec.parse("- a\n".repeat(700_000));
        assertThat(spec.reported()).containsExactly("a.yaml:400000:3 TOO_MANY_NODES");
    }

    @Test
    void aHugeScalar() {
        assertThat(spec.parse("a: " + "x".repeat(1_500_000))).isPresent();
    }

    @Test
    void aLongKey() {
        spec.parse("x".repeat(1_000_000) + ": a");
        assertThat(spec.reported()).containsExactly("a.yaml:1:1000001 MALFORMED_YAML");
    }

    @Test
    void aLongKeyTwice() {
        String key = "? " + "x".repeat(1_000_000) + "\n: a\n";
        spec.parse(key + key);
        assertThat(spec.reported()).containsExactly("a.yaml:3:3 DUPLICATE_KEY");
        assertThat(spec.messages().get(0)).hasSizeLessThan(600);
    }

    /** Each line has ten aliases to the line before. */
    private static String laughs(int lines) {
        StringBuilder yaml = new StringBuilder("- &a0 lol\n");
        for (int line = 1; line <= lines; line++) {
            yaml.append("- &a")
                    .append(line)
                    .append(" [")
                    .append(("*a" + (line - 1) + ", ").repeat(10))
                    .append("]\n");
        }
        return yaml.toString();
    }
}
