package io.github.presencecodegen.source;

import io.github.presencecodegen.pointer.PointerTokens;
import java.util.List;

/**
 * A pattern of JSON Pointers (RFC 6901): a pointer in which {@code *} stands for any one token.
 *
 * @param written the pattern with that of its files, as the user wrote it
 * @param tokens its tokens, unescaped; none for the root of a file
 */
public record PointerPattern(String written, List<String> tokens) {

    private static final String ANY = "*";

    public PointerPattern {
        tokens = List.copyOf(tokens);
    }

    /** The pattern behind {@code #}; that of the root where there is none. */
    static PointerPattern of(String pattern) {
        int fragment = pattern.indexOf('#');
        String pointer = fragment < 0 ? "" : pattern.substring(fragment + 1);
        return new PointerPattern(pattern, PointerTokens.of(pointer));
    }

    /** Whether it selects the file as a whole. */
    public boolean isWhole() {
        return tokens.isEmpty();
    }

    /** Whether the token at some depth may be this one. */
    public boolean takes(int depth, String token) {
        return tokens.get(depth).equals(ANY) || tokens.get(depth).equals(token);
    }

    /** Whether a pointer is one of these, or leads through one. */
    boolean isAround(String pointer) {
        List<String> all = PointerTokens.of(pointer);
        return all.size() >= tokens.size() && leads(all);
    }

    /** Whether a pointer is one of these. */
    boolean matches(String pointer) {
        List<String> all = PointerTokens.of(pointer);
        return all.size() == tokens.size() && leads(all);
    }

    private boolean leads(List<String> all) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!takes(i, all.get(i))) {
                return false;
            }
        }
        return true;
    }
}
