package io.github.presencecodegen.naming.places;

/**
 * Where the types of a file go.
 *
 * @param packageName their package
 * @param suffix what the name of the file's own type ends in; may be empty
 * @param nameFrom what it begins with
 */
public record TypePlace(String packageName, String suffix, NameSource nameFrom) {

    /** A place where types are named after their files. */
    public TypePlace(String packageName, String suffix) {
        this(packageName, suffix, NameSource.FILE);
    }
}
