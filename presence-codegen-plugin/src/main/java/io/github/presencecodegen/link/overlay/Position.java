package io.github.presencecodegen.link.overlay;

import java.util.Set;

/** What the keys of a mapping are. A property may be called {@code required}, and a default may have such a key. */
enum Position {
    /** Keywords, or the words of a document that holds schemas. */
    KEYWORDS,

    /** Names of schemas, such as those of properties. */
    NAMES,

    /** Nothing that this plugin knows: the keys of a value. */
    DATA;

    private static final Set<String> HOLDERS_OF_NAMES = Set.of(
            "properties", "patternProperties", "dependentSchemas", "dependencies", "$defs", "definitions", "schemas");

    private static final Set<String> HOLDERS_OF_DATA = Set.of("default", "const", "enum", "example", "examples");

    private static final Set<String> LISTS = Set.of("required", "enum", "allOf");

    /** What the keys of the value of a key are. */
    Position below(String key) {
        return switch (this) {
            case NAMES -> KEYWORDS;
            case DATA -> DATA;
            case KEYWORDS -> HOLDERS_OF_NAMES.contains(key) ? NAMES : HOLDERS_OF_DATA.contains(key) ? DATA : KEYWORDS;
        };
    }

    /** Whether a key is a keyword whose list an overlay may add to and remove from. */
    boolean isList(String key) {
        return this == KEYWORDS && LISTS.contains(key);
    }
}
