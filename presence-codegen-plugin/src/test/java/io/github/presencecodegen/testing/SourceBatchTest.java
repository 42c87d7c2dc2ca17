package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.generated.GeneratedFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceBatchTest {

    private final SourceBatch batch = new SourceBatch();

    private void add(String packageName, String field) {
        batch.add(List.of(new GeneratedFile(
                packageName + "/A.java",
                "package " + packageName
                        + ";\n/** A. */\npublic final class A {\n private A() {}\n /** F. */\n public static " + field
                        + ";\n}")));
    }

    @Test
    void aPackageThatDoesNotCompileHidesNoOther() {
        add("bad", "int f = \"\"");
        add("good", "int f = 1");

        assertThat(batch.compilePackages())
                .hasEntrySatisfying("bad", problem -> assertThat(problem).contains("bad/A.java", "incompatible types"));
        assertThat(batch.loaded().classes()).containsOnlyKeys("good.A");
    }

    @Test
    void aWarningIsAsBad() {
        add("bad", "java.util.List f = null");
        add("good", "int f = 1");

        assertThat(batch.compilePackages())
                .hasEntrySatisfying("bad", problem -> assertThat(problem).contains("raw type"));
        assertThat(batch.loaded().classes()).containsOnlyKeys("good.A");
    }
}
