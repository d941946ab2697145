package org.keyplan.bench;

import org.keyplan.design.DiagramChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.PlanDiagram;
import org.keyplan.design.PlanDiagrams;
import org.keyplan.design.PlanViewpoint;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.picture.SvgWriter;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.LiveScene;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneRefresher;
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

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The org chart of an account with many people, each but the first reporting to somebody: what it
 * shows, its picture from model to SVG, and what it shows after one change.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class DiagramBenchmark {

    @Param({"1000", "2000"})
    public int people;

    private PlanDiagrams diagrams;
    private PlanDiagram chart;
    private Drawing drawing;
    private LiveScene live;
    private Stakeholder person;
    private Participant participant;
    private boolean even;

    /** Makes the plan and draws its chart once. */
    @Setup
    public void open() {
        AccountPlan plan = SyntheticPlan.ofPeople(people);
        diagrams = new PlanDiagrams(plan, SyntheticPlan.AS_OF, Locale.ENGLISH);
        chart =
                diagrams.all().stream()
                        .filter(d -> d.kind() == DiagramKind.ORG_CHART)
                        .findFirst()
                        .orElseThrow();
        drawing = diagrams.draw(chart, DiagramChoice.USUAL);
        person = plan.getAccount().getStakeholders().get(people / 2);
        participant = plan.getMaps().get(0).getParticipants().get(0);
        PlanViewpoint viewpoint = PlanViewpoint.in(Locale.ENGLISH);
        DiagramDescription description =
                viewpoint.viewpoint().diagram(DiagramKind.ORG_CHART.declared()).orElseThrow();
        live =
                new SceneRefresher(viewpoint.interpreter())
                        .live(
                                description,
                                plan.getAccount(),
                                SceneRefresher.initialLayers(description),
                                Set.of(),
                                Arrangement.NONE);
        live.listen();
    }

    /** Stops listening to the plan. */
    @TearDown
    public void close() {
        live.close();
    }

    @Benchmark
    public Scene refresh() {
        return diagrams.scene(chart, DiagramChoice.USUAL);
    }

    @Benchmark
    public String svg() {
        return new SvgWriter().write(drawing);
    }

    /** Refresh, layout, drawing and SVG. */
    @Benchmark
    public String picture() {
        return new SvgWriter().write(diagrams.draw(chart, DiagramChoice.USUAL));
    }

    @Benchmark
    public Scene afterName() {
        person.setName(next() ? "Li Wei" : "Zhang Min");
        return live.refresh();
    }

    @Benchmark
    public Scene afterAttitude() {
        participant.setAttitude(next() ? Attitude.SUPPORTER : Attitude.OPPONENT);
        return live.refresh();
    }

    /** By turns somebody reports to nobody and to the old superior. */
    @Benchmark
    public Scene afterReportsTo() {
        List<Stakeholder> everybody = ((Account) chart.root()).getStakeholders();
        person.setReportsTo(next() ? null : everybody.get(0));
        return live.refresh();
    }

    private boolean next() {
        even = !even;
        return even;
    }
}
