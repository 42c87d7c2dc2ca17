package io.github.presencecodegen.settings.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a URI must be to stand for schemas: absolute and without fragment (RFC 3986, section 4.3). */
public final class MappedUri {

    /** A single letter in front is the drive of a path. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.+");

    /** What is neither reserved, nor unreserved, nor percent-encoded (RFC 3986, section 2). */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^A-Za-z0-9._~:/?#\\[\\]@!$&'()*+,;=%-]|%(?![0-9A-Fa-f]{2})");

    private static final Pattern DOT_SEGMENT = Pattern.compile("/\\.\\.?(?:/|$)");

    private MappedUri() {}

    /** Whether a text begins like a URI rather than a path. */
    public static boolean isAbsolute(String text) {
        return SCHEME.matcher(text).matches();
    }

    /** Why no schema is referred to by a text; empty if one may be. */
    public static Optional<String> problem(String uri) {
        if (uri.contains("#")) {
            return Optional.of("it has a fragment");
        }
        Matcher illegal = ILLEGAL.matcher(uri);
        if (illegal.find()) {
            return Optional.of("the character \"" + illegal.group() + "\" is not allowed in it");
        }
        if (!SCHEME.matcher(uri).matches()) {
            return Optional.of("it does not begin with a scheme, such as https:");
        }
        return DOT_SEGMENT.matcher(uri).find()
                ? Optional.of("references are compared with it after . and .. are removed")
                : Optional.empty();
    }
}
