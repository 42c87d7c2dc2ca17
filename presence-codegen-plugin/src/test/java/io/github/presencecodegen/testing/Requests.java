package io.github.presencecodegen.testing;

import io.github.presencecodegen.generation.EnumPolicy;
import io.github.presencecodegen.generation.GenerationRequest;
import io.github.presencecodegen.generation.SchemaGroup;
import io.github.presencecodegen.output.Execution;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Requests as a user's settings would make them. */
public final class Requests {

    public static final String PACKAGE = "org.example.matrix";

    public static final Execution EXECUTION = new Execution("generate-default", Set.of("generate-default"), Set.of());

    private Requests() {}

    /** A request for some files of a specification, with the settings of the README. */
    public static GenerationRequest of(Path spec, String... includes) {
        return with(spec, EnumPolicy.CLOSED, false, includes);
    }

    /** A request with other settings. */
    public static GenerationRequest with(Path spec, EnumPolicy enums, boolean nullAnnotations, String... includes) {
        Path target = spec.resolveSibling("target");
        return new GenerationRequest(
                spec,
                "spec",
                new SchemaGroup(List.of(includes), List.of(), PACKAGE, "Edu"),
                PACKAGE + ".support",
                enums,
                nullAnnotations,
                false,
                target.resolve("generated-sources/presence-codegen"),
                "target/generated-sources/presence-codegen",
                target.resolve("presence-codegen"),
                "target/presence-codegen",
                EXECUTION,
                "plugin 1");
    }
}
