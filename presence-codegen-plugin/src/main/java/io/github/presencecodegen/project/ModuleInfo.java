package io.github.presencecodegen.project;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The declaration of the Java module that a project is.
 *
 * @param required the names of the modules that it requires itself
 */
public record ModuleInfo(Set<String> required) {

    /** The name of the file. */
    public static final String FILE = "module-info.java";

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern REQUIRES =
            Pattern.compile("\\brequires\\s+(?:(?:static|transitive)\\s+)*([\\w.]+)\\s*;");

    public ModuleInfo {
        required = Set.copyOf(required);
    }

    /** What a source says. */
    public static ModuleInfo of(String source) {
        Set<String> required = new HashSet<>();
        Matcher requires = REQUIRES.matcher(COMMENT.matcher(source).replaceAll(" "));
        while (requires.find()) {
            required.add(requires.group(1));
        }
        return new ModuleInfo(required);
    }
}
