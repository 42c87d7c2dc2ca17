package io.github.presencecodegen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

/** The names of one release after the other. */
final class NameHistory {

    private Optional<ReleaseNames> last = Optional.empty();

    /** Fails if a type has another name than in the release before, and its file gives no reason for it. */
    void add(ReleaseNames next) {
        Optional<ReleaseNames> before = last;
        last = Optional.of(next);
        before.ifPresent(earlier -> check(earlier, next));
    }

    private static void check(ReleaseNames earlier, ReleaseNames next) {
        List<String> renamed = next.renamedSince(earlier);
        assertThat(renamed).noneMatch(line -> line.endsWith("without a reason"));
        ReviewedList.of("renames", earlier.release() + ".." + next.release()).checkOrShow(renamed);
    }
}
