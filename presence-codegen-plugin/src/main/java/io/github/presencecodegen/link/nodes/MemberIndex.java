package io.github.presencecodegen.link.nodes;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds members of mappings by name at once, so that thousands of references into one large mapping stay quick. */
public final class MemberIndex {

    private final IdentityHashMap<MappingNode, Map<String, Node>> byMapping = new IdentityHashMap<>();

    Optional<Node> get(MappingNode mapping, String name) {
        return Optional.ofNullable(
                byMapping.computeIfAbsent(mapping, MemberIndex::index).get(name));
    }

    private static Map<String, Node> index(MappingNode mapping) {
        Map<String, Node> index = new HashMap<>();
        for (MappingNode.Entry entry : mapping.entries()) {
            index.put(entry.key(), entry.value());
        }
        return index;
    }
}
