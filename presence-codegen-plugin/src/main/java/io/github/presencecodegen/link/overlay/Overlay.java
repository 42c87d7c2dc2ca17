package io.github.presencecodegen.link.overlay;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.Document;
import io.github.presencecodegen.document.DocumentLimits;
import io.github.presencecodegen.document.Node;
import io.github.presencecodegen.source.OverlayFile;
import io.github.presencecodegen.source.PointerPattern;
import java.util.Optional;

/**
 * An overlay that has been read.
 *
 * @param number which of the settings it is, counted from 1
 * @param file the setting
 * @param patch what is merged
 */
public record Overlay(int number, OverlayFile file, Node patch) {

    /** A document with what this says about it; empty if that is too much, which is reported. */
    Optional<Document> onto(Document document, OverlayEffects effects, Diagnostics diagnostics) {
        Optional<PointerPattern> pointer = file.target(document.path());
        if (pointer.isEmpty()) {
            return Optional.of(document);
        }
        TargetMerge merge = new TargetMerge(pointer.get(), patch, new MergePatch(effects, diagnostics));
        long targets = merge.targets(document.root());
        if (targets == 0) {
            return Optional.of(document);
        }
        if (!DocumentLimits.holdNodes(targets * DocumentLimits.nodes(patch), patch.place(), diagnostics)) {
            return Optional.empty();
        }
        effects.find();
        Document merged = new Document(document.path(), merge.into(document.root()));
        return Optional.of(merged).filter(whole -> DocumentLimits.hold(whole.root(), patch.place(), diagnostics));
    }
}
