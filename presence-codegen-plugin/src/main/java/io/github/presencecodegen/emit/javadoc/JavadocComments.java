package io.github.presencecodegen.emit.javadoc;

import io.github.presencecodegen.emit.javadoc.markup.Markup;
import io.github.presencecodegen.emit.javadoc.text.JavadocText;
import io.github.presencecodegen.emit.javadoc.text.Paragraphs;
import io.github.presencecodegen.shape.model.Documentation;
import io.github.presencecodegen.shape.model.EnumValue;
import java.util.ArrayList;
import java.util.List;

/** The Javadoc of what the schemas describe. */
public final class JavadocComments {

    /** The tag of what a schema deprecates; its description says why. */
    public static final String DEPRECATED = "@deprecated by the schema";

    private final Markup markup = new Markup();
    private final ReleaseText releases = new ReleaseText(markup);

    /** The comment of a type, with the place that it comes from. */
    public String type(Documentation documentation, String owningFile, String fallback, List<String> notes) {
        Paragraphs text = new Paragraphs();
        describe(documentation, text);
        if (text.isEmpty()) {
            text.add(fallback);
        }
        releases.add(documentation.releases(), text);
        notes.forEach(text::addSentence);
        boolean ownFile = documentation.source().file().equals(owningFile);
        return text.addSentence(
                        "From " + JavadocText.code(documentation.source().file())
                                + (ownFile ? ", line " + documentation.line() : "") + ".")
                .withTags(documentation.deprecated() ? List.of(DEPRECATED) : List.of());
    }

    /** The comment of a constant: the value, and what the schemas say about it. */
    public String value(EnumValue value) {
        Paragraphs text = new Paragraphs();
        String shown = "The value " + JavadocText.code(value.text());
        text.add(value.title()
                .map(title -> shown + ": " + sentence(JavadocText.escape(title)))
                .orElse(shown + "."));
        value.description().ifPresent(description -> markup.render(description, text));
        return text.withTags(List.of());
    }

    /** The comment of an accessor: the description, if there is one, and what is returned. */
    public String accessor(Documentation documentation, String returned) {
        Paragraphs text = new Paragraphs();
        describe(documentation, text);
        List<String> tags = new ArrayList<>();
        if (text.isEmpty()) {
            text.add("{@return " + returned + "}");
        } else {
            tags.add("@return " + returned);
        }
        releases.add(documentation.releases(), text);
        if (documentation.deprecated()) {
            tags.add(DEPRECATED);
        }
        return text.withTags(tags);
    }

    private void describe(Documentation documentation, Paragraphs text) {
        documentation.description().ifPresent(description -> markup.render(description, text));
        if (text.isEmpty()) {
            documentation
                    .title()
                    .map(JavadocText::escape)
                    .map(JavadocComments::sentence)
                    .ifPresent(text::add);
        }
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** What a parameter is, in one sentence; the fallback if the schemas do not say. */
    public String inOneSentence(Documentation documentation, String fallback) {
        String sentence = documentation.description().map(markup::firstSentence).orElse("");
        return sentence.isBlank() ? fallback : sentence;
    }
}
