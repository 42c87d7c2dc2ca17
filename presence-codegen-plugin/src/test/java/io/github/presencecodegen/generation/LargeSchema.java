package io.github.presencecodegen.generation;

import java.util.ArrayList;
import java.util.List;

/**
 * A schema that is much larger than anybody writes by hand, and documents with their verdicts.
 *
 * @param name lower-case letters and digits
 * @param schema its JSON
 * @param cases the documents
 */
record LargeSchema(String name, String schema, List<Case> cases) {

    /**
     * A document.
     *
     * @param json its text
     * @param answer what validators say that report, as {@code GeneratedSchema} puts it
     */
    record Case(String json, String answer) {}

    static LargeSchema of(String name, String schema) {
        return new LargeSchema(name, schema, List.of());
    }

    /** The same, with documents that are valid. */
    LargeSchema valid(String... documents) {
        LargeSchema with = this;
        for (String document : documents) {
            with = with.and(new Case(document, "valid"));
        }
        return with;
    }

    /** The same, with a document that some keywords refuse, in the order of the alphabet. */
    LargeSchema refused(String document, String... keywords) {
        return and(new Case(document, "refused by " + List.of(keywords)));
    }

    private LargeSchema and(Case more) {
        List<Case> all = new ArrayList<>(cases);
        all.add(more);
        return new LargeSchema(name, schema, List.copyOf(all));
    }

    @Override
    public String toString() {
        return name;
    }
}
