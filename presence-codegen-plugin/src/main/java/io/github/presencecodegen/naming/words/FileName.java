package io.github.presencecodegen.naming.words;

import java.util.Arrays;
import java.util.List;

/** The words that the name of a schema file gives to its type. The name is the stable identity of a spec's schema. */
public final class FileName {

    private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

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

    /** Matrix puts the types of its own specification into the namespace {@code m.}; it says nothing. */
    public static String withoutNamespace(String part) {
        return part.startsWith("m.") ? part.substring(2) : part;
    }
}
