package io.github.presencecodegen.settings;

import io.github.presencecodegen.output.Execution;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of an execution as they are written. Text is null where it is not set, an empty list means the same, and
 * an empty element of a list is an empty text.
 *
 * @param specDirectory the folder that holds the specification
 * @param specName the same folder as messages name it
 * @param defaults the defaults of groups, and the settings of all files if there are no groups
 * @param elements the elements that were written, whether they are settings or not
 * @param groups the groups
 * @param supportPackage the package of the support types
 * @param names names for types
 * @param enums {@code closed}, {@code open}, or the enums to open
 * @param nullAnnotations {@code auto}, {@code true} or {@code false}
 * @param hasJspecify whether the compiler of the project sees JSpecify, which {@code auto} means
 * @param dialect what a schema is written in that does not say so by {@code $schema}
 * @param assertFormats {@code true} or {@code false}: whether {@code format} is asserted
 * @param formats the classes that stand for formats
 * @param schemaMappings where the schemas are that others refer to by URI
 * @param failOnWarning {@code true} or {@code false}: whether a warning stops the run
 * @param outputDirectory the source root to write to
 * @param outputName the same folder as messages name it
 * @param workDirectory the folder of the manifest and of what is remembered
 * @param workName the same folder as messages name it
 * @param execution which of the executions of the module this is
 * @param plugin what tells this plugin from any other version of it
 */
public record GivenSettings(
        Path specDirectory,
        String specName,
        GivenGroup defaults,
        GivenElements elements,
        List<GivenGroup> groups,
        @Nullable String supportPackage,
        List<GivenName> names,
        List<String> enums,
        String nullAnnotations,
        boolean hasJspecify,
        String dialect,
        String assertFormats,
        List<GivenFormat> formats,
        List<GivenMapping> schemaMappings,
        String failOnWarning,
        Path outputDirectory,
        String outputName,
        Path workDirectory,
        String workName,
        Execution execution,
        String plugin) {

    public GivenSettings {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
        enums = List.copyOf(enums);
        formats = List.copyOf(formats);
        schemaMappings = List.copyOf(schemaMappings);
    }
}
