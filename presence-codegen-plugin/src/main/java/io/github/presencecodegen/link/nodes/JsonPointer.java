package io.github.presencecodegen.link.nodes;

import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.pointer.PointerTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A JSON Pointer (RFC 6901).
 *
 * @param tokens its reference tokens, unescaped; none for the whole document
 */
public record JsonPointer(List<String> tokens) {

    /** An index has no leading zeros (section 4); one of more digits is beyond every document. */
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    public JsonPointer {
        tokens = List.copyOf(tokens);
    }

    /** The pointer that a text is, if it is one (section 3). */
    public static Optional<JsonPointer> parse(String text) {
        return PointerTokens.isPointer(text) ? Optional.of(new JsonPointer(PointerTokens.of(text))) : Optional.empty();
    }

    /** Follows the pointer as far as the document goes. */
    public Walk walk(Node root, MemberIndex members) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        for (String token : tokens) {
            Optional<Node> next = step(nodes.get(nodes.size() - 1), token, members);
            if (next.isEmpty()) {
                break;
            }
            nodes.add(next.get());
        }
        return new Walk(nodes);
    }

    private static Optional<Node> step(Node node, String token, MemberIndex members) {
        if (node instanceof MappingNode mapping) {
            return members.get(mapping, token);
        }
        if (node instanceof SequenceNode sequence && INDEX.matcher(token).matches()) {
            int index = Integer.parseInt(token);
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /**
     * How far a pointer leads.
     *
     * @param nodes the nodes on its way, from the root on
     */
    public record Walk(List<Node> nodes) {

        public Walk {
            nodes = List.copyOf(nodes);
        }

        /** The last node on the way. */
        public Node reached() {
            return nodes.get(steps());
        }

        /** How many tokens of the pointer lead there; all of them, if the pointer leads anywhere. */
        public int steps() {
            return nodes.size() - 1;
        }
    }
}
