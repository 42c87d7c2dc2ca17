package io.github.presencecodegen.support.format;

import org.jspecify.annotations.NullMarked;

/** The URIs of content in the Matrix specification (client-server API, "Matrix Content (mxc://) URIs"). */
@NullMarked
public final class MatrixContentUriFormat {

    private static final String SCHEME = "mxc://";

    private MatrixContentUriFormat() {}

    /**
     * Whether a text is a content URI: {@code mxc://server/media}. The media ID is opaque, but leads to no other folder.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isContentUri(String text) {
        int slash = text.indexOf('/', SCHEME.length());
        return slash > 0
                && text.startsWith(SCHEME)
                && MatrixServerNameFormat.isServerName(text, SCHEME.length(), slash)
                && isMediaId(text, slash + 1);
    }

    private static boolean isMediaId(String text, int start) {
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c <= ' ' || c > '~' || c == '/') {
                return false;
            }
        }
        return start < text.length() && !text.endsWith("/.") && !text.endsWith("/..");
    }
}
