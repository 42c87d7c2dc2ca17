package io.github.presencecodegen.naming;

import java.util.List;

/**
 * A name that the user gives to the accessor of a property, and so to its methods.
 *
 * @param schema the schema of the property
 * @param member the name of the accessor
 */
public record MemberOverride(String schema, String member) implements NameSetting {

    @Override
    public List<String> texts() {
        return List.of("member", schema, member);
    }
}
