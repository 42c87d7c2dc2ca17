package io.github.presencecodegen.schema;

import io.github.presencecodegen.diagnostics.Spelling;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the keywords of a schema mean: a name, and a table of how each keyword is treated. */
public final class Dialect {

    private final String name;
    private final Map<String, Treatment> table;
    private final String extensionPrefix;

    private Dialect(String name, Map<String, Treatment> table, String extensionPrefix) {
        this.name = name;
        this.table = table;
        this.extensionPrefix = extensionPrefix;
    }

    /**
     * The dialect of the Matrix specification: JSON Schema 2020-12, the annotations of OpenAPI, and {@code type: enum},
     * which releases up to v1.8 write for a string.
     */
    public static Dialect matrix() {
        return MatrixDialect.table();
    }

    /** The name, for people. */
    public String name() {
        return name;
    }

    Treatment treatment(String keyword) {
        Treatment known = table.get(keyword);
        if (known != null) {
            return known;
        }
        return keyword.startsWith(extensionPrefix) ? new Annotation() : new Unknown(advice(keyword));
    }

    private String advice(String keyword) {
        return Spelling.nearest(keyword, table.keySet())
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElse("It is ignored; " + name + " has no such keyword.");
    }

    /** How a keyword is treated. */
    sealed interface Treatment {}

    /**
     * It is read.
     *
     * @param reader how
     */
    record Read(KeywordReader reader) implements Treatment {}

    /** It says nothing about values that this project uses; it is passed over without a word. */
    record Annotation() implements Treatment {}

    /** It says something about values that generated code cannot honour yet. */
    record Unsupported() implements Treatment {}

    /**
     * It is none of this dialect.
     *
     * @param advice what to tell the user
     */
    record Unknown(String advice) implements Treatment {}

    /** Collects the table of a dialect. */
    static final class Table {

        private final Map<String, Treatment> table = new LinkedHashMap<>();

        Table read(String keyword, KeywordReader reader) {
            table.put(keyword, new Read(reader));
            return this;
        }

        Table annotations(String... keywords) {
            return all(new Annotation(), keywords);
        }

        Table unsupported(String... keywords) {
            return all(new Unsupported(), keywords);
        }

        Dialect dialect(String name, String extensionPrefix) {
            return new Dialect(name, Collections.unmodifiableMap(table), extensionPrefix);
        }

        private Table all(Treatment treatment, String... keywords) {
            for (String keyword : keywords) {
                table.put(keyword, treatment);
            }
            return this;
        }
    }
}
