package io.github.presencecodegen.emit.javadoc;

import io.github.presencecodegen.emit.javadoc.markup.Markup;
import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.emit.javadoc.text.Paragraphs;
import io.github.presencecodegen.shape.model.Releases;

/** Says in Javadoc which release of the Matrix specification added a thing, and what others changed. */
final class ReleaseText {

    private final Markup markup;

    ReleaseText(Markup markup) {
        this.markup = markup;
    }

    void add(Releases releases, Paragraphs into) {
        if (releases.added().isPresent()) {
            into.addSentence(added(releases));
        }
        releases.changed().forEach((version, change) -> {
            String lead = "Changed in Matrix " + JavadocText.escape(version);
            if (change.isBlank()) {
                into.addSentence(lead + ".");
            } else {
                markup.render(lead + ":", change, into);
            }
        });
    }

    /** The release that added it, in a sentence; empty if nothing is said of it. */
    static String added(Releases releases) {
        return releases.added()
                .map(version -> "Added in Matrix " + JavadocText.escape(version) + ".")
                .orElse("");
    }
}
