package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.source.SourceFile;
import java.util.Optional;

/** Parses a file to its only document: one whose name ends in {@code .json} as JSON, any other as YAML. */
public final class DocumentParser {

    /** The document of a file; empty when something is wrong with it, which is reported. */
    public Optional<Document> parse(SourceFile file, Diagnostics diagnostics) {
        return SourceText.of(file, diagnostics)
                .flatMap(text -> file.path().endsWith(".json")
                        ? JsonText.parse(file, text, diagnostics)
                        : YamlText.parse(file, text, diagnostics))
                .map(root -> new Document(file.path(), root));
    }
}
