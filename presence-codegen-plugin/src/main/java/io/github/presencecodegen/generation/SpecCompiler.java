package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.RepeatedKeys;
import io.github.presencecodegen.emit.EmissionSettings;
import io.github.presencecodegen.emit.JavaEmitter;
import io.github.presencecodegen.formats.UnknownFormats;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.link.Linker;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.link.SchemaMappings;
import io.github.presencecodegen.naming.KinNames;
import io.github.presencecodegen.naming.NameSetting;
import io.github.presencecodegen.naming.Namer;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.naming.TypePlace;
import io.github.presencecodegen.naming.TypePlaces;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.Planner;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.SchemaId;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.shape.TypeModeler;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
        try {
            return stages();
        } catch (StoppedException stopped) {
            return CompiledSpec.NONE;
        }
    }

    private CompiledSpec stages() {
        SpecDirectory directory = request.specification().open();
        Selection selected = passed(select(passed(directory.list(diagnostics))));
        SchemaGraph graph = passed(link(directory, selected));
        UnusedDefinitions.report(graph, diagnostics);
        Regexes regexes = Regexes.of(graph, diagnostics);
        new UnknownFormats(graph, typedFormats(), diagnostics).report();
        TypeModel shaped = passed(model(graph, regexes, selected));
        Names names = name(graph, shaped, selected);
        TypeModel closed = new KinNames(shaped, names).fitting(diagnostics);
        TypeModel model = passed(new OpenEnums(request.types().enums(), diagnostics).in(closed, graph, names));
        Plans plans = passed(plan(graph, regexes, model));
        List<GeneratedFile> files = passed(emit(model, names, plans));
        return new CompiledSpec(
                graph.roots().size(),
                files,
                Manifesting.entries(model, names),
                Inputs.of(request, selected, directory.reading()));
    }

    /** What a stage gives, if all is well: there is nothing to be made of what is wrong. */
    private <T> T passed(T result) {
        if (diagnostics.hasErrors()) {
            throw new StoppedException();
        }
        return result;
    }

    private static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        StoppedException() {
            super("a stage reported an error", null, false, false);
        }
    }

    private Selection select(List<String> files) {
        return new SelectedFiles(files, specName(), diagnostics)
                .among(request.types().groups());
    }

    private SchemaGraph link(SpecDirectory directory, Selection selected) {
        SchemaMappings mappings = new SchemaMappings(request.specification().mappings());
        return new Linker(directory, parser(), dialect(), mappings).link(selected.places(), diagnostics);
    }

    private TypeModel model(SchemaGraph graph, Regexes regexes, Selection selected) {
        Set<String> named =
                request.types().names().stream().map(NameSetting::schema).collect(Collectors.toSet());
        return new TypeModeler(graph, regexes, selected.alone(graph.roots()), typedFormats(), named, diagnostics)
                .model();
    }

    private Names name(SchemaGraph graph, TypeModel model, Selection selected) {
        RequestedTypes types = request.types();
        return new Namer(places(graph, selected), types.names(), types.formats().values(), diagnostics)
                .name(model, graph.schemas());
    }

    private Plans plan(SchemaGraph graph, Regexes regexes, TypeModel model) {
        TypeDemands demands = new TypeDemands(graph, model);
        return new Planner(graph, regexes, demands::of, typedFormats(), diagnostics)
                .plan(PlannedSchemas.bound(model), PlannedSchemas.alone(model));
    }

    private Set<String> typedFormats() {
        return request.types().formats().keySet();
    }

    private DocumentParser parser() {
        return new DocumentParser(dialect().isForgiving() ? RepeatedKeys.LAST_COUNTS : RepeatedKeys.REFUSED);
    }

    private Dialect dialect() {
        Dialect dialect = Dialects.named(request.specification().dialect());
        Dialect formats = request.specification().assertsFormats() ? dialect.assertingFormats() : dialect;
        return request.specification().assertsContent() ? formats.assertingContent() : formats;
    }

    private String specName() {
        return request.specification().folder().name();
    }

    private TypePlaces places(SchemaGraph graph, Selection selected) {
        Map<SchemaId, TypePlace> roots = new LinkedHashMap<>();
        graph.roots().forEach(root -> roots.put(root, selected.group(root).place()));
        Map<String, TypePlace> files = new LinkedHashMap<>();
        selected.groups().forEach((file, group) -> files.put(file, group.place()));
        return new TypePlaces(
                roots,
                files,
                new TypePlace(request.types().basePackage(), ""),
                request.types().supportPackage());
    }

    private List<GeneratedFile> emit(TypeModel model, Names names, Plans plans) {
        RequestedTypes types = request.types();
        EmissionSettings settings =
                new EmissionSettings(types.formats(), types.supportPackage(), types.nullAnnotations(), specName());
        List<GeneratedFile> files = new JavaEmitter(model, names, plans, settings, diagnostics).emit();
        PackageClashes.report(files, diagnostics);
        return files;
    }
}
