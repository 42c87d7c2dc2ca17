package io.github.presencecodegen.naming.words;

import io.github.presencecodegen.pointer.PointerTokens;
import io.github.presencecodegen.schema.DefinitionWords;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Shape;
import io.github.presencecodegen.shape.model.TypeKey;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The name under which a type is defined to be referred to: that of its file, or of its place among the definitions of a
 * file. It is as stable as the references to it.
 */
public final class DefinedName {

    /** The keywords whose value names schemas: what follows them in a pointer is no keyword. */
    private static final Set<String> NAMING =
            Set.of("properties", "patternProperties", "dependentSchemas", "dependencies");

    /** Those whose value is one schema, which has no name there. */
    private static final Set<String> SINGLE = Set.of("schema", "items", "additionalProperties");

    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://");

    private static final Pattern ENDING = Pattern.compile("(\\.schema)?\\.(json|ya?ml)$");

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
        return narrowest(shape).flatMap(DefinedName::of);
    }

    /** The same with the path of its file in front, which tells it from those of other files. */
    public static Optional<Words> ofAlternativeWithFile(Shape shape) {
        return narrowest(shape).map(id -> {
            Words file = FileName.pathWords(id.file());
            return id.isRoot() ? file : of(id).map(file::and).orElse(file);
        });
    }

    private static Optional<SchemaId> narrowest(Shape shape) {
        return shape instanceof Shape.Named named && named.key().part().isEmpty()
                ? Optional.of(named.key().ids().get(named.key().ids().size() - 1))
                : Optional.empty();
    }

    /** The words of a top-level type: of its file, or of a definition in a file that has no type itself. */
    public static Words ofTopLevel(SchemaId owner) {
        return of(owner).orElseGet(() -> Words.of(lastName(owner.pointer())));
    }

    /** The last token that is no keyword for one schema; a place that no keyword names may be referred to as well. */
    private static String lastName(String pointer) {
        String[] tokens = pointer.split("/");
        for (int i = tokens.length - 1; i > 0; i--) {
            if (!SINGLE.contains(tokens[i]) && !Words.of(tokens[i]).words().isEmpty()) {
                return PointerTokens.unescaped(tokens[i]);
            }
        }
        return pointer;
    }

    private static Optional<Words> of(SchemaId id) {
        if (id.isRoot()) {
            return Optional.of(FileName.words(id.file()));
        }
        String[] tokens = id.pointer().split("/");
        String name = "";
        for (int i = 1; i < tokens.length; i++) {
            boolean isDefining = DefinitionWords.LAST.contains(tokens[i]);
            name = "";
            if (isDefining || NAMING.contains(tokens[i])) {
                i++;
                name = isDefining && i < tokens.length ? PointerTokens.unescaped(tokens[i]) : "";
            }
        }
        return Optional.of(Words.of(lastOfUri(name)))
                .filter(words -> !words.words().isEmpty());
    }

    /** Of a URI, which a bundle has as the name of a definition, the last segment: the others say where it comes from. */
    private static String lastOfUri(String name) {
        if (!URI.matcher(name).lookingAt()) {
            return name;
        }
        String[] segments = name.split("[/#?]+");
        String last = ENDING.matcher(segments[segments.length - 1]).replaceFirst("");
        return Words.of(last).words().isEmpty() || segments.length < 3 ? name : last;
    }
}
