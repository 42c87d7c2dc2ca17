package io.github.presencecodegen.pointer;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The reference tokens of a JSON Pointer, and how they are written in it (RFC 6901, sections 3 and 4). */
public final class PointerTokens {

    private static final Pattern WRONG_ESCAPE = Pattern.compile("~(?![01])");

    private PointerTokens() {}

    /** Whether a text is a pointer (section 3). */
    public static boolean isPointer(String text) {
        return text.isEmpty()
                || text.startsWith("/") && !WRONG_ESCAPE.matcher(text).find();
    }

    /** The tokens of a pointer, unescaped; none for the whole document. */
    public static List<String> of(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Stream.of(pointer.substring(1).split("/", -1))
                        .map(PointerTokens::unescaped)
                        .toList();
    }

    /** A token as it stands in the pointer. */
    public static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    /** The member or index that a token of a pointer means. */
    public static String unescaped(String token) {
        return token.replace("~1", "/").replace("~0", "~");
    }
}
