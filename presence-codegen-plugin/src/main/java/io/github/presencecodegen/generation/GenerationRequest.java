package io.github.presencecodegen.generation;

import io.github.presencecodegen.output.Execution;
import java.nio.file.Path;

/**
 * Everything that decides what is generated and where, free of Maven.
 *
 * @param specDirectory the folder that holds the specification; references may not leave it
 * @param specName the same folder as messages name it, such as {@code src/main/spec}
 * @param group the schemas to generate from and the package that they go to
 * @param supportPackage the package of the shared support types
 * @param enums which enums keep values that the schema does not know
 * @param nullAnnotations whether the generated code carries the annotations of JSpecify
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
        SchemaGroup group,
        String supportPackage,
        EnumPolicy enums,
        boolean nullAnnotations,
        boolean failOnWarning,
        Path outputDirectory,
        String outputName,
        Path workDirectory,
        String workName,
        Execution execution,
        String plugin) {}
