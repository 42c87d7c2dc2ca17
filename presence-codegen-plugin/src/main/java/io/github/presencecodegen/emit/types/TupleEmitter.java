package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.emit.javadoc.JavadocComments;
import io.github.presencecodegen.emit.writing.CopyEmitter;
import io.github.presencecodegen.emit.writing.FormattedValues;
import io.github.presencecodegen.emit.writing.ValueWriting;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits the class of a list whose first items have types of their own. */
final class TupleEmitter {

    private final Blueprint blueprint;
    private final TypeShape.TupleType shape;
    private final ClassName type;
    private final List<Member> items;
    private final NameAllocator locals = new NameAllocator();
    private final TupleGaps gaps;

    TupleEmitter(Blueprint blueprint, TypeShape.TupleType shape) {
        this.blueprint = blueprint;
        this.shape = shape;
        this.type = blueprint.types().of(shape.key());
        this.items = Member.of(shape, blueprint);
        items.forEach(item -> locals.newName(item.accessor()));
        items.stream()
                .filter(Member::isOptionalOrNull)
                .forEach(item -> locals.newName(item.names().setNull()));
        this.gaps = new TupleGaps(items, locals);
    }

    TypeSpec.Builder emit() {
        JsonMethods json = new JsonMethods(blueprint, type);
        TypeSpec.Builder spec = blueprint
                .declarations()
                .ofClass(blueprint.types().simpleName(shape.key()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "$L",
                        new JavadocComments()
                                .type(
                                        shape.documentation(),
                                        shape.key().owner().file(),
                                        "A list that the specification defines.",
                                        List.of()))
                .addField(JsonMethods.json(blueprint, shape.key()));
        parameters().forEach(field -> spec.addField(field.type(), field.name(), Modifier.PRIVATE, Modifier.FINAL));
        spec.addSuperinterface(blueprint.support().jsonModel())
                .addSuperinterfaces(blueprint.unions(shape.key()))
                .addMethod(constructor())
                .addMethod(of());
        if (shape.key().isTopLevel()) {
            spec.addMethods(json.reading());
        }
        for (Member item : items) {
            spec.addMethod(accessor(item));
            if (item.isOptionalOrNull()) {
                spec.addMethod(isNull(item)).addMethod(withNull(item));
            }
        }
        return spec.addMethod(json.jsonType())
                .addMethod(writeTo())
                .addMethods(new ObjectMethodsEmitter(
                                blueprint,
                                type,
                                parameters().stream().map(ParameterSpec::name).toList())
                        .emit());
    }

    private TypeName fieldType(Member item) {
        TypeName boxed = item.stored().box();
        return isNullable(item) ? blueprint.nullness().nullable(boxed) : boxed;
    }

    /** The type of the accessor: a primitive where there always is one. */
    private TypeName valueType(Member item) {
        TypeName shown = blueprint.types().of(item.value());
        return isNullable(item) ? blueprint.nullness().nullable(shown.box()) : shown;
    }

    static boolean isNullable(Member item) {
        return !item.isOpen() && (item.isNullable() || !item.isRequired());
    }

    private List<ParameterSpec> parameters() {
        List<ParameterSpec> parameters = new ArrayList<>();
        for (Member item : items) {
            parameters.add(
                    ParameterSpec.builder(fieldType(item), item.accessor()).build());
            if (item.isOptionalOrNull()) {
                parameters.add(
                        ParameterSpec.builder(TypeName.BOOLEAN, item.names().setNull())
                                .build());
            }
        }
        return parameters;
    }

    private MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(parameters());
        parameters().forEach(field -> constructor.addStatement("this.$1N = $1N", field.name()));
        return constructor.build();
    }

