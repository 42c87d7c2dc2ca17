package io.github.presencecodegen.generation.request;

import io.github.presencecodegen.source.SpecDirectory;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What schemas are read from, and how.
 *
 * @param folder the folder that holds the specification; references may not leave it
 * @param dialect what a schema is written in that does not say so by {@code $schema}: {@code matrix}, {@code 2020-12},
 *     {@code 2019-09}, {@code draft-07}, {@code draft-06} or {@code draft-04}
 * @param assertsFormats whether {@code format} is asserted; otherwise it is an annotation
 * @param assertsContent whether {@code contentEncoding} and {@code contentMediaType} are asserted
 * @param mappings paths below the folder by the URIs that are meant, in the order of the URIs. A URI that ends in a slash
 *     stands for all that begin with it, unless a longer one does; its path then ends in a slash, too, or is empty for
 *     the folder itself
 */
public record Specification(
        NamedFolder folder,
        String dialect,
        boolean assertsFormats,
        boolean assertsContent,
        Map<String, String> mappings) {

    public Specification {
        mappings = Collections.unmodifiableMap(new TreeMap<>(mappings));
    }

    /** The folder to read from; it need not exist. */
    public SpecDirectory open() {
        return new SpecDirectory(folder.path(), folder.name());
    }
}
