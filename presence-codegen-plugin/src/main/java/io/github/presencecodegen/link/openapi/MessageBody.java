package io.github.presencecodegen.link.openapi;

import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.link.nodes.Way;
import io.github.presencecodegen.schema.BodyName;
import java.util.Optional;

/**
 * The schema of a body, or of a parameter.
 *
 * @param name what names it
 * @param mediaType its media type; empty in Swagger 2.0, and for what has none
 * @param isFile whether Swagger 2.0 says that the body is a file
 */
public record MessageBody(BodyName name, Optional<String> mediaType, boolean isFile) {

    private static final String SCHEMA = "schema";
    private static final String CONTENT = "content";

    /** What the place at the end of a way is the schema of; empty if it is none of these. */
    public static Optional<MessageBody> at(Way way) {
        int last = way.last();
        if (!way.token(last).equals(SCHEMA)) {
            return Optional.empty();
        }
        boolean hasContent = way.token(last - 2).equals(CONTENT);
        Optional<String> mediaType = hasContent ? Optional.of(way.token(last - 1)) : Optional.empty();
        int holder = hasContent ? last - 3 : last - 1;
        return MessagePart.of(way, holder)
                .filter(part -> hasContent ? isMediaType(mediaType) : part != MessagePart.UNKNOWN)
                .map(part -> new MessageBody(
                        new MessageNames(way, holder, part).name(mediaType),
                        mediaType,
                        isFile(way.place().node())));
    }

    private static boolean isMediaType(Optional<String> token) {
        return token.filter(text -> text.contains("/")).isPresent();
    }

    /** Whether it is a JSON document, as far as the document says. */
    public boolean isJson() {
        return !isFile && mediaType.map(MediaTypes::isJson).orElse(true);
    }

    private static boolean isFile(Node schema) {
        return OpenApiDocument.member(schema, "type")
                .filter(type ->
                        type instanceof ScalarNode scalar && scalar.text().equals("file"))
                .isPresent();
    }
}
