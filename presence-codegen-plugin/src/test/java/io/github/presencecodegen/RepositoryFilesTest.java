package io.github.presencecodegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every system can check out this repository: Git on Windows stops at the first name that Windows does not have. */
class RepositoryFilesTest {

    private static final Path ROOT = Path.of("..");

    /** What Git does not have, or has for itself. */
    private static final Set<String> SKIPPED = Set.of(".git", "target", ".idea", ".vscode", ".settings");

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f<>:\"|?*\\\\]|[. ]$");

    /** Windows takes 260 characters with the folders that the repository lies in, and builds copy some of these files. */
    private static final int LONGEST_PATH = 160;

    private static final Set<String> PATHS = new TreeSet<>();

    @BeforeAll
    static void walk() throws IOException {
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean isSkipped = SKIPPED.contains(folder.getFileName().toString());
                return isSkipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                PATHS.add(ROOT.relativize(file).toString().replace('\\', '/'));
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(PATHS).contains("pom.xml", "README.md");
    }

    @Test
    void haveNamesThatWindowsHas() {
        assertThat(PATHS)
                .filteredOn(path -> Stream.of(path.split("/")).anyMatch(RepositoryFilesTest::isUnknownToWindows))
                .isEmpty();
    }

    private static boolean isUnknownToWindows(String name) {
        return DEVICE.matcher(name).matches() || FORBIDDEN.matcher(name).find();
    }

    @Test
    void differInMoreThanCase() {
        assertThat(PATHS).extracting(path -> path.toLowerCase(Locale.ROOT)).doesNotHaveDuplicates();
    }

    @Test
    void haveShortPaths() {
        assertThat(PATHS).filteredOn(path -> path.length() > LONGEST_PATH).isEmpty();
    }
}
