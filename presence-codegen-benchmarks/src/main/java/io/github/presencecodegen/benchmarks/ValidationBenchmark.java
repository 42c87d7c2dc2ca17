package io.github.presencecodegen.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time and the memory that a valid document takes, once per JVM for each validator and document. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class ValidationBenchmark {

    /** The document and its schema. */
    @Param
    public Sample document;

    /** The validator. */
    @Param
    public Library library;

    private Contender contender;
    private byte[] json;
    private Object parsed;

    /** Has the schema read and the document parsed. */
    @Setup
    public void prepare() {
        contender = library.of(document);
        json = document.document();
        parsed = contender.parse(json);
    }

    /** Whether a parsed document is valid. */
    @Benchmark
    public boolean parsedIsValid() {
        return contender.isValid(parsed);
    }

    /** What is wrong with a parsed document, which is nothing. */
    @Benchmark
    public Object parsedValidate() {
        return contender.validate(parsed);
    }

    /** Whether the document in these bytes is valid. */
    @Benchmark
    public boolean bytesIsValid() {
        return contender.isValid(json);
    }

    /** What is wrong with the document in these bytes, which is nothing. */
    @Benchmark
    public Object bytesValidate() {
        return contender.validate(json);
    }
}
