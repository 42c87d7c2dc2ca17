package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.checks.code.InstanceKinds;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.support.JsonKind;
import javax.lang.model.element.Modifier;

/** Emits the pass that answers yes or no of a string that nobody has made a {@code JsonValue} of, such as a name. */
public final class TextPassEmitter {

    private final CheckCode checks;
    private final SchemaPlan plan;

    /** An emitter of the pass of a plan. */
    public TextPassEmitter(CheckCode checks) {
        this.checks = checks;
        this.plan = checks.plan();
    }

    /** Adds the methods. */
    public void emit() {
        Guards guards = new Guards();
        if (plan.isNever() || !InstanceKinds.of(plan).contains(JsonKind.STRING)) {
            guards.require(Condition.NEVER);
        } else {
            new TextConditions(checks, "value").all().forEach(guards::require);
            new InPlaceConditions(checks, Subject.TEXT).all().forEach(guards::require);
        }
        checks.addAll(guards.methods(
                checks.methods().isText(),
                "value",
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.STATIC)
                        .returns(boolean.class)
                        .addParameter(String.class, "value")));
    }
}
