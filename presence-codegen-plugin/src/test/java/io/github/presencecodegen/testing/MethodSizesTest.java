package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.presencecodegen.generated.GeneratedFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MethodSizesTest {

    /** {@code count} statements of four bytes each: {@code iload_0}, {@code iconst_1}, {@code iadd}, {@code istore_0}. */
    private static Map<String, byte[]> methodOf(int count, String method) {
        String statements = "i = i + 1;".repeat(count);
        SourceBatch batch = new SourceBatch();
        batch.add(List.of(new GeneratedFile(
                "sizes/Large.java",
                "package sizes;\n/** Large. */\npublic final class Large {\n static final long L = 1L; private Large() {}\n"
                        + method.formatted(statements) + "\n}")));
        batch.compile();
        return batch.loaded().classes();
    }

    @Test
    void tellsTheBytesOfAMethod() {
        Map<String, byte[]> classes = methodOf(1000, "static int large(int i) { %s return i; }");

        assertThat(MethodSizes.of(classes.get("sizes.Large"))).containsEntry("large(I)I", 4002);
    }

    @Test
    void whatHotspotCompilesPasses() {
        Map<String, byte[]> classes = methodOf(1999, "static int large(int i) { %s return i; }");

        assertThatCode(() -> MethodSizes.check(classes)).doesNotThrowAnyException();
    }

    @Test
    void whatItNeverCompilesFails() {
        assertThatThrownBy(() -> MethodSizes.check(methodOf(2000, "static int large(int i) { %s return i; }")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sizes.Large.large(I)I");
    }

    @Test
    void classInitialisersDoNotCount() {
        Map<String, byte[]> classes = methodOf(3000, "static { int i = 0; %s }");

        assertThat(MethodSizes.of(classes.get("sizes.Large")).get("<clinit>()V"))
                .isGreaterThan(8000);
        assertThatCode(() -> MethodSizes.check(classes)).doesNotThrowAnyException();
    }
}
