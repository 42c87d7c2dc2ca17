package io.github.presencecodegen.pattern;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.regex.CompiledRegex;
import io.github.presencecodegen.regex.RegexCompiler;
import io.github.presencecodegen.schema.Applicator;
import io.github.presencecodegen.schema.Assertion;
import io.github.presencecodegen.schema.Keyword;
import io.github.presencecodegen.schema.Schema;
import io.github.presencecodegen.support.pattern.JsonPattern;
import java.util.HashMap;
import java.util.Map;

/** The stage: the regular expressions of all schemas, each compiled once. */
public final class Regexes {

    private final Map<String, Regex> compiled = new HashMap<>();

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

    /** One that a schema of the graph has. */
    public Regex of(String source) {
        Regex regex = compiled.get(source);
        if (regex == null) {
            throw new IllegalArgumentException("no schema has the pattern " + source);
        }
        return regex;
    }

    private void compile(String source, Place place, Diagnostics diagnostics) {
        Regex regex = compiled.computeIfAbsent(source, unused -> new Regex(source, compiler.compile(source)));
        if (regex.compiled() instanceof CompiledRegex.Invalid invalid) {
            diagnostics.report(DiagnosticCode.INVALID_PATTERN, place, source, invalid.message(), invalid.index());
        } else if (regex.compiled() instanceof CompiledRegex.Bounded bounded) {
            diagnostics.report(DiagnosticCode.BOUNDED_PATTERN, place, source, bounded.reason(), JsonPattern.MOST_STEPS);
        }
    }
}
