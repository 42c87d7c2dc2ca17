package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.support.JsonNull;
import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What several schemas for the same value say together. This is where {@code allOf} and {@code $ref} are narrowed,
 * member by member: types and enum values intersect, properties and required names unite, and a property that several
 * schemas describe keeps all of their ids.
 */
public final class Narrowed {

    private final NarrowedAssertions assertions = new NarrowedAssertions();
    private final NarrowedParts parts = new NarrowedParts();
    private final Map<String, List<Related>> forbidden = new LinkedHashMap<>();
    private final Regexes regexes;
    private boolean isChosen;
    private Supplier<Optional<Set<SchemaType>>> typesOfChoices = Optional::empty;

    /** Schemas of which nothing is known yet, whose regular expressions are among some. */
    Narrowed(Regexes regexes) {
        this.regexes = regexes;
    }

    /** Takes in one keyword of one of the schemas. */
    public void add(Keyword keyword) {
        if (keyword instanceof Assertion assertion) {
            assertions.add(assertion);
        } else if (keyword instanceof Applicator applicator) {
            applicator.match(parts).run();
        }
    }

    /** Takes in which of the required names a schema has no room for. */
    public void close(Schema schema) {
        Optional<Applicator.AdditionalProperties> closing = schema.keyword(Applicator.AdditionalProperties.class)
                .filter(additional -> NarrowedParts.isNever(additional.schema()))
                .filter(additional ->
                        schema.keyword(Applicator.PatternProperties.class).isEmpty());
        Map<String, Schema> described = schema.keyword(Applicator.Properties.class)
                .map(Applicator.Properties::schemas)
                .orElse(Map.of());
        for (String name : required()) {
            Optional<Place> forbids = Optional.ofNullable(described.get(name))
                    .map(own -> NarrowedParts.isNever(own) ? Optional.of(own.place()) : Optional.<Place>empty())
                    .orElseGet(() -> closing.map(Keyword::place));
            forbids.ifPresent(place -> forbidden.putIfAbsent(name, parties(name, place)));
        }
    }

    private List<Related> parties(String name, Place forbids) {
        List<Related> parties = new ArrayList<>();
        assertions.all().stream()
                .filter(assertion -> assertion instanceof Assertion.Required required
                        && required.properties().contains(name))
                .findFirst()
                .ifPresent(required -> parties.add(new Related(required.place(), "this requires it")));
        parties.add(new Related(forbids, "this forbids it"));
        return parties;
    }

    /** The types that a value may have; absent when no schema says. */
    public Optional<Set<SchemaType>> types() {
        return assertions.types();
    }

    /** The same, with what all schemas of a choice between them say of types. */
    public Optional<Set<SchemaType>> impliedTypes() {
        return TypeIntersection.of(types(), typesOfChoices.get());
    }

    /** Takes in what the choices that are left say of types, to be asked when it is needed. */
    void imply(Supplier<Optional<Set<SchemaType>>> ofChoices) {
        typesOfChoices = ofChoices;
    }

    /** The values that are allowed; absent when no schema says. */
    public Optional<List<JsonValue>> values() {
        return assertions.values();
    }

    /** The strings among the allowed values that the types leave, each once. */
    public List<String> strings() {
        boolean allowsStrings =
                types().map(allowed -> allowed.contains(SchemaType.STRING)).orElse(true);
        return values().orElse(List.of()).stream()
                .filter(value -> allowsStrings && value instanceof JsonString)
                .map(value -> ((JsonString) value).value())
                .distinct()
                .toList();
    }

    /** The allowed values, and all that must hold for them. */
    ListedValues listed() {
        return new ListedValues(values().orElse(List.of()), assertions.all(), regexes);
    }

    /** The keywords that decided on the types, in schema order. */
    public List<Assertion.Type> typeKeywords() {
        return assertions.typeKeywords();
    }

    /** The keywords that decided on the values, in schema order. */
    public List<Assertion> enumKeywords() {
        return assertions.enumKeywords();
    }

    /** The described properties in the order in which they were first described, each with its schemas. */
    public Map<String, List<SchemaId>> properties() {
        return parts.properties();
    }

    /** The names that must be there. */
    public Set<String> required() {
        return assertions.required();
    }

    /** The schemas of an item. */
    public List<SchemaId> items() {
        return parts.items();
    }

    /** The formats that are named, that of the narrowest schema last. A value must have all of them. */
    public List<String> formats() {
        return assertions.formats();
    }

    /** The bounds of numbers, lengths and sizes, in schema order. */
    public List<Assertion> limits() {
        return assertions.limits();
    }

    /** The required names that one of the schemas forbids, each with the keywords that say so. */
    Map<String, List<Related>> forbidden() {
        return forbidden;
    }

    /** Whether one of the schemas is {@code false}. */
    public boolean isNever() {
        return assertions.isNever();
    }

    /** The schemas of members by the regular expression that their names match. */
    public Map<String, List<SchemaId>> patterns() {
        return parts.patterns();
    }

    /** The schemas of all names. */
    public List<SchemaId> names() {
        return parts.names();
    }

    /** The schemas of the members that are described in no other way. */
    public List<SchemaId> additional() {
        return parts.additional();
    }

    /** Whether one of the schemas forbids the members that it does not describe. */
    public boolean isClosed() {
        return parts.isClosed();
    }

    /** The schemas of the first items, for each that has its own. */
    public List<List<SchemaId>> prefixItems() {
        return parts.prefixItems();
    }

    /** The schemas that a value may choose from, for each choice. */
    public List<Branches> choices() {
        return parts.choices();
    }

    /** The schemas that may apply to a value or not: those of the choices, and those that hold under a condition. */
    public List<SchemaId> conditional() {
        List<SchemaId> all = new ArrayList<>();
        choices().forEach(choice -> all.addAll(choice.ids()));
        all.addAll(parts.conditions());
        return all;
    }

    /** Whether some schemas hold under a condition. */
    public boolean hasConditions() {
        return !parts.conditions().isEmpty();
    }

    /** Leaves out the choices that are made: one of the schemas to choose from is among those that must hold. */
    public void choose(Collection<SchemaId> made) {
        isChosen = choices().removeIf(choice -> !Collections.disjoint(choice.ids(), made));
    }

    /** Whether a choice was made. */
    public boolean isChosen() {
        return isChosen;
    }

    /** Whether members are described by patterns, or those that are described in no other way. */
    public boolean describesOthers() {
        return parts.describeOthers();
    }

    /** Whether a value is described in words that say something of objects alone, and more than which names they have. */
    public boolean describesObject() {
        return parts.describeObject();
    }

    /** The same of arrays. */
    public boolean describesArray() {
        return parts.describeArray();
    }

    /** Whether the schemas allow null and nothing else. */
    public boolean isNull() {
        return isOnly(SchemaType.NULL)
                || values().filter(
                                values -> !values.isEmpty() && values.stream().allMatch(JsonNull.class::isInstance))
                        .isPresent();
    }

    /** Whether the schemas allow one type and no other. */
    public boolean isOnly(SchemaType type) {
        return impliedTypes().map(allowed -> allowed.equals(Set.of(type))).orElse(false);
    }
}
