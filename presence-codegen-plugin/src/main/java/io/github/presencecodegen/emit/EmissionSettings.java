package io.github.presencecodegen.emit;

import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.naming.FormatType;
import java.util.Map;

/**
 * The user's settings of the Java files, other than names.
 *
 * @param formats the user classes that represent formats, by the names of these
 * @param supportPackage the package of the support types
 * @param nullAnnotations whether the code carries the annotations of JSpecify
 * @param isForOthers whether code of other modules is generated against the types
 * @param generatedAnnotations which annotations say of each type that it is generated
 * @param hasJackson whether Jackson reads and writes the types
 * @param specName the specification directory as messages name it
 */
public record EmissionSettings(
        Map<String, FormatType> formats,
        String supportPackage,
        boolean nullAnnotations,
        boolean isForOthers,
        GeneratedAnnotations generatedAnnotations,
        boolean hasJackson,
        String specName) {}
