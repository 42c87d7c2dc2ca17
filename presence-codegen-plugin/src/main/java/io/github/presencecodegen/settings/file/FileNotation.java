package io.github.presencecodegen.settings.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages, which write settings as in a POM, in the notation of a file: {@code <enums>} becomes {@code enums}, and
 * {@code <includes><include>a.yaml</include></includes>} becomes {@code includes: [a.yaml]}. What is in double quotes stays, since
 * it is what somebody wrote.
 */
public final class FileNotation {

    private static final Pattern ELEMENT = Pattern.compile("(?<=^|[\\s(])<([a-z][A-Za-z]*)>");

    private FileNotation() {}

    /** The same text in the notation of a file. */
    public static String of(String text) {
        StringBuilder result = new StringBuilder();
        Matcher element = ELEMENT.matcher(text);
        int end = 0;
        while (element.find(end)) {
            result.append(text, end, element.start());
            if (isQuoted(text, element.start())) {
                result.append(element.group());
                end = element.end();
            } else {
                PomElement read = PomElement.at(text, element.start());
                result.append(read == null ? element.group(1) : read.asSetting());
                end = read == null ? element.end() : read.end();
            }
        }
        return result.append(text.substring(end)).toString();
    }

    private static boolean isQuoted(String text, int index) {
        return text.substring(0, index).chars().filter(c -> c == '"').count() % 2 != 0;
    }
}
