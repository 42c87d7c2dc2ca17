package io.github.presencecodegen.shape;

import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.NameSet;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The names of members for which some schemas describe the same value. */
final class OpenNames {

    /** Patterns are asked before the names are taken that are left. */
    static final Comparator<Property> PATTERNS_FIRST = Comparator.comparing(
            property -> ((Shape.MapOf) property.shape()).names().takesAll());

    private final List<Regex> patterns = new ArrayList<>();
    private final Set<Optional<String>> formats = new HashSet<>();
    private final Set<SchemaId> ids = new LinkedHashSet<>();
    private boolean takesOthers;

    /**
     * The names that a pattern matches.
     *
     * @param format their format, where a class of the user's stands for it
     */
    void addPattern(Regex pattern, Optional<String> format, List<SchemaId> schemas) {
        patterns.add(pattern);
        formats.add(format);
        ids.addAll(schemas);
    }

    /** The names that no pattern matches, and that are not listed. */
    void addOthers(List<SchemaId> schemas) {
        takesOthers = true;
        ids.addAll(schemas);
    }

    /**
     * The map, called as JSON Schema calls its members.
     *
     * @param ofAll the format of all names, where a class of the user's stands for it
     */
    Property property(Shape value, boolean isClosed, Optional<String> ofAll, Modeling modeling) {
        NameSet names = takesOthers
                ? NameSet.all(ofAll)
                : new NameSet(patterns, isClosed, formatOfPatterns().or(() -> ofAll));
        List<SchemaId> described = List.copyOf(ids);
        return new Property(
                takesOthers ? "additionalProperties" : "patternProperties",
                new Shape.MapOf(names, value, described),
                false,
                List.of(),
                modeling.documenting().of(described));
    }

    /** Only where the patterns agree do their names have one type. */
    private Optional<String> formatOfPatterns() {
        return formats.size() == 1 ? formats.iterator().next() : Optional.empty();
    }
}
