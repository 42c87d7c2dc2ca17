package io.github.presencecodegen.emit.checks.verdict;

import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.emit.blueprint.Subject;
import io.github.presencecodegen.emit.checks.code.CheckCode;
import io.github.presencecodegen.emit.checks.code.InstanceKinds;
import io.github.presencecodegen.emit.java.Condition;
import io.github.presencecodegen.emit.java.Guards;
import io.github.presencecodegen.plan.check.InPlaceCheck;
import io.github.presencecodegen.plan.check.SchemaPlan;
import io.github.presencecodegen.support.JsonKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/** Emits the check of a string that is not wrapped in a {@code JsonValue}, such as a name; it answers yes or no. */
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
        emit(checks.methods().isText(), this::all);
    }

    /** Adds those that do not ask for the typed format that the string must have. */
    public void emitBesideFormat() {
        emit(checks.methods().isOtherwiseValid(), this::besideFormat);
    }

    private List<Condition> all() {
        List<Condition> conditions = new ArrayList<>(new TextConditions(checks, "value").all());
        conditions.addAll(new InPlaceConditions(checks, Subject.TEXT).all());
        return conditions;
    }

    private List<Condition> besideFormat() {
        List<Condition> conditions = new ArrayList<>(new TextConditions(checks, "value").besideFormat());
        plan.checks(InPlaceCheck.class).forEach(check -> conditions.addAll(besideFormat(check)));
        return conditions;
    }

    /** A schema that need not hold, such as a branch, decides by its format as well. */
    private List<Condition> besideFormat(InPlaceCheck check) {
        return check instanceof InPlaceCheck.All all
                ? all.applied().stream()
                        .map(schema -> checks.holdsBesideFormat(schema, "value"))
                        .toList()
                : check.match(new InPlaceConditions(checks, Subject.TEXT));
    }

    private void emit(String method, Supplier<List<Condition>> conditions) {
        Guards guards = new Guards();
        if (plan.isNever() || !InstanceKinds.of(plan).contains(JsonKind.STRING)) {
            guards.require(Condition.NEVER);
        } else {
            conditions.get().forEach(guards::require);
        }
        checks.addAll(guards.methods(
                method,
                "value",
                name -> MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.STATIC)
                        .returns(boolean.class)
                        .addParameter(String.class, "value")));
    }
}
