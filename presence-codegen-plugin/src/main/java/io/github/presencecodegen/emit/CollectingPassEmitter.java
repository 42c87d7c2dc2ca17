package io.github.presencecodegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.plan.SchemaPlan;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import java.util.Collection;
import java.util.List;
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
            List<String> allowed = PredicateEmitter.strings(oneOf);
            CodeBlock values = allowed.isEmpty() ? CodeBlock.of("") : CodeBlock.of(",$W$L", words(allowed));
            code.addStatement("at.enumeration($L, $T::$N$L)", schema(), methods.owner(), methods.isListed(), values);
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
        SchemaPlan property = blueprint.plans().deciding(id);
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
        SchemaPlan item = blueprint.plans().deciding(id);
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

    private CodeBlock inPlace(SchemaId id) {
        SchemaPlan target = blueprint.plans().deciding(id);
        return target.isEmpty() ? CodeBlock.of("") : below(target);
    }

    /** The checks of another schema, at the cursor. */
    private CodeBlock below(SchemaPlan other) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (ValueCheck.isInline(other)) {
            Set<SchemaType> types = other.check(Check.Types.class).orElseThrow().types();
            return code.addStatement(type(location(other.id()), types)).build();
        }
        CheckMethods target = blueprint.checks(other.id());
        return code.addStatement(target.call(target.collect(), methods.owner(), "at"))
                .build();
    }

    /** The expression for the location of another schema, as short as it can be. */
    private String location(SchemaId other) {
        SchemaId self = plan.id();
        if (!other.file().equals(self.file())) {
            return JavaLiteral.of(other.toString());
        }
        return other.pointer().startsWith(self.pointer() + "/")
                ? schema() + " + "
                        + JavaLiteral.of(
                                other.pointer().substring(self.pointer().length()))
                : "FILE + " + JavaLiteral.of(other.pointer());
    }
}
