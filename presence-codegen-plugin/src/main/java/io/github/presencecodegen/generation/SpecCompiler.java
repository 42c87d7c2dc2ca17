package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.document.RepeatedKeys;
import io.github.presencecodegen.emit.EmissionSettings;
import io.github.presencecodegen.emit.EmittedCode;
import io.github.presencecodegen.emit.JavaEmitter;
import io.github.presencecodegen.formats.UnknownFormats;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.generation.request.Specification;
import io.github.presencecodegen.link.BaseUri;
import io.github.presencecodegen.link.Linker;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.link.SchemaMappings;
import io.github.presencecodegen.modules.Reuse;
import io.github.presencecodegen.modules.ReuseCheck;
import io.github.presencecodegen.modules.ReuseFinder;
import io.github.presencecodegen.modules.SharedModule;
import io.github.presencecodegen.modules.SupportTypes;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.KinNames;
import io.github.presencecodegen.naming.NameSetting;
import io.github.presencecodegen.naming.Namer;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.naming.places.TypePlaces;
import io.github.presencecodegen.pattern.Regexes;
import io.github.presencecodegen.plan.Planner;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.KnownKeywords;
import io.github.presencecodegen.schema.reading.Dialects;
import io.github.presencecodegen.shape.TypeModeler;
import io.github.presencecodegen.shape.dispatch.WantedUnion;
import io.github.presencecodegen.shape.model.ReusedTypes;
import io.github.presencecodegen.shape.model.TypeKey;
import io.github.presencecodegen.shape.model.TypeModel;
import io.github.presencecodegen.source.OverlayFile;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<OverlayFile> overlays = request.specification().openOverlays();
        SchemaGraph graph = passed(link(directory, overlays, selected));
        UnusedDefinitions.report(graph, diagnostics);
        SharedModule shared = SharedModule.of(request, graph, directory.reading(), overlays);
        Reuse reuse = passed(new ReuseFinder(graph, shared, diagnostics).among(request.modules(), specName()));
        Regexes regexes = Regexes.of(graph, diagnostics);
        new UnknownFormats(graph, typedFormats(), givenFormats(), diagnostics).report();
        List<WantedUnion> unions = passed(new RequestedUnions(graph, selected, diagnostics)
                .of(request.types().unions()));
        new ReuseCheck(reuse, diagnostics).unions(unions);
        Set<TypeKey> opened = openedConstants(graph, regexes, selected, reuse);
        TypeModel shaped = passed(model(graph, regexes, selected, unions, reuse, opened::contains, diagnostics));
        Names names = name(graph, shaped, selected, reuse, diagnostics);
        new ReuseCheck(reuse, diagnostics).packages(names);
        TypeModel closed = new KinNames(shaped, names).fitting(diagnostics);
        TypeModel model =
                passed(new OpenEnums(request.types().enums(), reuse.types(), diagnostics).in(closed, graph, names));
        Plans plans = passed(plan(graph, regexes, model));
        EmittedCode emitted = emit(model, names, plans);
        SupportTypes support = new SupportTypes(request.types(), request.modules(), emitted.supportTypes());
        List<GeneratedFile> files = passed(all(emitted, support));
        return new CompiledSpec(
                graph.roots().size(),
                files,
                shared.manifest(request, model, names, support),
                Inputs.of(request, selected, directory.reading(), overlays));
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

    private SchemaGraph link(SpecDirectory directory, List<OverlayFile> overlays, Selection selected) {
        Specification read = request.specification();
        SchemaMappings mappings = new SchemaMappings(read.mappings(), read.metaschemas());
        BaseUri base = read.baseUri().map(BaseUri::of).orElse(BaseUri.NONE);
        return new Linker(directory, parser(), dialect(), mappings, base, overlays)
                .link(selected.places(), diagnostics);
    }

    /** The enums of one value that the setting opens: it names them as if all of these were types. */
    private Set<TypeKey> openedConstants(SchemaGraph graph, Regexes regexes, Selection selected, Reuse reuse) {
        EnumPolicy policy = request.types().enums();
        if (policy.openTypes().isEmpty()) {
            return Set.of();
        }
        // What is wrong is reported where the types are modelled that are generated.
        Diagnostics unheard = new Diagnostics();
        TypeModel model = model(graph, regexes, selected, List.of(), reuse, key -> true, unheard);
        return unheard.hasErrors()
                ? Set.of()
                : new OpenEnums(policy, reuse.types(), unheard)
                        .ofOneValue(model, name(graph, model, selected, reuse, unheard));
    }

    private TypeModel model(
            SchemaGraph graph,
            Regexes regexes,
            Selection selected,
            List<WantedUnion> unions,
            Reuse reuse,
            Predicate<TypeKey> opened,
            Diagnostics diagnostics) {
        Set<String> named =
                request.types().names().stream().map(NameSetting::schema).collect(Collectors.toSet());
        ReusedTypes reused = reuse.types();
        TypeModel model = new TypeModeler(
                        graph,
                        regexes,
                        selected.alone(graph.roots()),
                        typedFormats(),
                        named,
                        Stream.concat(unions.stream(), reuse.unions().stream()).toList(),
                        reused,
                        key -> reused.decides(key) ? reused.has(key) : opened.test(key),
                        diagnostics)
                .model();
        new ReuseCheck(reuse, diagnostics).types(model);
        return model;
    }

    private Names name(SchemaGraph graph, TypeModel model, Selection selected, Reuse reuse, Diagnostics diagnostics) {
        RequestedTypes types = request.types();
        TypePlaces places = new PlacedTypes(types, diagnostics).of(graph, model, selected);
        return new Namer(places, types.names(), types.formats().values(), reuse.names(), diagnostics)
                .name(model, graph.schemas(), graph.bodies());
    }

    private Plans plan(SchemaGraph graph, Regexes regexes, TypeModel model) {
        TypeDemands demands = new TypeDemands(graph, model);
        return new Planner(graph, regexes, demands::of, typedFormats(), diagnostics)
                .plan(PlannedSchemas.bound(model), PlannedSchemas.alone(model));
    }

    /** The formats that the user has given classes. */
    private Set<String> givenFormats() {
        return request.types().formats().entrySet().stream()
                .filter(format -> format.getValue().conversion() instanceof FormatType.Methods)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> typedFormats() {
        return request.types().formats().keySet();
    }

    private DocumentParser parser() {
        return new DocumentParser(dialect().isForgiving() ? RepeatedKeys.LAST_COUNTS : RepeatedKeys.REFUSED);
    }

    private Dialect dialect() {
        Dialect dialect = Dialects.named(request.specification().dialect())
                .knowing(new KnownKeywords(request.specification().knownKeywords()));
        Dialect formats = request.specification().assertsFormats() ? dialect.assertingFormats() : dialect;
        return request.specification().assertsContent() ? formats.assertingContent() : formats;
    }

    private String specName() {
        return request.specification().folder().name();
    }

    private EmittedCode emit(TypeModel model, Names names, Plans plans) {
        RequestedTypes types = request.types();
        EmissionSettings settings = new EmissionSettings(
                types.formats(),
                types.supportPackage(),
                types.nullAnnotations(),
                request.modules().support().isForOthers(),
                types.generatedAnnotations(),
                !types.jackson().isEmpty(),
                specName());
        return new JavaEmitter(model, names, plans, settings, diagnostics).emit();
    }

    private List<GeneratedFile> all(EmittedCode emitted, SupportTypes support) {
        List<GeneratedFile> files = new ArrayList<>(emitted.files());
        files.addAll(support.files(diagnostics));
        PackageClashes.report(files, diagnostics);
        return files;
    }
}
