package io.github.presencecodegen.support;

import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * What tolerant reading did to a document.
 *
 * @param pointer a JSON Pointer (RFC 6901) into the document as it came: to what was dropped, or to where a default is now
 * @param action what was done
 * @param causes why something was dropped: the violations of it and of what is around it, with pointers into the document as
 *     it came, no more than {@link JsonLimits#maxViolations()}; empty for a default
 */
@NullMarked
public record Repair(String pointer, Action action, List<Violation> causes) {

    /**
     * Holds what was done.
     *
     * @param pointer where it was done
     * @param action what was done
     * @param causes why; copied
     */
    public Repair {
        causes = List.copyOf(causes);
    }

    /** What is done to a document, as {@link Tolerance} allows it. */
    public enum Action {
        /** An item of a list was left out. */
        DROP_ITEM,
        /** An entry of a map was left out. */
        DROP_ENTRY,
        /** An optional property was left out. */
        DROP_OPTIONAL,
        /** A property that was absent has a default. */
        DEFAULT_VALUE
    }
}
