package org.keyplan.bench;

import org.eclipse.emf.common.util.EList;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.LiveValidation;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

/**
 * How long after one change of a plan its findings are known again, as in an editor: by validation
 * of what depends on the change, against {@link #full} validation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ChangeBenchmark {

    private static final String SYNTHETIC = "synthetic-1000";

    /** The example of thirty people, or a made-up plan of a thousand. */
    @Param({Examples.CONSTRUCTION_MACHINERY, SYNTHETIC})
    public String plan;

    private final PlanValidator validator = PlanValidator.standard();
    private AccountPlan model;
    private LocalDate asOf;
    private LiveValidation live;
    private Stakeholder person;
    private Participant participant;
    private Interaction meeting;
    private boolean even;

    /** Opens the plan and validates it once. */
    @Setup
    public void open() throws IOException {
        model = SYNTHETIC.equals(plan) ? SyntheticPlan.ofPeople(1000) : example(plan);
        asOf = SYNTHETIC.equals(plan) ? SyntheticPlan.AS_OF : Examples.asOf();
        person = model.getAccount().getStakeholders().get(10);
        participant = model.getMaps().get(0).getParticipants().get(0);
        meeting = KeyplanFactory.eINSTANCE.createInteraction();
        meeting.setDate(asOf.minusDays(3));
        meeting.getMembers().add(model.getTeam().get(0));
        meeting.getStakeholders().add(person);
        live = validator.live(model, asOf);
        live.result();
    }

    /** Stops listening to the plan. */
    @TearDown
    public void close() {
        live.close();
    }

    @Benchmark
    public ValidationResult full() {
        return validator.validate(model, asOf);
    }

    @Benchmark
    public ValidationResult name() {
        person.setName(next() ? "Li Wei" : "Zhang Min");
        return live.result();
    }

    @Benchmark
    public ValidationResult attitude() {
        participant.setAttitude(next() ? Attitude.SUPPORTER : Attitude.OPPONENT);
        return live.result();
    }

    /** By turns a meeting comes and goes. */
    @Benchmark
    public ValidationResult interaction() {
        EList<Interaction> interactions = model.getInteractions();
        if (next()) {
            interactions.add(meeting);
        } else {
            interactions.remove(meeting);
        }
        return live.result();
    }

    private boolean next() {
        even = !even;
        return even;
    }

    private static AccountPlan example(String name) throws IOException {
        Path folder = Files.createTempDirectory("keyplan-bench");
        Path file = Examples.copyTo(name, folder);
        try {
            return PlanFiles.load(file);
        } finally {
            Files.delete(file);
            Files.delete(folder);
        }
    }
}
