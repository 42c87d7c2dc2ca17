package io.github.presencecodegen.naming.words;

import io.github.presencecodegen.schema.BodyName;
import io.github.presencecodegen.schema.SchemaId;
import java.util.List;
import java.util.Map;

/**
 * The words of the top-level types that are made of places inside files, and of files.
 *
 * @param bodies what names the schemas of bodies
 */
public record TopLevelWords(Map<SchemaId, BodyName> bodies) {

    public TopLevelWords {
        bodies = Map.copyOf(bodies);
    }

    /** The words of a file, a definition, or a body. */
    public Words of(SchemaId owner) {
        BodyName body = bodies.get(owner);
        return body == null ? DefinedName.ofTopLevel(owner) : words(body);
    }

    private static Words words(BodyName body) {
        return body.texts().stream().map(Words::of).reduce(new Words(List.of()), Words::and);
    }
}
