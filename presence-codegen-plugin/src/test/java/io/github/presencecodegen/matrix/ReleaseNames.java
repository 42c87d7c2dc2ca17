package io.github.presencecodegen.matrix;

import io.github.presencecodegen.support.JsonString;
import io.github.presencecodegen.support.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of the types of a release, and what its files would give names by. */
final class ReleaseNames {

    private final String release;
    private final RawSchemas schemas;
    private final Map<String, TypeListing> types = new TreeMap<>();

    ReleaseNames(String release, List<TypeListing> types, RawSchemas schemas) {
        this.release = release;
        this.schemas = schemas;
        types.forEach(type -> this.types.put(type.source() + " " + type.entry().kind(), type));
    }

    String release() {
        return release;
    }

    /** The types that were made of the same place in an earlier release, and had another name then. */
    List<String> renamedSince(ReleaseNames earlier) {
        List<String> renamed = new ArrayList<>();
        types.forEach((source, type) -> {
            TypeListing before = earlier.types.get(source);
            if (before != null && !before.name().equals(type.name())) {
                String why = earlier.words(before).equals(words(type)) ? "without a reason" : "its file changed";
                renamed.add(source + ": " + before.name() + " -> " + type.name() + ", " + why);
            }
        });
        return renamed;
    }

    /** The titles and the properties of a type's own file: names may change where one of them did, and nowhere else. */
    private Set<String> words(TypeListing type) {
        JsonValue file = schemas.root(type.entry().file()).json();
        Set<String> words = new TreeSet<>();
        for (JsonPath path : JsonPath.all(file)) {
            int depth = path.steps().size();
            if (depth > 0 && path.steps().get(depth - 1).equals("title") && path.in(file) instanceof JsonString title) {
                words.add(path + " " + title.value());
            }
            if (depth > 1 && path.steps().get(depth - 2).equals("properties")) {
                words.add(path.toString());
            }
        }
        return words;
    }
}
