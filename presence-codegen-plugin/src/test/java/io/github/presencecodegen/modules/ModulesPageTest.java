package io.github.presencecodegen.modules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code docs/modules.md} shows is in the integration test {@code modules}, which Maven runs. */
class ModulesPageTest {

    private static final Path PAGE = Path.of("../docs/modules.md");
    private static final Path PROJECT = Path.of("src/it/modules");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:xml|java)\\n(.*?)^```$");

    @Test
    void showsWhatIsRun() throws IOException {
        List<String> run;
        try (Stream<Path> files = Files.walk(PROJECT)) {
            run = files.filter(file -> file.toString().endsWith("pom.xml") || file.endsWith("module-info.java"))
                    .map(ModulesPageTest::read)
                    .map(ModulesPageTest::words)
                    .toList();
        }
        List<String> shown = BLOCK.matcher(read(PAGE))
                .results()
                .map(block -> words(block.group(1)))
                .toList();
        assertThat(shown)
                .isNotEmpty()
                .allSatisfy(block ->
                        assertThat(run).anySatisfy(file -> assertThat(file).contains(block)));
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
