package io.github.presencecodegen.emit.checks.report;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import java.util.Set;

/** How the code of a schema says where it and other schemas are written. */
final class SchemaPlace {

    /** The local variable for the schema's own place, declared only where it is named. */
    static final String VARIABLE = "schema";

    private final SchemaId schema;
    private final boolean isInVariable;

    SchemaPlace(SchemaId schema) {
        this(schema, true);
    }

    private SchemaPlace(SchemaId schema, boolean isInVariable) {
        this.schema = schema;
        this.isInVariable = isInVariable;
    }

    /**
     * The expression for a place.
     *
     * @param namesSchema whether it names the variable
     */
    record Expression(String text, boolean namesSchema) {}

    /** The same for code that does not have the variable. */
    SchemaPlace written() {
        return new SchemaPlace(schema, false);
    }

    /** The expression for the schema's own place. */
    Expression own() {
        return new Expression(isInVariable ? VARIABLE : declaration(), isInVariable);
    }

    /** What the variable is set to. */
    String declaration() {
        return schema.isRoot() ? "FILE" : "FILE + " + JavaLiteral.of(schema.pointer());
    }

    /** The expression for the place of another schema, as short as it can be. */
    Expression of(SchemaId other) {
        if (!other.file().equals(schema.file())) {
            return new Expression(JavaLiteral.of(other.toString()), false);
        }
        if (!isInVariable || !other.pointer().startsWith(schema.pointer() + "/")) {
            return new Expression("FILE + " + JavaLiteral.of(other.pointer()), false);
        }
        String below = other.pointer().substring(schema.pointer().length());
        return new Expression(VARIABLE + " + " + JavaLiteral.of(below), true);
    }

    /** The call that checks types at a place. */
    static CodeBlock type(String at, String place, Set<SchemaType> types) {
        return CodeBlock.of(
                "$N.$N($L, $L)",
                at,
                types.contains(SchemaType.INTEGER_AS_WRITTEN) ? "typeAsWritten" : "type",
                place,
                types.stream()
                        .map(type -> CodeBlock.of("$L", JavaLiteral.of(type.word())))
                        .collect(CodeBlock.joining(",$W")));
    }
}
