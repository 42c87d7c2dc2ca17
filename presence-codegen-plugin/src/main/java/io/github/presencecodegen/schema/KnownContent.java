package io.github.presencecodegen.schema;

import io.github.presencecodegen.support.ContentEncoding;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The values of {@code contentEncoding} and {@code contentMediaType} that are known. */
public final class KnownContent {

    private KnownContent() {}

    /** The names of all encodings. */
    public static List<String> encodings() {
        return Arrays.stream(ContentEncoding.values())
                .map(ContentEncoding::word)
                .toList();
    }

    /** An encoding by its name, in lower case; that of a text as it is where there is no name. */
    public static Optional<ContentEncoding> encoding(String word) {
        return word.isEmpty()
                ? Optional.of(ContentEncoding.BINARY)
                : Arrays.stream(ContentEncoding.values())
                        .filter(encoding -> encoding.word().equals(word))
                        .findFirst();
    }

    /** Whether a media type is that of JSON, or of what is written in JSON (RFC 6839, section 3.1). */
    public static boolean isJson(String mediaType) {
        String type = essence(mediaType);
        return type.equals("application/json") || type.endsWith("+json");
    }

    /** Whether it is known what a media type says: it is JSON, or plain text, which says nothing. */
    public static boolean isKnown(String mediaType) {
        return isJson(mediaType) || essence(mediaType).equals("text/plain");
    }

    /** Whether an assertion allows a text, which it does where it is not known what it says. */
    public static boolean allows(Assertion.Content keyword, String text) {
        if (keyword.mediaType().isEmpty()) {
            return encoding(keyword.encoding())
                    .map(encoding -> encoding.accepts(text))
                    .orElse(true);
        }
        return !isJson(keyword.mediaType())
                || encoding(keyword.encoding())
                        .map(encoding -> encoding.holdsJson(text))
                        .orElse(true);
    }

    /** The media type without its parameters. */
    private static String essence(String mediaType) {
        int parameters = mediaType.indexOf(';');
        String type = parameters < 0 ? mediaType : mediaType.substring(0, parameters);
        return type.strip().toLowerCase(Locale.ROOT);
    }
}
