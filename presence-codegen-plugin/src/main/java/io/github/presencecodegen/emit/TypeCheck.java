package io.github.presencecodegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.schema.SchemaType;
import java.util.Set;

/** {@code type}, asked of a {@code JsonValue}. */
final class TypeCheck {

    private TypeCheck() {}

    /** The class that stands for a type; integers are numbers. */
    static ClassName className(Support support, SchemaType type) {
        return switch (type) {
            case NULL -> support.jsonNull();
            case BOOLEAN -> support.jsonBoolean();
            case OBJECT -> support.jsonObject();
            case ARRAY -> support.jsonArray();
            case NUMBER, INTEGER -> support.jsonNumber();
            case STRING -> support.jsonString();
        };
    }

    /** Whether {@code value} has one of the types. */
    static CodeBlock of(Support support, Set<SchemaType> types) {
        return types.stream()
                .filter(type -> type != SchemaType.INTEGER || !types.contains(SchemaType.NUMBER))
                .map(type -> CodeBlock.of(
                        type == SchemaType.INTEGER
                                ? "value instanceof $T integer && integer.isInteger()"
                                : "value instanceof $T",
                        className(support, type)))
                .collect(CodeBlock.joining("$W|| "));
    }
}
