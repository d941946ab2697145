package org.keyplan.viewpoint.scene;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.DiagramDescription;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

class LiveSceneProperties {
    private static final int EDITS = 60;
    private static final List<String> LAYERS = List.of("Specials", "Reports");
    private static final List<String> FILTERS = List.of("OnlyOn", "ShortNames", "HeavyLinks");

    @Property(tries = 60)
    void incrementalRefreshShowsWhatAFullOneShows(@ForAll long seed, @ForAll boolean all) {
        PlantModel model = new PlantModel(seed);
        Random random = new Random(seed);
        DiagramDescription description = PlantModel.description(all ? "Everything" : "MainArea");
        Set<String> layers = all ? some(LAYERS, random) : Set.of();
        Set<String> filters = all ? some(FILTERS, random) : Set.of();
        SceneRefresher refresher = PlantModel.refresher();
        try (LiveScene live =
                refresher.live(description, model.plant(), layers, filters, Arrangement.NONE)) {
            live.listen();
            for (int i = 0; i < EDITS; i++) {
                String edits = model.edit();
                for (int more = random.nextInt(3); more > 0; more--) {
                    edits += ", " + model.edit();
                }
                Scene now = live.refresh();
                sameScenes(
                        "after " + i + ": " + edits,
                        now,
                        refresher.refresh(
                                description, model.plant(), layers, filters, Arrangement.NONE));
                assertThat(live.refresh()).isSameAs(now);
                assertThat(live.refreshAll()).isSameAs(now);
            }
        }
    }

    @Property(tries = 40)
    void choicesShowWhatAFreshSceneWithTheSameChoicesShows(@ForAll long seed) {
        PlantModel model = new PlantModel(seed);
        Random random = new Random(seed);
        DiagramDescription description = PlantModel.description("Everything");
        SceneRefresher refresher = PlantModel.refresher();
        Set<String> ever = new HashSet<>();
        try (LiveScene live =
                refresher.live(description, model.plant(), Set.of(), Set.of(), Arrangement.NONE)) {
            live.listen();
            for (int i = 0; i < EDITS; i++) {
                String edit = model.edit();
                Set<String> layers = some(LAYERS, random);
                Set<String> filters = some(FILTERS, random);
                Arrangement arrangement = hide(live.scene(), random);
                ever.addAll(layers);
                LiveScene fresh =
                        refresher.live(
                                description, model.plant(), ever, Set.of(), Arrangement.NONE);
                sameScenes(
                        "after " + i + ": " + edit,
                        live.choose(layers, filters, arrangement),
                        fresh.choose(layers, filters, arrangement));
            }
        }
    }

    private static void sameScenes(String when, Scene now, Scene expected) {
        Map<Object, Integer> numbers = SceneLines.numbers();
        List<String> lines = new ArrayList<>(SceneLines.of(now, numbers));
        List<String> missing = new ArrayList<>(SceneLines.of(expected, numbers));
        List<String> both = new ArrayList<>(lines);
        both.retainAll(missing);
        lines.removeAll(both);
        missing.removeAll(both);
        assertThat(lines).as(when).isEqualTo(missing);
        assertThat(now.equals(expected)).as(when).isTrue();
    }

    private static Set<String> some(List<String> names, Random random) {
        Set<String> some = new HashSet<>();
        names.stream().filter(n -> random.nextBoolean()).forEach(some::add);
        return some;
    }

    private static Arrangement hide(Scene scene, Random random) {
        Map<EObject, Arrangement.Placement> placements = new HashMap<>();
        for (SceneNode node : scene.nodes()) {
            if (random.nextInt(5) == 0) {
                placements.put(node.element(), new Arrangement.Placement(0, 0, null, null, true));
            }
        }
        return new Arrangement(placements, Map.of());
    }
}
