package io.github.presencecodegen.link.uri;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A URI or a relative reference, taken apart and resolved by the letter of RFC 3986, section 5.2; {@link java.net.URI}
 * loses URNs and empty references. Nothing is decoded or normalised but dot segments.
 */
public record UriReference(
        @Nullable String scheme,
        @Nullable String authority,
        String path,
        @Nullable String query,
        @Nullable String fragment) {

    /** RFC 3986, appendix B; what stands before the first colon is a scheme only if it may be one (section 3.1). */
    private static final Pattern PARTS = Pattern.compile(
            "(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*+):)?+(?://(?<authority>[^/?#]*+))?+(?<path>[^?#]*+)"
                    + "(?:\\?(?<query>[^#]*+))?+(?:#(?<fragment>.*+))?+",
            Pattern.DOTALL);

    /** Takes a text apart; every text is one. */
    public static UriReference parse(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new IllegalStateException("every text has these parts");
        }
        return new UriReference(
                parts.group("scheme"),
                parts.group("authority"),
                parts.group("path"),
                parts.group("query"),
                parts.group("fragment"));
    }

    /** The URI that this means in a document with another URI (section 5.2.2). */
    public UriReference resolve(UriReference base) {
        if (scheme != null) {
            return new UriReference(scheme, authority, withoutDots(path), query, fragment);
        }
        if (authority != null) {
            return new UriReference(base.scheme, authority, withoutDots(path), query, fragment);
        }
        if (path.isEmpty()) {
            return new UriReference(
                    base.scheme, base.authority, base.path, query == null ? base.query : query, fragment);
        }
        String merged = path.startsWith("/") ? path : base.merge(path);
        return new UriReference(base.scheme, base.authority, withoutDots(merged), query, fragment);
    }

    /** Whether it names a resource by itself. */
    public boolean isAbsolute() {
        return scheme != null;
    }

    /** The part after {@code #}, if it is present and not empty. */
    public Optional<String> nonEmptyFragment() {
        return Optional.ofNullable(fragment).filter(text -> !text.isEmpty());
    }

    /** The same without the part after {@code #}. */
    public UriReference withoutFragment() {
        return new UriReference(scheme, authority, path, query, null);
    }

    /** Section 5.2.3. */
    private String merge(String relative) {
        return authority != null && path.isEmpty()
                ? "/" + relative
                : path.substring(0, path.lastIndexOf('/') + 1) + relative;
    }

    /** Section 5.2.4. */
    private static String withoutDots(String path) {
        if (!path.contains(".")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                // A slash is left of the first segment that is taken away.
                if (!kept.isEmpty()) {
                    kept.removeLast();
                    if (kept.isEmpty()) {
                        kept.addLast("");
                    }
                }
                keepSlash(kept, last);
            } else if (segments[i].equals(".")) {
                keepSlash(kept, last);
            } else {
                kept.addLast(segments[i]);
            }
        }
        return String.join("/", kept);
    }

    private static void keepSlash(Deque<String> kept, boolean last) {
        if (last) {
            kept.addLast("");
        }
    }

    /** Section 5.3. */
    @Override
    public String toString() {
        return (scheme == null ? "" : scheme + ":")
                + (authority == null ? "" : "//" + authority)
                + path
                + (query == null ? "" : "?" + query)
                + (fragment == null ? "" : "#" + fragment);
    }
}
