package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Misspelling;
import io.github.presencecodegen.document.MappingNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the keywords of a schema mean: a name, and a table of how each keyword is treated. */
public final class Dialect {

    private static final String EXTENSION_PREFIX = "x-";

    private final String name;
    private final String idKeyword;
    private final boolean refStandsAlone;
    private final boolean assertsFormats;
    private final boolean assertsContent;
    private final KnownKeywords known;
    private final Habits habits;
    private final Map<String, Entry> table;
    private final Set<String> keywords;

    private Dialect(
            String name,
            String idKeyword,
            boolean refStandsAlone,
            boolean assertsFormats,
            boolean assertsContent,
            KnownKeywords known,
            Habits habits,
            Map<String, Entry> table) {
        this.name = name;
        this.idKeyword = idKeyword;
        this.refStandsAlone = refStandsAlone;
        this.assertsFormats = assertsFormats;
        this.assertsContent = assertsContent;
        this.known = known;
        this.habits = habits;
        this.table = table;
        this.keywords = table.entrySet().stream()
                .filter(entry -> !(entry.getValue().treatment() instanceof Unknown))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The name, for people. */
    public String name() {
        return name;
    }

    /**
     * Whether files that break the rules are read all the same, with warnings, where it is clear what they mean: those of a
     * specification that is taken as it is.
     */
    public boolean isForgiving() {
        return habits != Habits.NONE;
    }

    /** The keywords that a schema is meant to have. */
    public MappingNode meant(MappingNode written, Diagnostics diagnostics) {
        return habits.meant(written, diagnostics);
    }

    /** The keyword that identifies a schema: {@code $id}, or {@code id} in draft 4. */
    public String idKeyword() {
        return idKeyword;
    }

    /** Whether this is a draft before 7, whose formats are not quite those of later ones. */
    public boolean isBeforeDraft7() {
        return !keywords.contains("if");
    }

    /** Whether {@code format} is an assertion rather than an annotation (2020-12 validation, section 7.2). */
    public boolean assertsFormats() {
        return assertsFormats;
    }

    /** The same dialect with {@code format} as an assertion. */
    public Dialect assertingFormats() {
        return new Dialect(name, idKeyword, refStandsAlone, true, assertsContent, known, habits, table);
    }

    /** The same dialect with words of the user's, which are ignored without a diagnostic. */
    public Dialect knowing(KnownKeywords words) {
        return new Dialect(name, idKeyword, refStandsAlone, assertsFormats, assertsContent, words, habits, table);
    }

    /** Whether {@code contentEncoding} and {@code contentMediaType} are assertions rather than annotations. */
    public boolean assertsContent() {
        return assertsContent;
    }

    /** The same dialect with {@code contentEncoding} and {@code contentMediaType} as assertions. */
    public Dialect assertingContent() {
        return new Dialect(name, idKeyword, refStandsAlone, assertsFormats, true, known, habits, table);
    }

    /** The same dialect with what the user set for another one. */
    public Dialect withSettingsOf(Dialect other) {
        Dialect knowing = knowing(other.known);
        Dialect formats = other.assertsFormats ? knowing.assertingFormats() : knowing;
        return other.assertsContent ? formats.assertingContent() : formats;
    }

    /**
     * The dialect that a metaschema makes of this one by naming the vocabularies that it uses (2020-12 core, section
     * 8.1.2): the keywords of all others are annotations.
     */
    public Dialect restrictedTo(Set<String> vocabularies) {
        Map<String, Entry> restricted = new LinkedHashMap<>();
        table.forEach((keyword, entry) -> restricted.put(
                keyword,
                entry.vocabulary().isEmpty() || vocabularies.contains(entry.vocabulary())
                        ? entry
                        : new Entry(entry.vocabulary(), new Ignored())));
        return new Dialect(
                name, idKeyword, refStandsAlone, assertsFormats, assertsContent, known, Habits.NONE, restricted);
    }

    /** Whether {@code $ref} disables its sibling keywords, as it did before 2019-09 (draft 7 core, section 8.3). */
    public boolean refStandsAlone() {
        return refStandsAlone;
    }

    /** The keywords that it treats in some way. */
    public Set<String> keywords() {
        return Collections.unmodifiableSet(keywords);
    }

    /** The vocabulary that each keyword belongs to; empty for those that every schema may use. */
    public String vocabulary(String keyword) {
        Entry known = table.get(keyword);
        return known == null ? "" : known.vocabulary();
    }

    /** How a keyword is treated. The words of the user's are only those that the dialect does not have. */
    public Treatment treatment(String keyword) {
        Entry entry = table.get(keyword);
        Treatment treatment = entry == null ? unknown(keyword) : entry.treatment();
        boolean isKnown = keyword.startsWith(EXTENSION_PREFIX) || known.contains(keyword);
        return treatment instanceof Unknown && isKnown ? new Ignored() : treatment;
    }

    private Unknown unknown(String keyword) {
        return Misspelling.of(keyword, keywords)
                .map(meant -> new Unknown("Did you mean \"" + meant + "\"?", true))
                .orElseGet(() -> new Unknown(
                        "It is ignored; " + name + " has no such keyword. If it is yours, add it to <knownKeywords>.",
                        false));
    }

    /** How a keyword is treated. */
    public sealed interface Treatment {}

    /**
     * It is read.
     *
     * @param reader how
     * @param isAnnotation whether it asserts nothing, so that it also counts where assertions do not
     */
    public record Read(KeywordReader reader, boolean isAnnotation) implements Treatment {}

    /** It has no effect on validation or types; it is ignored without a diagnostic. */
    public record Ignored() implements Treatment {}

    /**
     * It is none of this dialect.
     *
     * @param advice what to tell the user
     * @param isMisspelt whether it seems to be a keyword with a mistake, which must be corrected wherever it is
     */
    public record Unknown(String advice, boolean isMisspelt) implements Treatment {}

    private record Entry(String vocabulary, Treatment treatment) {}

    /** Collects the table of a dialect, vocabulary by vocabulary. */
    public static final class Table {

        private final Map<String, Entry> table = new LinkedHashMap<>();
        private String vocabulary = "";

        /** What follows belongs to a vocabulary; before the first such line it belongs to the core. */
        public Table vocabulary(String uri) {
            vocabulary = uri;
            return this;
        }

        public Table read(String keyword, KeywordReader reader) {
            table.put(keyword, new Entry(vocabulary, new Read(reader, false)));
            return this;
        }

        /** Reads a keyword that describes without asserting. */
        public Table annotation(String keyword, KeywordReader reader) {
            table.put(keyword, new Entry(vocabulary, new Read(reader, true)));
            return this;
        }

        /** Advice about a word that other dialects have, unless this one has it too. */
        public Table other(String keyword, String advice) {
            table.putIfAbsent(keyword, new Entry("", new Unknown(advice, false)));
            return this;
        }

        public Table annotations(String... keywords) {
            for (String keyword : keywords) {
                table.put(keyword, new Entry(vocabulary, new Ignored()));
            }
            return this;
        }

        /** Takes away what an older draft does not have. */
        public Table remove(String... keywords) {
            List.of(keywords).forEach(table::remove);
            return this;
        }

        public Dialect dialect(String name) {
            return new Dialect(
                    name,
                    "$id",
                    false,
                    false,
                    false,
                    KnownKeywords.NONE,
                    Habits.NONE,
                    Collections.unmodifiableMap(table));
        }

        /** A dialect with some habits, one of which is to write keywords beside {@code $ref}. */
        public Dialect dialect(String name, String idKeyword, Habits habits) {
            return new Dialect(
                    name,
                    idKeyword,
                    false,
                    false,
                    false,
                    KnownKeywords.NONE,
                    habits,
                    Collections.unmodifiableMap(table));
        }

        /** A dialect before 2019-09. */
        public Dialect olderDialect(String name, String idKeyword) {
            return new Dialect(
                    name,
                    idKeyword,
                    true,
                    false,
                    false,
                    KnownKeywords.NONE,
                    Habits.NONE,
                    Collections.unmodifiableMap(table));
        }
    }
}
