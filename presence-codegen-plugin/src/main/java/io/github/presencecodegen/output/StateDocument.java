package io.github.presencecodegen.output;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Related;
import io.github.presencecodegen.manifest.JsonFields;
import io.github.presencecodegen.manifest.ManifestReader;
import io.github.presencecodegen.manifest.ManifestWriter;
import io.github.presencecodegen.support.JsonArray;
import io.github.presencecodegen.support.JsonObject;
import io.github.presencecodegen.support.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The JSON that an {@link ExecutionState} is kept as. Paths are relative to the work directory, so that a checkout can be
 * moved together with what was built in it.
 */
final class StateDocument {

    /** Another number here means: written by another version of this plugin, whose runs mean nothing to us. */
    private static final int VERSION = 2;

    private final Path workDirectory;

    StateDocument(Path workDirectory) {
        this.workDirectory = workDirectory;
    }

    byte[] write(ExecutionState state) {
        JsonObject.Builder inputs = JsonObject.builder();
        state.inputs().forEach(inputs::put);
        return JsonObject.builder()
                .put("version", VERSION)
                .put("execution", state.id())
                .put("inputs", inputs.build())
                .put("specName", state.specName())
                .put("schemas", state.schemas())
                .put("outputDirectory", relative(state.outputDirectory()))
                .put("outputs", array(state.outputs(), StateDocument::toJson))
                .put("warnings", array(state.warnings(), StateDocument::toJson))
                .put("manifest", ManifestWriter.toJson(state.manifest()))
                .build()
                .toJsonBytes();
    }

    /** Empty for anything that {@link #write} did not write. */
    Optional<ExecutionState> read(byte[] json) {
        try {
            return JsonValue.parse(json) instanceof JsonObject document
                    ? Optional.of(state(new JsonFields(document)))
                    : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private ExecutionState state(JsonFields fields) {
        if (fields.number("version") != VERSION) {
            throw new IllegalArgumentException("another version");
        }
        ExecutionState state = new ExecutionState(
                fields.text("execution"),
                fields.texts("inputs"),
                fields.text("specName"),
                fields.number("schemas"),
                workDirectory.resolve(fields.text("outputDirectory")),
                fields.list("outputs", StateDocument::output),
                fields.list("warnings", StateDocument::warning),
                ManifestReader.read(fields.fields("manifest")));
        state.outputs().forEach(output -> check(output, state));
        return state;
    }

    /** Where the locale has changed, the names of files that were written before may be none today. */
    private static void check(OutputFile output, ExecutionState state) {
        if (!state.locate(output).startsWith(state.outputDirectory())) {
            throw new IllegalArgumentException("a path that leads out: " + output.path());
        }
    }

    private String relative(Path directory) {
        boolean isOnSameDisk = directory.getRoot().equals(workDirectory.getRoot());
        return (isOnSameDisk ? workDirectory.relativize(directory) : directory)
                .toString()
                .replace(directory.getFileSystem().getSeparator(), "/");
    }

    private static JsonObject toJson(OutputFile file) {
        return JsonObject.builder()
                .put("path", file.path())
                .put("digest", file.digest())
                .put("shared", file.shared())
                .build();
    }

    private static OutputFile output(JsonFields fields) {
        return new OutputFile(fields.text("path"), fields.text("digest"), fields.truth("shared"));
    }

    private static JsonObject toJson(Diagnostic warning) {
        return JsonObject.builder()
                .put("code", warning.code().name())
                .put("place", toJson(warning.place()))
                .put("message", warning.message())
                .put("hint", warning.hint())
                .put("related", array(warning.related(), StateDocument::toJson))
                .build();
    }

    private static JsonObject toJson(Related party) {
        return JsonObject.builder()
                .put("place", toJson(party.place()))
                .put("label", party.label())
                .build();
    }

    private static JsonObject toJson(Place place) {
        return JsonObject.builder()
                .put("origin", place.origin())
                .put("path", place.path())
                .put("line", place.line())
                .put("column", place.column())
                .build();
    }

    private static Diagnostic warning(JsonFields fields) {
        return new Diagnostic(
                DiagnosticCode.valueOf(fields.text("code")),
                place(fields.fields("place")),
                fields.text("message"),
                fields.text("hint"),
                fields.list("related", StateDocument::related));
    }

    private static Related related(JsonFields fields) {
        return new Related(place(fields.fields("place")), fields.text("label"));
    }

    private static Place place(JsonFields fields) {
        return new Place(fields.text("origin"), fields.text("path"), fields.number("line"), fields.number("column"));
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonObject> toJson) {
        return JsonArray.of(values.stream().map(toJson).toList());
    }
}
