package io.github.presencecodegen.naming;

import java.util.List;

/**
 * A name that the user gives to a type.
 *
 * @param schema the schema that the type comes from, as the manifest says it: its file, and for a schema inside the file
 *     {@code #} and its pointer
 * @param type the simple name that its type gets
 */
public record NameOverride(String schema, String type) implements NameSetting {

    @Override
    public List<String> texts() {
        return List.of("type", schema, type);
    }
}
