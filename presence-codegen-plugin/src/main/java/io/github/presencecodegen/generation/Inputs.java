package io.github.presencecodegen.generation;

import io.github.presencecodegen.dependency.DependencyManifest;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.generation.request.EnumPolicy;
import io.github.presencecodegen.generation.request.FileNaming;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.OutputFolders;
import io.github.presencecodegen.generation.request.RequestedModules;
import io.github.presencecodegen.generation.request.RequestedOverlay;
import io.github.presencecodegen.generation.request.RequestedTypes;
import io.github.presencecodegen.generation.request.SchemaGroup;
import io.github.presencecodegen.generation.request.Specification;
import io.github.presencecodegen.generation.request.SupportProvider;
import io.github.presencecodegen.generation.request.UnionRequest;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.NameSetting;
import io.github.presencecodegen.runtime.JacksonVersion;
import io.github.presencecodegen.source.OverlayFile;
import io.github.presencecodegen.source.SpecDirectory;
import io.github.presencecodegen.source.SpecReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that decides what a run generates, by name: the plugin, the settings, the files that were selected, and what
 * was read. A run whose inputs are those of the last one has nothing to do.
 */
final class Inputs {

    private Inputs() {}

    /** The inputs of a run that has ended. */
    static SortedMap<String, String> of(
            GenerationRequest request, Selection selected, SpecReading reading, List<OverlayFile> overlays) {
        SortedMap<String, String> inputs = new TreeMap<>(reading.answers());
        inputs.put("plugin", request.run().plugin());
        inputs.put("listing", Digest.of(List.copyOf(selected.files().keySet())));
        inputs.put("idle excludes", Digest.of(selected.idleExcludes()));
        for (int i = 0; i < overlays.size(); i++) {
            inputs.put("overlay " + (i + 1), overlays.get(i).digest());
        }
        settings(request).forEach((name, value) -> inputs.put("setting " + name, value));
        return inputs;
    }

    /**
     * The inputs of today.
     *
     * @param lastRun the names of the inputs of the last run, which tell what it read
     */
    static SortedMap<String, String> today(GenerationRequest request, Collection<String> lastRun) {
        Specification specification = request.specification();
        SpecDirectory directory = specification.open();
        Diagnostics unheard = new Diagnostics();
        Selection selected = new SelectedFiles(
                        directory.list(unheard), specification.folder().name(), unheard)
                .among(request.types().groups());
        List<OverlayFile> overlays = specification.openOverlays();
        overlays.forEach(overlay -> overlay.open(unheard));
        return of(request, selected, directory.askAgain(lastRun), overlays);
    }

    /** Every component of the request that decides what is generated and where. */
    private static SortedMap<String, String> settings(GenerationRequest request) {
        SortedMap<String, String> settings = new TreeMap<>();
        put(request.specification(), request.output(), settings);
        put(request.types(), settings);
        put(request.modules(), settings);
        settings.put(
                "packagedManifest",
                request.output()
                        .packagedManifest()
                        .map(file -> relative(file, request.output().work().path()))
                        .orElse(""));
        return settings;
    }

    private static void put(Specification specification, OutputFolders output, Map<String, String> settings) {
        Path work = output.work().path();
        settings.put("specDirectory", relative(specification.folder().path(), work));
        settings.put("outputDirectory", relative(output.sources().path(), work));
        settings.put("encoding", output.inAscii() ? "ASCII" : "UTF-8");
        settings.put("dialect", specification.dialect());
        settings.put("assertFormats", String.valueOf(specification.assertsFormats()));
        settings.put("assertContent", String.valueOf(specification.assertsContent()));
        settings.put("knownKeywords", Digest.of(List.copyOf(specification.knownKeywords())));
        settings.put("schemaMappings", Digest.of(mappings(specification.mappings())));
        settings.put("metaschemas", Digest.of(mappings(specification.metaschemas())));
        settings.put("overlays", Digest.of(overlays(specification.overlays(), work)));
        settings.put("baseUri", specification.baseUri().map(uri -> "is " + uri).orElse(""));
    }

