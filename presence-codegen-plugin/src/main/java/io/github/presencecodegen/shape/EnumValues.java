package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * The values of an enum that its types leave.
 *
 * @param strings the strings among them, each once
 * @param hasOthers whether a value that is no string is left
 */
record EnumValues(List<String> strings, boolean hasOthers) {

    static EnumValues of(Narrowed narrowed) {
        boolean onlyStrings = narrowed.isOnly(SchemaType.STRING);
        List<String> strings = new ArrayList<>();
        boolean others = false;
        for (JsonValue value : narrowed.values().orElse(List.of())) {
            if (!(value instanceof JsonString string)) {
                others |= !onlyStrings;
            } else if (narrowed.types().isEmpty() || narrowed.types().get().contains(SchemaType.STRING)) {
                if (!strings.contains(string.value())) {
                    strings.add(string.value());
                }
            }
        }
        return new EnumValues(List.copyOf(strings), others);
    }
}
