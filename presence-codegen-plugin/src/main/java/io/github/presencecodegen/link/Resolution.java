package io.github.presencecodegen.link;

import io.github.presencecodegen.link.nodes.Target;
import java.util.List;

/** What a reference led to. */
sealed interface Resolution {

    /** Nothing; this was reported. */
    Resolution NONE = new None();

    /**
     * A node.
     *
     * @param way what the pointer to it passes, from the root of the document on, and the node itself
     */
    record Found(List<Target> way) implements Resolution {

        Target target() {
            return way.get(way.size() - 1);
        }
    }

    /** A URI that no schema read so far has. */
    record Unknown(String uri) implements Resolution {}

    /** A file whose root must be read as a schema first: its anchors are not known before. */
    record Unread(Target root) implements Resolution {}

    /** See {@link #NONE}. */
    record None() implements Resolution {}
}
