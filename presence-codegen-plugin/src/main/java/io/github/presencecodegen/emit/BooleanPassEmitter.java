package io.github.presencecodegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits the pass that only answers yes or no: cheap checks first, nothing allocated, {@code required} and
 * {@code properties} in one look-up for each name.
 */
final class BooleanPassEmitter {

    private final Blueprint blueprint;
    private final Support support;
    private final SchemaPlan plan;
    private final CheckMethods methods;

    BooleanPassEmitter(Blueprint blueprint, SchemaPlan plan) {
        this.blueprint = blueprint;
        this.support = blueprint.support();
        this.plan = plan;
        this.methods = blueprint.checks(plan.id());
    }

    MethodSpec emit() {
        return MethodSpec.methodBuilder(methods.isValid())
                .addModifiers(Modifier.STATIC)
                .returns(boolean.class)
                .addParameter(support.jsonValue(), "value")
                .addCode(body())
                .build();
    }

    private CodeBlock body() {
        Guards guards = new Guards();
        Optional<SchemaType> only = onlyType();
        if (only.isPresent() && only.get() == SchemaType.OBJECT && describesObject()) {
            bind(guards, "object", SchemaType.OBJECT);
            objects(guards);
        } else if (only.isPresent()
                && only.get() == SchemaType.ARRAY
                && plan.check(Check.Items.class).isPresent()) {
            bind(guards, "array", SchemaType.ARRAY);
            guards.add(items());
        } else {
            scalar(guards);
            if (describesObject()) {
                guards.add(ifInstance(
                        "object", SchemaType.OBJECT, objects(new Guards()).block()));
            }
            if (plan.check(Check.Items.class).isPresent()) {
                guards.add(ifInstance("array", SchemaType.ARRAY, items()));
            }
        }
        plan.check(Check.InPlace.class).ifPresent(inPlace -> inPlace.schemas().forEach(id -> inPlace(guards, id)));
        return guards.body();
    }

    private Optional<SchemaType> onlyType() {
        return plan.check(Check.Types.class)
                .filter(types -> types.types().size() == 1)
                .map(types -> types.types().iterator().next());
    }

    private boolean describesObject() {
        return plan.check(Check.Required.class).isPresent()
                || plan.check(Check.Properties.class).isPresent();
    }

    private void bind(Guards guards, String variable, SchemaType type) {
        guards.add(
                Guards.refuse(CodeBlock.of("!(value instanceof $T $N)", TypeCheck.className(support, type), variable)));
    }

    private CodeBlock ifInstance(String variable, SchemaType type, CodeBlock body) {
        return CodeBlock.builder()
                .beginControlFlow("if (value instanceof $T $N)", TypeCheck.className(support, type), variable)
                .add(body)
                .endControlFlow()
                .build();
    }

    /** {@code type}, the range of a number, and {@code enum}, as one condition. */
    private void scalar(Guards guards) {
        CodeBlock holds = CodeBlock.of("");
        boolean isChoice = false;
        Optional<Check.Types> types = plan.check(Check.Types.class);
        if (plan.check(Check.OneOf.class).isPresent()) {
            // The values of the enum that are handled here are strings, whatever else the types allow.
            boolean allowsStrings = types.map(allowed -> allowed.types().contains(SchemaType.STRING))
                    .orElse(true);
            holds = allowsStrings
                    ? CodeBlock.of(
                            "value instanceof $T string$W&& $N(string.value())",
                            support.jsonString(),
                            methods.isListed())
                    : CodeBlock.of("false");
        } else if (plan.check(Check.Range.class).isPresent()) {
            holds = CodeBlock.of("value instanceof $T number && number.$N()", support.jsonNumber(), range());
        } else if (types.isPresent()) {
            holds = TypeCheck.of(support, types.get().types());
            isChoice = types.get().types().size() > 1;
        }
        if (!holds.isEmpty()) {
            CodeBlock fails = CodeBlock.of("!($L)", holds);
            if (isChoice) {
                guards.requireEither(holds, fails);
            } else {
                guards.require(holds, fails);
            }
        }
    }

    private String range() {
        return plan.check(Check.Range.class).orElseThrow().format().equals("int32") ? "isInt" : "isLong";
    }

    private Guards objects(Guards guards) {
        Set<String> required = new LinkedHashSet<>(
                plan.check(Check.Required.class).map(Check.Required::names).orElse(List.of()));
        NameAllocator locals = new NameAllocator();
        List.of("value", "object").forEach(locals::newName);
        plan.check(Check.Properties.class)
                .ifPresent(properties -> properties.schemas().forEach((name, id) -> {
                    SchemaPlan property = blueprint.plans().deciding(id);
                    if (!property.isEmpty()) {
                        property(guards, name, property, required.remove(name), locals.newName(localName(name)));
                    }
                }));
        for (String name : required) {
            guards.require(
                    CodeBlock.of("object.has($L)", JavaLiteral.of(name)),
                    CodeBlock.of("!object.has($L)", JavaLiteral.of(name)));
        }
        return guards;
    }

    private void property(Guards guards, String name, SchemaPlan property, boolean required, String variable) {
        guards.add(CodeBlock.builder()
                .addStatement("$T $N = object.get($L)", support.jsonValue(), variable, JavaLiteral.of(name))
                .build());
        CodeBlock holds = ValueCheck.of(blueprint, property, variable, methods.owner());
        CodeBlock fails = ValueCheck.not(blueprint, property, variable, methods.owner());
        if (!required) {
            guards.requireEither(
                    CodeBlock.of("$N == null$W|| $L", variable, holds),
                    CodeBlock.of("$N != null$W&& $L", variable, fails));
        } else if (ValueCheck.isInline(property)) {
            // null is an instance of nothing
            guards.require(holds, fails);
        } else {
            guards.require(
                    CodeBlock.of("$N != null$W&& $L", variable, holds),
                    CodeBlock.of("$N == null$W|| $L", variable, fails));
        }
    }

    /** A readable name for a local variable. It begins small: a class of its name would be hidden. */
    private static String localName(String property) {
        String name = property.replaceAll("[^A-Za-z0-9]+(.?)", "_$1");
        StringBuilder local = new StringBuilder();
        boolean upper = false;
        for (char c : name.toCharArray()) {
            if (c == '_') {
                upper = !local.isEmpty();
            } else {
                char small = local.isEmpty() ? Character.toLowerCase(c) : c;
                local.append(upper ? Character.toUpperCase(c) : small);
                upper = false;
            }
        }
        return local.isEmpty() ? "property" : local.toString();
    }

    private CodeBlock items() {
        SchemaPlan item = blueprint
                .plans()
                .deciding(plan.check(Check.Items.class).orElseThrow().schema());
        if (item.isEmpty()) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder loop = CodeBlock.builder().beginControlFlow("for (int i = 0; i < array.size(); i++)");
        CodeBlock fails = ValueCheck.not(blueprint, item, "array.get(i)", methods.owner());
        return loop.add(Guards.refuse(fails)).endControlFlow().build();
    }

    private void inPlace(Guards guards, SchemaId id) {
        SchemaPlan target = blueprint.plans().deciding(id);
        if (!target.isEmpty()) {
            guards.require(
                    ValueCheck.of(blueprint, target, "value", methods.owner()),
                    ValueCheck.not(blueprint, target, "value", methods.owner()));
        }
    }
}
