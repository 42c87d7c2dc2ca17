package io.github.presencecodegen.output;

import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The files that the executions before this one generated in the same build. A file belongs to one execution, but for
 * the support types, of which executions share one copy.
 */
final class Claims {

    private final Map<String, Claim> claims = new HashMap<>();

    void add(ExecutionState state) {
        state.outputs().forEach(file -> claims.put(key(state.locate(file)), new Claim(state.id(), file)));
    }

    /** Reports the files of a state that another execution has generated. */
    void check(ExecutionState state, String outputName, Diagnostics diagnostics) {
        for (OutputFile file : state.outputs()) {
            Claim claim = claims.get(key(state.locate(file)));
            if (claim == null) {
                continue;
            }
            Place place = Place.of(outputName, file.path());
            if (!claim.file().shared() || !file.shared()) {
                diagnostics.report(DiagnosticCode.OUTPUT_CLAIMED, place, claim.executionId());
            } else if (!claim.file().digest().equals(file.digest())) {
                diagnostics.report(DiagnosticCode.SUPPORT_DIFFERS, place, claim.executionId());
            }
        }
    }

    /** Not every file system tells small letters from capitals. */
    private static String key(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    private record Claim(String executionId, OutputFile file) {}
}
