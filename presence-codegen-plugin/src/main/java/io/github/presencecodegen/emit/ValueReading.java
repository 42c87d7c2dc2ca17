package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.plan.Check;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.ScalarKind;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeShape;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** How a value is read and checked: by a call of the reader, or by a method of its own where that takes statements. */
final class ValueReading {

    private final Blueprint blueprint;
    private final List<MethodSpec> methods = new ArrayList<>();
    private final NameAllocator methodNames = new NameAllocator();

    ValueReading(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    /** The methods that the expressions call. */
    List<MethodSpec> methods() {
        return methods;
    }

    /**
     * The expression that reads a value.
     *
     * @param shape what the value is
     * @param ids the schemas that it must satisfy
     * @param in the variable that holds the reader
     * @param wanted the name of the method to emit if one is needed; it may get another where it is taken
     */
    CodeBlock read(Shape shape, List<SchemaId> ids, String in, String wanted) {
        if (!(shape instanceof Shape.ListOf)
                && !isEnum(shape)
                && conditions(shape, ids).isEmpty()) {
            return plain(shape, in);
        }
        String method = methodNames.newName(wanted);
        if (shape instanceof Shape.ListOf list) {
            methods.add(list(list, method));
        } else {
            methods.add(checked(shape, ids, method));
        }
        return CodeBlock.of("$N($N)", method, in);
    }

    private MethodSpec list(Shape.ListOf list, String name) {
        CodeBlock item = read(list.item(), list.itemIds(), "in", name + "Item");
        return method(list, name)
                .addStatement("$T items = new $T<>()", blueprint.types().of(list), ArrayList.class)
                .addStatement("in.beginArray()")
                .beginControlFlow("while (in.hasNext())")
                .addStatement("items.add($L)", item)
                .endControlFlow()
                .addStatement("return $T.copyOf(items)", List.class)
                .build();
    }

    private MethodSpec checked(Shape shape, List<SchemaId> ids, String name) {
        boolean isEnum = isEnum(shape);
        TypeName read = isEnum ? ClassName.get(String.class) : blueprint.types().of(shape);
        MethodSpec.Builder method = method(shape, name)
                .addStatement("$T value = $L", read, isEnum ? CodeBlock.of("in.nextString()") : plain(shape, "in"));
        List<CodeBlock> conditions = conditions(shape, ids);
        if (!conditions.isEmpty()) {
            method.beginControlFlow(
                            "if ($L)",
                            conditions.stream()
                                    .map(condition -> CodeBlock.of("!$L", condition))
                                    .collect(CodeBlock.joining("$W|| ")))
                    .addStatement("throw in.mismatch()")
                    .endControlFlow();
        }
        return isEnum
                ? method.addStatement("return $T.of(value)", blueprint.types().of(shape))
                        .build()
                : method.addStatement("return value").build();
    }

    private MethodSpec.Builder method(Shape shape, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(blueprint.types().of(shape))
                .addParameter(blueprint.support().jsonReader(), "in");
    }

    private CodeBlock plain(Shape shape, String in) {
        if (shape instanceof Shape.Named named) {
            return CodeBlock.of("$L.read($N)", blueprint.codec(named.key()), in);
        }
        return CodeBlock.of("$N.$L()", in, shape instanceof Shape.Scalar scalar ? call(scalar.kind()) : "nextString");
    }

    private static String call(ScalarKind kind) {
        return switch (kind) {
            case STRING -> "nextString";
            case BOOLEAN -> "nextBoolean";
            case INT -> "nextInt";
            case LONG -> "nextLong";
            case NUMBER -> "nextNumber";
            case OBJECT -> "nextObject";
            case ANY -> "nextValue";
        };
    }

    /** What must hold of a value beyond what reading it as its shape makes sure of. */
    private List<CodeBlock> conditions(Shape shape, List<SchemaId> ids) {
        return isText(shape) ? textConditions(ids) : isTree(shape) ? treeConditions(ids) : List.of();
    }

    private List<CodeBlock> textConditions(List<SchemaId> ids) {
        return blueprint.plans().inPlace(ids).stream()
                .filter(plan -> plan.check(Check.OneOf.class).isPresent())
                .map(plan -> blueprint.checks(plan.id()))
                .map(checks -> CodeBlock.of("$T.$N(value)", checks.owner(), checks.isListed()))
                .toList();
    }

    /** The checks of a schema cover what it applies in place. */
    private List<CodeBlock> treeConditions(List<SchemaId> ids) {
        return ids.stream()
                .map(blueprint.plans()::deciding)
                .filter(plan -> !plan.isEmpty() && !plan.isOnlyTypes())
                .map(plan -> blueprint.checks(plan.id()))
                .map(checks -> CodeBlock.of("$T.$N(value)", checks.owner(), checks.isValid()))
                .distinct()
                .toList();
    }

    private boolean isText(Shape shape) {
        return isEnum(shape) || shape instanceof Shape.Constant;
    }

    private boolean isEnum(Shape shape) {
        return shape instanceof Shape.Named named && blueprint.model().type(named.key()) instanceof TypeShape.EnumType;
    }

    private static boolean isTree(Shape shape) {
        return shape instanceof Shape.Scalar scalar && scalar.kind().isTree();
    }
}
