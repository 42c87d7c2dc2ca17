package io.github.presencecodegen.document;

import io.github.presencecodegen.document.ScalarNode.Kind;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a plain scalar is, by the core schema of YAML 1.2 (section 10.3.2). YAML 1.1, which SnakeYAML would apply, reads
 * {@code on} as a boolean, {@code 0777} as an octal number and {@code 12:30} as a sexagesimal one.
 */
final class CoreSchema {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private static final Set<String> BOOLEANS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    /** Possessive, so that a number of a million digits is matched in one pass. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?+(?:\\.[0-9]++|[0-9]++(?:\\.[0-9]*+)?+)(?:[eE][-+]?+[0-9]++)?+"
                    + "|0o[0-7]++|0x[0-9a-fA-F]++|[-+]?+\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

    private CoreSchema() {}

    static Kind kind(String plain) {
        if (NULLS.contains(plain)) {
            return Kind.NULL;
        }
        if (BOOLEANS.contains(plain)) {
            return Kind.BOOLEAN;
        }
        return NUMBER.matcher(plain).matches() ? Kind.NUMBER : Kind.STRING;
    }
}
