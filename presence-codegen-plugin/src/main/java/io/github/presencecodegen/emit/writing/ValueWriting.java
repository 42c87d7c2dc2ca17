package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeShape;

/**
 * Emits what writes a value of any shape. The writer is the variable {@code out}; the parameters of lambdas are
 * {@code json} and {@code item}, also the variables of loops, and no other variable has such a name.
 */
public final class ValueWriting {

    private final Blueprint blueprint;
    private final boolean isOfRecursion;
    private final NestedWriting nested;

    /**
     * An emitter.
     *
     * @param key the type whose values are written
     */
    public ValueWriting(Blueprint blueprint, TypeKey key) {
        this.blueprint = blueprint;
        this.isOfRecursion = blueprint.isRecursive(key);
        this.nested = new NestedWriting(blueprint, this);
    }

    /** An emitter for values that are written as if none held another of its own type. */
    public ValueWriting(Blueprint blueprint) {
        this.blueprint = blueprint;
        this.isOfRecursion = false;
        this.nested = new NestedWriting(blueprint, this);
    }

    /** The expression of a writer of values of a shape. */
    public CodeBlock writer(Shape shape) {
        return writer(shape, 1);
    }

    /** The statements that write a value which is not null unless its shape says so. */
    public CodeBlock write(Shape shape, CodeBlock value) {
        CodeBlock out = CodeBlock.of("out");
        return isNested(shape)
                ? nested.write(shape, out, value, 1)
                : CodeBlock.builder()
                        .addStatement(expression(shape, out, value, 1))
                        .build();
    }

    private boolean isNested(Shape shape) {
        return isOfRecursion && nested.isNested(shape);
    }

    /** The statement that writes a member of the object that is being written, unless its value is null. */
    CodeBlock member(String name, Shape shape, CodeBlock value) {
        return isNested(shape)
                ? nested.member(name, shape, value)
                : CodeBlock.builder()
                        .addStatement(memberExpression(name, shape, value))
                        .build();
    }

    private CodeBlock memberExpression(String name, Shape shape, CodeBlock value) {
        if (isPlain(shape)) {
            return CodeBlock.of("out.member($L, $L)", name, value);
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("out.array($L,$W$L,$W$L)", name, value, writer(list.item(), 1));
        }
        return shape instanceof Shape.MapOf map && !map.names().leavesSome()
                ? CodeBlock.of("out.object($L,$W$L,$W$L)", name, value, writer(map.value(), 1))
                : CodeBlock.of("out.member($L,$W$L,$W$L)", name, value, writer(shape, 1));
    }

    /** The statement that writes the entries of a map as members of the object that is being written. */
    CodeBlock members(Shape.MapOf map, CodeBlock value) {
        return isNested(map)
                ? nested.members(map, value, 1)
                : CodeBlock.builder()
                        .addStatement("out.members($L,$W$L)", value, writer(map.value(), 1))
                        .build();
    }

    /** The statement that writes the items of a list into the array that is being written. */
    public CodeBlock items(Shape.ListOf list, CodeBlock value) {
        return nested.items(list, value, 1);
    }

    /**
     * The expression that writes a value.
     *
     * @param out the expression of the writer
     * @param depth the number of the parameters that a lambda has
     */
    CodeBlock expression(Shape shape, CodeBlock out, CodeBlock value, int depth) {
        if (shape instanceof Shape.Nullable nullable) {
            return CodeBlock.of(
                    "$T.nullable($L,$W$L,$W$L)",
                    blueprint.support().valueWriter(),
                    out,
                    value,
                    writer(nullable.value(), depth));
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("$L.array($L,$W$L)", out, value, writer(list.item(), depth));
        }
        if (shape instanceof Shape.MapOf map) {
            CodeBlock writer = writer(map.value(), depth);
            return map.names().leavesSome()
                    ? CodeBlock.of(
                            "$1L.beginObject().members($2L.matched(),$W$3L).members($2L.unmatched()).endObject()",
                            out,
                            value,
                            writer)
                    : CodeBlock.of("$L.object($L,$W$L)", out, value, writer);
        }
        if (shape instanceof Shape.Named named && !isEnum(named.key())) {
            return CodeBlock.of("$L.write($L, $L)", blueprint.codec(named.key()), out, value);
        }
        return CodeBlock.of("$L.value($L)", out, text(shape, value));
    }

    private CodeBlock text(Shape shape, CodeBlock value) {
        if (shape instanceof Shape.Named) {
            return CodeBlock.of("$L.wireValue()", value);
        }
        return shape instanceof Shape.Formatted ? CodeBlock.of("$L.text()", value) : value;
    }

    /** The expression that can write values of a shape; each lambda inside another has parameters of its own. */
    private CodeBlock writer(Shape shape, int depth) {
        if (isPlain(shape)) {
            return CodeBlock.of("$T::value", blueprint.support().jsonWriter());
        }
        if (shape instanceof Shape.Named named && !isEnum(named.key())) {
            return blueprint.codec(named.key());
        }
        String suffix = depth == 1 ? "" : String.valueOf(depth);
        CodeBlock json = CodeBlock.of("$N", "json" + suffix);
        CodeBlock item = CodeBlock.of("$N", "item" + suffix);
        return CodeBlock.of("($L, $L) -> $L", json, item, expression(shape, json, item, depth + 1));
    }

    private static boolean isPlain(Shape shape) {
        return shape instanceof Shape.Scalar || shape instanceof Shape.Constant;
    }

    private boolean isEnum(TypeKey key) {
        return blueprint.model().type(key) instanceof TypeShape.EnumType;
    }
}
