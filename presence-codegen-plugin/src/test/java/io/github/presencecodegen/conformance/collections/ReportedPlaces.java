package io.github.presencecodegen.conformance.collections;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.MappingNode;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.RepeatedKeys;
import io.github.presencecodegen.document.SequenceNode;
import io.github.presencecodegen.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which schemas the diagnostics of a kind name: those between whose first line and last keyword their places are. */
final class ReportedPlaces {

    private final Path spec;
    private final List<Diagnostic> diagnostics;
    private final Map<String, Optional<Document>> documents = new HashMap<>();

    /**
     * The places of the diagnostics with a code.
     *
     * @param spec the folder of the schemas
     * @param diagnostics all that was reported
     * @param code the code, such as {@code PC525}
     */
    ReportedPlaces(Path spec, Diagnostics diagnostics, String code) {
        this.spec = spec;
        this.diagnostics = diagnostics.all().stream()
                .filter(diagnostic -> diagnostic.code().id().equals(code))
                .toList();
    }

    /** Whether one of them names the schema at a pointer. */
    boolean name(String file, String pointer) {
        return diagnostics.stream()
                        .anyMatch(diagnostic -> diagnostic.place().path().equals(file))
                && lines(file, pointer)
                        .filter(lines -> diagnostics.stream()
                                .map(Diagnostic::place)
                                .anyMatch(place -> place.path().equals(file) && lines.contain(place.line())))
                        .isPresent();
    }

    private record Lines(int first, int last) {

        boolean contain(int line) {
            return first <= line && line <= last;
        }
    }

    private Optional<Lines> lines(String file, String pointer) {
        Optional<Document> document = documents.computeIfAbsent(file, this::parse);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Node node = document.get().root();
        int first = node.place().line();
        for (String token :
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            String name = token.replace("~1", "/").replace("~0", "~");
            Optional<MappingNode.Entry> entry =
                    entries(node).filter(one -> one.key().equals(name)).findFirst();
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            first = entry.get().keyPlace().line();
            node = entry.get().value();
        }
        int last = entries(node)
                .mapToInt(entry -> entry.keyPlace().line())
                .max()
                .orElse(node.place().line());
        return Optional.of(new Lines(first, last));
    }

    /** The entries of a mapping, or the items of a sequence with their indexes as keys. */
    private static Stream<MappingNode.Entry> entries(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.entries().stream();
        }
        List<Node> items = node instanceof SequenceNode sequence ? sequence.items() : List.of();
        return Stream.iterate(0, index -> index < items.size(), index -> index + 1)
                .map(index ->
                        new MappingNode.Entry(index.toString(), items.get(index).place(), items.get(index)));
    }

    private Optional<Document> parse(String file) {
        try {
            byte[] content = Files.readAllBytes(spec.resolve(file));
            return new DocumentParser(RepeatedKeys.LAST_COUNTS)
                    .parse(new SourceFile("", file, content), new Diagnostics());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
