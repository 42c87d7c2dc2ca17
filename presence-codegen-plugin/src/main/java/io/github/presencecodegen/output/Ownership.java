package io.github.presencecodegen.output;

import io.github.presencecodegen.generated.GeneratedHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** Tells our files from those of people: by the header line, which goes when somebody takes a file over. */
final class Ownership {

    private static final byte[] MARK = GeneratedHeader.MARK.getBytes(StandardCharsets.US_ASCII);

    private Ownership() {}

    /**
     * Whether there is something that we did not write. Asked twice, since another build may delete a file of ours and write
     * it again between two looks at it.
     */
    @SuppressWarnings("IdentityBinaryExpression")
    static boolean isForeign(Path file) {
        return isThereAndNotOurs(file) && isThereAndNotOurs(file);
    }

    private static boolean isThereAndNotOurs(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(file);
    }

    /** Whether this is a file that we wrote; false also for what cannot be read. */
    static boolean isOurs(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
