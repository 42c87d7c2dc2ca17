package io.github.presencecodegen.link.openapi;

import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.link.nodes.Way;
import io.github.presencecodegen.pointer.PointerTokens;
import io.github.presencecodegen.schema.BodyName;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names what holds a schema in an OpenAPI document. What an operation holds itself has the name of that; what is referred to
 * may be that of several operations, and has its own name. The document alone decides, whatever is selected of it.
 */
final class MessageNames {

    private final Way way;
    private final int holder;
    private final MessagePart part;

    MessageNames(Way way, int holder, MessagePart part) {
        this.way = way;
        this.holder = holder;
        this.part = part;
    }

    BodyName name(Optional<String> mediaType) {
        List<String> texts = new ArrayList<>();
        Optional<String> own = part == MessagePart.UNKNOWN || isReferred() ? Optional.empty() : ofOperation();
        texts.add(own.orElseGet(this::ofComponent));
        if (own.isPresent()) {
            mark().ifPresent(texts::add);
        }
        mediaType
                .filter(type ->
                        !MediaTypes.isMain(type, way.target(way.last() - 2).node()))
                .ifPresent(texts::add);
        if (texts.size() > 1 || own.isPresent() || !endsInWord(texts.get(0))) {
            texts.add(part.word());
        }
        return new BodyName(texts);
    }

    private boolean endsInWord(String component) {
        return component.toLowerCase(Locale.ROOT).endsWith(part.word().toLowerCase(Locale.ROOT));
    }

    /** The step of the operation, or of the path whose operations have a parameter in common. */
    private int operation() {
        return way.token(holder).equals("requestBody") ? holder - 1 : holder - 2;
    }

    private boolean isReferred() {
        for (int step = Math.max(0, operation() + 1); step <= holder; step++) {
            if (way.isReferred(step)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> ofOperation() {
        int operation = operation();
        String key = way.token(operation);
        if (OpenApiDocument.isMethod(key)) {
            return Optional.of(
                    text(way.target(operation).node(), "operationId").orElseGet(() -> key + " " + path(operation - 1)));
        }
        return key.startsWith("/") ? Optional.of(path(operation)) : Optional.empty();
    }

    /** A file may hold a path without naming it. */
    private String path(int step) {
        return way.token(step).isEmpty() ? file(way.target(Math.max(0, step)).id()) : way.token(step);
    }

    private String ofComponent() {
        SchemaId id = way.target(holder).id();
        List<String> tokens = PointerTokens.of(id.pointer());
        return tokens.isEmpty() ? file(id) : tokens.get(tokens.size() - 1);
    }

    /** The name of a file without its folder and its ending. */
    private static String file(SchemaId id) {
        return id.file().substring(id.file().lastIndexOf('/') + 1).replaceFirst("\\.(yaml|yml|json)$", "");
    }

    /** What tells the holder from others of its operation: the name of a parameter, or the status of a response. */
    private Optional<String> mark() {
        return switch (part) {
            case PARAMETER -> text(way.target(holder).node(), "name");
            case RESPONSE ->
                Optional.of(way.token(holder))
                        .filter(status -> !ResponseStatus.isMain(
                                status, way.target(holder - 1).node()))
                        .map(ResponseStatus::text);
            default -> Optional.empty();
        };
    }

    private static Optional<String> text(Node node, String key) {
        return OpenApiDocument.member(node, key)
                .filter(ScalarNode.class::isInstance)
                .map(value -> ((ScalarNode) value).text())
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
