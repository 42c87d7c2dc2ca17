package io.github.presencecodegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import java.util.Collection;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Emits the pass that reports. It runs only after a "no", and walks the schema in its own order. */
final class CollectingPassEmitter {

    private final Blueprint blueprint;
    private final SchemaPlan plan;
    private final CheckMethods methods;
    private boolean namesSchema;

    CollectingPassEmitter(Blueprint blueprint, SchemaPlan plan) {
        this.blueprint = blueprint;
        this.plan = plan;
        this.methods = blueprint.checks(plan.id());
    }

    MethodSpec emit() {
        CodeBlock body = body();
        MethodSpec.Builder method = MethodSpec.methodBuilder(methods.collect())
                .addModifiers(Modifier.STATIC)
                .addParameter(blueprint.support().violationCollector(), "at");
        if (namesSchema) {
            method.addStatement(
                    "$T schema = $L",
                    String.class,
                    plan.id().isRoot()
                            ? "FILE"
                            : "FILE + " + JavaLiteral.of(plan.id().pointer()));
        }
        return method.addCode(body).build();
    }

    /** The local variable that holds the schema's own location, which is declared only where it is asked for. */
    private String schema() {
        namesSchema = true;
        return "schema";
    }

    /** A failed {@code type} silences the other assertions, but not what applies in place. */
    private CodeBlock body() {
        CodeBlock.Builder code = CodeBlock.builder();
        Set<SchemaType> types =
                plan.check(Check.Types.class).map(Check.Types::types).orElse(Set.of());
        CodeBlock.Builder guarded = CodeBlock.builder();
        CodeBlock.Builder inPlace = CodeBlock.builder();
        for (Check check : plan.checks()) {
            if (check instanceof Check.InPlace references) {
                references.schemas().forEach(id -> inPlace.add(inPlace(id)));
            } else if (!(check instanceof Check.Types)) {
                guarded.add(assertion(check));
            }
        }
        CodeBlock assertions = guarded.build();
        if (types.isEmpty()) {
            code.add(assertions);
        } else if (assertions.isEmpty()) {
            code.addStatement(type(schema(), types));
        } else {
            code.beginControlFlow("if ($L)", type(schema(), types))
                    .add(assertions)
                    .endControlFlow();
        }
        return code.add(inPlace.build()).build();
    }

    private static CodeBlock type(String schema, Set<SchemaType> types) {
        return CodeBlock.of(
                "at.type($L, $L)",
                schema,
                words(types.stream().map(SchemaType::word).toList()));
    }

    private static CodeBlock words(Collection<String> words) {
        return words.stream()
                .map(word -> CodeBlock.of("$L", JavaLiteral.of(word)))
                .collect(CodeBlock.joining(",$W"));
    }

    private CodeBlock assertion(Check check) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (check instanceof Check.Range range) {
            code.addStatement("at.range($L, $S)", schema(), range.format());
        } else if (check instanceof Check.OneOf oneOf) {
            code.addStatement(
                    "at.enumeration(at.value() instanceof $T string$W&& $N(string.value()),$W$L,$W$L)",
                    blueprint.support().jsonString(),
                    methods.isListed(),
                    schema(),
                    words(PredicateEmitter.strings(oneOf)));
        } else if (check instanceof Check.Required required) {
            code.addStatement("at.required($L,$W$L)", schema(), words(required.names()));
        } else if (check instanceof Check.Properties properties) {
            properties.schemas().forEach((name, id) -> code.add(property(name, id)));
        } else if (check instanceof Check.Items items) {
            code.add(items(items.schema()));
        }
        return code.build();
    }

    private CodeBlock property(String name, SchemaId id) {
        SchemaPlan property = blueprint.plans().plan(id);
        if (property.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if (at.enter($L))", JavaLiteral.of(name))
                .add(below(property))
                .addStatement("at.leave()")
                .endControlFlow()
                .build();
    }

    private CodeBlock items(SchemaId id) {
        SchemaPlan item = blueprint.plans().plan(id);
        if (item.isEmpty()) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("for (int i = 0; i < at.items(); i++)")
                .addStatement("at.enter(i)")
                .add(below(item))
                .addStatement("at.leave()")
                .endControlFlow()
                .build();
    }

    /** The checks of a schema written below this one, at the cursor. */
    private CodeBlock below(SchemaPlan below) {
        if (!ValueCheck.isInline(below)) {
            return call(below.id());
        }
        String pointer = below.id().pointer().substring(plan.id().pointer().length());
        Set<SchemaType> types = below.check(Check.Types.class).orElseThrow().types();
        return CodeBlock.builder()
                .addStatement(type(schema() + " + " + JavaLiteral.of(pointer), types))
                .build();
    }

    private CodeBlock inPlace(SchemaId id) {
        SchemaPlan target = blueprint.plans().plan(id);
        if (target.isEmpty()) {
            return CodeBlock.of("");
        }
        if (ValueCheck.isInline(target) && target.id().file().equals(plan.id().file())) {
            Set<SchemaType> types =
                    target.check(Check.Types.class).orElseThrow().types();
            return CodeBlock.builder()
                    .addStatement(type("FILE + " + JavaLiteral.of(target.id().pointer()), types))
                    .build();
        }
        return call(id);
    }

    private CodeBlock call(SchemaId id) {
        CheckMethods target = blueprint.checks(id);
        return CodeBlock.builder()
                .addStatement(target.call(target.collect(), methods.owner(), "at"))
                .build();
    }
}
