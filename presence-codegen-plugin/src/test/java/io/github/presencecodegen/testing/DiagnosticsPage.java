package io.github.presencecodegen.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of the diagnostics, taken apart. */
public final class DiagnosticsPage {

    private static final Pattern SECTION =
            Pattern.compile("(?ms)^## (?<code>PC[0-9]{3}) [^\\n]+\\n\\n(?<severity>\\w+): (?<body>.*?)(?=^## |\\z)");

    private static final Pattern FILE = Pattern.compile("(?ms)^`(?<path>[^`\\n]+)`:\\n\\n```\\w+\\n(?<text>.*?)^```$");

    private static final Pattern SETTINGS = Pattern.compile("(?ms)^```xml\\n(?<text>.*?)^```$");

    /** The output is the last of the blocks, and the only one of plain text that is in no file. */
    private static final Pattern OUTPUT = Pattern.compile("(?ms)(?<!`:\\n\\n)^```text\\n(?<text>.*?)^```$");

    private DiagnosticsPage() {}

    /**
     * A section of the page.
     *
     * @param code the id of the diagnostic
     * @param severity the word that the section begins with
     * @param body all that follows
     */
    public record Section(String code, String severity, String body) {

        /** Whether the page says that files cannot show this one. */
        public boolean hasNoExample() {
            return body.contains("\nNo example: ");
        }

        /** The files of the example by their paths in the project. */
        public Map<String, String> files() {
            Map<String, String> files = new LinkedHashMap<>();
            FILE.matcher(body).results().forEach(file -> files.put(file.group(1), file.group(2)));
            return files;
        }

        /** The settings of the example, as a POM has them; empty where the defaults hold. */
        public String settings() {
            Matcher settings = SETTINGS.matcher(body);
            return settings.find() ? settings.group("text") : "";
        }

        /** What the page says that the run prints. */
        public String output() {
            Matcher output = OUTPUT.matcher(body);
            return output.find() ? output.group("text") : "";
        }

        /** The section with another output. */
        public String bodyWith(String output) {
            return OUTPUT.matcher(body).replaceFirst(Matcher.quoteReplacement("```text\n" + output + "```"));
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** The sections in their order. */
    public static List<Section> sections(String page) {
        return SECTION.matcher(page)
                .results()
                .map(section -> new Section(section.group(1), section.group(2), section.group(3)))
                .toList();
    }
}
