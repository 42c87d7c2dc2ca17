package io.github.presencecodegen.project;

import java.util.List;
import java.util.Optional;

/**
 * The libraries that the compiler of the generated code sees, those included that come with others.
 *
 * @param libraries in the order of the class path
 */
public record ClassPath(List<Library> libraries) {

    /** A project without any library. */
    public static final ClassPath EMPTY = new ClassPath(List.of());

    public ClassPath {
        libraries = List.copyOf(libraries);
    }

    /** The library of a name, if it is there. */
    public Optional<Library> find(String groupId, String artifactId) {
        return libraries.stream()
                .filter(library -> library.groupId().equals(groupId)
                        && library.artifactId().equals(artifactId))
                .findFirst();
    }

    /** Whether there is a library of the name. */
    public boolean has(String groupId, String artifactId) {
        return find(groupId, artifactId).isPresent();
    }
}
