package io.github.presencecodegen.regex;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.presencecodegen.support.pattern.JsonPattern;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternAllocationTest {

    /** The last is one whose automaton would be too large, so that it is simulated. */
    @ParameterizedTest
    @ValueSource(strings = {"^[\\x20-\\x7E]+$", "\\bfoo\\b|\uD83D\uDC32", "^\\p{Letter}+$", "(?:a|b)*a(?:a|b){14}\\b"})
    void aMatchAllocatesNothing(String regex) {
        JsonPattern pattern = Matching.pattern(new RegexCompiler().compile(regex));
        String ascii = "abab foo ".repeat(20);
        String other = "\u00E9\uD83D\uDC32\uD83D\u03C0".repeat(20);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        find(pattern, ascii, other);
        long before = threads.getCurrentThreadAllocatedBytes();
        find(pattern, ascii, other);
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;
        // A thousand matches: what the measuring itself may allocate is far below a byte for each.
        assertThat(allocated).isLessThan(1_000);
    }

    private static void find(JsonPattern pattern, String ascii, String other) {
        for (int i = 0; i < 500; i++) {
            pattern.find(ascii);
            pattern.find(other);
        }
    }
}
