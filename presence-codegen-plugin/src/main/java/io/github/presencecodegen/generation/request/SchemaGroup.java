package io.github.presencecodegen.generation.request;

import io.github.presencecodegen.naming.places.TypePlace;
import io.github.presencecodegen.source.FilePatterns;
import java.util.List;

/**
 * The schemas that go to one package under one naming rule.
 *
 * @param includes patterns of the files to generate from, relative to the specification directory
 * @param excludes patterns of files to leave out
 * @param basePackage the package of the generated types
 * @param typeSuffix what the name of each type ends in; may be empty
 * @param naming what the files make of these names
 * @param validatorsOnly whether validators are generated and no types
 */
public record SchemaGroup(
        List<String> includes,
        List<String> excludes,
        String basePackage,
        String typeSuffix,
        FileNaming naming,
        boolean validatorsOnly) {

    public SchemaGroup {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** A group whose types are named after their files. */
    public SchemaGroup(
            List<String> includes,
            List<String> excludes,
            String basePackage,
            String typeSuffix,
            boolean validatorsOnly) {
        this(includes, excludes, basePackage, typeSuffix, FileNaming.PLAIN, validatorsOnly);
    }

    /** A group of types. */
    public SchemaGroup(List<String> includes, List<String> excludes, String basePackage, String typeSuffix) {
        this(includes, excludes, basePackage, typeSuffix, false);
    }

    /** What selects its files. */
    public FilePatterns patterns() {
        return new FilePatterns(includes, excludes);
    }

    /** Where the types of one of its files go. */
    public TypePlace place(String file) {
        return naming.place(file, basePackage, typeSuffix);
    }
}
