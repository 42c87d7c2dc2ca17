package io.github.presencecodegen.link.nodes;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.schema.DefinitionWords;
import io.github.presencecodegen.schema.SchemaId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is defined in a document to be referred to, whether or not a schema is around it. */
public final class DefinitionNodes {

    private DefinitionNodes() {}

    /** The definitions that stand directly in a node. */
    public static List<Target> in(Target holder) {
        List<Target> definitions = new ArrayList<>();
        for (List<String> container : DefinitionWords.CONTAINERS) {
            @Nullable Target at = holder;
            for (String token : container) {
                at = at == null ? null : member(at, token);
            }
            if (at != null && at.node() instanceof MappingNode named) {
                for (MappingNode.Entry entry : named.entries()) {
                    definitions.add(new Target(at.id().child(entry.key()), entry.value()));
                }
            }
        }
        return definitions;
    }

    /** Whether a place is a definition of a document that has no schema around it. */
    public static boolean isOutermost(SchemaId id) {
        String[] tokens = id.pointer().split("/");
        return DefinitionWords.CONTAINERS.stream()
                .anyMatch(container -> tokens.length == container.size() + 2
                        && List.of(tokens).subList(1, tokens.length - 1).equals(container));
    }

    private static @Nullable Target member(Target holder, String key) {
        return holder.node() instanceof MappingNode mapping
                ? mapping.get(key)
                        .map(node -> new Target(holder.id().child(key), node))
                        .orElse(null)
                : null;
    }
}
