package io.github.presencecodegen.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A section of a page that users read: the README, or a page in {@code docs}.
 *
 * @param page the path of the page from the root of the repository
 * @param heading the heading of the section
 * @param body all that follows, up to the next heading
 */
public record PageSection(String page, String heading, String body) {

    private static final Path REPOSITORY = Path.of("..");

    private static final Pattern HEADING = Pattern.compile("#{1,3} (.+)");

    /** A schema, behind the words that name its file. */
    private static final Pattern FILE =
            Pattern.compile("(?ms)`([\\w./$-]+\\.(?:yaml|json))`[^`]*?\\n+```(?:yaml|json)\\n(.*?)^```$");

    /** The paths of all pages. */
    public static List<String> pages() {
        try (Stream<Path> docs = Files.list(REPOSITORY.resolve("docs"))) {
            Stream<String> names = docs.map(page -> "docs/" + page.getFileName())
                    .filter(page -> page.endsWith(".md"))
                    .sorted();
            return Stream.concat(Stream.of("README.md"), names).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a page. */
    public static String text(String page) {
        try {
            return Files.readString(REPOSITORY.resolve(page));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sections of a page in their order. */
    public static List<PageSection> of(String page) {
        List<PageSection> sections = new ArrayList<>();
        String heading = "";
        StringBuilder body = new StringBuilder();
        boolean isCode = false;
        for (String line : text(page).lines().toList()) {
            Matcher next = HEADING.matcher(line);
            if (!isCode && next.matches()) {
                sections.add(new PageSection(page, heading, body.toString()));
                heading = next.group(1);
                body.setLength(0);
            } else {
                isCode ^= line.startsWith("```");
                body.append(line).append('\n');
            }
        }
        sections.add(new PageSection(page, heading, body.toString()));
        return sections.subList(1, sections.size());
    }

    /** The section of a page with a heading. */
    public static PageSection of(String page, String heading) {
        return of(page).stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + heading + " in " + page));
    }

    /** The schemas that it shows, by their files. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(body).results().forEach(file -> files.put(file.group(1), file.group(2)));
        return files;
    }

    /** The settings that it shows, as a POM has them; empty where there are none. */
    public String settings() {
        return String.join("", blocks("xml"));
    }

    /** The Java statements that it shows, as one text; empty where there are none. */
    public String statements() {
        return blocks("java").stream()
                .filter(block -> !block.startsWith("public "))
                .collect(Collectors.joining());
    }

    /** The Java classes that it shows, each as one text. */
    public List<String> classes() {
        return blocks("java").stream()
                .filter(block -> block.startsWith("public "))
                .toList();
    }

    /** The code blocks in a language, in their order. */
    public List<String> blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(body)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Override
    public String toString() {
        return page + ": " + heading;
    }
}
