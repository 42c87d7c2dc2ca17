package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.source.SourceFile;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parses a file to its only document: one whose name ends in {@code .json} as JSON, in {@code .yaml} or {@code .yml} as
 * YAML. What any other file holds is told from its text: JSON is read as JSON, everything else as YAML.
 */
public final class DocumentParser {

    /** An object with a quoted name, or an empty one: the names of most objects in YAML have no quotes. */
    private static final Pattern JSON_OBJECT = Pattern.compile("[ \\t\\r\\n]*\\{[ \\t\\r\\n]*[\"}]");

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
                .flatMap(text -> isJson(file, text)
                        ? JsonText.parse(file, text, diagnostics)
                        : YamlText.parse(file, text, repeatedKeys, diagnostics))
                .map(root -> new Document(file.path(), root));
    }

    private boolean isJson(SourceFile file, String text) {
        String path = file.path();
        if (path.endsWith(".yaml") || path.endsWith(".yml")) {
            return false;
        }
        return path.endsWith(".json") || JSON_OBJECT.matcher(text).lookingAt() && !isOnlyYaml(file, text);
    }

    /** Whether a text that begins like JSON is YAML all the same, such as {@code {"a": b}}. What is neither is broken JSON. */
    private boolean isOnlyYaml(SourceFile file, String text) {
        Diagnostics unheard = new Diagnostics();
        return JsonText.parse(file, text, unheard).isEmpty()
                && YamlText.parse(file, text, repeatedKeys, unheard).isPresent();
    }
}
