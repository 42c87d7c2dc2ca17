package io.github.presencecodegen.emit.writing;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.github.presencecodegen.emit.blueprint.Blueprint;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.shape.model.Shape;

/**
 * Emits the conversion of values between what users see, which are objects of the classes that stand for formats, and what
 * generated classes hold, which are these objects with their texts.
 *
 * @param locals the variables of the method, whose names no lambda can have
 */
public record FormattedValues(Blueprint blueprint, NameAllocator locals) {

    /** Conversions where there are no variables. */
    public FormattedValues(Blueprint blueprint) {
        this(blueprint, new NameAllocator());
    }

    /** Whether values of a shape are converted at all. */
    public static boolean areIn(Shape shape) {
        if (shape instanceof Shape.Nullable nullable) {
            return areIn(nullable.value());
        }
        if (shape instanceof Shape.ListOf list) {
            return areIn(list.item());
        }
        return shape instanceof Shape.Formatted
                || shape instanceof Shape.MapOf map && (isKeyed(map) || areIn(map.value()));
    }

    /** Whether the names of a map are objects. */
    public static boolean isKeyed(Shape shape) {
        return shape instanceof Shape.MapOf map && map.names().format().isPresent();
    }

    /** What users see of a value that is held. */
    public CodeBlock shown(Shape shape, CodeBlock value) {
        if (!areIn(shape)) {
            return value;
        }
        if (shape instanceof Shape.Nullable nullable) {
            return nullable.value() instanceof Shape.Formatted
                    ? CodeBlock.of("$T.valueOrNull($L)", support().formatted(), value)
                    : CodeBlock.of("$1L == null ? null : $2L", value, shown(nullable.value(), value));
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of("$T.list($L,$W$L)", support().formattedViews(), value, showing(list.item()));
        }
        return shape instanceof Shape.MapOf map ? shown(map, value) : CodeBlock.of("$L.value()", value);
    }

    private CodeBlock shown(Shape.MapOf map, CodeBlock value) {
        return map.names().leavesSome()
                ? CodeBlock.of(
                        "new $T<>($L,$W$L.unmatched())",
                        support().patternMap(),
                        shownMembers(map, CodeBlock.of("$L.matched()", value)),
                        value)
                : shownMembers(map, value);
    }

    /** What users see of the members that a map takes. */
    public CodeBlock shownMembers(Shape.MapOf map, CodeBlock value) {
        if (!areIn(map)) {
            return value;
        }
        return CodeBlock.of(
                isKeyed(map) ? "$T.keyed($L,$W$L)" : "$T.map($L,$W$L)",
                support().formattedViews(),
                value,
                showing(map.value()));
    }

    private CodeBlock showing(Shape shape) {
        if (shape instanceof Shape.Formatted) {
            return CodeBlock.of("$T::value", support().formatted());
        }
        if (shape instanceof Shape.Nullable nullable && nullable.value() instanceof Shape.Formatted) {
            return CodeBlock.of("$T::valueOrNull", support().formatted());
        }
        NameAllocator inner = locals.clone();
        CodeBlock item = CodeBlock.of("$N", inner.newName("item"));
        return CodeBlock.of("$L -> $L", item, new FormattedValues(blueprint, inner).shown(shape, item));
    }

    /** What is held of a value that users give; a list or map in it is copied. */
    public CodeBlock held(Shape shape, CodeBlock value) {
        return held(shape, value, "of");
    }

    /** The same where a text without the format is refused at once. */
    public CodeBlock heldChecked(Shape shape, CodeBlock value) {
        return held(shape, value, "checked");
    }

    private CodeBlock held(Shape shape, CodeBlock value, String method) {
        if (!areIn(shape)) {
            return new CopyEmitter(support(), locals).copy(shape, value);
        }
        if (shape instanceof Shape.Nullable nullable) {
            return CodeBlock.of("$1L == null ? null : $2L", value, held(nullable.value(), value, method));
        }
        if (shape instanceof Shape.ListOf list) {
            return CodeBlock.of(
                    "$T.heldList($L,$W$L)", support().formattedViews(), value, holding(list.item(), method));
        }
        return shape instanceof Shape.MapOf map
                ? held(map, value, method)
                : CodeBlock.of("$L.$N($L)", format(shape), method, value);
    }

    private CodeBlock held(Shape.MapOf map, CodeBlock value, String method) {
        return map.names().leavesSome()
                ? CodeBlock.of(
                        "new $T<>($L,$W$L.unmatched())",
                        support().patternMap(),
                        heldMembers(map, CodeBlock.of("$L.matched()", value), method),
                        value)
                : heldMembers(map, value, method);
    }

    private CodeBlock heldMembers(Shape.MapOf map, CodeBlock value, String method) {
        if (!isKeyed(map)) {
            return CodeBlock.of("$T.heldMap($L,$W$L)", support().formattedViews(), value, holding(map.value(), method));
        }
        CodeBlock name = CodeBlock.of("$L::$N", key(map), method);
        return areIn(map.value()) || CopyEmitter.isCopied(map.value())
                ? CodeBlock.of(
                        "$T.heldKeyed($L,$W$L,$W$L)",
                        support().formattedViews(),
                        value,
                        name,
                        holding(map.value(), method))
                : CodeBlock.of("$T.heldKeyed($L,$W$L)", support().formattedViews(), value, name);
    }

    private CodeBlock holding(Shape shape, String method) {
        if (shape instanceof Shape.Formatted) {
            return CodeBlock.of("$L::$N", format(shape), method);
        }
        NameAllocator inner = locals.clone();
        CodeBlock item = CodeBlock.of("$N", inner.newName("item"));
        return CodeBlock.of("$L -> $L", item, new FormattedValues(blueprint, inner).held(shape, item, method));
    }

    /** The constant that converts the names of a map. */
    public CodeBlock key(Shape.MapOf map) {
        return blueprint.format(map.names().format().orElseThrow());
    }

    private CodeBlock format(Shape shape) {
        return blueprint.format(((Shape.Formatted) shape).format());
    }

    private Support support() {
        return blueprint.support();
    }
}
