package io.github.presencecodegen.naming.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The name of a property, or a value of an enum, and the ways to write it in Java.
 *
 * @param text as it stands in JSON
 */
record WireName(String text) {

    private static final String SEPARATORS = " _-./:";
    private static final String EMPTY = "empty";

    /** In camel case. Separators are left out, every other character is a word. Not every such name is legal in Java. */
    String camel() {
        return mark() + words(CharacterNames::camel).lowerCamel();
    }

    /** In upper snake case, by the same rules. */
    String upperSnake() {
        return mark() + words(CharacterNames::upperSnake).upperSnake();
    }

    /** As it is, where Java has the character; the others are words between underscores. */
    String spelled() {
        List<String> parts = new ArrayList<>();
        StringBuilder kept = new StringBuilder();
        normal().codePoints().forEach(point -> {
            if (isOfJava(point)) {
                kept.appendCodePoint(point);
            } else {
                flush(kept, parts);
                parts.add(CharacterNames.snake(point));
            }
        });
        flush(kept, parts);
        return parts.isEmpty() ? EMPTY + "_string" : String.join("_", parts);
    }

    /**
     * Only letters and digits as they are, and every other character as its code point between underscores: no other wire
     * name is written so. Characters that are another one in normal form count as others.
     */
    String escaped() {
        boolean isNormal = normal().equals(text);
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (Letters.isLetterOrDigit(point) && (isNormal || point < 0x80)) {
                escaped.appendCodePoint(point);
            } else {
                escaped.append('_').append(CharacterNames.codePoint(point)).append('_');
            }
        });
        return escaped.isEmpty() ? "__" : escaped.toString();
    }

    /** Whether it has only characters that Java has. */
    boolean isOfJava() {
        return !text.isEmpty() && text.codePoints().allMatch(WireName::isOfJava);
    }

    private static boolean isOfJava(int point) {
        return point == '_' || point == '$' || Letters.isLetterOrDigit(point);
    }

    /** What it begins with that tells {@code _id} and {@code $id} from {@code id}. */
    private String mark() {
        int end = 0;
        while (end < text.length() && (text.charAt(end) == '_' || text.charAt(end) == '$')) {
            end++;
        }
        return text.substring(0, end);
    }

    private Words words(IntFunction<String> speller) {
        if (text.isEmpty()) {
            return Words.of(EMPTY);
        }
        String rest = normal().substring(mark().length());
        Words words = words(rest, SEPARATORS, speller);
        return words.words().isEmpty() ? words(rest, "", speller) : words;
    }

    private static Words words(String rest, String separators, IntFunction<String> speller) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        rest.codePoints().forEach(point -> {
            if (Letters.isLetterOrDigit(point)) {
                word.appendCodePoint(point);
                return;
            }
            flush(word, words);
            if (separators.indexOf(point) < 0) {
                words.add(speller.apply(point));
            }
        });
        flush(word, words);
        return new Words(List.copyOf(words));
    }

    private static void flush(StringBuilder part, List<String> parts) {
        if (!part.isEmpty()) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    /** Names that look the same are the same: some file systems and editors normalise them. */
    private String normal() {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
