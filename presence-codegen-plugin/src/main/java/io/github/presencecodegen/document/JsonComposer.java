package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.ScalarNode.Kind;
import io.github.presencecodegen.support.JsonReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Composes the nodes of a JSON text, within the same limits as {@link NodeComposer} those of YAML. */
final class JsonComposer {

    private final JsonReader in;
    private final BytePlaces places;
    private final Diagnostics diagnostics;

    private int nodes;
    private int depth;
    private boolean faulty;

    JsonComposer(JsonReader in, BytePlaces places, Diagnostics diagnostics) {
        this.in = in;
        this.places = places;
        this.diagnostics = diagnostics;
    }

    /** The value that the text is, if there is nothing wrong with it. */
    Optional<Node> compose() {
        Node root = node();
        in.end();
        return faulty ? Optional.empty() : Optional.of(root);
    }

    private Node node() {
        return switch (in.peek()) {
            case OBJECT -> mapping(begin());
            case ARRAY -> sequence(begin());
            case STRING -> new ScalarNode(begin(), Kind.STRING, in.nextString());
            case NUMBER -> new ScalarNode(begin(), Kind.NUMBER, in.nextNumber().text());
            case BOOLEAN -> new ScalarNode(begin(), Kind.BOOLEAN, Boolean.toString(in.nextBoolean()));
            case NULL -> {
                Place place = begin();
                in.nextNull();
                yield new ScalarNode(place, Kind.NULL, "null");
            }
        };
    }

    /** Counts the node that has been peeked, and tells where it is. */
    private Place begin() {
        Place place = places.at(in.offset());
        nodes++;
        if (nodes > NodeComposer.NODE_LIMIT) {
            throw refuse(DiagnosticCode.TOO_MANY_NODES, place, NodeComposer.NODE_LIMIT);
        }
        return place;
    }

    private MappingNode mapping(Place place) {
        descend(place);
        in.beginObject();
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        while (in.hasNext()) {
            Place keyPlace = begin();
            String key = in.nextName();
            add(new MappingNode.Entry(key, keyPlace, node()), entries);
        }
        depth--;
        return new MappingNode(place, List.copyOf(entries.values()));
    }

    private SequenceNode sequence(Place place) {
        descend(place);
        in.beginArray();
        List<Node> items = new ArrayList<>();
        while (in.hasNext()) {
            items.add(node());
        }
        depth--;
        return new SequenceNode(place, items);
    }

    private void add(MappingNode.Entry entry, Map<String, MappingNode.Entry> entries) {
        MappingNode.Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            Related other = new Related(first.keyPlace(), RepeatedKeys.REFUSED.first());
            diagnostics.report(RepeatedKeys.REFUSED.code(), entry.keyPlace(), List.of(other), entry.key());
            faulty = true;
        }
    }

    private void descend(Place place) {
        depth++;
        if (depth > NodeComposer.DEPTH_LIMIT) {
            throw refuse(DiagnosticCode.NESTED_TOO_DEEPLY, place, NodeComposer.DEPTH_LIMIT);
        }
    }

    private DocumentRefused refuse(DiagnosticCode code, Place place, int limit) {
        diagnostics.report(code, place, limit);
        return new DocumentRefused();
    }
}
