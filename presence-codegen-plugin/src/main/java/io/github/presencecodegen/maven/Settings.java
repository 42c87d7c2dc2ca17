package io.github.presencecodegen.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.maven.model.Dependency;
import org.jspecify.annotations.Nullable;

/** Settings as Maven hands them over, to what they mean. */
final class Settings {

    /** What the compiler of the main sources sees; a scope that is not written means compile. */
    private static final Set<String> MAIN_SCOPES = Set.of("compile", "provided", "system");

    private Settings() {}

    /** A text without surrounding white space; null where there is none. */
    static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** The entries of a list; Maven hands over an empty element as null. */
    static List<String> list(@Nullable List<@Nullable String> values) {
        List<String> entries = new ArrayList<>();
        for (String value : values == null ? List.<@Nullable String>of() : values) {
            entries.add(value == null ? "" : value.strip());
        }
        return entries;
    }

    /** The elements of a list of objects, of which an empty one may be null. */
    static <T, G> List<G> all(@Nullable List<@Nullable T> values, Supplier<T> empty, Function<T, G> given) {
        List<G> elements = new ArrayList<>();
        for (T value : values == null ? List.<@Nullable T>of() : values) {
            elements.add(given.apply(value == null ? empty.get() : value));
        }
        return elements;
    }

    /** Whether the compiler of the main or test sources sees JSpecify. */
    static boolean hasJspecify(List<Dependency> dependencies, boolean forTests) {
        return dependencies.stream().anyMatch(dependency -> isVisibleJspecify(dependency, forTests));
    }

    private static boolean isVisibleJspecify(Dependency dependency, boolean forTests) {
        String scope = text(dependency.getScope());
        return "org.jspecify".equals(dependency.getGroupId())
                && "jspecify".equals(dependency.getArtifactId())
                && (forTests || scope == null || MAIN_SCOPES.contains(scope));
    }

    /** A folder as it is shown: relative to where the user works if it is inside, with {@code /} between folders. */
    static String shown(Path folder, Path workingDirectory) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path start = workingDirectory.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(start) && !absolute.equals(start) ? start.relativize(absolute) : absolute;
        return shown.toString().replace(folder.getFileSystem().getSeparator(), "/");
    }
}
