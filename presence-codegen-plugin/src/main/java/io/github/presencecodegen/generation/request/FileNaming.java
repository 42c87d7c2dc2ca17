package io.github.presencecodegen.generation.request;

import io.github.presencecodegen.naming.places.NameSource;
import io.github.presencecodegen.naming.places.TypePlace;
import io.github.presencecodegen.naming.words.FileName;
import io.github.presencecodegen.naming.words.PackageName;

/**
 * What files make of the names of their types.
 *
 * @param nameFrom what the name of a type is taken from
 * @param packageFromFolder whether the folder of a file goes into the package
 */
public record FileNaming(NameSource nameFrom, boolean packageFromFolder) {

    /** Types are named after their files, and are in one package. */
    public static final FileNaming PLAIN = new FileNaming(NameSource.FILE, false);

    /** Where the types of a file go that belong to a package and its naming rule. */
    TypePlace place(String file, String basePackage, String suffix) {
        String folder = packageFromFolder ? FileName.folder(file) : "";
        return new TypePlace(PackageName.below(basePackage, folder), suffix, nameFrom);
    }
}
