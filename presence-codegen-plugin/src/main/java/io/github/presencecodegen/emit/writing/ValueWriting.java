package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Map;

/** Emits what writes a value of any shape. */
public final class ValueWriting {

    private final Blueprint blueprint;
    private final String out;
    private final Loop outermost;

    /**
     * An emitter.
     *
     * @param out the variable that holds the writer
     * @param locals the names that variables cannot have
     */
    public ValueWriting(Blueprint blueprint, String out, NameAllocator locals) {
        this.blueprint = blueprint;
        this.out = out;
        this.outermost = new Loop(locals, locals.newName("item"));
    }

    /**
     * A loop over what is written.
     *
     * @param names all variables that it can see
     * @param variable its own
     */
    private record Loop(NameAllocator names, String variable) {

        Loop inner() {
            NameAllocator inner = names.clone();
            return new Loop(inner, inner.newName(variable + "s"));
        }
    }

    /** The statements that write a value which is not null unless its shape says so. */
    public CodeBlock write(Shape shape, CodeBlock value) {
        return write(shape, value, outermost);
    }

    /** The statements that write the entries of a map as members of the object that is being written. */
    public CodeBlock members(Shape.MapOf map, CodeBlock value) {
        return entries(map, value, outermost);
    }

    /** The statements that write the items of a list into the array that is being written. */
    public CodeBlock items(Shape.ListOf list, CodeBlock value) {
        return items(list, value, outermost);
    }

    private CodeBlock items(Shape.ListOf list, CodeBlock value, Loop loop) {
        return CodeBlock.builder()
                .beginControlFlow("for ($T $N : $L)", blueprint.types().boxed(list.item()), loop.variable(), value)
                .add(write(list.item(), CodeBlock.of("$N", loop.variable()), loop.inner()))
                .endControlFlow()
                .build();
    }

    private CodeBlock write(Shape shape, CodeBlock value, Loop loop) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (shape instanceof Shape.Nullable nullable) {
            code.beginControlFlow("if ($L == null)", value)
                    .addStatement("$N.nullValue()", out)
                    .nextControlFlow("else")
                    .add(write(nullable.value(), value, loop))
                    .endControlFlow();
        } else if (shape instanceof Shape.ListOf list) {
            code.addStatement("$N.beginArray()", out)
                    .add(items(list, value, loop))
                    .addStatement("$N.endArray()", out);
        } else if (shape instanceof Shape.MapOf map) {
            boolean leavesSome = map.names().leavesSome();
            code.addStatement("$N.beginObject()", out)
                    .add(entries(map, leavesSome ? CodeBlock.of("$L.matched()", value) : value, loop));
            if (leavesSome) {
                code.addStatement("$N.members($L.unmatched())", out, value);
            }
            code.addStatement("$N.endObject()", out);
        } else if (shape instanceof Shape.Named named) {
            code.addStatement(named(named.key(), value));
        } else {
            code.addStatement(
                    shape instanceof Shape.Formatted ? "$N.value($L.toString())" : "$N.value($L)", out, value);
        }
        return code.build();
    }

    private CodeBlock entries(Shape.MapOf map, CodeBlock value, Loop loop) {
        TypeName entry = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class),
                blueprint.types().key(map),
                blueprint.types().boxed(map.value()));
        return CodeBlock.builder()
                .beginControlFlow("for ($T $N : $L.entrySet())", entry, loop.variable(), value)
                .addStatement(
                        map.names().format().isEmpty() ? "$N.name($N.getKey())" : "$N.name($N.getKey().toString())",
                        out,
                        loop.variable())
                .add(write(map.value(), CodeBlock.of("$N.getValue()", loop.variable()), loop.inner()))
                .endControlFlow()
                .build();
    }

    private CodeBlock named(TypeKey key, CodeBlock value) {
        if (blueprint.model().type(key) instanceof TypeShape.EnumType) {
            return CodeBlock.of("$N.value($L.wireValue())", out, value);
        }
        boolean isUnion = blueprint.model().type(key) instanceof TypeShape.UnionType;
        return isUnion || blueprint.isElsewhere(key)
                ? CodeBlock.of("$L.write($N, $L)", blueprint.codec(key), out, value)
                : CodeBlock.of("$L.writeTo($N)", value, out);
    }
}
