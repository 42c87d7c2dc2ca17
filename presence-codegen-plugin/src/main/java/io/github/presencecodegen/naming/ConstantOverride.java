package io.github.presencecodegen.naming;

import java.util.List;

/**
 * A name that the user gives to a constant.
 *
 * @param schema the schema that lists the value
 * @param value the value, as it stands in JSON
 * @param constant the name of its constant
 */
public record ConstantOverride(String schema, String value, String constant) implements NameSetting {

    @Override
    public List<String> texts() {
        return List.of("constant", schema, value, constant);
    }
}