    private static void put(RequestedTypes types, Map<String, String> settings) {
        settings.put("groups", Digest.of(groups(types.groups())));
        settings.put("basePackage", types.basePackage());
        settings.put("naming", naming(types.naming()));
        settings.put("supportPackage", types.supportPackage());
        settings.put("names", Digest.of(names(types.names())));
        settings.put("enums", enums(types.enums()));
        settings.put("formats", Digest.of(formats(types.formats())));
        settings.put("nullAnnotations", String.valueOf(types.nullAnnotations()));
        settings.put("generatedAnnotations", types.generatedAnnotations().name());
        settings.put(
                "jackson", types.jackson().stream().map(JacksonVersion::number).collect(Collectors.joining(",")));
        settings.put("unions", Digest.of(unions(types.unions())));
    }

    /** What a dependency says of itself is an input, too. */
    private static void put(RequestedModules modules, Map<String, String> settings) {
        settings.put("support", modules.support().word());
        modules.provider()
                .ifPresent(provider -> settings.put(
                        "support of " + provider.module(), provider.packageName() + " " + digest(provider)));
        for (DependencyManifest reused : modules.reused()) {
            settings.put("reuse of " + reused.module(), reused.digest());
        }
    }

    private static String digest(SupportProvider provider) {
        return Digest.of(provider.types().entrySet().stream()
                .flatMap(type -> Stream.of(type.getKey(), type.getValue()))
                .toList());
    }

    /** The digest of the texts keeps them apart, whatever is in them. */
    private static List<String> groups(List<SchemaGroup> groups) {
        List<String> texts = new ArrayList<>();
        for (SchemaGroup group : groups) {
            texts.add(Digest.of(group.includes()));
            texts.add(Digest.of(group.excludes()));
            texts.add(group.basePackage());
            texts.add(group.typeSuffix());
            texts.add(naming(group.naming()));
            texts.add(String.valueOf(group.validatorsOnly()));
        }
        return texts;
    }

    private static List<String> unions(List<UnionRequest> unions) {
        List<String> texts = new ArrayList<>();
        for (UnionRequest union : unions) {
            texts.add(union.name());
            texts.add(union.setting());
            texts.add(Digest.of(groups(union.group().stream().toList())));
            texts.add(Digest.of(union.includes()));
            texts.add(Digest.of(union.excludes()));
            texts.add(Digest.of(union.tags()));
            texts.add(union.part());
            texts.add(Digest.of(union.schema().stream().toList()));
        }
        return texts;
    }

    private static String naming(FileNaming naming) {
        return naming.nameFrom().word() + (naming.packageFromFolder() ? " in packages of folders" : "");
    }

    private static List<String> names(List<NameSetting> names) {
        return names.stream().flatMap(name -> name.texts().stream()).toList();
    }

    private static List<String> formats(Map<String, FormatType> formats) {
        return formats.entrySet().stream()
                .flatMap(format -> Stream.concat(Stream.of(format.getKey()), format.getValue().texts().stream()))
                .toList();
    }

    private static List<String> mappings(Map<String, String> mappings) {
        return mappings.entrySet().stream()
                .flatMap(mapping -> Stream.of(mapping.getKey(), mapping.getValue()))
                .toList();
    }

    /** With the names of the folders: the places of warnings have them, which are repeated as they are. */
    private static List<String> overlays(List<RequestedOverlay> overlays, Path work) {
        return overlays.stream()
                .flatMap(overlay -> Stream.of(
                        overlay.schema(),
                        relative(overlay.folder().path(), work),
                        overlay.folder().name(),
                        overlay.file()))
                .toList();
    }

    private static String enums(EnumPolicy policy) {
        return policy.allOpen() ? "open" : String.join(" ", policy.openTypes());
    }

    /** A checkout that moves as a whole has the same inputs. */
    private static String relative(Path folder, Path workDirectory) {
        Path from = workDirectory.toAbsolutePath().normalize();
        Path to = folder.toAbsolutePath().normalize();
        return (to.startsWith(from.getRoot()) ? from.relativize(to) : to)
                .toString()
                .replace(folder.getFileSystem().getSeparator(), "/");
    }
}
