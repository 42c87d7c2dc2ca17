package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names of the types of a release, and what its files would give names by. */
final class ReleaseNames {

    /**
     * A type of any release. One schema may become several types: one in each top-level type that needs it, and the parts
     * of a union.
     *
     * @param file the file of the top-level type that it is nested in
     * @param source the schema
     * @param kind what became of it
     */
    private record Place(String file, String source, String kind) {}

    private final String release;
    private final RawSchemas schemas;
    private final Map<Class<?>, String> files = new HashMap<>();
    private final Map<Place, TypeListing> types = new LinkedHashMap<>();

    ReleaseNames(String release, List<TypeListing> types, RawSchemas schemas) {
        this.release = release;
        this.schemas = schemas;
        types.forEach(type -> files.putIfAbsent(type.type(), type.entry().file()));
        types.forEach(type -> this.types.put(place(type), type));
    }

    private Place place(TypeListing type) {
        return new Place(
                TypeListing.lasting(files.get(type.topLevel())),
                type.source(),
                type.entry().kind());
    }

    String release() {
        return release;
    }

    /** The types that were made of the same place in an earlier release, and had another name then. */
    List<String> renamedSince(ReleaseNames earlier) {
        List<String> renamed = new ArrayList<>();
        types.forEach((place, type) -> {
            TypeListing before = earlier.types.get(place);
            if (before != null && !before.name().equals(type.name())) {
                String why = earlier.words(before).equals(words(type)) ? "without a reason" : "its file changed";
                renamed.add(type.source() + ": " + before.name() + " -> " + type.name() + ", " + why);
            }
        });
        return renamed;
    }

    /** What may give the type its name: the titles and properties of its own file, and of that of its top-level type. */
    private List<Set<String>> words(TypeListing type) {
        return List.of(words(type.entry().file()), words(files.get(type.topLevel())));
    }

    /** The titles and the properties of a file: names may change where one of them did, and nowhere else. */
    private Set<String> words(String file) {
        JsonValue json = schemas.root(file).json();
        Set<String> words = new TreeSet<>();
        for (JsonPath path : JsonPath.all(json)) {
            int depth = path.steps().size();
            if (depth > 0 && path.steps().get(depth - 1).equals("title") && path.in(json) instanceof JsonString title) {
                words.add(path + " " + title.value());
            }
            if (depth > 1 && path.steps().get(depth - 2).equals("properties")) {
                words.add(path.toString());
            }
        }
        return words;
    }
}
