package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.document.ScalarNode.Kind;
import io.github.presencecodegen.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;

/**
 * Composes the nodes of one document from the events of its parser. SnakeYAML has a composer too; this one keeps the
 * place of each alias, and counts while it composes, so that neither depth nor aliases can exhaust anything.
 */
final class NodeComposer {

    /** How many collections may be inside each other, aliases followed. Recursion over a document is safe below it. */
    static final int DEPTH_LIMIT = 100;

    /** How many nodes a document may have, aliases followed: what a walk over it as a tree would visit. */
    static final int NODE_LIMIT = 400_000;

    private final SourceFile file;
    private final TextLines lines;
    private final Parser parser;
    private final RepeatedKeys repeatedKeys;
    private final Diagnostics diagnostics;
    private final Anchors anchors = new Anchors();

    private int nodes;
    private int depth;
    private int deepest;
    private boolean faulty;

    NodeComposer(SourceFile file, TextLines lines, Parser parser, RepeatedKeys repeatedKeys, Diagnostics diagnostics) {
        this.file = file;
        this.lines = lines;
        this.parser = parser;
        this.repeatedKeys = repeatedKeys;
        this.diagnostics = diagnostics;
    }

    /** The only document of the file, if there is nothing wrong with it. */
    Optional<Node> compose() {
        parser.getEvent();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw refuse(DiagnosticCode.EMPTY_DOCUMENT, file.place());
        }
        parser.getEvent();
        Node root = node();
        parser.getEvent();
        Event next = parser.getEvent();
        if (!next.is(Event.ID.StreamEnd)) {
            throw refuse(
                    DiagnosticCode.MALFORMED_YAML,
                    place(next),
                    "a second document begins here",
                    "Write each schema in a file of its own.");
        }
        return faulty ? Optional.empty() : Optional.of(root);
    }

    private Node node() {
        Event event = parser.getEvent();
        if (event instanceof AliasEvent alias) {
            return aliased(alias);
        }
        NodeEvent start = (NodeEvent) event;
        count(1, place(start));
        Anchors.@Nullable Anchor anchor = anchors.open(start.getAnchor(), place(start));
        int before = nodes;
        int deepestBefore = deepest;
        deepest = depth;
        Node node = content(start);
        if (anchor != null) {
            anchor.close(node, 1 + nodes - before, deepest - depth);
        }
        deepest = Math.max(deepest, deepestBefore);
        return node;
    }

    private Node content(NodeEvent start) {
        if (start instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        CollectionStartEvent collection = (CollectionStartEvent) start;
        refuseTag(collection.getTag(), place(start));
        descend(1, place(start));
        depth++;
        Node node = start instanceof SequenceStartEvent ? sequence(place(start)) : mapping(place(start));
        depth--;
        parser.getEvent();
        return node;
    }

    private SequenceNode sequence(Place place) {
        List<Node> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node());
        }
        return new SequenceNode(place, items);
    }

    private MappingNode mapping(Place place) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Place keyPlace = place(parser.peekEvent());
            Optional<String> key = key(keyPlace);
            Node value = node();
            key.ifPresent(name -> add(new MappingNode.Entry(name, keyPlace, value), entries));
        }
        return new MappingNode(place, List.copyOf(entries.values()));
    }

    private void add(MappingNode.Entry entry, Map<String, MappingNode.Entry> entries) {
        MappingNode.Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first == null) {
            return;
        }
        Related other = new Related(first.keyPlace(), repeatedKeys.first());
        diagnostics.report(repeatedKeys.code(), entry.keyPlace(), List.of(other), entry.key());
        if (repeatedKeys == RepeatedKeys.REFUSED) {
            faulty = true;
        } else {
            entries.remove(entry.key());
            entries.put(entry.key(), entry);
        }
    }

    /** Keys are text as written: {@code 200}, {@code 1.20}, {@code on} and {@code null} are names in a schema. */
    private Optional<String> key(Place keyPlace) {
        if (parser.peekEvent() instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getValue().equals("<<")) {
            report(DiagnosticCode.MERGE_KEY, keyPlace);
        }
        Node key = node();
        if (key instanceof ScalarNode scalar) {
            return Optional.of(scalar.text());
        }
        report(DiagnosticCode.KEY_NOT_TEXT, keyPlace, key.describe());
        return Optional.empty();
    }

    private ScalarNode scalar(ScalarEvent scalar) {
        Place place = place(scalar);
        refuseTag(scalar.getTag(), place);
        if (hasLoneSurrogate(scalar.getValue())) {
            report(
                    DiagnosticCode.MALFORMED_YAML,
                    place,
                    "an escape is an unpaired surrogate",
                    "Write both halves of the pair, or the character itself.");
        }
        boolean resolved = scalar.isPlain() && scalar.getTag() == null;
        return new ScalarNode(place, resolved ? CoreSchema.kind(scalar.getValue()) : Kind.STRING, scalar.getValue());
    }

    private Node aliased(AliasEvent alias) {
        Place place = place(alias);
        Anchors.Anchor anchor = anchors.find(alias.getAnchor());
        if (anchor == null) {
            throw refuse(
                    DiagnosticCode.MALFORMED_YAML,
                    place,
                    "anchor &" + alias.getAnchor() + " is not defined before this alias",
                    "Define the anchor above. If this is text, put it in quotes: '*" + alias.getAnchor() + "'.");
        }
        Node node = anchor.node();
        if (node == null) {
            report(DiagnosticCode.ALIAS_CYCLE, place, List.of(new Related(anchor.place(), "the node begins here")));
            throw new DocumentRefused();
        }
        count(anchor.nodes(), place);
        descend(anchor.height(), place);
        return node.at(place);
    }

    private void count(int more, Place place) {
        nodes += more;
        if (nodes > NODE_LIMIT) {
            throw refuse(DiagnosticCode.TOO_MANY_NODES, place, NODE_LIMIT);
        }
    }

    private void descend(int levels, Place place) {
        deepest = Math.max(deepest, depth + levels);
        if (deepest > DEPTH_LIMIT) {
            throw refuse(DiagnosticCode.NESTED_TOO_DEEPLY, place, DEPTH_LIMIT);
        }
    }

    /** The tag {@code !} only says that a scalar is not to be resolved (YAML 1.2, section 6.9.1). */
    private void refuseTag(@Nullable String tag, Place place) {
        if (tag != null && !tag.equals("!")) {
            report(DiagnosticCode.YAML_TAG, place, tag.replace("tag:yaml.org,2002:", "!!"));
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints()
                .anyMatch(character -> character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE);
    }

    private void report(DiagnosticCode code, Place place, Object... arguments) {
        report(code, place, List.of(), arguments);
    }

    private void report(DiagnosticCode code, Place place, List<Related> related, Object... arguments) {
        diagnostics.report(code, place, related, arguments);
        faulty = true;
    }

    private DocumentRefused refuse(DiagnosticCode code, Place place, Object... arguments) {
        report(code, place, arguments);
        return new DocumentRefused();
    }

    private Place place(Event event) {
        return lines.at(event.getStartMark().getIndex());
    }
}
