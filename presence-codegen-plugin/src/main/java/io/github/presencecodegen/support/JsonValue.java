package io.github.presencecodegen.support;

/** A JSON value. */
public interface JsonValue {}
