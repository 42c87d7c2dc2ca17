package io.github.presencecodegen.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written in a {@code <group>}, or beside all groups.
 *
 * @param includes patterns of the files to generate from
 * @param excludes patterns of files to leave out
 * @param basePackage the package of the types
 * @param typeSuffix what the names of the types end in
 * @param validatorsOnly {@code true} or {@code false}: whether no types are wanted
 */
public record GivenGroup(
        List<String> includes,
        List<String> excludes,
        @Nullable String basePackage,
        @Nullable String typeSuffix,
        @Nullable String validatorsOnly) {

    public GivenGroup {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }
}
