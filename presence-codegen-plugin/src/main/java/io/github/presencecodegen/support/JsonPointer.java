package io.github.presencecodegen.support;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901), both ways: from the text to the value, and from a place to the text. */
@NullMarked
final class JsonPointer {

    private JsonPointer() {}

    static @Nullable JsonValue find(JsonValue root, String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw malformed(pointer, "it must be empty or begin with \"/\"");
        }
        JsonValue value = root;
        int end = 0;
        while (end < pointer.length()) {
            int start = end + 1;
            end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            // The rest of the pointer is still looked at when there is nothing any more: it may be ill-formed.
            String token = unescape(pointer, pointer.substring(start, end));
            value = value == null ? null : step(value, token);
        }
        return value;
    }

    /** The pointer to what lies at these positions: of a member in its object, of an item in its array. */
    static String to(JsonValue root, int[] positions) {
        StringBuilder pointer = new StringBuilder();
        JsonValue value = root;
        for (int position : positions) {
            appendEscaped(pointer.append('/'), JsonContainer.token(value, position));
            value = JsonContainer.part(value, position);
        }
        return pointer.toString();
    }

    /** The tokens of a pointer; unlike {@link #find}, this is for pointers that are looked at more than once. */
    static List<String> tokens(String pointer) {
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw malformed(pointer, "it must be empty or begin with \"/\"");
        }
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(token -> unescape(pointer, token))
                        .toList();
    }

    /** Whether a token can be the index of an item. */
    static boolean isIndex(String token) {
        return index(token) >= 0;
    }

    /** A pointer with one more token. */
    static String inside(String pointer, String token) {
        StringBuilder text = new StringBuilder(pointer).append('/');
        appendEscaped(text, token);
        return text.toString();
    }

    private static @Nullable JsonValue step(JsonValue value, String token) {
        if (value instanceof JsonObject) {
            return ((JsonObject) value).get(token);
        }
        if (value instanceof JsonArray) {
            JsonArray array = (JsonArray) value;
            int index = index(token);
            return index >= 0 && index < array.size() ? array.get(index) : null;
        }
        return null;
    }

    /** The array index that a token is, or -1: no sign, no leading zero, no more digits than an index can have. */
    private static int index(String token) {
        int length = token.length();
        if (length == 0 || length > 10 || (length > 1 && token.charAt(0) == '0')) {
            return -1;
        }
        long index = 0;
        for (int i = 0; i < length; i++) {
            char c = token.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            index = index * 10 + (c - '0');
        }
        return index > Integer.MAX_VALUE ? -1 : (int) index;
    }

    private static String unescape(String pointer, String token) {
        int tilde = token.indexOf('~');
        if (tilde < 0) {
            return token;
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (tilde >= 0) {
            char escaped = tilde + 1 < token.length() ? token.charAt(tilde + 1) : ' ';
            if (escaped != '0' && escaped != '1') {
                throw malformed(pointer, "\"~\" is written \"~0\", and \"/\" in a name is written \"~1\"");
            }
            text.append(token, from, tilde).append(escaped == '0' ? '~' : '/');
            from = tilde + 2;
            tilde = token.indexOf('~', from);
        }
        return text.append(token, from, token.length()).toString();
    }

    private static IllegalArgumentException malformed(String pointer, String reason) {
        return new IllegalArgumentException("not a JSON Pointer: " + JsonExcerpt.quote(pointer) + "; " + reason);
    }

    static void appendEscaped(StringBuilder pointer, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '~') {
                pointer.append("~0");
            } else if (c == '/') {
                pointer.append("~1");
            } else {
                pointer.append(c);
            }
        }
    }
}
