package io.github.presencecodegen.testing;

import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.FileNaming;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.OutputFolders;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.Specification;
import io.github.presencecodegen.naming.NameSetting;
import io.github.presencecodegen.output.Execution;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        SchemaGroup group = new SchemaGroup(List.of(includes), List.of(), PACKAGE, "Edu");
        return with(spec, List.of(group), List.of(), enums, nullAnnotations);
    }

    /** A request for several groups, in which some types are named. */
    public static GenerationRequest of(Path spec, List<SchemaGroup> groups, NameSetting... names) {
        return with(spec, groups, List.of(names), EnumPolicy.CLOSED, false);
    }

    private static GenerationRequest with(
            Path spec, List<SchemaGroup> groups, List<NameSetting> names, EnumPolicy enums, boolean nullAnnotations) {
        Path target = spec.resolveSibling("target");
        return new GenerationRequest(
                new Specification(new NamedFolder(spec, "spec"), "matrix", false, Map.of()),
                new RequestedTypes(
                        groups,
                        PACKAGE,
                        FileNaming.PLAIN,
                        PACKAGE + ".support",
                        names,
                        enums,
                        Map.of(),
                        nullAnnotations),
                false,
                output(target),
                new RunIdentity(EXECUTION, "plugin 1"));
    }

    /** The folders that a run writes to, inside that of a build. */
    public static OutputFolders output(Path target) {
        return new OutputFolders(
                new NamedFolder(
                        target.resolve("generated-sources/presence-codegen"),
                        "target/generated-sources/presence-codegen"),
                new NamedFolder(target.resolve("presence-codegen"), "target/presence-codegen"));
    }
}
