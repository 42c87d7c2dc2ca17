package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.document.MappingNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the keywords of a schema mean: a name, and a table of how each keyword is treated. */
public final class Dialect {

    private static final String EXTENSION_PREFIX = "x-";

    private final String name;
    private final String idKeyword;
    private final boolean refStandsAlone;
    private final boolean assertsFormats;
    private final boolean assertsContent;
    private final Habits habits;
    private final Map<String, Entry> table;

    private Dialect(
            String name,
            String idKeyword,
            boolean refStandsAlone,
            boolean assertsFormats,
            boolean assertsContent,
            Habits habits,
            Map<String, Entry> table) {
        this.name = name;
        this.idKeyword = idKeyword;
        this.refStandsAlone = refStandsAlone;
        this.assertsFormats = assertsFormats;
        this.assertsContent = assertsContent;
        this.habits = habits;
        this.table = table;
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
        return !table.containsKey("if");
    }

    /** Whether {@code format} is an assertion rather than an annotation (2020-12 validation, section 7.2). */
    public boolean assertsFormats() {
        return assertsFormats;
    }

    /** The same dialect with {@code format} as an assertion. */
    public Dialect assertingFormats() {
        return new Dialect(name, idKeyword, refStandsAlone, true, assertsContent, habits, table);
    }

    /** Whether {@code contentEncoding} and {@code contentMediaType} are assertions rather than annotations. */
    public boolean assertsContent() {
        return assertsContent;
    }

    /** The same dialect with {@code contentEncoding} and {@code contentMediaType} as assertions. */
    public Dialect assertingContent() {
        return new Dialect(name, idKeyword, refStandsAlone, assertsFormats, true, habits, table);
    }

    /** Another dialect that asserts whatever this one does. */
    public Dialect lendingTo(Dialect other) {
        Dialect formats = assertsFormats ? other.assertingFormats() : other;
        return assertsContent ? formats.assertingContent() : formats;
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
        return new Dialect(name, idKeyword, refStandsAlone, assertsFormats, assertsContent, Habits.NONE, restricted);
    }

    /** Whether {@code $ref} disables its sibling keywords, as it did before 2019-09 (draft 7 core, section 8.3). */
    public boolean refStandsAlone() {
        return refStandsAlone;
    }

    /** The keywords that it treats in some way. */
    public Set<String> keywords() {
        return table.keySet();
    }

    /** The vocabulary that each keyword belongs to; empty for those that every schema may use. */
    public String vocabulary(String keyword) {
        Entry known = table.get(keyword);
        return known == null ? "" : known.vocabulary();
    }

    public Treatment treatment(String keyword) {
        Entry known = table.get(keyword);
        if (known != null) {
            return known.treatment();
        }
        return keyword.startsWith(EXTENSION_PREFIX) ? new Ignored() : new Unknown(advice(keyword));
    }

    private String advice(String keyword) {
        return Spelling.nearest(keyword, keywords())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("It is ignored; " + name + " has no such keyword.");
    }

    /** How a keyword is treated. */
    public sealed interface Treatment {}

    /**
     * It is read.
     *
     * @param reader how
     */
    public record Read(KeywordReader reader) implements Treatment {}

    /** It has no effect on validation or types; it is ignored without a diagnostic. */
    public record Ignored() implements Treatment {}

    /** It says something about values that generated code cannot honour. */
    public record Unsupported() implements Treatment {}

    /**
     * It is none of this dialect.
     *
     * @param advice what to tell the user
     */
    public record Unknown(String advice) implements Treatment {}

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
            table.put(keyword, new Entry(vocabulary, new Read(reader)));
            return this;
        }

        public Table annotations(String... keywords) {
            return all(new Ignored(), keywords);
        }

        public Table unsupported(String... keywords) {
            return all(new Unsupported(), keywords);
        }

        /** Takes away what an older draft does not have. */
        public Table remove(String... keywords) {
            List.of(keywords).forEach(table::remove);
            return this;
        }

        public Dialect dialect(String name) {
            return new Dialect(name, "$id", false, false, false, Habits.NONE, Collections.unmodifiableMap(table));
        }

        /** A dialect with some habits, one of which is to write keywords beside {@code $ref}. */
        public Dialect dialect(String name, String idKeyword, Habits habits) {
            return new Dialect(name, idKeyword, false, false, false, habits, Collections.unmodifiableMap(table));
        }

        /** A dialect before 2019-09. */
        public Dialect olderDialect(String name, String idKeyword) {
            return new Dialect(name, idKeyword, true, false, false, Habits.NONE, Collections.unmodifiableMap(table));
        }

        private Table all(Treatment treatment, String... keywords) {
            for (String keyword : keywords) {
                table.put(keyword, new Entry(vocabulary, treatment));
            }
            return this;
        }
    }
}
