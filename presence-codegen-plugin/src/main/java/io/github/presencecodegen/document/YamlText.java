package io.github.presencecodegen.document;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads a text as YAML. */
final class YamlText {

    private YamlText() {}

    static Optional<Node> parse(SourceFile file, String text, RepeatedKeys repeatedKeys, Diagnostics diagnostics) {
        TextLines lines = new TextLines(file.place(), text);
        StreamReader reader = new StreamReader(text);
        try {
            refuseForbiddenCharacters(text, lines, diagnostics);
            return new NodeComposer(file, lines, parser(reader), repeatedKeys, diagnostics).compose();
        } catch (DocumentRefused reported) {
            return Optional.empty();
        } catch (YAMLException malformed) {
            report(malformed, file, lines, diagnostics);
            return Optional.empty();
        } catch (NumberFormatException incomplete) {
            // What SnakeYAML throws where a file ends within an escape, or where one is beyond all characters.
            Place place = lines.at(reader.getMark().getIndex());
            diagnostics.report(DiagnosticCode.MALFORMED_YAML, place, "an escape is not a valid character");
            return Optional.empty();
        }
    }

    private static void report(YAMLException malformed, SourceFile file, TextLines lines, Diagnostics diagnostics) {
        Place place = file.place();
        List<Related> related = List.of();
        if (malformed instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            place = lines.at(marked.getProblemMark().getIndex());
            Mark beginning = marked.getContextMark();
            if (beginning != null
                    && beginning.getIndex() != marked.getProblemMark().getIndex()) {
                related = List.of(new Related(lines.at(beginning.getIndex()), SyntaxProblem.context(marked)));
            }
        }
        diagnostics.report(DiagnosticCode.MALFORMED_YAML, place, related, SyntaxProblem.describe(malformed));
    }

    /** YAML 1.2, section 5.1. */
    private static void refuseForbiddenCharacters(String text, TextLines lines, Diagnostics diagnostics) {
        int[] characters = text.codePoints().toArray();
        for (int index = 0; index < characters.length; index++) {
            if (!StreamReader.isPrintable(characters[index])) {
                String problem = String.format(Locale.ROOT, "the character U+%04X is not allowed", characters[index]);
                diagnostics.report(DiagnosticCode.MALFORMED_YAML, lines.at(index), problem);
                throw new DocumentRefused();
            }
        }
    }

    /** The size of the file bounds the text already; the limit of SnakeYAML would come too late. */
    private static Parser parser(StreamReader reader) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new ParserImpl(reader, options);
    }
}
