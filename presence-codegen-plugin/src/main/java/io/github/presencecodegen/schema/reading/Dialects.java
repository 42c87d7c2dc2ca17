package io.github.presencecodegen.schema.reading;

import io.github.presencecodegen.schema.Dialect;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The dialects that are known: by the word that the settings use, and by the URI of their metaschema. */
public final class Dialects {

    /** The word of the dialect of the Matrix specification. */
    public static final String MATRIX = "matrix";

    private static final String FORMAT_ASSERTION = Drafts.VOCABULARIES_2020_12 + "format-assertion";

    private static final String FORMAT = Drafts.VOCABULARIES_2019_09 + "format";

    private static final Map<String, Supplier<Dialect>> BY_WORD = byWord();

    private static final Map<String, String> WORDS = Map.of(
            "https://json-schema.org/draft/2020-12/schema", "2020-12",
            "https://json-schema.org/draft/2019-09/schema", "2019-09",
            "http://json-schema.org/draft-07/schema", "draft-07",
            "http://json-schema.org/draft-06/schema", "draft-06",
            "http://json-schema.org/draft-04/schema", "draft-04");

    /** Those that are part of every dialect, or that say what formats are. */
    private static final Set<String> OTHER_VOCABULARIES = Set.of(
            Drafts.VOCABULARIES_2020_12 + "core",
            Drafts.VOCABULARIES_2020_12 + "format-annotation",
            FORMAT_ASSERTION,
            Drafts.VOCABULARIES_2019_09 + "core",
            FORMAT);

    private static final Set<String> VOCABULARIES = Stream.concat(
                    OTHER_VOCABULARIES.stream(),
                    Stream.of(Drafts.draft2020(), Drafts.draft2019()).flatMap(Dialects::vocabularies))
            .collect(Collectors.toUnmodifiableSet());

    private Dialects() {}

    private static Stream<String> vocabularies(Dialect dialect) {
        return dialect.keywords().stream().map(dialect::vocabulary).filter(vocabulary -> !vocabulary.isEmpty());
    }

    /** In the order in which they are offered. */
    private static Map<String, Supplier<Dialect>> byWord() {
        Map<String, Supplier<Dialect>> dialects = new LinkedHashMap<>();
        dialects.put(MATRIX, Drafts::matrix);
        dialects.put("2020-12", Drafts::draft2020);
        dialects.put("2019-09", Drafts::draft2019);
        dialects.put("draft-07", Drafts::draft7);
        dialects.put("draft-06", Drafts::draft6);
        dialects.put("draft-04", Drafts::draft4);
        return dialects;
    }

    /** The words that the settings use. */
    public static List<String> words() {
        return List.copyOf(BY_WORD.keySet());
    }

    /** The dialect that the settings call by a word. */
    public static Dialect named(String word) {
        Supplier<Dialect> dialect = BY_WORD.get(word);
        if (dialect == null) {
            throw new IllegalArgumentException("no dialect " + word);
        }
        return dialect.get();
    }

    /** The dialect of a metaschema that is published by JSON Schema itself; an empty fragment does not count. */
    public static Optional<Dialect> ofMetaschema(String uri) {
        return Optional.ofNullable(WORDS.get(withoutEmptyFragment(uri)))
                .map(Dialects::named)
                .or(() -> OpenApi.ofMetaschema(withoutEmptyFragment(uri)));
    }

    /** The dialect that a metaschema makes by the vocabularies that it names, each with whether it is required. */
    public static Dialect ofVocabularies(Dialect metaschemas, Map<String, Boolean> vocabularies) {
        Dialect restricted = metaschemas.restrictedTo(vocabularies.keySet());
        boolean assertsFormats = vocabularies.containsKey(FORMAT_ASSERTION) || vocabularies.getOrDefault(FORMAT, false);
        return assertsFormats ? restricted.assertingFormats() : restricted;
    }

    /**
     * The dialect of a metaschema that a file names which is read with the habits of a specification. Its authors name what
     * they believe to write, and some write {@code https} for {@code http}.
     *
     * @param standard the dialect of the files that name none
     */
    static Optional<Dialect> ofMetaschema(String uri, Dialect standard) {
        return Stream.of(uri, uri.replaceFirst("^https:", "http:"), uri.replaceFirst("^http:", "https:"))
                .map(spelling -> WORDS.get(withoutEmptyFragment(spelling)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(word -> switch (word) {
                    case "2020-12" -> standard;
                    case "draft-04" -> Drafts.matrixOfDraft4();
                    default -> named(word);
                })
                .or(() -> OpenApi.ofMetaschema(withoutEmptyFragment(uri)).map(unused -> standard));
    }

    /** The vocabularies that are required and not known. */
    public static Set<String> unknownOf(Map<String, Boolean> vocabularies) {
        return vocabularies.entrySet().stream()
                .filter(vocabulary -> vocabulary.getValue() && !VOCABULARIES.contains(vocabulary.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String withoutEmptyFragment(String uri) {
        return uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
    }
}
