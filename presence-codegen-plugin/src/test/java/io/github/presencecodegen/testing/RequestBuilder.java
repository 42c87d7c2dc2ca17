package io.github.presencecodegen.testing;

import io.github.presencecodegen.generated.GeneratedAnnotations;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.FileNaming;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.generation.request.OutputFolders;
import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.generation.request.RequestedOverlay;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.generation.request.RunIdentity;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.Specification;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.naming.FormatMethod;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.NameSetting;
import io.github.presencecodegen.output.Execution;
import io.github.presencecodegen.runtime.JacksonVersion;
import io.github.presencecodegen.settings.JavaFormatTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A request that differs from {@link Requests#of} in what a test is about. */
public final class RequestBuilder {

    private final GenerationRequest start;
    private String specName;
    private List<SchemaGroup> groups;
    private List<NameSetting> names;
    private @Nullable String basePackage;
    private FileNaming naming;
    private String supportPackage;
    private EnumPolicy enums;
    private boolean nullAnnotations;
    private GeneratedAnnotations generatedAnnotations;
    private Set<JacksonVersion> jackson = Set.of();
    private List<UnionRequest> unions;
    private String dialect;
    private boolean assertFormats;
    private boolean assertContent;
    private Map<String, FormatType> formats;
    private Map<String, String> schemaMappings;
    private Set<String> knownKeywords;
    private Map<String, String> metaschemas;
    private Optional<String> baseUri;
    private List<RequestedOverlay> overlays;
    private RequestedModules modules;
    private Optional<Path> packagedManifest;
    private boolean failOnWarning;
    private Path outputDirectory;
    private Path workDirectory;
    private boolean inAscii;
    private Execution execution;
    private String plugin;

    public RequestBuilder(GenerationRequest start) {
        this.start = start;
        Specification specification = start.specification();
        this.specName = specification.folder().name();
        this.dialect = specification.dialect();
        this.assertFormats = specification.assertsFormats();
        this.assertContent = specification.assertsContent();
        this.schemaMappings = new TreeMap<>(specification.mappings());
        this.knownKeywords = specification.knownKeywords();
        this.metaschemas = new TreeMap<>(specification.metaschemas());
        this.baseUri = specification.baseUri();
        this.overlays = new ArrayList<>(specification.overlays());
        RequestedTypes types = start.types();
        this.groups = types.groups();
        this.names = types.names();
        this.naming = types.naming();
        this.supportPackage = types.supportPackage();
        this.enums = types.enums();
        this.nullAnnotations = types.nullAnnotations();
        this.generatedAnnotations = types.generatedAnnotations();
        this.jackson = types.jackson();
        this.unions = types.unions();
        this.formats = new TreeMap<>(types.formats());
        this.modules = start.modules();
        this.packagedManifest = start.output().packagedManifest();
        this.failOnWarning = start.failOnWarning();
        this.inAscii = start.output().inAscii();
        this.outputDirectory = start.output().sources().path();
        this.workDirectory = start.output().work().path();
        this.execution = start.run().execution();
        this.plugin = start.run().plugin();
    }

    public RequestBuilder specName(String value) {
        specName = value;
        return this;
    }

    public RequestBuilder groups(SchemaGroup... value) {
        groups = List.of(value);
        return this;
    }

    public RequestBuilder names(NameSetting... value) {
        names = List.of(value);
        return this;
    }

    /** Unless it is set, it is the package of the first group. */
    public RequestBuilder basePackage(String value) {
        basePackage = value;
        return this;
    }

    public RequestBuilder supportPackage(String value) {
        supportPackage = value;
        return this;
    }

    public RequestBuilder enums(EnumPolicy value) {
        enums = value;
        return this;
    }

    public RequestBuilder jackson(JacksonVersion... versions) {
        jackson = Set.of(versions);
        return this;
    }

    public RequestBuilder nullAnnotations(boolean value) {
        nullAnnotations = value;
        return this;
    }

    public RequestBuilder generatedAnnotations(GeneratedAnnotations value) {
        generatedAnnotations = value;
        return this;
    }

    public RequestBuilder dialect(String value) {
        dialect = value;
        return this;
    }

    public RequestBuilder knownKeywords(String... value) {
        knownKeywords = Set.of(value);
        return this;
    }

    public RequestBuilder assertFormats(boolean value) {
        assertFormats = value;
        return this;
    }

    public RequestBuilder assertContent(boolean value) {
        assertContent = value;
        return this;
    }

    /** Lets a class stand for a format, beside those that do. */
    public RequestBuilder format(String name, String type, String factory) {
        formats.put(name, FormatType.of(type, factory));
        return this;
    }

    /** Lets a class stand for a format, whose text a method gives. */
    public RequestBuilder format(String name, String type, String factory, String writer) {
        FormatType alone = FormatType.alone(type);
        formats.put(
                name,
                alone.converted(FormatMethod.named(factory, alone).orElseThrow(), FormatMethod.named(writer, alone)));
        return this;
    }

    /** Lets classes of the JDK stand for the formats that have one. */
    public RequestBuilder javaTypesForFormats() {
        JavaFormatTypes.ALL.forEach(formats::putIfAbsent);
        return this;
    }

    /** Asks for unions. */
    public RequestBuilder unions(UnionRequest... values) {
        unions = List.of(values);
        return this;
    }

    /** Adds a mapping to those that are there. */
    public RequestBuilder schemaMapping(String uri, String path) {
        schemaMappings.put(uri, path);
        return this;
    }

    /** Says which dialect a metaschema is for. */
    public RequestBuilder metaschema(String uri, String word) {
        metaschemas.put(uri, word);
        return this;
    }

    public RequestBuilder baseUri(String value) {
        baseUri = Optional.of(value);
        return this;
    }

    /** Adds an overlay to those that are there: a file in a folder of the same name as it is called. */
    public RequestBuilder overlay(String schema, Path file) {
        Path folder = file.getParent();
        overlays.add(new RequestedOverlay(
                schema,
                new NamedFolder(folder, folder.getFileName().toString()),
                file.getFileName().toString()));
        return this;
    }

    /** Sets it in the groups that were set before. */
    public RequestBuilder validatorsOnly(boolean value) {
        groups = groups.stream()
                .map(group -> new SchemaGroup(
                        group.includes(),
                        group.excludes(),
                        group.basePackage(),
                        group.typeSuffix(),
                        group.naming(),
                        value))
                .toList();
        return this;
    }

    /** Sets it for files that are only referred to, and in the groups that were set before. */
    public RequestBuilder naming(FileNaming value) {
        naming = value;
        groups = groups.stream()
                .map(group -> new SchemaGroup(
                        group.includes(),
                        group.excludes(),
                        group.basePackage(),
                        group.typeSuffix(),
                        value,
                        group.validatorsOnly()))
                .toList();
        return this;
    }

    public RequestBuilder modules(RequestedModules value) {
        modules = value;
        return this;
    }

    public RequestBuilder failOnWarning(boolean value) {
        failOnWarning = value;
        return this;
    }

    public RequestBuilder outputDirectory(Path value) {
        outputDirectory = value;
        return this;
    }

    public RequestBuilder workDirectory(Path value) {
        workDirectory = value;
        return this;
    }

    public RequestBuilder packagedManifest(Path value) {
        packagedManifest = Optional.of(value);
        return this;
    }

    public RequestBuilder inAscii() {
        inAscii = true;
        return this;
    }

    public RequestBuilder execution(Execution value) {
        execution = value;
        return this;
    }

    public RequestBuilder plugin(String value) {
        plugin = value;
        return this;
    }

    public GenerationRequest build() {
        return new GenerationRequest(
                new Specification(
                        new NamedFolder(start.specification().folder().path(), specName),
                        dialect,
                        assertFormats,
                        assertContent,
                        schemaMappings,
                        metaschemas,
                        baseUri,
                        knownKeywords,
                        overlays),
                new RequestedTypes(
                        groups,
                        basePackage == null ? groups.get(0).basePackage() : basePackage,
                        naming,
                        supportPackage,
                        names,
                        enums,
                        formats,
                        nullAnnotations,
                        generatedAnnotations,
                        jackson,
                        unions),
                modules,
                failOnWarning,
                new OutputFolders(
                        new NamedFolder(
                                outputDirectory, start.output().sources().name()),
                        new NamedFolder(workDirectory, start.output().work().name()),
                        packagedManifest,
                        inAscii),
                new RunIdentity(execution, plugin));
    }
}
