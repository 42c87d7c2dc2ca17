package io.github.presencecodegen.modules;

import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.generation.request.Specification;
import java.util.SortedMap;
import java.util.TreeMap;

/** The settings that decide what schemas become, so that modules which share types must share them, too. */
final class SharedSettings {

    private static final String FORMAT = "formats ";

    private SharedSettings() {}

    /** The settings by name; of lists, each element. */
    static SortedMap<String, String> of(Specification specification, RequestedTypes types) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("dialect", specification.dialect());
        settings.put("assertFormats", String.valueOf(specification.assertsFormats()));
        settings.put("assertContent", String.valueOf(specification.assertsContent()));
        settings.put("baseUri", specification.baseUri().orElse(""));
        specification.mappings().forEach((uri, path) -> settings.put("schemaMappings " + uri, path));
        specification.metaschemas().forEach((uri, dialect) -> settings.put("schemaMappings " + uri, dialect));
        types.formats()
                .forEach((name, type) -> settings.put(
                        format(name), String.join(" ", type.texts()).strip()));
        return settings;
    }

    /** The setting of a format. */
    static String format(String name) {
        return FORMAT + name;
    }
}
