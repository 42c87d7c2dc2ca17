package io.github.presencecodegen.settings.value;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.schema.KnownKeywords;
import io.github.presencecodegen.schema.reading.Dialects;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the words that schemas have beside the keywords of their dialect. */
public final class KnownKeywordSettings {

    private static final String MANY = KnownKeywords.ANY_END;

    private KnownKeywordSettings() {}

    /** The words; one that cannot be a word of the user's is reported. */
    public static Set<String> read(List<String> words, Diagnostics diagnostics) {
        for (String word : words) {
            problem(word)
                    .ifPresent(problem -> diagnostics.report(
                            DiagnosticCode.ILLEGAL_KNOWN_KEYWORD, Place.of("", "<knownKeywords>"), word, problem));
        }
        return new TreeSet<>(words);
    }

    private static Optional<String> problem(String word) {
        if (word.isEmpty()) {
            return Optional.of("it is empty");
        }
        if (word.equals(MANY)) {
            return Optional.of("it stands for every word, misspelled keywords included");
        }
        int star = word.indexOf(MANY);
        if (star >= 0 && star < word.length() - 1) {
            return Optional.of("* is only possible at its end");
        }
        return Dialects.words().stream()
                        .allMatch(dialect -> Dialects.named(dialect).keywords().contains(word))
                ? Optional.of("every dialect has this keyword")
                : Optional.empty();
    }
}
