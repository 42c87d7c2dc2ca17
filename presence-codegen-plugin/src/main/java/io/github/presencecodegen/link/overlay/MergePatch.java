package io.github.presencecodegen.link.overlay;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.document.SequenceNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Merges a patch into a node as RFC 7396 says. Beyond it, some lists may be edited. What comes from the patch keeps its
 * place in the overlay, and all else that in its file.
 */
final class MergePatch {

    private final OverlayEffects effects;
    private final ListEdit lists;

    MergePatch(OverlayEffects effects, Diagnostics diagnostics) {
        this.effects = effects;
        this.lists = new ListEdit(effects, diagnostics);
    }

    /**
     * What becomes of the value of a key.
     *
     * @param key the key; of an item its index, and empty for a root
     * @param position what the key is
     * @param target the value; null where there is none
     * @return the value; empty where there is none any more
     */
    Optional<Node> merge(String key, Position position, @Nullable Node target, Node patch) {
        if (!(patch instanceof MappingNode mapping)) {
            return Optional.of(replaced(target, patch));
        }
        if (target instanceof MappingNode holder) {
            return Optional.of(merged(holder, position.below(key), mapping));
        }
        if (position.isList(key) && (target instanceof SequenceNode || ListEdit.isWrittenAsEdit(mapping))) {
            return lists.apply(key, target, mapping);
        }
        effects.change(mapping.place());
        return Optional.of(merged(new MappingNode(mapping.place(), List.of()), position.below(key), mapping));
    }

    private Node replaced(@Nullable Node target, Node value) {
        if (target != null && NodeValues.of(target).equals(NodeValues.of(value))) {
            return target;
        }
        effects.change(value.place());
        return value;
    }

    private MappingNode merged(MappingNode target, Position inside, MappingNode patch) {
        Map<String, MappingNode.Entry> entries = new LinkedHashMap<>();
        target.entries().forEach(entry -> entries.put(entry.key(), entry));
        for (MappingNode.Entry change : patch.entries()) {
            if (isNull(change.value())) {
                remove(change, entries);
            } else {
                put(change, inside, entries);
            }
        }
        return new MappingNode(target.place(), List.copyOf(entries.values()));
    }

    private void remove(MappingNode.Entry change, Map<String, MappingNode.Entry> entries) {
        if (entries.remove(change.key()) == null) {
            effects.idle(change.keyPlace(), DiagnosticCode.OVERLAY_REMOVES_NOTHING, "\"" + change.key() + "\"");
        } else {
            effects.change(change.keyPlace());
        }
    }

    private void put(MappingNode.Entry change, Position inside, Map<String, MappingNode.Entry> entries) {
        MappingNode.Entry old = entries.get(change.key());
        Node before = old == null ? null : old.value();
        Optional<Node> after = merge(change.key(), inside, before, change.value());
        if (after.isEmpty()) {
            entries.remove(change.key());
            return;
        }
        boolean isOfOverlay = after.get().place().equals(change.value().place());
        Place keyPlace = old == null || isOfOverlay ? change.keyPlace() : old.keyPlace();
        entries.put(change.key(), new MappingNode.Entry(change.key(), keyPlace, after.get()));
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
    }
}
