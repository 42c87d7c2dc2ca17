package io.github.presencecodegen.emit.javadoc.text;

import java.util.ArrayList;
import java.util.List;

/** Blocks of Javadoc, wrapped to the width of the generated code and put together. */
public final class Paragraphs {

    private static final int WIDTH = 100;

    private final List<String> blocks = new ArrayList<>();

    /** Whether the last block is running text. */
    private boolean isRunning;

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Adds a block of running text; the first one needs no element. */
    public Paragraphs add(String text) {
        if (!text.isBlank()) {
            blocks.add(wrap((blocks.isEmpty() ? "" : "<p>") + text.strip()));
            isRunning = true;
        }
        return this;
    }

    /** Adds a sentence to the last block, or as a block of its own where that block does not end with a full stop. */
    public Paragraphs addSentence(String sentence) {
        int last = blocks.size() - 1;
        if (!isRunning || !blocks.get(last).endsWith(".")) {
            return add(sentence);
        }
        blocks.set(last, wrap(blocks.get(last) + " " + sentence));
        return this;
    }

    /** Adds a block that has an element of its own, such as a list. */
    public Paragraphs addElement(String element) {
        blocks.add(element.lines()
                .map(Paragraphs::wrap)
                .reduce((a, b) -> a + "\n" + b)
                .orElse(""));
        isRunning = false;
        return this;
    }

    /** Adds lines as they are. */
    public Paragraphs addPreformatted(String element) {
        if (!element.isEmpty()) {
            blocks.add(element);
            isRunning = false;
        }
        return this;
    }

    /** Adds block tags such as {@code @return}, after everything else. */
    public String withTags(List<String> tags) {
        StringBuilder text = new StringBuilder(toString());
        if (!tags.isEmpty() && !blocks.isEmpty()) {
            text.append('\n');
        }
        text.append(String.join(
                "\n",
                tags.stream().map(tag -> wrap(tag).replace("\n", "\n    ")).toList()));
        return closed(text.toString());
    }

    /** Pieces that are safe one by one may end the comment once they stand side by side. */
    private static String closed(String text) {
        return text.replace("*/", "*&#47;");
    }

    private static String wrap(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                wrapped.append('\n');
                column = 0;
            } else if (column > 0) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }

    @Override
    public String toString() {
        return closed(String.join("\n\n", blocks));
    }
}
