package io.github.presencecodegen.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be read, in words that are the same on every machine and name no path of this one. */
final class FailureWords {

    private FailureWords() {}

    static String of(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        return failure instanceof AccessDeniedException ? "access is denied" : "the operating system refuses access";
    }
}
