package io.github.presencecodegen.support;

import org.jspecify.annotations.NullMarked;

/** A value whose JSON form is an object: a value of a generated class with properties, or a {@link JsonObject}. */
@NullMarked
public interface JsonObjectModel extends JsonModel {

    @Override
    default JsonObject toJsonValue() {
        return (JsonObject) JsonModel.super.toJsonValue();
    }
}
