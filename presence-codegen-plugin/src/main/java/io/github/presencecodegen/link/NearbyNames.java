package io.github.presencecodegen.link;

import io.github.presencecodegen.diagnostics.Spelling;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What exists near the place where a reference finds nothing, for the hint. */
final class NearbyNames {

    private static final int SHOWN = 8;

    /** Whoever misspells more than this is helped by the list alone: each search compares hundreds of names. */
    private static final int MOST_SEARCHES = 20;

    private final SpecDirectory directory;
    private final Map<String, List<String>> filesByFolder = new HashMap<>();
    private int searches;

    NearbyNames(SpecDirectory directory) {
        this.directory = directory;
    }

    /** Advice about a path, relative to a folder, that leads to no file. */
    String file(String from, String path) {
        int slash = path.lastIndexOf('/') + 1;
        String folder = path.substring(0, slash);
        List<String> files = filesByFolder.computeIfAbsent(from + folder, directory::filesIn);
        if (files.isEmpty()) {
            return "That folder has no files.";
        }
        return nearest(path.substring(slash), files)
                .map(near -> "Did you mean \"" + folder + near + "\"?")
                .orElseGet(() -> "That folder holds: " + listed(files));
    }

    /** Advice about a member that a node does not have. */
    String member(Node node, String name) {
        if (node instanceof SequenceNode sequence) {
            return "It has " + sequence.items().size() + " items, counted from 0.";
        }
        if (!(node instanceof MappingNode mapping) || mapping.entries().isEmpty()) {
            return "It is " + node.describe() + ", without any members.";
        }
        return name(name, mapping.entries().stream().map(MappingNode.Entry::key).toList());
    }

    /** Advice about a name that does not exist. */
    String name(String name, List<String> names) {
        if (names.isEmpty()) {
            return "There are none.";
        }
        return nearest(name, names)
                .map(near -> "Did you mean \"" + near + "\"?")
                .orElseGet(() -> "It has: " + listed(names));
    }

    private Optional<String> nearest(String name, List<String> names) {
        return searches++ < MOST_SEARCHES ? Spelling.nearest(name, names) : Optional.empty();
    }

    private static String listed(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(SHOWN, names.size())));
        return names.size() > SHOWN ? shown + ", and " + (names.size() - SHOWN) + " more." : shown + ".";
    }
}
