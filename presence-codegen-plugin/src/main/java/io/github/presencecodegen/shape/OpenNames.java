package io.github.presencecodegen.shape;

import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of members for which some schemas describe the same value. */
final class OpenNames {

    /** Patterns are asked before the names are taken that are left. */
    static final Comparator<Property> PATTERNS_FIRST = Comparator.comparing(
            property -> ((Shape.MapOf) property.shape()).names().takesAll());

    private final List<String> patterns = new ArrayList<>();
    private final Set<SchemaId> ids = new LinkedHashSet<>();
    private boolean takesOthers;

    void addPattern(String pattern, List<SchemaId> schemas) {
        patterns.add(pattern);
        ids.addAll(schemas);
    }

    /** The names that no pattern matches, and that are not listed. */
    void addOthers(List<SchemaId> schemas) {
        takesOthers = true;
        ids.addAll(schemas);
    }

    /** The map, called as JSON Schema calls its members. */
    Property property(Shape value, boolean isClosed, Modeling modeling) {
        NameSet names = takesOthers ? NameSet.ALL : new NameSet(patterns, isClosed);
        List<SchemaId> described = List.copyOf(ids);
        return new Property(
                takesOthers ? "additionalProperties" : "patternProperties",
                new Shape.MapOf(names, value, described),
                false,
                List.of(),
                modeling.documenting().of(described));
    }
}
