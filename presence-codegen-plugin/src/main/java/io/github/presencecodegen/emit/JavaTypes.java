package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.naming.JavaType;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.shape.ScalarKind;
import io.github.presencecodegen.shape.Shape;
import io.github.presencecodegen.shape.TypeKey;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The Java type of each shape. */
record JavaTypes(Names names, Support support, Nullness nullness) {

    /** The type of a value that is there: a primitive where Java has one. */
    TypeName of(Shape shape) {
        if (shape instanceof Shape.Named named) {
            return of(named.key());
        }
        if (shape instanceof Shape.ListOf list) {
            return ParameterizedTypeName.get(ClassName.get(List.class), boxed(list.item()));
        }
        if (shape instanceof Shape.MapOf map) {
            return map.names().leavesSome()
                    ? ParameterizedTypeName.get(support.patternMap(), boxed(map.value()))
                    : plainMap(map);
        }
        if (shape instanceof Shape.Nullable nullable) {
            return nullness.nullable(boxed(nullable.value()));
        }
        return shape instanceof Shape.Scalar scalar ? of(scalar.kind()) : ClassName.get(String.class);
    }

    /** The type of the members that a map takes. */
    TypeName plainMap(Shape.MapOf map) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), boxed(map.value()));
    }

    /** The same, never a primitive. */
    TypeName boxed(Shape shape) {
        return of(shape).box();
    }

    /** The class of a generated type. */
    ClassName of(TypeKey key) {
        return className(names.of(key).type());
    }

    /**
     * The same where an expression begins with it. Names of types begin with a capital, and those of variables do not; but
     * constants are all capitals, and many letters are neither, and then a variable may hide the type (JLS 6.4.2), unless its package is written too.
     */
    CodeBlock inExpression(TypeKey key) {
        ClassName type = of(key);
        int first = names.of(key).type().topLevel().codePointAt(0);
        boolean isLikeConstant = type.simpleName().equals(type.simpleName().toUpperCase(Locale.ROOT));
        return isLikeConstant || Character.toLowerCase(first) == first
                ? CodeBlock.of("$L", type.canonicalName())
                : CodeBlock.of("$T", type);
    }

    static ClassName className(JavaType type) {
        ClassName topLevel = ClassName.get(type.packageName(), type.topLevel());
        return type.isNested() ? topLevel.nestedClass(type.nested()) : topLevel;
    }

    /** The class that reads a generated type: the one for the top-level type holds those for the nested ones. */
    ClassName codec(TypeKey key) {
        JavaType type = names.of(key).type();
        ClassName codec = ClassName.get(type.packageName(), type.topLevel() + "Codec");
        return type.isNested() ? codec.nestedClass(type.nested() + "Codec") : codec;
    }

    private TypeName of(ScalarKind kind) {
        return switch (kind) {
            case STRING -> ClassName.get(String.class);
            case BOOLEAN -> TypeName.BOOLEAN;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case NUMBER -> support.jsonNumber();
            case OBJECT -> support.jsonObject();
            case ANY -> support.jsonValue();
        };
    }
}
