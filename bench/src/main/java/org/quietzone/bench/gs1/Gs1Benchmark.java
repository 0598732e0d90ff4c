package org.quietzone.bench.gs1;

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

/** Operations on GS1 messages, links and EPCs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Gs1Benchmark {
    /** What is done. */
    @Param
    public Gs1Operation operation = Gs1Operation.PARSE;

    private Object[] inputs = {};
    private int next;

    /** Makes the inputs. */
    @Setup
    public void prepare() {
        inputs = operation.inputs();
    }

    private Object input() {
        next = next + 1 & Gs1Operation.COUNT - 1;
        return inputs[next];
    }

    /** This project. */
    @Benchmark
    public Object quietzone() {
        return operation.quietzone(input());
    }

    /** The translator of openepcis, where it can do the same. */
    @Benchmark
    public Object openepcis() {
        return operation.openepcis(input());
    }
}
