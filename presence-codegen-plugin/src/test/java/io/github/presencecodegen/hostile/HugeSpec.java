package io.github.presencecodegen.hostile;

import io.github.presencecodegen.testing.SpecFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A specification that is too large to be checked in, and what must come of it.
 *
 * @param name what it is
 * @param files writes it
 * @param expected as {@link HostileRun#outcome} says it
 */
record HugeSpec(String name, Consumer<SpecFolder> files, List<String> expected) {

    /** What comes of it in a folder of the test. */
    List<String> outcome(Path folder) {
        files.accept(new SpecFolder(folder.resolve("spec")));
        return new HostileRun(folder).outcome();
    }

    @Override
    public String toString() {
        return name;
    }
}
