package io.github.presencecodegen.generation;

import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.output.Execution;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Everything that decides what is generated and where, free of Maven. The order of groups and names counts, since a file
 * belongs to the first group that selects it.
 *
 * @param specDirectory the folder that holds the specification; references may not leave it
 * @param specName the same folder as messages name it, such as {@code src/main/spec}
 * @param groups the schemas to generate from and the packages that they go to, at least one
 * @param basePackage the package of the types of files that are only referred to
 * @param supportPackage the package of the shared support types
 * @param names the names that the user gives to types
 * @param enums which enums keep values that the schema does not know
 * @param nullAnnotations whether the generated code carries the annotations of JSpecify
 * @param dialect what a schema is written in that does not say so by {@code $schema}: {@code matrix}, {@code 2020-12},
 *     {@code 2019-09}, {@code draft-07}, {@code draft-06} or {@code draft-04}
 * @param assertFormats whether {@code format} is asserted; otherwise it is an annotation
 * @param formats the user classes that represent formats, by the names of these
 * @param schemaMappings paths below the specification directory by the URIs that are meant, in the order of the URIs. A
 *     URI that ends in a slash stands for all that begin with it, unless a longer one does; its path then ends in a
 *     slash, too, or is empty for the specification directory itself
 * @param failOnWarning whether a warning stops the run, as an error does
 * @param outputDirectory the source root to write to
 * @param outputName the same folder as messages name it
 * @param workDirectory the folder of the manifest, shared by the executions of a module
 * @param workName the same folder as messages name it
 * @param execution which of the executions of the module this is
 * @param plugin what tells this plugin from any other version of it
 */
public record GenerationRequest(
        Path specDirectory,
        String specName,
        List<SchemaGroup> groups,
        String basePackage,
        String supportPackage,
        List<NameOverride> names,
        EnumPolicy enums,
        boolean nullAnnotations,
        String dialect,
        boolean assertFormats,
        Map<String, FormatType> formats,
        Map<String, String> schemaMappings,
        boolean failOnWarning,
        Path outputDirectory,
        String outputName,
        Path workDirectory,
        String workName,
        Execution execution,
        String plugin) {

    public GenerationRequest {
        groups = List.copyOf(groups);
        names = List.copyOf(names);
        formats = Collections.unmodifiableMap(new TreeMap<>(formats));
        schemaMappings = Collections.unmodifiableMap(new TreeMap<>(schemaMappings));
    }
}
