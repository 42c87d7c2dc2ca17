package io.github.presencecodegen.output;

import java.nio.file.Path;
import java.util.List;

/**
 * What a run would do to the disk.
 *
 * @param run what would be remembered of it
 * @param pending the files that would be written
 * @param stale the files that would be deleted, since nobody wants them any more
 */
public record PlannedWrite(ExecutionState run, PendingWrite pending, List<Path> stale) {

    public PlannedWrite {
        stale = List.copyOf(stale);
    }
}
