package io.github.presencecodegen.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out of a source what is for versions of Jackson that the consuming project does not have. */
final class JacksonTypes {

    private static final String ANNOTATION = "JacksonModel";

    private JacksonTypes() {}

    /** The support types to begin with, for some versions. */
    static List<String> starts(Set<JacksonVersion> versions) {
        return versions.stream().map(version -> version.prefix() + "Module").toList();
    }

    static String kept(String source, Set<JacksonVersion> versions) {
        if (!source.contains("Jackson")) {
            return source;
        }
        String text = versions.isEmpty() ? source.replace("@" + ANNOTATION + "\n", "") : source;
        for (JacksonVersion version : unwanted(versions)) {
            // In the list of the classes that extend another, and on the annotation that names them all.
            text = text.replace(", " + version.prefix() + "Writer", "");
            text = Pattern.compile("(?m)^@" + Pattern.quote(version.databind()) + "\\.annotation\\.[^)]*\\)\n")
                    .matcher(text)
                    .replaceAll("");
        }
        return text;
    }

    private static List<JacksonVersion> unwanted(Set<JacksonVersion> versions) {
        return Arrays.stream(JacksonVersion.values())
                .filter(version -> !versions.contains(version))
                .toList();
    }
}
