package io.github.presencecodegen.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments of a source that has no Unicode escape but in its string literals. */
final class SourceComments {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\\n]|\\\\.)*+\"|'(?:[^'\\\\\n]|\\\\.)*+'|//[^\n]*+|/\\*(?:[^*]|\\*(?!/))*+\\*/");

    private SourceComments() {}

    static List<String> of(String source) {
        List<String> comments = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            if (tokens.group().startsWith("/")) {
                comments.add(tokens.group());
            }
        }
        return comments;
    }

    /** The source without its string literals. */
    static String withoutLiterals(String source) {
        return TOKEN.matcher(source)
                .replaceAll(token -> Matcher.quoteReplacement(token.group().startsWith("\"") ? "\"\"" : token.group()));
    }
}
