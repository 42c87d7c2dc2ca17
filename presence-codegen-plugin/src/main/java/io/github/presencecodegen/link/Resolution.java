package io.github.presencecodegen.link;

import io.github.presencecodegen.document.Document;

/** What a reference led to. */
sealed interface Resolution {

    /** Nothing; this was reported. */
    Resolution NONE = new None();

    /** A node. */
    record Found(Target target, Document document) implements Resolution {}

    /** A URI that none of the schemas has which have been read so far. */
    record Unknown(String uri) implements Resolution {}

    /** A file whose root must be read as a schema first: its anchors are not known before. */
    record Unread(Target root) implements Resolution {}

    /** See {@link #NONE}. */
    record None() implements Resolution {}
}
