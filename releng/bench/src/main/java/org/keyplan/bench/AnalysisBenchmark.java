package org.keyplan.bench;

import org.keyplan.analysis.BuyingCentre;
import org.keyplan.analysis.Contacts;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.Cycles;
import org.keyplan.analysis.Funnel;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.analysis.Rank;
import org.keyplan.analysis.Reachability;
import org.keyplan.analysis.ValueBalance;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Engagement;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Stakeholder;
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
import org.openjdk.jmh.infra.Blackhole;

import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Everything the analyses can be asked, of plans of 8 000 and 16 000 people. Twice the plan should
 * take about twice the time; four times would mean that something searches the plan for every
 * element of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {

    /** People of the customer. */
    @Param({"8000", "16000"})
    public int people;

    private AccountPlan plan;

    @Setup
    public void buildPlan() {
        plan = ChainPlan.ofPeople(people);
    }

    @Benchmark
    public void coverage(Blackhole asked) {
        PlanIndex index = index();
        for (Stakeholder person : index.stakeholders()) {
            asked.consume(Coverage.of(index, person));
            asked.consume(index.openActionsNaming(person));
        }
    }

    @Benchmark
    public void contactsBetween(Blackhole asked) {
        PlanIndex index = index();
        for (Engagement engagement : plan.getEngagements()) {
            asked.consume(
                    Contacts.between(index, engagement.getMember(), engagement.getStakeholder()));
        }
    }

    @Benchmark
    public void opportunities(Blackhole asked) {
        PlanIndex index = index();
        for (Opportunity opportunity : index.openOpportunities()) {
            asked.consume(Rank.of(opportunity, index.asOf()));
        }
        asked.consume(Funnel.of(index));
        asked.consume(ValueBalance.of(plan.getAccount()));
    }

    @Benchmark
    public void decisionMakers(Blackhole asked) {
        PlanIndex index = index();
        for (Opportunity opportunity : index.openOpportunities()) {
            asked.consume(BuyingCentre.holders(index, opportunity, BuyingRole.DECISION_MAKER));
        }
    }

    @Benchmark
    public void reachability(Blackhole asked) {
        PlanIndex index = index();
        Stakeholder last = index.stakeholders().get(index.stakeholders().size() - 1);
        Reachability reachability = Reachability.of(index);
        asked.consume(reachability.pathTo(last));
        asked.consume(reachability.nearest(last, 5));
    }

    @Benchmark
    public List<?> reportingCycles() {
        return Cycles.inReportingLines(plan.getAccount());
    }

    private PlanIndex index() {
        return PlanIndex.of(plan, SyntheticPlan.AS_OF);
    }
}