    private MethodSpec of() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addJavadoc("{@return a list of these items}\n");
        List<CodeBlock> arguments = new ArrayList<>();
        for (Member item : items) {
            method.addParameter(valueType(item), item.accessor())
                    .addJavadoc("@param $L $L\n", item.accessor(), meaning(item));
            arguments.add(argument(item));
            if (item.isOptionalOrNull()) {
                arguments.add(gaps.isNull(item));
            }
        }
        return method.addCode(gaps.check())
                .addJavadoc(
                        "@throws $L if the list is not valid; lists the violations",
                        blueprint.support().invalidValueException().canonicalName())
                .addStatement(
                        "return $T.INSTANCE.checked(new $T($L))",
                        blueprint.types().codec(shape.key()),
                        type,
                        CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private CodeBlock argument(Member item) {
        CodeBlock plain = CodeBlock.of("$N", item.accessor());
        CodeBlock copy = new FormattedValues(blueprint, locals).held(item.value(), plain);
        boolean isCopied = CopyEmitter.isCopied(item.value()) || FormattedValues.areIn(item.value());
        if (isNullable(item)) {
            return isCopied ? CodeBlock.of("$N == null ? null : $L", item.accessor(), copy) : plain;
        }
        return isCopied || item.isPrimitive()
                ? copy
                : CodeBlock.of("$T.requireNonNull($N, $S)", Objects.class, item.accessor(), item.accessor());
    }

    private static String which(Member item) {
        return "item " + (Integer.parseInt(item.wireName()) + 1);
    }

    private static String meaning(Member item) {
        if (item.isOpen()) {
            return "the remaining items";
        }
        String which = which(item);
        if (item.isOptionalOrNull()) {
            return which + "; null if it is absent, or null where an item follows";
        }
        return isNullable(item) ? which + "; null if it is absent, and then no item may follow" : which;
    }

    private MethodSpec accessor(Member item) {
        MethodSpec accessor = MethodSpec.methodBuilder(item.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(valueType(item))
                .addJavadoc("$L", new JavadocComments().accessor(item.property().documentation(), meaning(item)))
                .addStatement(
                        "return $L",
                        new FormattedValues(blueprint)
                                .shown(
                                        isNullable(item) ? new Shape.Nullable(item.value()) : item.value(),
                                        CodeBlock.of("$N", item.accessor())))
                .build();
        return item.property().documentation().deprecated()
                ? accessor.toBuilder().addAnnotation(Deprecated.class).build()
                : accessor;
    }

    private static MethodSpec isNull(Member item) {
        return MethodSpec.methodBuilder(item.names().isNull())
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addJavadoc("{@return whether $L is present and null}", which(item))
                .addStatement("return $N", item.names().setNull())
                .build();
    }

    /** What {@code of} cannot say: that the last item is null, and not absent. */
    private MethodSpec withNull(Member item) {
        List<CodeBlock> arguments = parameters().stream()
                .map(field -> field.name().equals(item.accessor())
                        ? CodeBlock.of("null")
                        : field.name().equals(item.names().setNull())
                                ? CodeBlock.of("true")
                                : CodeBlock.of("$N", field.name()))
                .toList();
        return MethodSpec.methodBuilder(item.names().withNull())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc(
                        "{@return the same list with null for $L}\n"
                                + "@throws $L if that is not valid; lists the violations",
                        which(item),
                        blueprint.support().invalidValueException().canonicalName())
                .addStatement(
                        "return $T.INSTANCE.checked(new $T($L))",
                        blueprint.types().codec(shape.key()),
                        type,
                        CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private MethodSpec writeTo() {
        ValueWriting values = new ValueWriting(blueprint, shape.key());
        MethodSpec.Builder method = MethodSpec.methodBuilder("writeTo")
                .addParameter(blueprint.support().jsonWriter(), "out")
                .addStatement("out.beginArray()");
        for (Member item : items) {
            CodeBlock value = CodeBlock.of("this.$N", item.accessor());
            if (item.isOpen()) {
                method.addCode(values.items((Shape.ListOf) item.value(), value));
            } else if (item.isOptionalOrNull()) {
                method.beginControlFlow("if ($L != null)", value)
                        .addCode(values.write(item.value(), value))
                        .nextControlFlow("else if ($N)", item.names().setNull())
                        .addStatement("out.nullValue()")
                        .endControlFlow();
            } else if (item.isRequired() || item.isNullable()) {
                method.addCode(values.write(item.property().shape(), value));
            } else {
                method.beginControlFlow("if ($L != null)", value)
                        .addCode(values.write(item.value(), value))
                        .endControlFlow();
            }
        }
        return method.addStatement("out.endArray()").build();
    }
}
