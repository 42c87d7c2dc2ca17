package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.shape.Shape;
import java.util.List;

/** Emits what copies lists and maps, with those inside them, so that nobody can change what a value holds. */
public record CopyEmitter(Support support) {

    /** The expression of the copy; the value itself where nobody can change it. */
    public CodeBlock copy(Shape shape, CodeBlock value) {
        return copy(shape, value, 0);
    }

    private CodeBlock copy(Shape shape, CodeBlock value, int depth) {
        if (shape instanceof Shape.ListOf list) {
            return isPlain(list.item())
                    ? CodeBlock.of("$T.copyOf($L)", List.class, value)
                    : CodeBlock.of("$T.copyOf($L, $L)", support.deepList(), value, each(list.item(), depth));
        }
        if (shape instanceof Shape.MapOf map && map.names().leavesSome()) {
            return isPlain(map)
                    ? value
                    : CodeBlock.of(
                            "new $1T<>($2T.copyOf($3L.matched(), $4L), $3L.unmatched())",
                            support.patternMap(),
                            support.orderedMap(),
                            value,
                            each(map.value(), depth));
        }
        return shape instanceof Shape.MapOf map ? members(map, value, depth) : value;
    }

    /** The expression of the copy of the members that a map takes. */
    public CodeBlock members(Shape.MapOf map, CodeBlock value) {
        return members(map, value, 0);
    }

    private CodeBlock members(Shape.MapOf map, CodeBlock value, int depth) {
        return isPlain(map.value())
                ? CodeBlock.of("$T.copyOf($L)", support.orderedMap(), value)
                : CodeBlock.of("$T.copyOf($L, $L)", support.orderedMap(), value, each(map.value(), depth));
    }

    /** The copy of the members that a map takes, for what copies the map itself. */
    public CodeBlock matched(Shape.MapOf map, CodeBlock value) {
        return isPlain(map.value())
                ? value
                : CodeBlock.of(
                        "$1L == null ? null : $2T.copyOf($1L, $3L)", value, support.orderedMap(), each(map.value(), 0));
    }

    private static boolean isPlain(Shape shape) {
        return shape instanceof Shape.Scalar
                || shape instanceof Shape.Constant
                || shape instanceof Shape.Formatted
                || shape instanceof Shape.Named
                || shape instanceof Shape.MapOf map && map.names().leavesSome() && isPlain(map.value());
    }

    private CodeBlock each(Shape shape, int depth) {
        if (shape instanceof Shape.ListOf list && isPlain(list.item())) {
            return CodeBlock.of("$T::copyOf", List.class);
        }
        String item = depth == 0 ? "item" : "item" + (depth + 1);
        Shape value = shape.withoutNull();
        CodeBlock copy = isPlain(value) ? CodeBlock.of("$N", item) : copy(value, CodeBlock.of("$N", item), depth + 1);
        return shape instanceof Shape.Nullable
                ? CodeBlock.of("$1N -> $1N == null ? null : $2L", item, copy)
                : CodeBlock.of("$N -> $L", item, copy);
    }
}
