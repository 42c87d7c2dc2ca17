package io.github.presencecodegen.generation.request;

import java.nio.file.Path;

/**
 * A folder.
 *
 * @param path where it is
 * @param name what messages call it, such as {@code src/main/spec}
 */
public record NamedFolder(Path path, String name) {

    /** A folder that is called as a user sees it from somewhere. */
    public static NamedFolder seenFrom(Path workingDirectory, Path folder) {
        return new NamedFolder(folder, shown(folder, workingDirectory));
    }

    /** A path as it is shown: relative to where the user works if it is inside, with {@code /} between folders. */
    public static String shown(Path path, Path workingDirectory) {
        Path absolute = path.toAbsolutePath().normalize();
        Path start = workingDirectory.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(start) && !absolute.equals(start) ? start.relativize(absolute) : absolute;
        return shown.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
