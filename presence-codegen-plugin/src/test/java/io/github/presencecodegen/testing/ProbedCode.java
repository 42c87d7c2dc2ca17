package io.github.presencecodegen.testing;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.naming.NameOverride;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** Code that is generated without suffixes, and asked for the values of expressions. */
public record ProbedCode(GeneratedCode code) {

    private static final String PROBE = """
            package org.example.probe;

            import java.util.*;
            import org.example.matrix.*;
            import org.example.matrix.support.*;

            /** Probes. */
            public final class Probe implements java.util.function.Supplier<Object> {

                /** New. */
                public Probe() {}

                @Override
                public Object get() {
                    %s
                }
            }
            """;

    /** All types of a folder in one package. */
    public static ProbedCode of(SpecFolder spec, NameOverride... names) {
        return of(spec.root(), List.of("**"), names);
    }

    /** The types of what some patterns select. */
    public static ProbedCode of(Path spec, List<String> includes, NameOverride... names) {
        return of(request(spec, includes, names));
    }

    /** The types of a request. */
    public static ProbedCode of(GenerationRequest request) {
        return new ProbedCode(GeneratedCode.of(request));
    }

    /** A request for types in one package. */
    public static GenerationRequest request(Path spec, List<String> includes, NameOverride... names) {
        return Requests.of(spec, List.of(new SchemaGroup(includes, List.of(), Requests.PACKAGE, "")), names);
    }

    /** What is reported about a request, as texts; the code is generated and compiled. */
    public static List<String> reports(GenerationRequest request) {
        Diagnostics diagnostics = new Diagnostics();
        GeneratedCode.of(request, diagnostics).compile();
        return diagnostics.all().stream().map(Object::toString).toList();
    }

    /** The value of an expression. */
    public Object value(String expression) {
        return run("return " + expression + ";");
    }

    /** What some statements return. */
    public Object run(String statements) {
        return code.compile(PROBE.formatted(statements))
                .newInstance("org.example.probe.Probe", Supplier.class)
                .get();
    }

    /** The names of all types but validators, below the package. */
    public List<String> types() {
        return code.spec().manifest().stream()
                .filter(entry -> !entry.kind().equals("validator"))
                .map(entry ->
                        entry.type().substring(Requests.PACKAGE.length() + 1).replace('$', '.'))
                .toList();
    }
}
