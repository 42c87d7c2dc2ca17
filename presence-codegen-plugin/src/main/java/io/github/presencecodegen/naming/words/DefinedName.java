package io.github.presencecodegen.naming.words;

import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.Optional;
import java.util.Set;

/**
 * The name under which a type is defined to be referred to: that of its file, or of its place among the definitions of a
 * file. It is as stable as the references to it.
 */
public final class DefinedName {

    /** The keywords whose value names schemas: what follows them in a pointer is no keyword. */
    private static final Set<String> NAMING =
            Set.of("properties", "patternProperties", "dependentSchemas", "dependencies");

    /** Those that name schemas for references; OpenAPI has them in {@code components/schemas}. */
    private static final Set<String> DEFINING = Set.of("$defs", "definitions", "schemas");

    private DefinedName() {}

    /** The words of the name of a nested type; empty where its schema is written where it is used. */
    public static Optional<Words> of(TypeKey key) {
        boolean isDefined = key.part().isEmpty()
                && key.ids().size() == 1
                && !key.ids().get(0).isRoot();
        return isDefined ? of(key.ids().get(0)) : Optional.empty();
    }

    /** The words of the name of the narrowest schema of an alternative's type. */
    public static Optional<Words> ofAlternative(Shape shape) {
        return shape instanceof Shape.Named named && named.key().part().isEmpty()
                ? of(named.key().ids().get(named.key().ids().size() - 1))
                : Optional.empty();
    }

    private static Optional<Words> of(SchemaId id) {
        if (id.isRoot()) {
            return Optional.of(FileName.words(id.file()));
        }
        String[] tokens = id.pointer().split("/");
        String name = "";
        for (int i = 1; i < tokens.length; i++) {
            boolean isDefining = DEFINING.contains(tokens[i]);
            name = "";
            if (isDefining || NAMING.contains(tokens[i])) {
                i++;
                name = isDefining && i < tokens.length ? tokens[i] : "";
            }
        }
        return Optional.of(Words.of(name)).filter(words -> !words.words().isEmpty());
    }
}
