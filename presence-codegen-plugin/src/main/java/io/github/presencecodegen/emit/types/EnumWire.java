package io.github.presencecodegen.emit.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.presencecodegen.emit.blueprint.Support;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.shape.model.EnumKind;
import io.github.presencecodegen.shape.model.EnumValue;
import java.util.Objects;

/**
 * How the values of an enum are written in Java.
 *
 * @param kind what they are
 */
record EnumWire(EnumKind kind, Support support) {

    TypeName type() {
        return switch (kind) {
            case STRING -> ClassName.get(String.class);
            case LONG -> TypeName.LONG;
            case NUMBER -> support.jsonNumber();
        };
    }

    /** What they are called in Javadoc. */
    String word() {
        return kind == EnumKind.STRING ? "string" : "number";
    }

    /** The expression of a value. */
    CodeBlock literal(EnumValue each) {
        return switch (kind) {
            case STRING -> CodeBlock.of("$L", JavaLiteral.of(each.text()));
            case LONG -> CodeBlock.of("$LL", each.longValue());
            case NUMBER -> CodeBlock.of("$T.of($L)", support.jsonNumber(), JavaLiteral.of(each.text()));
        };
    }

    /** The condition that two values are equal. */
    CodeBlock equality(String left, String right) {
        return CodeBlock.of(kind == EnumKind.LONG ? "$L == $L" : "$L.equals($L)", left, right);
    }

    CodeBlock hash(String value) {
        return CodeBlock.of("$T.hashCode($L)", kind == EnumKind.LONG ? Long.class : Objects.class, value);
    }

    /** The text of a value that the schema lists. */
    CodeBlock text(String value) {
        return switch (kind) {
            case STRING -> CodeBlock.of("$L", value);
            case LONG -> CodeBlock.of("$T.toString($L)", Long.class, value);
            case NUMBER -> CodeBlock.of("$L.toString()", value);
        };
    }

    /** The text of any value. */
    CodeBlock textOfUnknown(String value) {
        return kind == EnumKind.STRING ? CodeBlock.of("$T.excerpt($L)", support.codec(), value) : text(value);
    }

    /** Whether {@code switch} can tell the values apart. */
    boolean fitsSwitch() {
        return kind == EnumKind.STRING;
    }
}
