package io.github.presencecodegen.emit.checks;

import com.palantir.javapoet.CodeBlock;
import io.github.presencecodegen.emit.java.JavaLiteral;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import java.util.Collection;
import java.util.Set;

/** How the code of a schema says where it and other schemas are written. */
final class SchemaPlace {

    /** The local variable for the schema's own place, declared only where it is asked for. */
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

    /** The same for code that does not have the variable. */
    SchemaPlace written() {
        return new SchemaPlace(schema, false);
    }

    /** The expression for the schema's own place. */
    String own() {
        return isInVariable ? VARIABLE : declaration();
    }

    /** What the variable is set to. */
    String declaration() {
        return schema.isRoot() ? "FILE" : "FILE + " + JavaLiteral.of(schema.pointer());
    }

    /** The expression for the place of another schema, as short as it can be. */
    String of(SchemaId other) {
        if (!other.file().equals(schema.file())) {
            return JavaLiteral.of(other.toString());
        }
        return isInVariable && other.pointer().startsWith(schema.pointer() + "/")
                ? VARIABLE + " + "
                        + JavaLiteral.of(
                                other.pointer().substring(schema.pointer().length()))
                : "FILE + " + JavaLiteral.of(other.pointer());
    }

    /** The call that checks the schema's own types. */
    CodeBlock type(Set<SchemaType> types) {
        return type("at", VARIABLE, types);
    }

    static CodeBlock type(String at, String place, Set<SchemaType> types) {
        return CodeBlock.of(
                "$N.$N($L, $L)",
                at,
                types.contains(SchemaType.INTEGER_AS_WRITTEN) ? "typeAsWritten" : "type",
                place,
                words(types.stream().map(SchemaType::word).toList()));
    }

    /** Texts as arguments. */
    static CodeBlock words(Collection<String> words) {
        return words.stream()
                .map(word -> CodeBlock.of("$L", JavaLiteral.of(word)))
                .collect(CodeBlock.joining(",$W"));
    }
}
