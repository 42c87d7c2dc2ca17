package io.github.presencecodegen.link.uri;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A {@code $ref} as it is written, taken apart (RFC 3986, section 4).
 *
 * @param text the whole
 */
public record ReferenceText(String text) {

    private static final Pattern SCHEME = Pattern.compile("(?<scheme>[A-Za-z][A-Za-z0-9+.-]*+):.*", Pattern.DOTALL);

    private static final Pattern FILE_SCHEME = Pattern.compile("(?:file|jar|[A-Za-z]):.*", Pattern.DOTALL);

    /** Whether it names something on the network. */
    public boolean isRemote() {
        return text.startsWith("//") || (SCHEME.matcher(text).matches() && !isAbsolute());
    }

    /** Whether it names a file without regard to the referring one: by a path from the root, a URI, or a drive. */
    public boolean isAbsolute() {
        return text.startsWith("/") || FILE_SCHEME.matcher(text).matches();
    }

    /** Whether it is relative to the URI of the referring resource by its path alone. */
    public boolean isRelativePath() {
        return !isLocal() && !isRemote() && !isAbsolute();
    }

    /** Whether it stays in the referring resource. */
    public boolean isLocal() {
        return text.isEmpty() || text.startsWith("#");
    }

    /**
     * The ways to read it as a file and a fragment, the likeliest first. A {@code #} begins the fragment in a URI, but
     * releases of the Matrix specification up to server_server/r0.1.1 have it in file names, such as
     * {@code m.room.message#m.text}: the longest path that is a file is meant.
     */
    public List<Split> splits() {
        Set<Split> splits = new LinkedHashSet<>();
        splits.add(new Split(text, ""));
        for (int hash : new int[] {text.lastIndexOf('#'), text.indexOf('#')}) {
            if (hash >= 0) {
                splits.add(new Split(text.substring(0, hash), text.substring(hash + 1)));
            }
        }
        return List.copyOf(splits);
    }

    /** The fragment of a reference that stays in its resource. */
    public String localFragment() {
        return text.isEmpty() ? "" : text.substring(1);
    }

    /**
     * One way to read a reference.
     *
     * @param path the path of the file, from the folder of the referring one
     * @param fragment what is meant inside the file, still percent-encoded
     */
    public record Split(String path, String fragment) {}
}
