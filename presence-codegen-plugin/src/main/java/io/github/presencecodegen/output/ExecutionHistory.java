package io.github.presencecodegen.output;

import io.github.presencecodegen.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the executions of a module remember, seen by one of them: its own last run, the files of the others, and what
 * executions left behind that the module no longer has.
 */
public final class ExecutionHistory {

    private final WorkDirectory work;
    private final Optional<Path> packagedManifest;
    private final Execution execution;
    private final List<ExecutionState> finished;
    private final Map<Path, ExecutionState> killed;

    private ExecutionHistory(
            WorkDirectory work,
            Optional<Path> packagedManifest,
            Execution execution,
            List<ExecutionState> finished,
            Map<Path, ExecutionState> killed) {
        this.work = work;
        this.packagedManifest = packagedManifest;
        this.execution = execution;
        this.finished = finished;
        this.killed = killed;
    }

    /** The same for an execution that puts nothing into the jar of the module. */
    public static ExecutionHistory of(Execution execution, Path workDirectory) throws IOException {
        return of(execution, workDirectory, Optional.empty());
    }

    /**
     * Reads what is remembered.
     *
     * @param packagedManifest the manifest that goes into the jar of the module
     * @throws IOException if it is there and cannot be read
     */
    public static ExecutionHistory of(Execution execution, Path workDirectory, Optional<Path> packagedManifest)
            throws IOException {
        WorkDirectory work = new WorkDirectory(workDirectory);
        return new ExecutionHistory(work, packagedManifest, execution, work.states(), work.unfinished());
    }

    /** The last run of this execution; none if a run after it was killed while it wrote. */
    public Optional<ExecutionState> lastRun() {
        return own(killed.values()).isPresent() ? Optional.empty() : own(finished);
    }

    /**
     * Reports the files of a run that other executions have generated in this build.
     *
     * @param outputName what messages call the source root
     */
    public void checkClaims(ExecutionState run, String outputName, Diagnostics diagnostics) {
        Claims claims = new Claims();
        finished.stream().filter(state -> execution.hasFinished(state.id())).forEach(claims::add);
        claims.check(run, outputName, diagnostics);
    }

    /** Whether no other execution has generated a file of this run in this build. */
    public boolean isUnclaimed(ExecutionState run) {
        Diagnostics unheard = new Diagnostics();
        checkClaims(run, "", unheard);
        return !unheard.hasErrors();
    }

    /**
     * What bringing a run to the disk would change; nothing is.
     *
     * @throws IOException if the disk cannot be read
     */
    public PlannedWrite plan(ExecutionState run, PendingWrite pending, OutputDirectory output) throws IOException {
        return new PlannedWrite(run, pending, stale(run, output).files());
    }

    /**
     * Brings a run to the disk: stale files go first, since a file system may take a new name for an old one. A build that
     * is killed meanwhile leaves a list behind of what it was about to write. What the disk refuses is reported, and
     * repaired by the next run. Where another build runs the same execution at the same time, the one that ends last decides
     * what is remembered, and clears away what the other one alone has generated.
     *
     * @throws IOException if the disk fails elsewhere than at a generated file
     */
    public WriteResult commit(PlannedWrite planned, OutputDirectory output, Diagnostics diagnostics)
            throws IOException {
        ExecutionState run = planned.run();
        PendingWrite pending = planned.pending();
        work.sweep();
        StaleFiles stale = stale(run, output);
        if (pending.isEmpty() && stale.isEmpty()) {
            remember(run);
            return new WriteResult(0, 0, pending.unchanged());
        }
        work.begin(run);
        for (ExecutionState interrupted : killed.values()) {
            for (Path folder : interrupted.folders()) {
                UnfinishedFile.sweep(folder);
            }
        }
        int deleted = stale.delete();
        output.write(pending, diagnostics);
        if (diagnostics.hasErrors()) {
            return WriteResult.NONE;
        }
        ExecutionHistory now = new ExecutionHistory(work, packagedManifest, execution, work.states(), killed);
        now.stale(run, output).delete();
        now.remember(run);
        return new WriteResult(pending.contents().size(), deleted, pending.unchanged());
    }

    private void remember(ExecutionState run) throws IOException {
        work.end(run);
        forgetOthers();
        for (Map.Entry<Path, ExecutionState> list : killed.entrySet()) {
            if (!isOther(list.getValue())) {
                work.settle(list.getKey());
            }
        }
        List<ExecutionState> states = statesAfter(run);
        work.writeManifest(states);
        if (packagedManifest.isPresent()) {
            WorkDirectory.writePackaged(states, packagedManifest.get());
        }
    }

    private StaleFiles stale(ExecutionState run, OutputDirectory output) throws IOException {
        StaleFiles stale = new StaleFiles();
        boolean isKnown = own(finished).isPresent() || own(killed.values()).isPresent();
        if (!isKnown && output.isInside(work.buildDirectory())) {
            // The memory is lost or another version's. What a build made in its own folder can be made again.
            output.ownFiles().forEach(file -> stale.add(output.root(), file));
        }
        all().stream().filter(state -> !isOther(state)).forEach(stale::add);
        stale.keep(run);
        all().stream().filter(this::isOther).forEach(stale::keep);
        return stale;
    }

    private void forgetOthers() throws IOException {
        for (ExecutionState state : all()) {
            if (!execution.isAlive(state.id())) {
                work.forget(state.id());
            }
        }
    }

    private List<ExecutionState> statesAfter(ExecutionState run) {
        List<ExecutionState> states = new ArrayList<>(List.of(run));
        finished.stream().filter(this::isOther).forEach(states::add);
        return states;
    }

    /** Whether a state is that of another execution that the module still has. */
    private boolean isOther(ExecutionState state) {
        return !state.id().equals(execution.id()) && execution.isAlive(state.id());
    }

    private Optional<ExecutionState> own(Collection<ExecutionState> states) {
        return states.stream()
                .filter(state -> state.id().equals(execution.id()))
                .findFirst();
    }

    private List<ExecutionState> all() {
        List<ExecutionState> all = new ArrayList<>(finished);
        all.addAll(killed.values());
        return all;
    }
}
