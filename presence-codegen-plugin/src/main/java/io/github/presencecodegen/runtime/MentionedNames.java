package io.github.presencecodegen.runtime;

import java.util.Set;
import java.util.TreeSet;

/** Finds the words of a Java source that begin with a capital letter, but for those in comments and literals. */
final class MentionedNames {

    private final String source;
    private final Set<String> names = new TreeSet<>();

    private MentionedNames(String source) {
        this.source = source;
    }

    static Set<String> in(String source) {
        MentionedNames mentioned = new MentionedNames(source);
        for (int at = 0; at < source.length(); ) {
            at = mentioned.read(at);
        }
        return mentioned.names;
    }

    /** Reads what begins at a place; where it ends. */
    private int read(int start) {
        char first = source.charAt(start);
        if (first == '"' || first == '\'') {
            return endOfLiteral(start, first);
        }
        if (source.startsWith("/*", start)) {
            return source.indexOf("*/", start + 2) + 2;
        }
        if (source.startsWith("//", start)) {
            return source.indexOf('\n', start);
        }
        return Character.isJavaIdentifierStart(first) ? endOfWord(start) : start + 1;
    }

    private int endOfLiteral(int start, char quote) {
        int at = start + 1;
        while (source.charAt(at) != quote) {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private int endOfWord(int start) {
        int end = start + 1;
        while (Character.isJavaIdentifierPart(source.charAt(end))) {
            end++;
        }
        if (Character.isUpperCase(source.charAt(start))) {
            names.add(source.substring(start, end));
        }
        return end;
    }
}
