package io.github.presencecodegen.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A section of the README.
 *
 * @param heading its heading
 * @param body all that follows, up to the next heading
 */
public record ReadmeSection(String heading, String body) {

    private static final Path README = Path.of("../README.md");

    private static final Pattern SECTION = Pattern.compile("(?ms)^#{2,3} ([^\\n]+)\\n(.*?)(?=^#{2,3} |\\z)");

    /** A schema, behind the words that name its file. */
    private static final Pattern FILE =
            Pattern.compile("(?ms)`([\\w./$-]+\\.(?:yaml|json))`[^`]*?\\n+```(?:yaml|json)\\n(.*?)^```$");

    /** All sections in their order. */
    public static List<ReadmeSection> all() throws IOException {
        return SECTION.matcher(Files.readString(README))
                .results()
                .map(section -> new ReadmeSection(section.group(1), section.group(2)))
                .toList();
    }

    /** The section with a heading. */
    public static ReadmeSection of(String heading) throws IOException {
        return all().stream()
                .filter(section -> section.heading().equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section " + heading));
    }

    /** The schemas that it shows, by their files. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        FILE.matcher(body).results().forEach(file -> files.put(file.group(1), file.group(2)));
        return files;
    }

    /** The settings that it shows, as a POM has them; empty where there are none. */
    public String settings() {
        return blocks("xml");
    }

    /** The Java that it shows, as one text; empty where there is none. */
    public String java() {
        return blocks("java");
    }

    private String blocks(String language) {
        return Pattern.compile("(?ms)^```" + language + "\\n(.*?)^```$")
                .matcher(body)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return heading;
    }
}
