package io.github.presencecodegen.emit.checks.code;

import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.plan.check.ValueCheck;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonKind;
import io.github.presencecodegen.support.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The kinds of values that the own words of a schema leave. */
public final class InstanceKinds {

    private InstanceKinds() {}

    /** The kinds for a plan. */
    public static Set<JsonKind> of(SchemaPlan plan) {
        Set<JsonKind> kinds = EnumSet.allOf(JsonKind.class);
        plan.check(ValueCheck.Types.class).ifPresent(types -> kinds.retainAll(ofTypes(types.types())));
        plan.check(ValueCheck.Const.class).ifPresent(constant -> kinds.retainAll(ofValues(List.of(constant.value()))));
        plan.check(ValueCheck.Enum.class).ifPresent(allowed -> kinds.retainAll(ofValues(allowed.values())));
        return kinds;
    }

    private static Set<JsonKind> ofTypes(Set<SchemaType> types) {
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        types.forEach(type -> kinds.add(type.kind()));
        return kinds;
    }

    private static Set<JsonKind> ofValues(List<JsonValue> values) {
        Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
        values.forEach(value -> kinds.add(value.kind()));
        return kinds;
    }
}
