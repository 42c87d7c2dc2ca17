package io.github.presencecodegen.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Has all validators agree, measures them, and prints what each takes beside ours. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments arguments of JMH, separated by spaces
     * @throws CommandLineOptionException if JMH does not know an argument
     * @throws RunnerException if JMH cannot run
     */
    public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
        System.out.println("All validators agree on " + Agreement.check() + " documents.");
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(
                                String.join(" ", arguments).trim().split(" +")))
                        .addProfiler(GCProfiler.class)
                        .resultFormat(ResultFormatType.JSON)
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.print(new ResultTable(results));
    }
}
