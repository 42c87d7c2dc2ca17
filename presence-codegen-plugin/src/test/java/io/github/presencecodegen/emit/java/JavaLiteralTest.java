package io.github.presencecodegen.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.testing.LoadedCode;
import io.github.presencecodegen.testing.Seeds;
import io.github.presencecodegen.testing.SourceBatch;
import java.lang.reflect.Field;
import java.util.List;
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

    @Test
    void javacReadsBackTheSameText() {
        Seeds.tries(20).check(random -> javacReadsBackTheSameText(random.text(0, 255)));
    }

    private static void javacReadsBackTheSameText(String text) {
        String literal = JavaLiteral.of(text);
        SourceBatch code = new SourceBatch();
        code.add(List.of(new GeneratedFile(
                "x/A.java", "package x;\n\nclass A {\n    static final String TEXT = " + literal + ";\n}\n")));
        assertThat(constant(code.load())).isEqualTo(text);
        assertThat(literal).matches("[ -~]*");
    }

    private static Object constant(LoadedCode code) {
        try {
            Field field = code.loadClass("x.A").getDeclaredField("TEXT");
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
