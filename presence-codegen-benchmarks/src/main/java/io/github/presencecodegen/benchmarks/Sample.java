package io.github.presencecodegen.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** A schema and a document that it takes. The constants' names are the values of JMH's parameter. */
public enum Sample {
    /** An event that a user has joined a room. */
    MEMBER,

    /** The levels of a room. */
    POWER_LEVELS,

    /** Ten users' presence. */
    PRESENCE;

    String schema() {
        return new String(resource("/schemas/"), StandardCharsets.UTF_8);
    }

    byte[] document() {
        return resource("/documents/");
    }

    private byte[] resource(String folder) {
        String path = folder + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
        try (InputStream in = Sample.class.getResourceAsStream(path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
