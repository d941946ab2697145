package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.design.PlanFacts;
import org.keyplan.design.PlanViewpoint;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.LiveScene;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneRefresher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A diagram that takes notice of what somebody edits, one thing after the other, shows what it
 * would show if it were opened anew: whatever its services read of other elements is declared.
 */
class EditsProperties {
    private static final int EDITS = 50;

    private final PlanViewpoint viewpoint = PlanViewpoint.in(Locale.ENGLISH);
    private final SceneRefresher refresher = new SceneRefresher(viewpoint.interpreter());

    @Property(tries = 15)
    void openDiagramsOfExamplesFollowEveryEdit(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> names = Examples.names();
        follow(PlanPictures.example(names.get(random.nextInt(names.size()))), random);
    }

    @Property(tries = 15)
    void openDiagramsOfAnyPlanFollowEveryEdit(@ForAll long seed) {
        Random random = new Random(seed);
        AccountPlan plan = RandomPlan.of(random);
        PlanFiles.attach(plan);
        follow(plan, random);
    }

    private void follow(AccountPlan plan, Random random) {
        PlanFacts.of(plan).judgeOn(Examples.asOf());
        PlanFacts.of(plan).speak(Locale.ENGLISH);
        List<LiveScene> open = open(plan, random);
        PlanEdits edits = new PlanEdits(plan, random);
        for (int i = 0; i < EDITS; i++) {
            String edit = edits.edit();
            open.removeIf(diagram -> isGone(diagram, plan));
            for (LiveScene diagram : open) {
                assertSame(diagram.refresh(), edit);
            }
        }
        open.forEach(LiveScene::close);
    }

    private List<LiveScene> open(AccountPlan plan, Random random) {
        List<LiveScene> open = new ArrayList<>();
        for (DiagramDescription diagram : viewpoint.viewpoint().diagrams()) {
            List<String> layers = diagram.additionalLayers().stream().map(Layer::name).toList();
            List<String> filters = new ArrayList<>();
            for (Filter filter : diagram.filters()) {
                if (random.nextInt(10) == 0) {
                    filters.add(filter.name());
                }
            }
            for (EObject root : roots(diagram, plan)) {
                LiveScene live = refresher.live(diagram, root, layers, filters, Arrangement.NONE);
                live.listen();
                open.add(live);
            }
        }
        return open;
    }

    private static List<EObject> roots(DiagramDescription diagram, AccountPlan plan) {
        return switch (diagram.domainClass()) {
            case "keyplan::Account" -> List.of(plan.getAccount());
            case "keyplan::InfluenceMap" -> List.copyOf(plan.getMaps());
            default -> List.of(plan);
        };
    }

    private void assertSame(Scene kept, String edit) {
        Scene anew =
                refresher.refresh(
                        kept.description(),
                        kept.root(),
                        kept.layers(),
                        kept.filters(),
                        Arrangement.NONE);
        if (!kept.nodes().equals(anew.nodes())
                || !kept.edges().equals(anew.edges())
                || !kept.hierarchy().equals(anew.hierarchy())) {
            assertThat(SceneText.of(kept, Locale.ENGLISH))
                    .as("after %s", edit)
                    .isEqualTo(SceneText.of(anew, Locale.ENGLISH));
            throw new AssertionError("Tooltips or order differ after " + edit);
        }
        assertThat(kept.title()).as(edit).isEqualTo(anew.title());
    }

    /** Whether what a diagram is about was taken out of the plan. */
    private static boolean isGone(LiveScene diagram, AccountPlan plan) {
        EObject root = diagram.scene().root();
        boolean gone = root != plan && root.eContainer() == null;
        if (gone) {
            diagram.close();
        }
        return gone;
    }
}
