package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.document.DocumentParser;
import io.github.presencecodegen.emit.Blueprint;
import io.github.presencecodegen.emit.GeneratedFile;
import io.github.presencecodegen.emit.SourceEmitter;
import io.github.presencecodegen.emit.SupportSources;
import io.github.presencecodegen.link.Linker;
import io.github.presencecodegen.link.SchemaGraph;
import io.github.presencecodegen.naming.Namer;
import io.github.presencecodegen.naming.Names;
import io.github.presencecodegen.plan.Planner;
import io.github.presencecodegen.plan.Plans;
import io.github.presencecodegen.schema.Dialect;
import io.github.presencecodegen.schema.SchemaReader;
import io.github.presencecodegen.shape.TypeKey;
import io.github.presencecodegen.shape.TypeModel;
import io.github.presencecodegen.shape.TypeModeler;
import io.github.presencecodegen.source.SpecDirectory;
import java.util.ArrayList;
import java.util.List;
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
        SettingsCheck.check(request, diagnostics);
        SpecDirectory directory = new SpecDirectory(request.specDirectory(), request.specName());
        SchemaGroup group = request.group();
        List<String> selected = directory.list(group.includes(), group.excludes(), diagnostics);
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        SchemaGraph graph = new Linker(directory, new DocumentParser(), new SchemaReader(Dialect.matrix()))
                .link(selected, diagnostics);
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        TypeModel model = new TypeModeler(graph, diagnostics).model();
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        Names names = new Namer(group.basePackage(), request.supportPackage(), group.typeSuffix(), diagnostics)
                .name(model, graph.schemas().keySet());
        EnumSchemas enums = new EnumSchemas(graph, model);
        Set<TypeKey> openEnums = new OpenEnums(request.enums(), diagnostics).among(enums, names);
        if (diagnostics.hasErrors()) {
            return CompiledSpec.NONE;
        }
        Plans plans = new Planner(graph, new TypeDemands(model, enums.of(openEnums))::of).plan();
        List<GeneratedFile> files = emit(new Blueprint(
                model,
                names,
                plans,
                openEnums,
                group.basePackage(),
                request.supportPackage(),
                request.nullAnnotations()));
        return new CompiledSpec(
                selected.size(),
                files,
                Manifesting.entries(model, names),
                Inputs.of(request, selected, directory.reading()));
    }

    private List<GeneratedFile> emit(Blueprint blueprint) {
        List<GeneratedFile> files = new ArrayList<>(new SourceEmitter(blueprint).emit());
        files.addAll(SupportSources.in(request.supportPackage(), request.nullAnnotations()));
        return files;
    }
}
