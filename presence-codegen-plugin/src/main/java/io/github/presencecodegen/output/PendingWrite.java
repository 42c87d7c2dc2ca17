package io.github.presencecodegen.output;

import io.github.presencecodegen.generated.GeneratedFile;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What has to be written.
 *
 * @param contents the files whose bytes change, absolute, with what they shall hold
 * @param unchanged the number of files that stay as they are
 */
public record PendingWrite(Map<Path, GeneratedFile> contents, int unchanged) {

    public PendingWrite {
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    }

    /** Nothing: all files stay as they are. */
    public static PendingWrite nothing(int unchanged) {
        return new PendingWrite(Map.of(), unchanged);
    }

    /** Whether everything is there already. */
    boolean isEmpty() {
        return contents.isEmpty();
    }
}
