package io.github.presencecodegen.support;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/**
 * What a type declares inside one value of a document: several places where the value has one of several types. What is
 * inside them is found once, so that the many values of a large list take no longer where there are many types.
 */
@NullMarked
final class DocumentPlaces {

    /** So many names are remembered; the names of a document may be many more than those of its type. */
    private static final int MOST_NAMES = 1_000;

    private final List<JsonPlaces> places;

    /** Whether the name or index does not matter. */
    private final boolean isUniform;

    private final Map<String, DocumentPlaces> ofItems = new HashMap<>();
    private final Map<String, DocumentPlaces> ofMembers = new HashMap<>();

    private DocumentPlaces(List<JsonPlaces> places) {
        this.places = places;
        this.isUniform = places.stream()
                .allMatch(place -> place instanceof JsonPlaces.ListOf || place instanceof JsonPlaces.MapOf);
    }

    static DocumentPlaces of(JsonPlaces root) {
        return new DocumentPlaces(root.each().distinct().toList());
    }

    /** The places of a member or item. */
    DocumentPlaces inside(JsonValue container, String token) {
        Map<String, DocumentPlaces> known = container instanceof JsonArray ? ofItems : ofMembers;
        String key = isUniform ? "" : token;
        DocumentPlaces inside = known.get(key);
        if (inside == null) {
            inside = new DocumentPlaces(places.stream()
                    .flatMap(place -> place.inside(container, token))
                    .distinct()
                    .toList());
            if (known.size() < MOST_NAMES) {
                known.put(key, inside);
            }
        }
        return inside;
    }

    /** Whether a member or item is what an action is for in one of the places. */
    boolean allow(Repair.Action action, JsonValue container, String token) {
        return places.stream().anyMatch(place -> place.allows(action, container, token));
    }
}
