package io.github.presencecodegen.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is written about the types to be generated. Text is null where it is not set, an empty list means the same, and an
 * empty element of a list is an empty text.
 *
 * @param defaults what holds where a group says nothing, and for all files where there are no groups
 * @param groups the groups
 * @param supportPackage the package of the support types
 * @param names names for types
 * @param enums {@code closed}, {@code open}, or the enums to open
 * @param formats the classes that stand for formats
 * @param javaTypesForFormats {@code true} or {@code false}: whether classes of the JDK stand for formats
 * @param nullAnnotations {@code auto}, {@code true} or {@code false}
 * @param generatedAnnotations {@code auto}, {@code true} or {@code false}
 * @param jackson {@code auto}, {@code none}, or versions
 */
public record GivenTypes(
        GivenGroup defaults,
        List<GivenGroup> groups,
        @Nullable String supportPackage,
        List<GivenName> names,
        List<String> enums,
        List<GivenFormat> formats,
        String javaTypesForFormats,
        String nullAnnotations,
        String generatedAnnotations,
        String jackson) {

    public GivenTypes {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
        enums = List.copyOf(enums);
        formats = List.copyOf(formats);
    }
}
