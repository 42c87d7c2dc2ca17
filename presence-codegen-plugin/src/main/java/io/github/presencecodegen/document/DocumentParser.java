package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.source.SourceFile;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Parses a file to its only document. Everything is YAML here, also a {@code .json} file: nearly all JSON is YAML, but
 * not a tab between tokens or the escape {@code \/}, so JSON needs a parser of its own.
 */
public final class DocumentParser {

    /** The document of a file; empty when something is wrong with it, which is reported. */
    public Optional<Document> parse(SourceFile file, Diagnostics diagnostics) {
        return SourceText.of(file, diagnostics)
                .flatMap(text -> compose(file, text, diagnostics))
                .map(root -> new Document(file.path(), root));
    }

    private static Optional<Node> compose(SourceFile file, String text, Diagnostics diagnostics) {
        StreamReader reader = new StreamReader(text);
        try {
            return new NodeComposer(file, parser(reader), diagnostics).compose();
        } catch (DocumentRefused reported) {
            return Optional.empty();
        } catch (YAMLException malformed) {
            diagnostics.report(
                    DiagnosticCode.MALFORMED_YAML, place(file, malformed), SyntaxProblem.describe(malformed));
            return Optional.empty();
        } catch (NumberFormatException incomplete) {
            // What SnakeYAML throws where a file ends within an escape, or where one is beyond all characters.
            diagnostics.report(
                    DiagnosticCode.MALFORMED_YAML, place(file, reader.getMark()), "an escape is no character");
            return Optional.empty();
        }
    }

    /** The size of the file bounds the text already; the limit of SnakeYAML would come too late. */
    private static Parser parser(StreamReader reader) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new ParserImpl(reader, options);
    }

    private static Place place(SourceFile file, YAMLException malformed) {
        if (malformed instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return place(file, marked.getProblemMark());
        }
        return file.place();
    }

    private static Place place(SourceFile file, Mark mark) {
        return new Place(file.origin(), file.path(), mark.getLine() + 1, mark.getColumn() + 1);
    }
}
