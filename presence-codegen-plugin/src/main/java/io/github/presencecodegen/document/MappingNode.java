package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Place;
import java.util.List;
import java.util.Optional;

/**
 * A mapping in the order of the document. Keys are text, as they were written, and unique.
 *
 * @param place where it begins
 * @param entries its keys and values
 */
public record MappingNode(Place place, List<Entry> entries) implements Node {

    public MappingNode {
        entries = List.copyOf(entries);
    }

    /**
     * One key with its value.
     *
     * @param key the key as text
     * @param keyPlace where the key is
     * @param value the value
     */
    public record Entry(String key, Place keyPlace, Node value) {}

    /** The value of a key. */
    public Optional<Node> get(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .map(Entry::value)
                .findFirst();
    }

    @Override
    public MappingNode at(Place other) {
        return new MappingNode(other, entries);
    }

    @Override
    public String describe() {
        return "a mapping";
    }
}
