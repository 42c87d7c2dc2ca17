package io.github.presencecodegen.emit.codecs;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Member;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits how a list is read whose first items have types of their own; the whole list is checked first if its items are not
 * all that is checked.
 */
final class TupleReading {

    private final Blueprint blueprint;
    private final TypeShape.TupleType tuple;
    private final List<Member> items;
    private final boolean readsPlainly;
    private final ValueReading values;
    private final String in;
    private final String more;

    TupleReading(Blueprint blueprint, TypeShape.TupleType tuple) {
        this.blueprint = blueprint;
        this.tuple = tuple;
        this.items = Member.of(tuple, blueprint);
        this.readsPlainly = new ReadingPlan(blueprint).readsPlainly(tuple);
        this.values =
                new ValueReading(blueprint, new CodecScope(blueprint.types().codec(tuple.key())));
        NameAllocator locals = new NameAllocator();
        for (Member item : items) {
            locals.newName(item.accessor());
            if (item.isOptionalOrNull()) {
                locals.newName(item.names().setNull());
            }
        }
        this.in = locals.newName("in");
        this.more = locals.newName("more");
    }

    void emit(TypeSpec.Builder codec) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(blueprint.types().of(tuple.key()))
                .addParameter(blueprint.support().jsonReader(), in);
        if (!readsPlainly) {
            method.addStatement("$N.require(this::accepts)", in);
        }
        method.addStatement("$N.beginArray()", in).addStatement("boolean $N = $N.hasNext()", more, in);
        List<CodeBlock> arguments = new ArrayList<>();
        for (Member item : items) {
            method.addCode(item.isOpen() ? rest(item) : item(item));
            arguments.add(item.isOpen() ? unmodifiable(item) : CodeBlock.of("$N", item.accessor()));
            if (item.isOptionalOrNull()) {
                arguments.add(CodeBlock.of("$N", item.names().setNull()));
            }
        }
        method.addCode(end());
        codec.addMethod(method.addStatement(
                        "return new $L($L)",
                        blueprint.types().inExpression(tuple.key()),
                        CodeBlock.join(arguments, ",$W"))
                .build());
        values.addTo(codec);
    }

    private CodeBlock item(Member item) {
        CodeBlock value = read(item.property().shape(), item.property().ids(), item);
        if (item.isRequired()) {
            return CodeBlock.builder()
                    .add(refuseIf(CodeBlock.of("!$N", more)))
                    .addStatement("$T $N = $L", valueType(item), item.accessor(), value)
                    .addStatement("$N = $N.hasNext()", more, in)
                    .build();
        }
        CodeBlock.Builder read = CodeBlock.builder()
                .addStatement("$T $N = $N ? $L : null", item.stored().box(), item.accessor(), more, value);
        if (item.isOptionalOrNull()) {
            read.addStatement("boolean $N = $N && $N == null", item.names().setNull(), more, item.accessor());
        }
        return read.addStatement("$1N = $1N && $2N.hasNext()", more, in).build();
    }

    /** Checks of the whole are not repeated for the parts. */
    private CodeBlock read(Shape shape, List<SchemaId> ids, Member item) {
        return values.read(shape, readsPlainly ? ids : List.of(), in, ReadValue.heldBy(item));
    }

    private static CodeBlock unmodifiable(Member rest) {
        return rest.held() instanceof Shape.Nullable
                ? CodeBlock.of("$T.unmodifiableList($N)", Collections.class, rest.accessor())
                : CodeBlock.of("$T.copyOf($N)", List.class, rest.accessor());
    }

    private CodeBlock rest(Member item) {
        Shape.ListOf list = (Shape.ListOf) item.value();
        TypeName type = item.stored();
        return CodeBlock.builder()
                .addStatement("$T $N = new $T<>()", type, item.accessor(), ArrayList.class)
                .beginControlFlow("while ($N)", more)
                .addStatement("$N.add($L)", item.accessor(), read(list.item(), list.itemIds(), item))
                .addStatement("$N = $N.hasNext()", more, in)
                .endControlFlow()
                .build();
    }

    private TypeName valueType(Member item) {
        TypeName boxed = item.stored().box();
        return item.isNullable() ? blueprint.nullness().nullable(boxed) : item.stored();
    }

    /** Where nothing follows the items, nothing was let through; but a reader must be told that the list ends. */
    private CodeBlock end() {
        boolean hasRest = items.stream().anyMatch(Member::isOpen);
        return hasRest ? CodeBlock.of("") : refuseIf(CodeBlock.of("$N", more));
    }

    private CodeBlock refuseIf(CodeBlock condition) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .addStatement("throw $N.mismatch()", in)
                .endControlFlow()
                .build();
    }
}
