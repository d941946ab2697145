package org.keyplan.design.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.model.AccountPlan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Draws an outline, changes any feature of the plan, draws anew only what the changes name, and
 * compares that with an outline drawn from the beginning.
 */
class OutlineChangesTest {

    /** What is on the screen. */
    private static final class Drawn {
        final Map<Object, List<Object>> children = new HashMap<>();
        final Map<Object, String> texts = new HashMap<>();

        void draw(Object node, PlanOutline outline, OutlineLabels labels) {
            texts.put(node, labels.label(node) + "|" + labels.detail(node));
            children.put(node, List.copyOf(outline.children(node)));
            outline.children(node).forEach(child -> draw(child, outline, labels));
        }

        /** Without what is left over of nodes that are gone. */
        Drawn reachable(Object root) {
            Drawn reachable = new Drawn();
            copy(root, reachable, new HashSet<>());
            return reachable;
        }

        private void copy(Object node, Drawn to, Set<Object> seen) {
            if (seen.add(node) && children.containsKey(node)) {
                to.texts.put(node, texts.get(node));
                to.children.put(node, children.get(node));
                children.get(node).forEach(child -> copy(child, to, seen));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatIsNamedIsAllThatHasToBeDrawnAnew(int seed) {
        AccountPlan plan = RandomPlan.of(new Random(seed));
        OutlineChanges changes = new OutlineChanges();
        plan.eAdapters()
                .add(
                        new EContentAdapter() {
                            @Override
                            public void notifyChanged(Notification change) {
                                super.notifyChanged(change);
                                changes.add(change);
                            }
                        });
        Mentions mentions = new Mentions(plan);
        PlanOutline outline = new PlanOutline(plan, Locale.ENGLISH, false);
        OutlineLabels labels = new OutlineLabels(outline, Locale.ENGLISH);
        Drawn screen = new Drawn();
        screen.draw(plan, outline, labels);
        for (EStructuralFeature feature : RandomPlan.features()) {
            changes.clear();
            Runnable undo = RandomPlan.change(plan, feature, new Random(seed));
            check(plan, outline, labels, screen, changes, mentions, feature);
            changes.clear();
            undo.run();
            check(plan, outline, labels, screen, changes, mentions, feature);
        }
    }

    private static void check(
            AccountPlan plan,
            PlanOutline outline,
            OutlineLabels labels,
            Drawn screen,
            OutlineChanges changes,
            Mentions mentions,
            EStructuralFeature feature) {
        if (changes.isStructural()) {
            outline.structureChanged();
        }
        if (changes.changesGroups()) {
            screen.draw(plan, outline, labels);
        }
        changes.nodesToRefresh(outline).forEach(node -> screen.draw(node, outline, labels));
        changes.nodesToRelabel(outline, changes.reworded(mentions))
                .forEach(
                        node ->
                                screen.texts.put(
                                        node, labels.label(node) + "|" + labels.detail(node)));

        Drawn anew = new Drawn();
        anew.draw(plan, outline, labels);
        Drawn shown = screen.reachable(plan);
        String what = feature.getEContainingClass().getName() + "." + feature.getName();
        if (shown.children.equals(anew.children) && shown.texts.equals(anew.texts)) {
            return;
        }
        for (Object node : anew.children.keySet()) {
            assertThat(list(shown.children.get(node), labels))
                    .as("%s: below %s", what, labels.label(node))
                    .isEqualTo(list(anew.children.get(node), labels));
            assertThat(shown.texts.get(node)).as(what).isEqualTo(anew.texts.get(node));
        }
        assertThat(shown.children.keySet()).hasSameSizeAs(anew.children.keySet());
    }

    private static List<String> list(List<Object> nodes, OutlineLabels labels) {
        return nodes == null
                ? List.of("not drawn")
                : nodes.stream()
                        .map(node -> System.identityHashCode(node(node)) + labels.label(node))
                        .toList();
    }

    /** Groups and diagrams are equal without being the same. */
    private static Object node(Object node) {
        return node instanceof org.eclipse.emf.ecore.EObject ? node : node.getClass();
    }
}
