package io.github.presencecodegen.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How large the bytecode of some code can be. The virtual machine compiles no method of more than 8,000 bytes, so that
 * one that would be larger continues in others.
 */
public final class CodeSize {

    /** A word becomes eight bytes at most: so much takes a text that is one of many arguments. */
    private static final int MOST_WORDS = 900;

    /** A compiler descends into a chain of conditions as deep as it is long. */
    public static final int MOST_TOGETHER = 100;

    /**
     * A compiled method takes more of the stack the more it does. One that calls itself at each level of a document reads or
     * writes no more values than this, each in a place of its own.
     */
    public static final int MOST_OF_RECURSION = 30;

    private CodeSize() {}

    /** Whether this nearly fills a method, so that it should have nothing else. */
    public static boolean isLarge(List<CodeBlock> pieces) {
        return pieces.size() > MOST_TOGETHER / 2
                || pieces.stream().mapToInt(CodeSize::words).sum() > MOST_WORDS / 2;
    }

    /**
     * Divides pieces of code, each to be kept whole, into as many parts as there must be methods.
     *
     * @return the parts; a single one if there are no pieces
     */
    public static <T> List<List<T>> parts(List<T> pieces, Function<T, CodeBlock> code) {
        return parts(pieces, code, MOST_TOGETHER);
    }

    /**
     * The same with fewer pieces in each part.
     *
     * @param most how many pieces a part has at most
     */
    static <T> List<List<T>> parts(List<T> pieces, Function<T, CodeBlock> code, int most) {
        List<List<T>> parts = new ArrayList<>();
        List<T> part = new ArrayList<>();
        int words = 0;
        for (T piece : pieces) {
            int more = words(code.apply(piece));
            if (part.size() == most || !part.isEmpty() && words + more > MOST_WORDS) {
                parts.add(part);
                part = new ArrayList<>();
                words = 0;
            }
            part.add(piece);
            words += more;
        }
        parts.add(part);
        return parts;
    }

    /** Divides cases or branches into one part for each method that is needed; none if there are no cases. */
    public static <T> List<List<T>> together(List<T> pieces) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < pieces.size(); from += MOST_TOGETHER) {
            parts.add(pieces.subList(from, Math.min(from + MOST_TOGETHER, pieces.size())));
        }
        return parts;
    }

    /** The number of names, qualified or not, and of literals. */
    public static int words(CodeBlock code) {
        String text = code.toString();
        int words = 0;
        boolean inWord = false;
        boolean inLiteral = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inLiteral) {
                i += c == '\\' ? 1 : 0;
                inLiteral = c != '"';
            } else {
                boolean isOfWord = c == '"' || c == '.' || Character.isJavaIdentifierPart(c);
                words += isOfWord && !inWord ? 1 : 0;
                inWord = isOfWord;
                inLiteral = c == '"';
            }
        }
        return words;
    }
}
