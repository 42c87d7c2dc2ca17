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
            report(malformed, file, text, lines, diagnostics);
            return Optional.empty();
        } catch (NumberFormatException incomplete) {
            // What SnakeYAML throws where a file ends within an escape, or where one is beyond all characters.
            Place place = lines.at(reader.getMark().getIndex());
            diagnostics.report(
                    DiagnosticCode.MALFORMED_YAML, place, "an escape is not a valid character", TextMistakes.ESCAPES);
            return Optional.empty();
        }
    }

    private static void report(
            YAMLException malformed, SourceFile file, String text, TextLines lines, Diagnostics diagnostics) {
        if (malformed instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            report(marked, SyntaxProblem.of(marked, text), lines, diagnostics);
        } else {
            SyntaxMistake mistake = SyntaxProblem.of(malformed);
            diagnostics.report(DiagnosticCode.MALFORMED_YAML, file.place(), mistake.problem(), mistake.advice());
        }
    }

    private static void report(
            MarkedYAMLException malformed, SyntaxMistake mistake, TextLines lines, Diagnostics diagnostics) {
        Mark stop = malformed.getProblemMark();
        Mark beginning = Optional.ofNullable(malformed.getContextMark()).orElse(stop);
        Place place = lines.at((mistake.isAtBeginning() ? beginning : stop).getIndex());
        List<Related> related = mistake.isAtBeginning() || beginning.getIndex() == stop.getIndex()
                ? List.of()
                : List.of(new Related(lines.at(beginning.getIndex()), SyntaxProblem.context(malformed)));
        diagnostics.report(DiagnosticCode.MALFORMED_YAML, place, related, mistake.problem(), mistake.advice());
    }

    /** YAML 1.2, section 5.1. */
    private static void refuseForbiddenCharacters(String text, TextLines lines, Diagnostics diagnostics) {
        int[] characters = text.codePoints().toArray();
        for (int index = 0; index < characters.length; index++) {
            if (!StreamReader.isPrintable(characters[index])) {
                String problem = String.format(Locale.ROOT, "the character U+%04X is not allowed", characters[index]);
                diagnostics.report(
                        DiagnosticCode.MALFORMED_YAML,
                        lines.at(index),
                        problem,
                        "Delete it, or write it as an escape in double quotes.");
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
