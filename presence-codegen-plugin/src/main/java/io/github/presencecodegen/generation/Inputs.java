package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.source.SpecDirectory;
import io.github.presencecodegen.source.SpecReading;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Everything that decides what a run generates, by name: the plugin, the settings, the files that were selected, and what
 * was read. A run whose inputs are those of the last one has nothing to do.
 */
final class Inputs {

    private Inputs() {}

    /** The inputs of a run that has ended. */
    static SortedMap<String, String> of(GenerationRequest request, List<String> selected, SpecReading reading) {
        SortedMap<String, String> inputs = new TreeMap<>(reading.answers());
        inputs.put("plugin", request.plugin());
        inputs.put("listing", Digest.of(selected));
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
        List<String> selected =
                directory.list(request.group().includes(), request.group().excludes(), unheard);
        return of(request, selected, directory.askAgain(lastRun));
    }

    /** Every component of the request that decides what is generated and where. */
    private static SortedMap<String, String> settings(GenerationRequest request) {
        SortedMap<String, String> settings = new TreeMap<>();
        settings.put("specDirectory", relative(request.specDirectory(), request.workDirectory()));
        settings.put("outputDirectory", relative(request.outputDirectory(), request.workDirectory()));
        settings.put("includes", String.join("\n", request.group().includes()));
        settings.put("excludes", String.join("\n", request.group().excludes()));
        settings.put("basePackage", request.group().basePackage());
        settings.put("typeSuffix", request.group().typeSuffix());
        settings.put("supportPackage", request.supportPackage());
        settings.put("enums", enums(request.enums()));
        settings.put("nullAnnotations", String.valueOf(request.nullAnnotations()));
        return settings;
    }

    private static String enums(EnumPolicy policy) {
        return policy.allOpen() ? "open" : String.join(" ", new TreeSet<>(policy.openTypes()));
    }

    /** A checkout that moves as a whole has the same inputs. */
    private static String relative(Path folder, Path workDirectory) {
        Path from = workDirectory.toAbsolutePath().normalize();
        Path to = folder.toAbsolutePath().normalize();
        return (to.startsWith(from.getRoot()) ? from.relativize(to) : to)
                .toString()
                .replace('\\', '/');
    }
}
