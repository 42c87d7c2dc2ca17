package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.RepeatedKeys;
import io.github.presencecodegen.emit.EmissionSettings;
import io.github.presencecodegen.emit.JavaEmitter;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.link.Linker;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.link.SchemaMappings;
import io.github.presencecodegen.naming.Namer;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.naming.TypePlace;
import io.github.presencecodegen.naming.TypePlaces;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.CheckLimits;
import io.github.presencecodegen.plan.Planner;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.shape.TypeModeler;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pipeline in memory, from the specification's files to Java files. It stops after a stage that reported an error. */
public final class SpecCompiler {

    private final GenerationRequest request;
    private final Diagnostics diagnostics;

    /** A compiler for one request. */
    public SpecCompiler(GenerationRequest request, Diagnostics diagnostics) {
        this.request = request;
        this.diagnostics = diagnostics;
    }

    /** What would be written; nothing if an error was reported. */
    public CompiledSpec compile() {
        SpecDirectory directory = request.specification().open();
        Selection selected = select(directory);
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        SchemaMappings mappings = new SchemaMappings(request.specification().mappings());
        SchemaGraph graph = new Linker(directory, parser(), dialect(), mappings)
                .link(List.copyOf(selected.files().keySet()), diagnostics);
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        Regexes regexes = Regexes.of(graph, diagnostics);
        Set<String> typedFormats = request.types().formats().keySet();
        TypeModel closed = new TypeModeler(graph, regexes, selected.alone(), typedFormats, diagnostics).model();
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        Names names =
                new Namer(places(selected.files()), request.types().names(), diagnostics).name(closed, graph.schemas());
        TypeModel model = new OpenEnums(request.types().enums(), diagnostics).in(closed, graph, names);
        CheckLimits.check(graph, diagnostics);
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        new UnknownFormats(graph, typedFormats, diagnostics).report();
        TypeDemands demands = new TypeDemands(graph, model);
        Plans plans = new Planner(graph, regexes, demands::of, typedFormats, diagnostics)
                .plan(PlannedSchemas.bound(model), PlannedSchemas.alone(model));
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        List<GeneratedFile> files = emit(model, names, plans);
        PackageClashes.report(files, diagnostics);
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        return new CompiledSpec(
                graph.roots().size(),
                files,
                Manifesting.entries(model, names),
                Inputs.of(request, selected, directory.reading()));
    }

    private DocumentParser parser() {
        return new DocumentParser(dialect().isForgiving() ? RepeatedKeys.LAST_COUNTS : RepeatedKeys.REFUSED);
    }

    private Dialect dialect() {
        Dialect dialect = Dialects.named(request.specification().dialect());
        return request.specification().assertsFormats() ? dialect.assertingFormats() : dialect;
    }

    private Selection select(SpecDirectory directory) {
        List<String> files = directory.list(diagnostics);
        return diagnostics.hasErrors()
                ? Selection.NONE
                : new SelectedFiles(files, specName(), diagnostics)
                        .among(request.types().groups());
    }

    private String specName() {
        return request.specification().folder().name();
    }

    private TypePlaces places(Map<String, SchemaGroup> selected) {
        Map<String, TypePlace> places = new LinkedHashMap<>();
        selected.forEach((file, group) -> places.put(file, group.place()));
        return new TypePlaces(
                places,
                new TypePlace(request.types().basePackage(), ""),
                request.types().supportPackage());
    }

    private List<GeneratedFile> emit(TypeModel model, Names names, Plans plans) {
        RequestedTypes types = request.types();
        EmissionSettings settings =
                new EmissionSettings(types.formats(), types.supportPackage(), types.nullAnnotations(), specName());
        return new JavaEmitter(model, names, plans, settings, diagnostics).emit();
    }
}
