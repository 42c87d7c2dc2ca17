package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.PageSection;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The links of the pages lead to files and headings of the repository, and the classes that they name exist. */
class PageLinksTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    /** A class, with its package below that of the project if one is written; a word in capitals is a constant. */
    private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)*[A-Z]\\w*[a-z]\\w*)(?:\\.\\w+)?`");

    static Stream<String> pages() {
        return Stream.concat(PageSection.pages().stream(), Stream.of("CONTRIBUTING.md", "CHANGELOG.md"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(String page) {
        List<String> links = LINK.matcher(PageSection.text(page))
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.startsWith("https:"))
                .toList();
        assertThat(links).allSatisfy(link -> {
            String[] parts = link.split("#", 2);
            Path file = parts[0].isEmpty()
                    ? REPOSITORY.resolve(page)
                    : REPOSITORY.resolve(page).resolveSibling(parts[0]).normalize();
            assertThat(file).exists();
            if (parts.length > 1) {
                assertThat(anchors(file)).contains(parts[1]);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/architecture.md", "CONTRIBUTING.md"})
    void everyClassExists(String page) throws IOException {
        Set<String> classes = classes();
        List<String> named = CLASS.matcher(PageSection.text(page))
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(classes).contains(name));
    }

    /** The classes of all modules, without a package, with the last word of it, and with all of it below that of the project. */
    private static Set<String> classes() throws IOException {
        Set<String> classes = new HashSet<>();
        for (String module : List.of("presence-codegen-plugin", "presence-codegen-cli", "presence-generated-example")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(module + "/src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    String name = file.getFileName().toString().replace(".java", "");
                    classes.add(name);
                    classes.add(file.getParent().getFileName() + "." + name);
                    String path = file.resolveSibling(name).toString().replace(File.separatorChar, '.');
                    classes.add(path.substring(path.indexOf("presencecodegen.") + "presencecodegen.".length()));
                });
            }
        }
        return classes;
    }

    /** As GitHub makes them of headings. */
    private static List<String> anchors(Path file) {
        assertThat(file).satisfies(Files::isRegularFile);
        return PageSection.of(REPOSITORY.relativize(file).toString().replace('\\', '/')).stream()
                .map(section -> section.heading()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }
}
