package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.naming.FormatType;
import io.github.presencecodegen.naming.NameOverride;
import io.github.presencecodegen.source.SpecDirectory;
import io.github.presencecodegen.source.SpecReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that decides what a run generates, by name: the plugin, the settings, the files that were selected, and what
 * was read. A run whose inputs are those of the last one has nothing to do.
 */
final class Inputs {

    private Inputs() {}

    /** The inputs of a run that has ended. */
    static SortedMap<String, String> of(GenerationRequest request, Selection selected, SpecReading reading) {
        SortedMap<String, String> inputs = new TreeMap<>(reading.answers());
        inputs.put("plugin", request.plugin());
        inputs.put("listing", Digest.of(List.copyOf(selected.files().keySet())));
        inputs.put("idle excludes", Digest.of(selected.idleExcludes()));
        settings(request).forEach((name, value) -> inputs.put("setting " + name, value));
        return inputs;
    }

    /**
     * The inputs of today.
     *
     * @param lastRun the names of the inputs of the last run, which tell what it read
     */
    static SortedMap<String, String> today(GenerationRequest request, Collection<String> lastRun) {
        SpecDirectory directory = new SpecDirectory(request.specDirectory(), request.specName());
        Diagnostics unheard = new Diagnostics();
        Selection selected =
                new SelectedFiles(directory.list(unheard), request.specName(), unheard).among(request.groups());
        return of(request, selected, directory.askAgain(lastRun));
    }

    /** Every component of the request that decides what is generated and where. */
    private static SortedMap<String, String> settings(GenerationRequest request) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("specDirectory", relative(request.specDirectory(), request.workDirectory()));
        settings.put("outputDirectory", relative(request.outputDirectory(), request.workDirectory()));
        settings.put("groups", Digest.of(groups(request.groups())));
        settings.put("basePackage", request.basePackage());
        settings.put("supportPackage", request.supportPackage());
        settings.put("names", Digest.of(names(request.names())));
        settings.put("enums", enums(request.enums()));
        settings.put("nullAnnotations", String.valueOf(request.nullAnnotations()));
        settings.put("dialect", request.dialect());
        settings.put("assertFormats", String.valueOf(request.assertFormats()));
        settings.put("formats", Digest.of(formats(request.formats())));
        settings.put("schemaMappings", Digest.of(mappings(request.schemaMappings())));
        return settings;
    }

    /** The digest separates the texts, whatever they contain. */
    private static List<String> groups(List<SchemaGroup> groups) {
        List<String> texts = new ArrayList<>();
        for (SchemaGroup group : groups) {
            texts.add(Digest.of(group.includes()));
            texts.add(Digest.of(group.excludes()));
            texts.add(group.basePackage());
            texts.add(group.typeSuffix());
            texts.add(String.valueOf(group.validatorsOnly()));
        }
        return texts;
    }

    private static List<String> names(List<NameOverride> names) {
        return names.stream()
                .flatMap(name -> Stream.of(name.schema(), name.type()))
                .toList();
    }

    private static List<String> formats(Map<String, FormatType> formats) {
        return formats.entrySet().stream()
                .flatMap(format -> Stream.of(
                        format.getKey(),
                        format.getValue().canonicalName(),
                        format.getValue().factory()))
                .toList();
    }

    private static List<String> mappings(Map<String, String> mappings) {
        return mappings.entrySet().stream()
                .flatMap(mapping -> Stream.of(mapping.getKey(), mapping.getValue()))
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
