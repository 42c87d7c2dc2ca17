package io.github.presencecodegen.naming.words;

import io.github.presencecodegen.digest.Digest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * Names of types that file systems would not take. The longest name of a class file is made of two of these and what we
 * put behind each, {@code ACodec$BCodec.class}; some file systems end at 255 bytes, with the folder's own marks at less.
 */
public final class LongName {

    private static final int MOST_BYTES = 80;
    private static final int HASH = 9;
    private static final int MOST_CHARACTERS = 255;
    private static final int DIGEST = 32;

    private LongName() {}

    /** The name, or its beginning with a hash of the whole, so that it depends on no other name. */
    public static String cut(String name) {
        if (bytes(name) <= MOST_BYTES) {
            return name;
        }
        int end = Math.min(name.length(), MOST_BYTES);
        while (bytes(name.substring(0, end)) > MOST_BYTES - HASH) {
            end--;
        }
        return name.substring(0, end) + String.format(Locale.ROOT, "_%08x", name.hashCode());
    }

    /**
     * The name of a member or constant, which may be as long as Java likes, but not as long as a wire name of symbols that
     * are spelled. It is the beginning with a digest of the wire name, which nobody can make twice.
     */
    static String cut(String name, String wireName) {
        if (name.length() <= MOST_CHARACTERS) {
            return name;
        }
        String beginning = name.substring(0, MOST_CHARACTERS - DIGEST - 1);
        return beginning + "_" + Digest.of(List.of(wireName)).substring(0, DIGEST);
    }

    private static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
