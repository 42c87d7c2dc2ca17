package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.manifest.ManifestEntry;
import io.github.presencecodegen.testing.GeneratedSchema;
import io.github.presencecodegen.testing.LoadedCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The code of the schemas of a collection that have a validator, by their locations. */
final class GeneratedTypes {

    private static final String VALIDATOR = "Validator";

    private final LoadedCode code;
    private final String supportPackage;
    private final Map<String, String> types = new HashMap<>();

    GeneratedTypes(LoadedCode code, String supportPackage, List<ManifestEntry> manifest) {
        this.code = code;
        this.supportPackage = supportPackage;
        for (ManifestEntry entry : manifest) {
            String type = entry.kind().equals("validator")
                    ? entry.type().substring(0, entry.type().length() - VALIDATOR.length())
                    : entry.type();
            if (code.classes().containsKey(type + VALIDATOR)) {
                types.putIfAbsent(location(entry.file(), entry.pointer()), type);
            }
        }
    }

    private static String location(String file, String pointer) {
        return pointer.isEmpty() ? file : file + "#" + pointer;
    }

    /** The code of a schema, which must have become a top-level type or a validator. */
    GeneratedSchema of(String location) {
        String type = types.get(location);
        if (type == null) {
            throw new AssertionError(
                    "no code has the schema " + location + " of an example; there is " + types.keySet());
        }
        return GeneratedSchema.of(code, type, supportPackage);
    }
}
