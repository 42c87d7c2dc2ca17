package io.github.presencecodegen.output;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.manifest.RunManifest;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an execution remembers of its last run that succeeded.
 *
 * @param id the execution
 * @param inputs everything that decided what was generated, by name
 * @param specName how the specification directory was shown, which is the origin of the diagnostics' places
 * @param schemas the number of schema files that were selected
 * @param outputDirectory the source root, absolute
 * @param outputs the files that were generated into it
 * @param warnings what the run had to say
 * @param manifest what was generated, for people and for other modules
 */
public record ExecutionState(
        String id,
        SortedMap<String, String> inputs,
        String specName,
        int schemas,
        Path outputDirectory,
        List<OutputFile> outputs,
        List<Diagnostic> warnings,
        RunManifest manifest) {

    public ExecutionState {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        outputDirectory = outputDirectory.toAbsolutePath().normalize();
        outputs = List.copyOf(outputs);
        warnings = List.copyOf(warnings);
    }

    /** The warnings, at places as they are shown today. */
    public List<Diagnostic> warningsIn(String shownSpecName) {
        return warnings.stream().map(warning -> movedTo(shownSpecName, warning)).toList();
    }

    private Diagnostic movedTo(String origin, Diagnostic warning) {
        List<Related> related = warning.related().stream()
                .map(party -> new Related(movedTo(origin, party.place()), party.label()))
                .toList();
        return new Diagnostic(
                warning.code(), movedTo(origin, warning.place()), warning.message(), warning.hint(), related);
    }

    /** Settings and overlays are elsewhere. */
    private Place movedTo(String origin, Place place) {
        return place.origin().equals(specName) ? new Place(origin, place.path(), place.line(), place.column()) : place;
    }

    /** What a run is about to write, for the run after one that was killed. */
    ExecutionState unfinished() {
        return new ExecutionState(
                id, Collections.emptySortedMap(), specName, 0, outputDirectory, outputs, List.of(), RunManifest.NONE);
    }

    /** Where a file of this state is. */
    Path locate(OutputFile file) {
        return outputDirectory.resolve(file.path()).normalize();
    }

    /** The folders of its files. */
    Set<Path> folders() {
        Set<Path> folders = new TreeSet<>();
        outputs.forEach(file -> folders.add(locate(file).resolveSibling("")));
        return folders;
    }
}
