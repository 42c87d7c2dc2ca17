package io.github.presencecodegen.emit.blueprint;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.JavaType;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.naming.words.ClassNames;
import io.github.presencecodegen.shape.model.ScalarKind;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The Java type of each shape.
 *
 * @param hidden the simple names that mean something else where the types are named, so that the package stands in front
 * @param isHeld whether the objects of formats have their texts with them, as in fields and in code that users do not see
 */
public record JavaTypes(
        Names names,
        Map<String, FormatType> formats,
        Support support,
        Nullness nullness,
        Declarations declarations,
        Set<String> hidden,
        boolean isHeld) {

    /** The same where some simple names are those of inherited member types (JLS 8.5). */
    public JavaTypes hiding(Set<String> inherited) {
        return new JavaTypes(names, formats, support, nullness, declarations, inherited, isHeld);
    }

    /** The types of values as classes hold them. */
    public JavaTypes held() {
        return new JavaTypes(names, formats, support, nullness, declarations, hidden, true);
    }

    /**
     * The type of a value as a base has it, which each type overrides that is built on the base: an interface for an object,
     * and lists and maps of any type that has it.
     */
    public TypeName inBase(Shape shape) {
        if (shape instanceof Shape.MapOf map) {
            return inBase(map, ClassName.get(Map.class));
        }
        if (shape instanceof Shape.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), heldInBase(list.item()));
        }
        return shape.equals(new Shape.Scalar(ScalarKind.OBJECT)) ? support.jsonObjectModel() : of(shape);
    }

    private TypeName inBase(Shape.MapOf map, ClassName mapClass) {
        return ParameterizedTypeName.get(mapClass, key(map), heldInBase(map.value()));
    }

    /** What a list or map holds: accessors unwrap the map itself only. */
    private TypeName heldInBase(Shape held) {
        TypeName type = held instanceof Shape.Nullable nullable
                ? nullness.nullable(presentInBase(nullable.value()))
                : presentInBase(held);
        return type.equals(boxed(held))
                        && !(held.withoutNull() instanceof Shape.Named named
                                && named.key().isBase())
                ? type
                : WildcardTypeName.subtypeOf(type);
    }

    private TypeName presentInBase(Shape held) {
        return held instanceof Shape.MapOf map && map.names().leavesSome()
                ? inBase(map, support.patternMap())
                : inBase(held).box();
    }

    /** The type of a value that is there: a primitive where Java has one. */
    public TypeName of(Shape shape) {
        if (shape instanceof Shape.Named named) {
            return of(named.key());
        }
        if (shape instanceof Shape.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return map.names().leavesSome()
                    ? ParameterizedTypeName.get(support.patternMap(), key(map), boxed(map.value()))
                    : plainMap(map);
        }
        if (shape instanceof Shape.Nullable nullable) {
            return nullness.nullable(boxed(nullable.value()));
        }
        if (shape instanceof Shape.Formatted formatted) {
            return formatted(formatted.format());
        }
        return shape instanceof Shape.Scalar scalar ? of(scalar.kind()) : ClassName.get(String.class);
    }

    /** The type of the members that a map takes. */
    public TypeName plainMap(Shape.MapOf map) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), key(map), boxed(map.value()));
    }

    /** The type of the names that a map takes. */
    public TypeName key(Shape.MapOf map) {
        return map.names().format().map(this::formatted).orElse(ClassName.get(String.class));
    }

    private TypeName formatted(String format) {
        ClassName type = formatClass(format);
        return isHeld ? ParameterizedTypeName.get(support.formatted(), type) : type;
    }

    /** The class that stands for a format. */
    public ClassName formatClass(String format) {
        FormatType type = Objects.requireNonNull(formats.get(format), format);
        return className(type.packageName(), type.classNames());
    }

    /** The expression for a class of the user's. */
    public static CodeBlock inExpression(String packageName, List<String> classNames) {
        return inExpression(className(packageName, classNames));
    }

    private static ClassName className(String packageName, List<String> names) {
        return ClassName.get(
                packageName, names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }

    /** The same, never a primitive. */
    public TypeName boxed(Shape shape) {
        return of(shape).box();
    }

    /** The class of a generated type. */
    public ClassName of(TypeKey key) {
        JavaType type = names.of(key).type();
        return hidden.contains(type.topLevel()) ? qualified(type) : className(type);
    }

    /** The name by which a generated type is declared. */
    public String simpleName(TypeKey key) {
        return names.of(key).type().simpleName();
    }

    /** JavaPoet writes a name as it is that has no package. */
    private static ClassName qualified(JavaType type) {
        ClassName topLevel = ClassName.get("", type.packageName() + "." + type.topLevel());
        return type.isNested() ? topLevel.nestedClass(type.nested()) : topLevel;
    }

    /**
     * The same where an expression begins with it. Names of types begin with a capital, and those of variables do not; but
     * constants are all capitals, and many letters are neither, and then a variable may hide the type (JLS 6.4.2), unless its package is written too.
     */
    public CodeBlock inExpression(TypeKey key) {
        return inExpression(of(key));
    }

    private static CodeBlock inExpression(ClassName type) {
        int first = type.topLevelClassName().simpleName().codePointAt(0);
        boolean isLikeConstant = type.simpleName().equals(type.simpleName().toUpperCase(Locale.ROOT));
        return isLikeConstant || Character.toLowerCase(first) == first
                ? CodeBlock.of("$L", type.canonicalName())
                : CodeBlock.of("$T", type);
    }

    public static ClassName className(JavaType type) {
        ClassName topLevel = ClassName.get(type.packageName(), type.topLevel());
        return type.isNested() ? topLevel.nestedClass(type.nested()) : topLevel;
    }

    /** The class that reads a generated type: the one for the top-level type holds those for the nested ones. */
    public ClassName codec(TypeKey key) {
        JavaType type = names.of(key).type();
        ClassName codec = ClassName.get(type.packageName(), ClassNames.codec(type.topLevel()));
        return type.isNested() ? codec.nestedClass(ClassNames.codec(type.nested())) : codec;
    }

    private TypeName of(ScalarKind kind) {
        return switch (kind) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case NUMBER -> support.jsonNumber();
            case NULL -> support.jsonNull();
            case OBJECT -> support.jsonObject();
            case ANY -> support.jsonValue();
        };
    }
}
