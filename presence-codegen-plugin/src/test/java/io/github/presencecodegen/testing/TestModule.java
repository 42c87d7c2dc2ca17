package io.github.presencecodegen.testing;

import io.github.presencecodegen.dependency.DependencyManifest;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.generation.CompiledSpec;
import io.github.presencecodegen.generation.SpecCompiler;
import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.SupportMode;
import io.github.presencecodegen.generation.request.SupportProvider;
import io.github.presencecodegen.manifest.ManifestReader;
import io.github.presencecodegen.manifest.ManifestWriter;
import io.github.presencecodegen.manifest.ModuleManifest;
import io.github.presencecodegen.manifest.SupportManifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A module of a project, whose manifest others read as it would be in its jar. */
public final class TestModule {

    private final String id;
    private final SpecFolder spec;
    private final CompiledSpec compiled;
    private final Diagnostics diagnostics = new Diagnostics();

    private TestModule(String id, SpecFolder spec, RequestedModules modules, UnaryOperator<RequestBuilder> settings) {
        this.id = id;
        this.spec = spec;
        String name = "org.example." + id;
        RequestBuilder request = new RequestBuilder(Requests.of(spec.root(), "**"))
                .groups(new SchemaGroup(List.of("**"), List.of(), name, ""))
                .supportPackage(
                        modules.provider().map(SupportProvider::packageName).orElse(name + ".support"))
                .modules(modules);
        this.compiled = new SpecCompiler(settings.apply(request).build(), diagnostics).compile();
    }

    /** A module that others can use. */
    public static TestModule base(
            String id, Path folder, Map<String, String> files, UnaryOperator<RequestBuilder> settings) {
        return new TestModule(
                id,
                spec(folder.resolve(id), files),
                new RequestedModules(SupportMode.ALL, Optional.empty(), List.of(), List.of()),
                settings);
    }

    /** A module that uses the types of others, the first of which has the support types. */
    public static TestModule on(
            List<TestModule> others,
            String id,
            Path folder,
            Map<String, String> files,
            UnaryOperator<RequestBuilder> settings) {
        SupportManifest support = others.get(0).compiled.generated().support();
        SupportProvider provider = new SupportProvider(others.get(0).module(), support.packageName(), support.types());
        return new TestModule(
                id,
                spec(folder.resolve(id), files),
                new RequestedModules(
                        SupportMode.NONE,
                        Optional.of(provider),
                        others.stream().map(TestModule::module).toList(),
                        others.stream().map(TestModule::manifest).toList()),
                settings);
    }

    private static SpecFolder spec(Path folder, Map<String, String> files) {
        SpecFolder spec = new SpecFolder(folder.resolve("spec"));
        files.forEach(spec::file);
        return spec;
    }

    public String module() {
        return "org.example:" + id;
    }

    public DependencyManifest manifest() {
        byte[] json = ManifestWriter.write(ModuleManifest.of(Map.of("generate-default", compiled.generated())));
        return new DependencyManifest(module(), id + ".jar", Digest.of(json), ManifestReader.read(json));
    }

    public CompiledSpec compiled() {
        return compiled;
    }

    /** What was reported: {@code path:line:column CODE}. */
    public List<String> reported() {
        return diagnostics.all().stream().map(SpecFolder::shortly).toList();
    }

    public List<String> messages() {
        return diagnostics.all().stream().map(each -> each.message()).toList();
    }

    /** The simple names of the generated classes that are no support types. */
    public List<String> classes() {
        return compiled.files().stream()
                .filter(file -> !file.shared())
                .map(file -> file.path().replaceAll(".*/|\\.java", ""))
                .sorted()
                .toList();
    }
}
