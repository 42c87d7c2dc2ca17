package io.github.presencecodegen.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JavaLiteralTest {

    @Test
    void allThatIsNotPrintableAsciiIsEscaped() {
        assertThat(JavaLiteral.of("a\"b\\c\n\r\t\u0000\u2028\u202e\ud800é$"))
                .isEqualTo("\"a\\\"b\\\\c\\n\\r\\t\\u0000\\u2028\\u202e\\ud800\\u00e9$\"");
    }

    /** After half of a pair, javac takes a backslash for the start of an escape that it is not. */
    @Test
    void javacReadsABackslashAfterHalfOfAPair() {
        for (String half : List.of("\ud800", "\udbff", "\udc00", "\ud83d\ude00")) {
            javacReadsBackTheSameText(half + "\\" + "\u00e9");
            javacReadsBackTheSameText(half + "\\7" + half + "\\\\" + half);
        }
    }

    @Property(tries = 20)
    void javacReadsBackTheSameText(@ForAll String text) {
        Compilation compilation = Compiler.javac()
                .compile(JavaFileObjects.forSourceString(
                        "A", "class A { static final String TEXT = " + JavaLiteral.of(text) + "; }"));
        assertThat(compilation.status()).isEqualTo(Compilation.Status.SUCCESS);
        assertThat(JavaLiteral.of(text)).matches("[ -~]*");
    }
}
