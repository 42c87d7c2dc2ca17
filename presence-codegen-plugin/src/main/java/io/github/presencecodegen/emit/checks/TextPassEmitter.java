package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.support.JsonKind;
import javax.lang.model.element.Modifier;

/** Emits the pass that answers yes or no of a string that nobody has made a {@code JsonValue} of, such as a name. */
final class TextPassEmitter {

    private final ChecksClass checks;
    private final SchemaPlan plan;

    TextPassEmitter(ChecksClass checks, SchemaPlan plan) {
        this.checks = checks;
        this.plan = plan;
    }

    void emit() {
        Guards guards = new Guards();
        if (plan.isNever() || !InstanceKinds.of(plan).contains(JsonKind.STRING)) {
            guards.require(Condition.NEVER);
        } else {
            new ScalarConditions(checks, plan).text("value").forEach(guards::require);
            new InPlaceConditions(checks, plan, Subject.TEXT).conditions().forEach(guards::require);
        }
        checks.addAll(guards.methods(
                checks.methodsOf(plan).isText(),
                "value",
                (name, part) -> MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.STATIC)
                        .returns(boolean.class)
                        .addParameter(String.class, "value")));
    }
}
