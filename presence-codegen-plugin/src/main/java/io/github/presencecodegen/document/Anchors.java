package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The anchors of a document so far. A name that is used again means the later node from there on (YAML 1.2, 7.1). */
final class Anchors {

    private final Map<String, Anchor> byName = new HashMap<>();

    /** Remembers that a node with this anchor begins at a place; null where there is no anchor. */
    @Nullable
    Anchor open(@Nullable String name, Place place) {
        if (name == null) {
            return null;
        }
        Anchor anchor = new Anchor(place);
        byName.put(name, anchor);
        return anchor;
    }

    @Nullable
    Anchor find(String name) {
        return byName.get(name);
    }

    /** An anchored node: open while its content is being read, and an alias to it would be a circle; then closed. */
    static final class Anchor {

        private final Place place;
        private @Nullable Node node;
        private int nodes;
        private int height;

        Anchor(Place place) {
            this.place = place;
        }

        /** Where the node begins. */
        Place place() {
            return place;
        }

        void close(Node content, int contentNodes, int contentHeight) {
            node = content;
            nodes = contentNodes;
            height = contentHeight;
        }

        /** The node, or null while it is being read. */
        @Nullable
        Node node() {
            return node;
        }

        /** How many nodes the content has, itself included and aliases followed. */
        int nodes() {
            return nodes;
        }

        /** How many collections are inside each other there; 0 for a scalar. */
        int height() {
            return height;
        }
    }
}
