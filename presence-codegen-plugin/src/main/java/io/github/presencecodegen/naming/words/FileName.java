package io.github.presencecodegen.naming.words;

import java.util.Arrays;
import java.util.List;

/** The words that the name of a schema file gives to its type. The name is the stable identity of a spec's schema. */
public final class FileName {

    private static final List<String> ENDINGS =
            List.of(".schema.yaml", ".schema.yml", ".schema.json", ".yaml", ".yml", ".json");

    private FileName() {}

    /** The words of {@code event-schemas/m.room.message$m.image.yaml} are room, message and image. */
    public static Words words(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        for (String ending : ENDINGS) {
            if (name.endsWith(ending) && name.length() > ending.length()) {
                name = name.substring(0, name.length() - ending.length());
                break;
            }
        }
        return Words.of(String.join(
                " ",
                Arrays.stream(name.split("[$#]"))
                        .map(FileName::withoutNamespace)
                        .toList()));
    }

    /** The words of the whole path: those of {@code hub/created.json} are hub and created. */
    public static Words pathWords(String path) {
        return Words.of(folder(path)).and(words(path));
    }

    /** Whether a name ends in {@code .schema} and the ending of its format, which say nothing of the type. */
    public static boolean hasSchemaEnding(String path) {
        return ENDINGS.stream().anyMatch(ending -> ending.startsWith(".schema") && path.endsWith(ending));
    }

    /** The folder of a file; empty at the root, and for what is known by a URI. */
    public static String folder(String path) {
        return path.contains("//") ? "" : path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Matrix puts the types of its own specification into the namespace {@code m.}; type names omit it. */
    public static String withoutNamespace(String part) {
        return part.startsWith("m.") ? part.substring(2) : part;
    }
}
