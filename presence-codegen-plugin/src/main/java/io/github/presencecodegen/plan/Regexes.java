package io.github.presencecodegen.plan;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.plan.check.Regex;
import io.github.presencecodegen.regex.CompiledRegex;
import io.github.presencecodegen.regex.RegexCompiler;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.support.pattern.JsonPattern;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The regular expressions of all schemas, each compiled once. */
public final class Regexes {

    private final Map<String, CompiledRegex> compiled = new HashMap<>();

    private final RegexCompiler compiler = new RegexCompiler();

    private Regexes() {}

    /** Compiles all of a graph, and reports those that are none, and those that take trying, where they are written. */
    public static Regexes of(SchemaGraph graph, Diagnostics diagnostics) {
        Regexes regexes = new Regexes();
        for (Schema schema : graph.schemas().values()) {
            for (Keyword keyword : schema.keywords()) {
                if (keyword instanceof Assertion.Pattern pattern) {
                    regexes.compile(pattern.regex(), pattern.place(), diagnostics);
                } else if (keyword instanceof Applicator.PatternProperties properties) {
                    properties
                            .schemas()
                            .keySet()
                            .forEach(regex -> regexes.compile(regex, properties.place(), diagnostics));
                }
            }
        }
        return regexes;
    }

    Optional<Regex> of(String source) {
        return Optional.ofNullable(compiled.get(source)).map(regex -> new Regex(source, regex));
    }

    private void compile(String source, Place place, Diagnostics diagnostics) {
        CompiledRegex regex = compiled.computeIfAbsent(source, compiler::compile);
        if (regex instanceof CompiledRegex.Invalid invalid) {
            diagnostics.report(DiagnosticCode.INVALID_PATTERN, place, source, invalid.message(), invalid.index());
        } else if (regex instanceof CompiledRegex.Bounded bounded) {
            diagnostics.report(DiagnosticCode.BOUNDED_PATTERN, place, source, bounded.reason(), JsonPattern.MOST_STEPS);
        }
    }
}
