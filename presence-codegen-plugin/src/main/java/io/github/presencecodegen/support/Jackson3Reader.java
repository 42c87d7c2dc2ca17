package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads the tokens of one value from a parser of Jackson 3, numbers as they are written. */
@NullMarked
final class Jackson3Reader {

    private final JsonParser in;
    private final DeserializationContext context;
    private final JacksonTree tree;

    Jackson3Reader(JsonParser in, DeserializationContext context, JacksonTree tree) {
        this.in = in;
        this.context = context;
        this.tree = tree;
    }

    /** Reads the value that the parser is at; it is left at the last token of the value. */
    JsonValue read() {
        if (in.hasToken(JsonToken.PROPERTY_NAME) || in.hasToken(JsonToken.END_OBJECT)) {
            tree.beginObject(); // Jackson has read the beginning itself, and the name of a type that was in it.
        }
        add(in.currentToken());
        while (!tree.isWhole()) {
            add(in.nextToken());
        }
        return tree.whole();
    }

    private void add(@Nullable JsonToken token) {
        if (token == null) {
            throw MismatchedInputException.from(in, Object.class, "the document ends within a value");
        }
        switch (token) {
            case START_OBJECT -> tree.beginObject();
            case START_ARRAY -> tree.beginArray();
            case END_OBJECT, END_ARRAY -> tree.end();
            case PROPERTY_NAME -> tree.name(in.currentName());
            case VALUE_STRING -> tree.string(in.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in.getString());
            case VALUE_TRUE -> tree.value(JsonBoolean.TRUE);
            case VALUE_FALSE -> tree.value(JsonBoolean.FALSE);
            case VALUE_NULL -> tree.value(JsonNull.INSTANCE);
            case VALUE_EMBEDDED_OBJECT -> object(in.getEmbeddedObject());
            case NOT_AVAILABLE -> throw MismatchedInputException.from(in, Object.class, "the document is not complete");
        }
    }

    private void number(String text) {
        if (JacksonTree.isNumber(text)) {
            tree.number(text);
        } else {
            tree.number(in.getNumberValue());
        }
    }

    /** What has no token of its own: values of Java where Jackson converts, bytes in binary formats. */
    private void object(@Nullable Object object) {
        if (object == null) {
            tree.value(JsonNull.INSTANCE);
        } else if (object instanceof JsonModel model) {
            tree.value(model.toJsonValue());
        } else if (object instanceof byte[] bytes) {
            tree.string(context.getBase64Variant().encode(bytes));
        } else {
            throw JacksonBinding.refused(
                    "$parse", "an object of " + object.getClass().getName() + " is no JSON");
        }
    }
}
