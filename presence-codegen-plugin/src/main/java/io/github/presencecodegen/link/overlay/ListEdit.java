package io.github.presencecodegen.link.overlay;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes a list of which the overlay says only what to add and what to remove. RFC 7396 can only replace it. */
final class ListEdit {

    private static final String ADD = "add";
    private static final String REMOVE = "remove";
    private static final Set<String> WORDS = Set.of(ADD, REMOVE);

    private final OverlayEffects effects;
    private final Diagnostics diagnostics;

    ListEdit(OverlayEffects effects, Diagnostics diagnostics) {
        this.effects = effects;
        this.diagnostics = diagnostics;
    }

    /** Whether a mapping has the words of an edit, and no others. */
    static boolean isWrittenAsEdit(MappingNode mapping) {
        return !mapping.entries().isEmpty()
                && mapping.entries().stream().allMatch(entry -> WORDS.contains(entry.key()));
    }

    /**
     * The list as it is then: first without what is removed, then with what is added. A list in which nothing is left means
     * nothing, and no draft allows all of them; only that of an enum says that there is no value.
     */
    Optional<Node> apply(String keyword, @Nullable Node target, MappingNode edit) {
        if (!isLegal(keyword, target, edit)) {
            return Optional.ofNullable(target);
        }
        List<Node> items =
                new ArrayList<>(target instanceof SequenceNode sequence ? sequence.items() : List.<Node>of());
        boolean wasEmpty = items.isEmpty();
        remove(items(edit, REMOVE), items);
        add(items(edit, ADD), items);
        if (items.isEmpty()) {
            return wasEmpty
                    ? Optional.ofNullable(target)
                    : Optional.<Node>of(new SequenceNode(edit.place(), items)).filter(none -> keyword.equals("enum"));
        }
        return Optional.of(new SequenceNode(target == null ? edit.place() : target.place(), items));
    }

    private boolean isLegal(String keyword, @Nullable Node target, MappingNode edit) {
        if (target != null && !(target instanceof SequenceNode)) {
            report(
                    edit,
                    "\"" + keyword + "\" cannot be added to or removed from: it is no list, but " + target.describe());
            return false;
        }
        if (!isWrittenAsEdit(edit)) {
            report(edit, "\"" + keyword + "\" is a list, but this is a mapping with other keys than add and remove");
            return false;
        }
        for (MappingNode.Entry entry : edit.entries()) {
            if (!(entry.value() instanceof SequenceNode)) {
                report(
                        entry.value(),
                        "\"" + entry.key() + "\" must be a list, but is "
                                + entry.value().describe());
                return false;
            }
        }
        return true;
    }

    private void report(Node at, String problem) {
        diagnostics.report(
                DiagnosticCode.ILLEGAL_OVERLAY,
                at.place(),
                problem,
                "Write the whole list, such as [a, b], or what changes, such as {add: [a], remove: [b]}.");
    }

    private static List<Node> items(MappingNode edit, String word) {
        return edit.get(word).map(list -> ((SequenceNode) list).items()).orElse(List.of());
    }

    private void remove(List<Node> removed, List<Node> items) {
        Set<Object> present = values(items);
        for (Node item : removed) {
            if (present.contains(NodeValues.of(item))) {
                effects.change(item.place());
            } else {
                effects.idle(item.place(), DiagnosticCode.OVERLAY_REMOVES_NOTHING, item.describe());
            }
        }
        Set<Object> gone = values(removed);
        items.removeIf(item -> gone.contains(NodeValues.of(item)));
    }

    private void add(List<Node> added, List<Node> items) {
        Set<Object> present = values(items);
        for (Node item : added) {
            if (present.add(NodeValues.of(item))) {
                items.add(item);
                effects.change(item.place());
            } else {
                effects.idle(item.place(), DiagnosticCode.OVERLAY_ADDS_NOTHING, item.describe());
            }
        }
    }

    private static Set<Object> values(List<Node> items) {
        return items.stream().map(NodeValues::of).collect(Collectors.toCollection(HashSet::new));
    }
}
