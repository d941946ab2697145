package org.keyplan.bench;

import org.keyplan.model.AccountPlan;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.ValidationResult;
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

import java.util.concurrent.TimeUnit;

/**
 * All rules on all of a plan, of 1 000 and 2 000 people. Twice the plan should take about twice the
 * time, also where the plan is of the {@linkplain ChainPlan shape} that is the worst for searches.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ValidationBenchmark {

    /** How the people of a plan belong together. */
    public enum Shape {
        /** Departments of twenty with an opportunity each. */
        DEPARTMENTS,
        /** One chain of command, and everybody in one map. */
        CHAIN
    }

    /** The shape of the plan. */
    @Param({"DEPARTMENTS", "CHAIN"})
    public Shape shape;

    /** People of the customer. */
    @Param({"1000", "2000"})
    public int people;

    private final PlanValidator validator = PlanValidator.standard();
    private AccountPlan plan;

    /** Builds the plan that is then validated again and again. */
    @Setup
    public void buildPlan() {
        plan =
                switch (shape) {
                    case DEPARTMENTS -> SyntheticPlan.ofPeople(people);
                    case CHAIN -> ChainPlan.ofPeople(people);
                };
    }

    @Benchmark
    public ValidationResult full() {
        return validator.validate(plan, SyntheticPlan.AS_OF);
    }
}
