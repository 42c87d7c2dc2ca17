package io.github.presencecodegen.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** What SnakeYAML found wrong, in words for somebody who does not know the names of its tokens. */
final class SyntaxProblem {

    private static final List<Map.Entry<String, String>> WORDS = List.of(
            Map.entry("<block end>", "the end of the indented block"),
            Map.entry("<block mapping start>", "an indented mapping"),
            Map.entry("<block sequence start>", "an indented sequence"),
            Map.entry("<block entry>", "\"-\""),
            Map.entry("<document start>", "the end of the document"),
            Map.entry("<document end>", "the end of the document"),
            Map.entry("<stream end>", "the end of the file"),
            Map.entry("end of stream", "end of the file"),
            Map.entry("<scalar>", "a scalar"),
            Map.entry("<alias>", "an alias"),
            Map.entry("<anchor>", "an anchor"),
            Map.entry("<tag>", "a tag"),
            Map.entry("<directive>", "a directive"),
            Map.entry("\\t(TAB)", "tab"),
            Map.entry("found '?'", "found a key"),
            Map.entry("the node content", "a value"),
            Map.entry("that cannot start any token", "which cannot begin a value"),
            Map.entry("(version 1.* is required)", "(YAML 1 is required)"));

    private SyntaxProblem() {}

    /** What began at the other place that SnakeYAML names, such as {@code while parsing a flow mapping}. */
    static String context(MarkedYAMLException exception) {
        String context = Optional.ofNullable(exception.getContext()).orElse("");
        String part = context.endsWith(" mapping")
                ? "mapping"
                : context.matches(".* (?:sequence|collection)") ? "list" : "part";
        return "the " + part + " that this is in begins here";
    }

    /** The mistake that is known to look like this to SnakeYAML; otherwise what SnakeYAML says. */
    static SyntaxMistake of(MarkedYAMLException exception, String text) {
        SyntaxStop stop = SyntaxStop.of(exception, text);
        return TextMistakes.of(stop).or(() -> StructureMistakes.of(stop)).orElseGet(() -> of(exception));
    }

    /** What SnakeYAML says. */
    static SyntaxMistake of(YAMLException exception) {
        String problem = exception instanceof MarkedYAMLException marked ? marked.getProblem() : exception.getMessage();
        return SyntaxMistake.here(
                inWords(Optional.ofNullable(problem).orElse("it cannot be read")),
                "Correct the syntax at this place or before it. Text with special characters can be put in quotes.");
    }

    private static String inWords(String problem) {
        String words = problem;
        for (Map.Entry<String, String> entry : WORDS) {
            words = words.replace("'" + entry.getKey() + "'", entry.getValue())
                    .replace(entry.getKey(), entry.getValue());
        }
        return words.strip();
    }
}
