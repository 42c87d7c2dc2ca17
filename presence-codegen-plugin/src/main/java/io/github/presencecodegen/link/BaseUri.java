package io.github.presencecodegen.link;

import io.github.presencecodegen.link.uri.PercentEncoding;
import io.github.presencecodegen.link.uri.UriReference;
import java.util.Optional;

/**
 * What relative references are meant from, and relative identities, where the file that has them does not answer: a
 * collection whose files refer to one another from its root, say.
 *
 * @param uri the URI that they are resolved against
 * @param isSet whether a user says so; if not, it only serves for advice
 */
public record BaseUri(UriReference uri, boolean isSet) {

    /** The root of what is read. */
    public static final BaseUri NONE = new BaseUri(UriReference.parse(Resources.FILE), false);

    /**
     * What a setting means.
     *
     * @param text an absolute URI; or a folder of the specification, which ends in a slash or is empty for the whole
     */
    public static BaseUri of(String text) {
        UriReference uri = UriReference.parse(text);
        return new BaseUri(
                uri.isAbsolute() ? uri : UriReference.parse(Resources.FILE + PercentEncoding.encode(text)), true);
    }

    /** The folder of the specification that this is, with a slash at its end; empty if it is none. */
    Optional<String> folder() {
        return Resources.path(uri);
    }
}
