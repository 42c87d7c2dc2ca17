package io.github.presencecodegen.generation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.presencecodegen.testing.PageSection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The links of the pages lead to files of the repository, and to headings of these. */
class PageLinksTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

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
