package io.github.presencecodegen.dependency;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the manifest of a module is in its jar. The folders are named after the module, as those of Maven are, so that the
 * manifests of several modules fit into one jar.
 */
public final class ManifestPath {

    /** What all of them begin with. */
    static final String FOLDER = "META-INF/presence-codegen/";

    private static final String ENDING = ".json";
    private static final Pattern FORM = Pattern.compile(Pattern.quote(FOLDER) + "([^/]+)/([^/]+)" + ENDING);

    private ManifestPath() {}

    /** The path of the manifest of a module, with {@code /} between folders. */
    public static String of(String groupId, String artifactId) {
        return FOLDER + groupId + "/" + artifactId + ENDING;
    }

    /** The module, as {@code groupId:artifactId}, whose manifest is at a path; empty if none is. */
    static Optional<String> module(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches() ? Optional.of(form.group(1) + ":" + form.group(2)) : Optional.empty();
    }
}
