package io.github.presencecodegen.emit;

import io.github.presencecodegen.naming.FormatType;
import java.util.Map;

/**
 * What the user decides about the Java files, beside the names.
 *
 * @param formats the classes of the user's that stand for formats, by the names of these
 * @param supportPackage the package of the support types
 * @param nullAnnotations whether the code carries the annotations of JSpecify
 * @param specName the specification directory as messages name it
 */
public record EmissionSettings(
        Map<String, FormatType> formats, String supportPackage, boolean nullAnnotations, String specName) {}
