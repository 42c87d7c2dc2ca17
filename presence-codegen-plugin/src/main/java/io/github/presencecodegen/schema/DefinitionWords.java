package io.github.presencecodegen.schema;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where definitions stand: in schemas (2020-12 core, section 8.2.4, and before it) and in OpenAPI documents. */
public final class DefinitionWords {

    /** The ways from a holder to the mapping of its definitions. */
    public static final List<List<String>> CONTAINERS =
            List.of(List.of("$defs"), List.of("definitions"), List.of("components", "schemas"));

    /** What such a way ends in: the name of a definition follows. */
    public static final Set<String> LAST =
            CONTAINERS.stream().map(way -> way.get(way.size() - 1)).collect(Collectors.toUnmodifiableSet());

    private DefinitionWords() {}
}
