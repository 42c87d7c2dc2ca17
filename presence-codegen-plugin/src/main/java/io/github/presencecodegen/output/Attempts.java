package io.github.presencecodegen.output;

import java.io.IOException;
import java.nio.file.FileSystemException;

/**
 * Does again what failed because another build of the same module changed the same folders meanwhile: it may have deleted
 * a folder that was empty, or a file that was about to be read. What fails for another reason fails each time.
 */
final class Attempts {

    /** Another build gets in the way once or twice, since it brings its files to the disk once. */
    private static final int MOST = 10;

    private Attempts() {}

    /** Something to be done with files, any number of times. */
    interface Work<T> {

        T run() throws IOException;
    }

    /**
     * What the work gives when it does not fail.
     *
     * @throws IOException the last time it failed
     */
    static <T> T at(Work<T> work) throws IOException {
        for (int attempt = 1; attempt < MOST; attempt++) {
            try {
                return work.run();
            } catch (FileSystemException disturbed) {
                // once more
            }
        }
        return work.run();
    }
}
