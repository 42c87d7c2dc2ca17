package io.github.presencecodegen.link.overlay;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.document.ScalarNode;
import io.github.presencecodegen.source.OverlayFile;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads overlays as the files of the specification are read. */
public final class OverlayReader {

    private final SpecDirectory directory;
    private final DocumentParser parser;
    private final Diagnostics diagnostics;

    /** A reader beside a specification, with its parser. */
    public OverlayReader(SpecDirectory directory, DocumentParser parser, Diagnostics diagnostics) {
        this.directory = directory;
        this.parser = parser;
        this.diagnostics = diagnostics;
    }

    /** All overlays in the order of the settings. One that cannot be read is absent, which is reported. */
    public Overlays read(List<OverlayFile> files) {
        List<Overlay> overlays = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            OverlayFile file = files.get(i);
            int number = i + 1;
            patch(file).map(patch -> new Overlay(number, file, patch)).ifPresent(overlays::add);
        }
        return new Overlays(overlays, files.stream().flatMap(this::path).collect(Collectors.toSet()));
    }

    private Stream<String> path(OverlayFile file) {
        return directory.pathOf(file.folder(), file.name()).stream();
    }

    private Optional<Node> patch(OverlayFile file) {
        Optional<Node> patch = file.open(diagnostics)
                .flatMap(source -> parser.parse(source, diagnostics))
                .map(document -> document.root());
        return patch.filter(this::saysSomething);
    }

    /** By RFC 7396 it would make null of its target, or remove it, which nobody means who has an empty file. */
    private boolean saysSomething(Node patch) {
        boolean isNull = patch instanceof ScalarNode scalar && scalar.kind() == ScalarNode.Kind.NULL;
        if (isNull) {
            diagnostics.report(
                    DiagnosticCode.ILLEGAL_OVERLAY,
                    patch.place(),
                    "an overlay must say something, but this is null",
                    "To remove a property, let <schema> name the mapping around it, and write \"name: null\".");
        }
        return !isNull;
    }
}
