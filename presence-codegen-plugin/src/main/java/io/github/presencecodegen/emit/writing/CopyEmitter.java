package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.shape.model.Shape;
import java.util.List;

/**
 * Emits what copies lists and maps, with those inside them, so that values are immutable.
 *
 * @param locals the variables of the method, whose names no lambda can have
 */
public record CopyEmitter(Support support, NameAllocator locals) {

    /** Whether there is anything to copy; all other values are immutable. */
    public static boolean isCopied(Shape shape) {
        return !isPlain(shape);
    }

    /** The expression of the copy; the value itself if it is immutable. */
    public CodeBlock copy(Shape shape, CodeBlock value) {
        return copy(shape, value, Scope.of(locals));
    }

    /**
     * Where an expression stands.
     *
     * @param names the variables and the parameters of the lambdas around it
     * @param depth how many lambdas there are around it
     */
    private record Scope(NameAllocator names, int depth) {

        static Scope of(NameAllocator locals) {
            return new Scope(locals, 0);
        }

        /** The scope of a lambda inside, whose parameter has the last of the names. */
        Scope inner() {
            NameAllocator inner = names.clone();
            inner.newName(depth == 0 ? "item" : "item" + (depth + 1), depth);
            return new Scope(inner, depth + 1);
        }

        String item() {
            return names.get(depth - 1);
        }
    }

    private CodeBlock copy(Shape shape, CodeBlock value, Scope scope) {
        if (shape instanceof Shape.ListOf list) {
            return isPlain(list.item())
                    ? CodeBlock.of("$T.copyOf($L)", List.class, value)
                    : CodeBlock.of("$T.copyOf($L, $L)", support.deepList(), value, each(list.item(), scope));
        }
        if (shape instanceof Shape.MapOf map && map.names().leavesSome()) {
            return isPlain(map)
                    ? value
                    : CodeBlock.of(
                            "new $1T<>($2T.copyOf($3L.matched(), $4L), $3L.unmatched())",
                            support.patternMap(),
                            copying(map),
                            value,
                            each(map.value(), scope));
        }
        return shape instanceof Shape.MapOf map ? members(map, value, scope) : value;
    }

    /** The expression of the copy of the members that a map takes. */
    public CodeBlock members(Shape.MapOf map, CodeBlock value) {
        return members(map, value, Scope.of(locals));
    }

    private CodeBlock members(Shape.MapOf map, CodeBlock value, Scope scope) {
        if (isPlain(map.value())) {
            return FormattedValues.isKeyed(map)
                    ? CodeBlock.of("new $T<>($L)", support.formattedMap(), value)
                    : CodeBlock.of("$T.copyOf($L)", support.orderedMap(), value);
        }
        return CodeBlock.of("$T.copyOf($L, $L)", copying(map), value, each(map.value(), scope));
    }

    private ClassName copying(Shape.MapOf map) {
        return FormattedValues.isKeyed(map) ? support.formattedMap() : support.orderedMap();
    }

    /** The copy of the members that a map takes, for what copies the map itself. */
    public CodeBlock matched(Shape.MapOf map, CodeBlock value) {
        return isPlain(map.value())
                ? value
                : CodeBlock.of(
                        "$1L == null ? null : $2T.copyOf($1L, $3L)",
                        value,
                        copying(map),
                        each(map.value(), Scope.of(locals)));
    }

    private static boolean isPlain(Shape shape) {
        return shape instanceof Shape.Scalar
                || shape instanceof Shape.Constant
                || shape instanceof Shape.Formatted
                || shape instanceof Shape.Named
                || shape instanceof Shape.MapOf map && map.names().leavesSome() && isPlain(map.value());
    }

    private CodeBlock each(Shape shape, Scope outer) {
        if (shape instanceof Shape.ListOf list && isPlain(list.item())) {
            return CodeBlock.of("$T::copyOf", List.class);
        }
        Scope scope = outer.inner();
        String item = scope.item();
        Shape value = shape.withoutNull();
        CodeBlock copy = isPlain(value) ? CodeBlock.of("$N", item) : copy(value, CodeBlock.of("$N", item), scope);
        return shape instanceof Shape.Nullable
                ? CodeBlock.of("$1N -> $1N == null ? null : $2L", item, copy)
                : CodeBlock.of("$N -> $L", item, copy);
    }
}
