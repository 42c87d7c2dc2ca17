package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.source.SourceFile;
import java.util.Optional;

/** Parses a file to its only document: one whose name ends in {@code .json} as JSON, any other as YAML. */
public final class DocumentParser {

    private final RepeatedKeys repeatedKeys;

    /** A parser to the letter of YAML. */
    public DocumentParser() {
        this(RepeatedKeys.REFUSED);
    }

    /**
     * A parser.
     *
     * @param repeatedKeys what becomes of a YAML mapping that has a key twice; JSON is always read to the letter
     */
    public DocumentParser(RepeatedKeys repeatedKeys) {
        this.repeatedKeys = repeatedKeys;
    }

    /** The document of a file; empty when something is wrong with it, which is reported. */
    public Optional<Document> parse(SourceFile file, Diagnostics diagnostics) {
        return SourceText.of(file, diagnostics)
                .flatMap(text -> file.path().endsWith(".json")
                        ? JsonText.parse(file, text, diagnostics)
                        : YamlText.parse(file, text, repeatedKeys, diagnostics))
                .map(root -> new Document(file.path(), root));
    }
}
