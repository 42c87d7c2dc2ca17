package io.github.presencecodegen.emit;

import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.runtime.JacksonVersion;
import java.util.Map;
import java.util.Set;

/**
 * The user's settings of the Java files, other than names.
 *
 * @param formats the user classes that represent formats, by the names of these
 * @param supportPackage the package of the support types
 * @param nullAnnotations whether the code carries the annotations of JSpecify
 * @param jackson the versions of Jackson that read and write the types
 * @param specName the specification directory as messages name it
 */
public record EmissionSettings(
        Map<String, FormatType> formats,
        String supportPackage,
        boolean nullAnnotations,
        Set<JacksonVersion> jackson,
        String specName) {}
