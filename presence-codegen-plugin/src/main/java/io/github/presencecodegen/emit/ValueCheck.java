package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.SchemaType;
import java.util.Set;

/** The expression that answers whether a value satisfies a schema: inline where it is short, otherwise a call. */
final class ValueCheck {

    private static final Set<SchemaType> BY_CLASS = Set.of(
            SchemaType.NULL,
            SchemaType.BOOLEAN,
            SchemaType.OBJECT,
            SchemaType.ARRAY,
            SchemaType.NUMBER,
            SchemaType.STRING);

    private ValueCheck() {}

    /** Whether a schema needs no method of its own, because it accepts everything or asks for one class. */
    static boolean isInline(SchemaPlan plan) {
        return plan.isEmpty()
                || plan.isOnlyTypes() && isByClass(plan.check(Check.Types.class).orElseThrow());
    }

    private static boolean isByClass(Check.Types types) {
        return types.types().size() == 1 && BY_CLASS.containsAll(types.types());
    }

    /** The expression for a value whose schema is not empty, to stand in a class. */
    static CodeBlock of(Blueprint blueprint, SchemaPlan plan, String value, ClassName in) {
        if (isInline(plan)) {
            SchemaType type = plan.check(Check.Types.class)
                    .orElseThrow()
                    .types()
                    .iterator()
                    .next();
            return CodeBlock.of("$L instanceof $T", value, TypeCheck.className(blueprint.support(), type));
        }
        CheckMethods methods = blueprint.checks(plan.id());
        return methods.call(methods.isValid(), in, value);
    }

    /** The opposite. */
    static CodeBlock not(Blueprint blueprint, SchemaPlan plan, String value, ClassName in) {
        CodeBlock check = of(blueprint, plan, value, in);
        return isInline(plan) ? CodeBlock.of("!($L)", check) : CodeBlock.of("!$L", check);
    }
}
