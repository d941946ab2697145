package org.keyplan.bench;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.SaveOptions;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
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

    private static final int ELEMENTS_PER_PERSON = 6;
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

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
        plan = plan(elements / ELEMENTS_PER_PERSON);
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

    private static AccountPlan plan(int people) {
        AccountPlan plan = PlanFiles.create("Benchmark");
        InfluenceMap map = MAKE.createInfluenceMap();
        plan.getMaps().add(map);
        TeamMember member = MAKE.createTeamMember();
        plan.getTeam().add(member);
        List<Stakeholder> stakeholders = plan.getAccount().getStakeholders();
        for (int i = 0; i < people; i++) {
            Stakeholder person = MAKE.createStakeholder();
            person.setName("Person " + i);
            if (i > 0) {
                person.setReportsTo(stakeholders.get((i - 1) / 8));
            }
            stakeholders.add(person);
        }
        for (int i = 0; i < people; i++) {
            Stakeholder person = stakeholders.get(i);
            Stakeholder other = stakeholders.get((i * 7 + 1) % people);
            map.getParticipants().add(participant(person));
            plan.getAccount().getTies().add(tie(person, other));
            plan.getEngagements().add(engagement(member, person));
            plan.getInteractions().add(interaction(member, person, other, 1));
            plan.getInteractions().add(interaction(member, person, other, 2));
        }
        return plan;
    }

    private static Participant participant(Stakeholder person) {
        Participant participant = MAKE.createParticipant();
        participant.setStakeholder(person);
        participant.getRoles().add(BuyingRole.USER);
        return participant;
    }

    private static Tie tie(Stakeholder from, Stakeholder to) {
        Tie tie = MAKE.createTie();
        tie.setFrom(from);
        tie.setTo(to);
        return tie;
    }

    private static Engagement engagement(TeamMember member, Stakeholder person) {
        Engagement engagement = MAKE.createEngagement();
        engagement.setMember(member);
        engagement.setStakeholder(person);
        return engagement;
    }

    private static Interaction interaction(
            TeamMember member, Stakeholder person, Stakeholder other, int day) {
        Interaction interaction = MAKE.createInteraction();
        interaction.setDate(LocalDate.of(2026, 1, day));
        interaction.getMembers().add(member);
        interaction.getStakeholders().add(person);
        if (other != person) {
            interaction.getStakeholders().add(other);
        }
        interaction.setOutcome("Next visit agreed");
        return interaction;
    }
}
