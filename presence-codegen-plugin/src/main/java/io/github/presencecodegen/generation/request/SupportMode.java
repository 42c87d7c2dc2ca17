package io.github.presencecodegen.generation.request;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which support types a run generates. */
public enum SupportMode {
    /** Those that the generated types need. */
    NEEDED,
    /** All, for modules that depend on this one. */
    ALL,
    /** None: they come from a dependency. */
    NONE;

    /** The mode with a word; empty if there is none. */
    public static Optional<SupportMode> named(String word) {
        return Arrays.stream(values()).filter(mode -> mode.word().equals(word)).findFirst();
    }

    /** The words of all modes. */
    public static List<String> words() {
        return Arrays.stream(values()).map(SupportMode::word).toList();
    }

    /** The word, as the setting has it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether code of other modules is generated against the types of this one. */
    public boolean isForOthers() {
        return this != NEEDED;
    }
}
