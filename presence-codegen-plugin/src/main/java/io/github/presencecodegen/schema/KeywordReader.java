package io.github.presencecodegen.schema;

import java.util.Optional;

/** Reads one keyword. */
@FunctionalInterface
public interface KeywordReader {

    /** The keyword with its value; empty when the value is wrong, which is reported. */
    Optional<Keyword> read(WrittenKeyword written, Reading reading);
}
