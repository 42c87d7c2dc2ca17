package io.github.presencecodegen.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Dependency;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Settings as Maven hands them over, to what they mean. */
final class Settings {

    /** What the compiler of the main sources sees; a scope that is not written means compile. */
    private static final Set<String> MAIN_SCOPES = Set.of("compile", "provided", "system");

    private Settings() {}

    static String text(@Nullable String value, String defaultValue) {
        return value == null || value.isBlank() ? defaultValue : value.strip();
    }

    /** The entries of a list; Maven hands over an empty element as null. */
    static List<String> list(@Nullable List<@Nullable String> values) {
        List<String> entries = new ArrayList<>();
        for (String value : values == null ? List.<@Nullable String>of() : values) {
            if (value != null && !value.isBlank()) {
                entries.add(value.strip());
            }
        }
        return entries;
    }

    static String basePackage(@Nullable String value) throws MojoFailureException {
        if (value == null || value.isBlank()) {
            throw new MojoFailureException("<basePackage> is not set. Add the package of the generated types to the"
                    + " plugin's <configuration>, such as <basePackage>org.example.matrix</basePackage>.");
        }
        return value.strip();
    }

    static boolean nullAnnotations(String value, List<Dependency> dependencies, boolean forTests)
            throws MojoFailureException {
        return switch (value.strip()) {
            case "true" -> true;
            case "false" -> false;
            case "auto" -> dependencies.stream().anyMatch(dependency -> isVisibleJspecify(dependency, forTests));
            default ->
                throw new MojoFailureException(
                        "<nullAnnotations> is \"" + value + "\", but must be auto, true or false.");
        };
    }

    private static boolean isVisibleJspecify(Dependency dependency, boolean forTests) {
        return "org.jspecify".equals(dependency.getGroupId())
                && "jspecify".equals(dependency.getArtifactId())
                && (forTests || MAIN_SCOPES.contains(text(dependency.getScope(), "compile")));
    }

    /** A folder as it is shown: relative to where the user works if it is inside, with {@code /} between folders. */
    static String shown(Path folder, Path workingDirectory) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path start = workingDirectory.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(start) && !absolute.equals(start) ? start.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
