package io.github.presencecodegen.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Files of classes fit side by side on every file system. */
public final class FileNames {

    private static final int MOST_BYTES = 200;

    private static final Pattern DEVICE =
            Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9\u00b9\u00b2\u00b3])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** Checks the binary names of classes. */
    public static void check(Collection<String> classes) {
        Map<String, String> folded = new HashMap<>();
        for (String name : classes) {
            String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
            assertThat(file.getBytes(StandardCharsets.UTF_8)).as(name).hasSizeLessThanOrEqualTo(MOST_BYTES);
            assertThat(file).doesNotMatch(DEVICE).matches("[\\p{L}\\p{M}\\p{N}_$]+\\.class");
            String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
            String other = folded.put(upper.toLowerCase(Locale.ROOT), name);
            assertThat(other).as(name).isNull();
        }
    }
}
