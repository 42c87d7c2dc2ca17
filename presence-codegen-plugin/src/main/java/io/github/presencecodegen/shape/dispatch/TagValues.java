package io.github.presencecodegen.shape.dispatch;

import io.github.presencecodegen.pointer.PointerTokens;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.SchemaType;
import io.github.presencecodegen.shape.narrowing.Branches;
import io.github.presencecodegen.shape.narrowing.Listing;
import io.github.presencecodegen.shape.narrowing.Listings;
import io.github.presencecodegen.shape.narrowing.Narrowed;
import io.github.presencecodegen.shape.narrowing.Narrowing;
import io.github.presencecodegen.support.JsonString;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the values that a tag has in the values of a type: where its schema lists strings and allows no others. */
final class TagValues {

    private final Narrowing narrowing;
    private final Listings listings;

    TagValues(Narrowing narrowing, Listings listings) {
        this.narrowing = narrowing;
        this.listings = listings;
    }

    /** The values in the order of the schemas; none where any value may be there. */
    Set<String> of(List<SchemaId> type, String tag) {
        return of(type, PointerTokens.of(tag));
    }

    private Set<String> of(List<SchemaId> ids, List<String> tokens) {
        Narrowed narrowed = narrowing.narrow(ids);
        if (tokens.isEmpty()) {
            return listed(listings.of(ids, narrowed));
        }
        List<SchemaId> next = member(narrowed, tokens.get(0));
        Set<String> values = next.isEmpty() ? Set.of() : of(next, tokens.subList(1, tokens.size()));
        return values.isEmpty() ? ofChoices(narrowed, tokens) : values;
    }

    private static Set<String> listed(Listing listing) {
        Set<String> values = new LinkedHashSet<>();
        boolean isClosed = listing.others().isEmpty() || listing.others().equals(Set.of(SchemaType.NULL));
        if (isClosed) {
            listing.values().forEach(each -> {
                if (each.value() instanceof JsonString text) {
                    values.add(text.value());
                }
            });
        }
        return values;
    }

    /** The schemas of a member of an object, or of an item of an array. */
    private static List<SchemaId> member(Narrowed narrowed, String token) {
        List<SchemaId> property = narrowed.properties().getOrDefault(token, List.of());
        if (!property.isEmpty() || !token.matches("0|[1-9][0-9]{0,8}")) {
            return property;
        }
        int index = Integer.parseInt(token);
        List<List<SchemaId>> first = narrowed.prefixItems();
        return index < first.size() ? first.get(index) : narrowed.items();
    }

    /** The values in all schemas to choose from, if each of them lists some. */
    private Set<String> ofChoices(Narrowed narrowed, List<String> tokens) {
        for (Branches choice : narrowed.choices()) {
            List<Set<String>> ofBranches =
                    choice.ids().stream().map(id -> of(List.of(id), tokens)).toList();
            if (ofBranches.stream().noneMatch(Set::isEmpty)) {
                Set<String> all = new LinkedHashSet<>();
                ofBranches.forEach(all::addAll);
                return all;
            }
        }
        return Set.of();
    }
}
