package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;
import java.util.Map;

/**
 * Emits what writes a value that may be nested in another value of its type, as deep as a document may be: by statements,
 * since each call of a lambda or of a generic method would take more of the stack at each level.
 */
record NestedWriting(Blueprint blueprint, ValueWriting values) {

    /** Whether a shape can hold values of a recursive type. */
    boolean isNested(Shape shape) {
        if (shape instanceof Shape.Nullable nullable) {
            return isNested(nullable.value());
        }
        if (shape instanceof Shape.ListOf list) {
            return isNested(list.item());
        }
        return shape instanceof Shape.MapOf map && isNested(map.value())
                || shape instanceof Shape.Named named && !isEnum(named.key()) && blueprint.isRecursive(named.key());
    }

    /** A schema that lists texts may refer to what is around it all the same. */
    private boolean isEnum(TypeKey key) {
        return blueprint.model().type(key) instanceof TypeShape.EnumType;
    }

    /** The statements that write a member of the object that is being written, unless its value is null. */
    CodeBlock member(String name, Shape shape, CodeBlock value) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L != null)", value)
                .add(write(shape, CodeBlock.of("out.name($L)", name), value, 1))
                .endControlFlow()
                .build();
    }

    /**
     * The statements that write a value.
     *
     * @param out the expression of the writer, where the value may begin
     * @param depth the number of the variable that a loop has
     */
    CodeBlock write(Shape shape, CodeBlock out, CodeBlock value, int depth) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!isNested(shape)) {
            code.addStatement(values.expression(shape, out, value, depth));
        } else if (shape instanceof Shape.Nullable nullable) {
            code.beginControlFlow("if ($L == null)", value)
                    .addStatement("$L.nullValue()", out)
                    .nextControlFlow("else")
                    .add(write(nullable.value(), out, value, depth))
                    .endControlFlow();
        } else if (shape instanceof Shape.ListOf list) {
            code.addStatement("$L.beginArray()", out)
                    .add(items(list, value, depth))
                    .addStatement("out.endArray()");
        } else if (shape instanceof Shape.MapOf map) {
            code.addStatement("$L.beginObject()", out).add(entries(map, value, depth));
        } else if (shape instanceof Shape.Named named) {
            code.addStatement(
                    hasWriter(named.key())
                            ? CodeBlock.of("$L.writeTo($L)", value, out)
                            : CodeBlock.of("$L.write($L, $L)", blueprint.codec(named.key()), out, value));
        }
        return code.build();
    }

    /** The statement that writes the items of a list into the array that is being written. */
    CodeBlock items(Shape.ListOf list, CodeBlock value, int depth) {
        CodeBlock item = variable(depth);
        return CodeBlock.builder()
                .beginControlFlow("for ($T $L : $L)", blueprint.types().held().boxed(list.item()), item, value)
                .add(write(list.item(), CodeBlock.of("out"), item, depth + 1))
                .endControlFlow()
                .build();
    }

    private CodeBlock entries(Shape.MapOf map, CodeBlock value, int depth) {
        return map.names().leavesSome()
                ? CodeBlock.builder()
                        .add(members(map, CodeBlock.of("$L.matched()", value), depth))
                        .addStatement("out.members($L.unmatched()).endObject()", value)
                        .build()
                : CodeBlock.builder()
                        .add(members(map, value, depth))
                        .addStatement("out.endObject()")
                        .build();
    }

    /** The statement that writes the entries of a map as members of the object that is being written. */
    CodeBlock members(Shape.MapOf map, CodeBlock value, int depth) {
        CodeBlock entry = variable(depth);
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class),
                blueprint.types().held().key(map),
                blueprint.types().held().boxed(map.value()));
        String name = map.names().format().isEmpty() ? "out.name($L.getKey())" : "out.name($L.getKey().text())";
        CodeBlock out = CodeBlock.of(name, entry);
        return CodeBlock.builder()
                .beginControlFlow("for ($T $L : $L.entrySet())", type, entry, value)
                .add(write(map.value(), out, CodeBlock.of("$L.getValue()", entry), depth + 1))
                .endControlFlow()
                .build();
    }

    private static CodeBlock variable(int depth) {
        return CodeBlock.of("$N", depth == 1 ? "item" : "item" + depth);
    }

    /** Whether the class of a value writes itself, to which its codec would only be a further call. */
    private boolean hasWriter(TypeKey key) {
        TypeShape type = blueprint.model().type(key);
        return !blueprint.isElsewhere(key)
                && (type instanceof TypeShape.ValueType || type instanceof TypeShape.TupleType);
    }
}
