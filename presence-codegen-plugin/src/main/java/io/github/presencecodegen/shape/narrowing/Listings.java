package io.github.presencecodegen.shape.narrowing;

import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Reference;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.model.EnumValue;
import io.github.presencecodegen.support.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the values that schemas list, however they spell it. */
public final class Listings {

    private static final Listing NOTHING = new Listing(List.of(), Set.of(), false, Map.of());

    private static final Listing ANYTHING = new Listing(List.of(), Listing.ALL, true, Map.of());

    private final Narrowing narrowing;
    private final Map<SchemaId, Listing> branches = new HashMap<>();

    /** The listings of some schemas. */
    public Listings(Narrowing narrowing) {
        this.narrowing = narrowing;
    }

    /**
     * The values that schemas for one value list together.
     *
     * @param narrowed what they say together
     */
    public Listing of(List<SchemaId> ids, Narrowed narrowed) {
        if (narrowed.isNever()) {
            return NOTHING;
        }
        Set<SchemaType> types = narrowed.types().orElse(Listing.ALL);
        Listing listing = narrowed.values()
                .map(values -> listed(values, types, ids))
                .orElseGet(() -> new Listing(List.of(), types, saysOnlyTypes(ids), Map.of()));
        for (Branches choice : narrowed.choices()) {
            Listing chosen = chosen(choice);
            if (chosen.listsValues()) {
                listing = listing.and(chosen);
            }
        }
        return listing;
    }

    private Listing listed(List<JsonValue> values, Set<SchemaType> types, List<SchemaId> ids) {
        EnumWords words = EnumWords.of(narrowing.narrowestFirst(ids));
        Set<JsonValue> distinct = new LinkedHashSet<>(values);
        distinct.removeIf(value -> !Listing.admits(types, value));
        return new Listing(distinct.stream().map(words::about).toList(), Set.of(), false, Map.of());
    }

    private boolean saysOnlyTypes(List<SchemaId> ids) {
        return narrowing.narrowestFirst(ids).stream()
                .flatMap(schema -> schema.asserting().stream())
                .allMatch(keyword -> keyword instanceof Assertion.Type
                        || keyword instanceof Assertion.Format format && !format.isAsserted()
                        || keyword instanceof Applicator.AllOf
                        || keyword instanceof Reference.Ref);
    }

    private Listing chosen(Branches choice) {
        List<Listing> options = choice.ids().stream().map(this::branch).toList();
        Map<JsonValue, EnumValue> values = new LinkedHashMap<>();
        Set<JsonValue> repeated = new LinkedHashSet<>();
        for (Listing option : options) {
            option.byValue().forEach((value, each) -> {
                if (values.merge(value, each, EnumValue::or) != each) {
                    repeated.add(value);
                }
            });
        }
        if (choice.isExclusive()) {
            values.keySet().removeAll(repeated);
            values.keySet().removeIf(value -> options.stream().anyMatch(option -> option.takesUnlisted(value)));
        }
        Set<SchemaType> others = new LinkedHashSet<>();
        options.forEach(option -> others.addAll(option.others()));
        Set<SchemaType> types = new LinkedHashSet<>(others);
        values.keySet().forEach(value -> types.add(SchemaType.of(value)));
        boolean takesAll = !choice.isExclusive()
                && options.stream().allMatch(option -> option.others().isEmpty() || option.takesAllOthers());
        return new Listing(
                List.copyOf(values.values()),
                others,
                takesAll,
                Map.of(choice.ids().get(0).parent(), types));
    }

    /** What one of several schemas lists; it may stand for a single value, which its title and description then describe. */
    private Listing branch(SchemaId id) {
        Listing known = branches.get(id);
        if (known == null) {
            branches.put(id, ANYTHING);
            Listing listing = of(List.of(id), narrowing.narrow(List.of(id)));
            known = listing.values().size() == 1 ? described(listing, id) : listing;
            branches.put(id, known);
        }
        return known;
    }

    private Listing described(Listing listing, SchemaId id) {
        List<Schema> schemas = narrowing.narrowestFirst(List.of(id));
        EnumValue value = listing.values().get(0);
        EnumValue described = value.or(new EnumValue(
                value.value(),
                Optional.empty(),
                first(schemas, Annotation.Title.class).map(Annotation.Title::text),
                first(schemas, Annotation.Description.class).map(Annotation.Description::text)));
        return new Listing(List.of(described), listing.others(), listing.takesAllOthers(), listing.choices());
    }

    private static <K extends Keyword> Optional<K> first(List<Schema> schemas, Class<K> kind) {
        return schemas.stream().flatMap(schema -> schema.keyword(kind).stream()).findFirst();
    }
}
