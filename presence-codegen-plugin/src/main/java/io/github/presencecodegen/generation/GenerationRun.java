package io.github.presencecodegen.generation;

import io.github.presencecodegen.diagnostics.Diagnostic;
import io.github.presencecodegen.diagnostics.DiagnosticCode;
import io.github.presencecodegen.diagnostics.Diagnostics;
import io.github.presencecodegen.diagnostics.Place;
import io.github.presencecodegen.diagnostics.Severity;
import io.github.presencecodegen.digest.Digest;
import io.github.presencecodegen.generated.GeneratedFile;
import io.github.presencecodegen.generation.GenerationResult.Outcome;
import io.github.presencecodegen.generation.request.GenerationRequest;
import io.github.presencecodegen.generation.request.NamedFolder;
import io.github.presencecodegen.output.ExecutionHistory;
import io.github.presencecodegen.output.ExecutionState;
import io.github.presencecodegen.output.OutputDirectory;
import io.github.presencecodegen.output.OutputFile;
import io.github.presencecodegen.output.PendingWrite;
import io.github.presencecodegen.output.PlannedWrite;
import io.github.presencecodegen.output.WriteResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * One run. Nothing is parsed or written when all is as the last run left it; otherwise what is to be written is complete
 * in memory before the first file is touched.
 */
final class GenerationRun {

    private final GenerationRequest request;
    private final ExecutionHistory history;
    private final Diagnostics diagnostics;
    private final OutputDirectory output;

    GenerationRun(GenerationRequest request, ExecutionHistory history, Diagnostics diagnostics) {
        this.request = request;
        this.history = history;
        this.diagnostics = diagnostics;
        NamedFolder sources = request.output().sources();
        this.output = new OutputDirectory(sources.path(), sources.name());
    }

    /** What the run would do; the disk is read and not touched. */
    GenerationPlan plan() throws IOException {
        Optional<ExecutionState> current = history.lastRun().filter(this::isCurrent);
        return current.isPresent() ? repeat(current.get()) : compile();
    }

    /** Does what is planned. */
    GenerationResult run() throws IOException {
        GenerationPlan plan = plan();
        return plan.write().isPresent()
                ? write(plan.write().get(), plan.diagnostics())
                : GenerationResult.stopped(plan.diagnostics());
    }

    private boolean isCurrent(ExecutionState lastRun) {
        return lastRun.inputs().equals(Inputs.today(request, lastRun.inputs().keySet()))
                && output.holds(lastRun.outputs())
                && history.isUnclaimed(lastRun);
    }

    private static boolean isWarning(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING;
    }

    /** Says again what the last run said, and clears away what executions left that the module no longer has. */
    private GenerationPlan repeat(ExecutionState lastRun) throws IOException {
        List<Diagnostic> warnings = lastRun.warningsIn(specName());
        if (request.failOnWarning() && warnings.stream().anyMatch(GenerationRun::isWarning)) {
            return GenerationPlan.stopped(warnings);
        }
        PendingWrite nothing = PendingWrite.nothing(lastRun.outputs().size());
        return new GenerationPlan(warnings, Optional.of(history.plan(lastRun, nothing, output)));
    }

    private GenerationPlan compile() throws IOException {
        CompiledSpec complete = new SpecCompiler(request, diagnostics).compile();
        CompiledSpec compiled = request.output().inAscii() ? complete.inAscii() : complete;
        if (diagnostics.hasErrors() || request.failOnWarning() && diagnostics.hasWarnings()) {
            return GenerationPlan.stopped(diagnostics.all());
        }
        ExecutionState state = state(compiled);
        Optional<PendingWrite> pending = output.prepare(compiled.files(), diagnostics);
        if (pending.isPresent()) {
            history.checkClaims(state, request.output().sources().name(), diagnostics);
        }
        return diagnostics.hasErrors() || pending.isEmpty()
                ? GenerationPlan.stopped(diagnostics.all())
                : new GenerationPlan(state.warnings(), Optional.of(history.plan(state, pending.get(), output)));
    }

    private GenerationResult write(PlannedWrite planned, List<Diagnostic> warnings) {
        if (!output.create(diagnostics)) {
            return GenerationResult.stopped(diagnostics.all());
        }
        try {
            WriteResult result = history.commit(planned, output, diagnostics);
            return diagnostics.hasErrors()
                    ? GenerationResult.interrupted(diagnostics.all())
                    : new GenerationResult(
                            warnings, Outcome.SUCCEEDED, planned.run().schemas(), result);
        } catch (IOException e) {
            diagnostics.report(
                    DiagnosticCode.OUTPUT_UNWRITABLE,
                    Place.of(request.output().work().name(), ""),
                    e.toString());
            return GenerationResult.interrupted(diagnostics.all());
        }
    }

    private ExecutionState state(CompiledSpec compiled) {
        List<OutputFile> outputs =
                compiled.files().stream().map(GenerationRun::output).toList();
        return new ExecutionState(
                request.run().execution().id(),
                compiled.inputs(),
                specName(),
                compiled.schemas(),
                request.output().sources().path(),
                outputs,
                diagnostics.all(),
                compiled.generated());
    }

    private String specName() {
        return request.specification().folder().name();
    }

    private static OutputFile output(GeneratedFile file) {
        String digest = Digest.of(file.bytes());
        return new OutputFile(file.path(), digest, file.shared());
    }
}
