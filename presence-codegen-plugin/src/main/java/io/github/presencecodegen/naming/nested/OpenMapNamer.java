package io.github.presencecodegen.naming.nested;

import io.github.presencecodegen.naming.words.Distinct;
import io.github.presencecodegen.naming.words.Words;
import io.github.presencecodegen.pattern.Regex;
import io.github.presencecodegen.schema.Annotation;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.shape.model.Property;
import io.github.presencecodegen.shape.model.Shape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names the maps of the members that have no names of their own: as JSON Schema calls these members, and several maps of one
 * class by the format that the names in each have.
 */
public final class OpenMapNamer {

    private static final String NAMESPACE_OF_FORMATS = "mx-";

    private final Map<SchemaId, Schema> schemas;

    public OpenMapNamer(Map<SchemaId, Schema> schemas) {
        this.schemas = schemas;
    }

    /**
     * What each map would like to be called; it ends in {@code Properties}. Where this tells some of them not apart, they are
     * numbered in the order of their patterns.
     */
    public List<String> name(List<Property> open) {
        Map<Property, String> names = new HashMap<>();
        Distinct distinct = Distinct.byCase();
        open.stream()
                .sorted(Comparator.comparing(OpenMapNamer::patterns))
                .forEach(map -> names.put(map, distinct.take(name(map, open))));
        return open.stream().map(map -> names.getOrDefault(map, map.name())).toList();
    }

    private static String patterns(Property map) {
        return ((Shape.MapOf) map.shape())
                .names().patterns().stream().map(Regex::source).sorted().collect(Collectors.joining(" "));
    }

    private String name(Property map, List<Property> open) {
        boolean isAlone =
                open.stream().filter(other -> other.name().equals(map.name())).count() == 1;
        return isAlone
                ? map.name()
                : format(map).map(format -> format + "Properties").orElse(map.name());
    }

    private Optional<String> format(Property map) {
        return ((Shape.MapOf) map.shape())
                .valueIds().stream()
                        .flatMap(id -> Optional.ofNullable(schemas.get(id)).stream())
                        .flatMap(schema -> schema.keyword(Annotation.PatternFormat.class).stream())
                        .map(Annotation.PatternFormat::format)
                        .map(format -> format.startsWith(NAMESPACE_OF_FORMATS)
                                ? format.substring(NAMESPACE_OF_FORMATS.length())
                                : format)
                        .map(format -> Words.of(format).lowerCamel())
                        .filter(format -> !format.isEmpty())
                        .findFirst();
    }
}
