package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.expression.Evaluation;
import org.keyplan.viewpoint.scene.Arrangement;
import org.keyplan.viewpoint.scene.LiveScene;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.scene.SceneRefresher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What services say they read is what they read: after any change of any plan the diagrams that
 * rely on it look as if drawn anew.
 */
class ReadsProperties {

    private static final int CHANGES = 12;

    private static final List<EStructuralFeature> FEATURES =
            KeyplanPackage.eINSTANCE.getEClassifiers().stream()
                    .filter(EClass.class::isInstance)
                    .flatMap(c -> ((EClass) c).getEStructuralFeatures().stream())
                    .filter(f -> f.isChangeable() && !f.isTransient())
                    .toList();

    private final PlanViewpoint viewpoint = PlanViewpoint.in(Locale.ENGLISH);
    private final SceneRefresher refresher = new SceneRefresher(viewpoint.interpreter());

    @Property(tries = 100)
    void aDiagramKeptInStepLooksAsIfDrawnAnew(@ForAll long seed) {
        Random random = new Random(seed);
        AccountPlan plan = RandomPlan.of(random);
        List<LiveScene> diagrams = new ArrayList<>();
        for (DiagramDescription diagram : viewpoint.viewpoint().diagrams()) {
            for (EObject root : roots(diagram, plan)) {
                LiveScene live = open(diagram, root, random);
                live.listen();
                diagrams.add(live);
            }
        }
        for (int i = 0; i < CHANGES && isWhole(plan); i++) {
            EStructuralFeature feature = FEATURES.get(random.nextInt(FEATURES.size()));
            RandomPlan.change(plan, feature, random);
            diagrams.removeIf(diagram -> isGone(diagram, plan));
            for (LiveScene diagram : diagrams) {
                Scene kept = diagram.refresh();
                assertSame(kept, anew(kept), "after a change of " + feature.getName());
            }
        }
    }

    @Property(tries = 30)
    void everyServiceCopesWithWhateverPeopleType(@ForAll long seed) {
        AccountPlan plan = RandomPlan.of(new Random(seed));
        for (DiagramDescription diagram : viewpoint.viewpoint().diagrams()) {
            for (EObject root : roots(diagram, plan)) {
                List<String> layers = diagram.layers().stream().map(l -> l.name()).toList();
                List<String> filters = diagram.filters().stream().map(f -> f.name()).toList();
                Scene scene = refresher.refresh(diagram, root, layers, filters, Arrangement.NONE);

                assertThat(scene.title()).isNotBlank();
                scene.nodes().forEach(ReadsProperties::requireTexts);
            }
        }
    }

    private static void requireTexts(SceneNode node) {
        assertThat(node.look().label().text())
                .isNotBlank()
                .doesNotContain(Evaluation.INVALID_LABEL);
        assertThat(node.look().tooltip()).as("tooltip").isNotBlank();
        node.children().forEach(ReadsProperties::requireTexts);
    }

    private static void assertSame(Scene kept, Scene anew, String when) {
        assertThat(kept.title()).as(when).isEqualTo(anew.title());
        assertThat(flat(kept)).as(when).isEqualTo(flat(anew));
        assertThat(kept.hierarchy()).as(when).isEqualTo(anew.hierarchy());
    }

    /** What is shown, without the long names of elements, so that a difference can be read. */
    private static List<String> flat(Scene scene) {
        List<String> lines = new ArrayList<>();
        scene.nodes().forEach(node -> flatten(node, "", lines));
        for (SceneEdge edge : scene.edges()) {
            lines.add(
                    String.join(
                            " ",
                            edge.mappingName(),
                            name(edge.source()),
                            name(edge.target()),
                            edge.look().toString(),
                            String.valueOf(edge.visible())));
        }
        return lines;
    }

    private static void flatten(SceneNode node, String indent, List<String> lines) {
        lines.add(
                String.join(
                        " ",
                        indent + node.mappingName(),
                        name(node.id()),
                        node.look().toString(),
                        String.valueOf(node.visible())));
        node.children().forEach(child -> flatten(child, indent + "  ", lines));
    }

    private static String name(NodeId node) {
        return Integer.toHexString(System.identityHashCode(node.element()));
    }

    private LiveScene open(DiagramDescription diagram, EObject root, Random random) {
        List<String> layers = new ArrayList<>();
        diagram.additionalLayers().forEach(l -> addAtRandom(l.name(), layers, random));
        List<String> filters = new ArrayList<>();
        diagram.filters().forEach(f -> addAtRandom(f.name(), filters, random));
        return refresher.live(diagram, root, layers, filters, Arrangement.NONE);
    }

    private static void addAtRandom(String name, List<String> names, Random random) {
        if (random.nextInt(3) == 0) {
            names.add(name);
        }
    }

    private Scene anew(Scene scene) {
        return refresher.refresh(
                scene.description(),
                scene.root(),
                scene.layers(),
                scene.filters(),
                Arrangement.NONE);
    }

    /**
     * Whether everything the plan refers to is part of it. Of the rest nobody hears changes; the
     * usual way of deleting leaves none.
     */
    private static boolean isWhole(AccountPlan plan) {
        return RandomPlan.everything(plan).stream()
                .allMatch(element -> EcoreUtil.getRootContainer(element) == plan);
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

    private static List<EObject> roots(DiagramDescription diagram, AccountPlan plan) {
        return switch (diagram.domainClass()) {
            case "keyplan::Account" -> List.of(plan.getAccount());
            case "keyplan::InfluenceMap" -> List.copyOf(plan.getMaps());
            default -> List.of(plan);
        };
    }
}
