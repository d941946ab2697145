package org.keyplan.bench;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.SaveOptions;
import org.keyplan.model.AccountPlan;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Opening and saving plans of 30 000 and 60 000 elements. What counts is the ratio: opening the
 * large plan must take less than 2.5 times as long as opening the small one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PlanLoadBenchmark {

    /** Elements in the plan, about. */
    @Param({"30000", "60000"})
    public int elements;

    private Path folder;
    private Path file;
    private AccountPlan plan;
    private int version;

    /** Writes the plan that is then opened. */
    @Setup
    public void writePlan() throws IOException {
        folder = Files.createTempDirectory("keyplan-bench");
        file = folder.resolve("large.keyplan");
        plan = SyntheticPlan.ofElements(elements);
        PlanFiles.save(plan, file);
    }

    /** Removes the plan and its backups. */
    @TearDown
    public void removePlan() throws IOException {
        List<Path> written;
        try (var files = Files.list(folder)) {
            written = files.toList();
        }
        for (Path each : written) {
            Files.delete(each);
        }
        Files.delete(folder);
    }

    @Benchmark
    public AccountPlan load() throws IOException {
        return PlanFiles.load(file);
    }

    @Benchmark
    public void saveChanged() throws IOException {
        plan.setDescription("version " + version++);
        PlanFiles.save(plan, file, SaveOptions.overwrite());
    }
}
