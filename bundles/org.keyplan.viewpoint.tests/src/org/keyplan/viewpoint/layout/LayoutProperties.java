package org.keyplan.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.keyplan.viewpoint.scene.Arrangement.Point;

import java.util.List;
import java.util.Random;

class LayoutProperties {
    @Property(tries = 80)
    void organisationsAreSound(@ForAll long seed) {
        Geometry.isSound(RandomGraphs.organisation(seed).layout(Plan.Kind.TREE).graph);
    }

    @Property(tries = 80)
    void noLineOfATreeRunsThroughACard(@ForAll long seed) {
        Draft draft = RandomGraphs.tree(seed).layout(Plan.Kind.TREE);
        for (Wire wire : draft.graph.wires) {
            assertThat(wire.orthogonal).isTrue();
            assertThat(Geometry.runsThroughACard(draft.graph, wire)).as(wire.route + "").isFalse();
        }
    }

    @Property(tries = 60)
    void linesOfAnOrganisationGoAroundCards(@ForAll long seed) {
        Draft draft = RandomGraphs.organisation(seed).layout(Plan.Kind.TREE);
        for (Wire wire : draft.graph.wires) {
            assertThat(Geometry.runsThroughACard(draft.graph, wire)).as(wire.route + "").isFalse();
        }
    }

    @Property(tries = 60)
    void brothersKeepTheirOrder(@ForAll long seed) {
        Draft draft = RandomGraphs.tree(seed).layout(Plan.Kind.TREE);
        List<Box> boxes = draft.graph.boxes;
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Box earlier = boxes.get(i);
                Box later = boxes.get(j);
                if (draft.graph.above.get(earlier) == draft.graph.above.get(later) && i > 0) {
                    boolean before = later.right() <= earlier.x && later.y <= earlier.y;
                    boolean over = later.x == earlier.x && later.y < earlier.y;
                    assertThat(before || over).as(later + " before " + earlier).isFalse();
                }
            }
        }
    }

    @Property(tries = 60)
    void nobodyStandsAboveTheirBoss(@ForAll long seed) {
        Draft draft = RandomGraphs.tree(seed).layout(Plan.Kind.TREE);
        draft.graph.above.forEach(
                (child, boss) -> assertThat(child.y).isGreaterThan(boss.bottom()));
    }

    @Property(tries = 60)
    void networksAreSound(@ForAll long seed) {
        Geometry.isSound(RandomGraphs.network(seed).layout(Plan.Kind.NETWORK).graph);
    }

    @Property(tries = 80)
    void bandsAreSoundAndOfOneWidth(@ForAll long seed) {
        Draft draft = RandomGraphs.bands(seed).layout(Plan.Kind.ROWS);
        Geometry.isSound(draft.graph);
        Box first = draft.graph.roots.get(0);
        double bottom = 0;
        for (Box band : draft.graph.roots) {
            assertThat(band.width).isEqualTo(first.width);
            assertThat(band.x).isEqualTo(first.x);
            assertThat(band.y).isGreaterThan(bottom);
            bottom = band.bottom();
        }
    }

    @Property(tries = 60)
    void columnsAreSoundAndOfOneHeight(@ForAll long seed) {
        Draft draft = RandomGraphs.bands(seed).layout(Plan.Kind.COLUMNS);
        Geometry.isSound(draft.graph);
        Box first = draft.graph.roots.get(0);
        for (Box band : draft.graph.roots) {
            assertThat(band.height).isEqualTo(first.height);
            assertThat(band.y).isEqualTo(first.y);
        }
    }

    @Property(tries = 60)
    void linesBetweenBandsRunThroughNoCard(@ForAll long seed) {
        Draft draft = RandomGraphs.bands(seed).layout(Plan.Kind.ROWS);
        for (Wire wire : draft.graph.wires) {
            assertThat(Geometry.runsThroughACard(draft.graph, wire)).as(wire.route + "").isFalse();
        }
    }

    @Property(tries = 25)
    void theSameInputGivesTheSameLayout(@ForAll long seed) {
        for (Plan.Kind kind : Plan.Kind.values()) {
            boolean bands = kind == Plan.Kind.ROWS || kind == Plan.Kind.COLUMNS;
            String first = draft(seed, kind, bands).written();
            assertThat(draft(seed, kind, bands).written()).isEqualTo(first);
        }
    }

    private static Draft draft(long seed, Plan.Kind kind, boolean bands) {
        Draft draft = bands ? RandomGraphs.bands(seed) : RandomGraphs.organisation(seed);
        return draft.layout(kind);
    }

    @Property(tries = 80)
    void whatIsPlacedStaysAndTheRestFindsSpace(@ForAll long seed) {
        Draft draft = RandomGraphs.tree(seed);
        Random random = new Random(seed);
        int slot = 0;
        for (Box box : draft.graph.boxes) {
            slot += random.nextInt(3);
            if (random.nextBoolean()) {
                draft.places.put(box, new Point(7 + slot % 9 * 260, 11 + slot / 9 * 130));
                slot++;
            }
        }
        draft.layout(Plan.Kind.TREE);
        draft.places.forEach(
                (box, point) -> {
                    assertThat(box.x).isEqualTo(point.x());
                    assertThat(box.y).isEqualTo(point.y());
                });
        Geometry.isSound(draft.graph);
    }

    @Property(tries = 60)
    void whatWasLaidOutAndPlacedSoLooksTheSame(@ForAll long seed) {
        Draft first = RandomGraphs.organisation(seed).layout(Plan.Kind.TREE);
        Draft again = RandomGraphs.organisation(seed);
        for (int i = 0; i < first.graph.boxes.size(); i++) {
            Box box = first.graph.boxes.get(i);
            again.places.put(again.graph.boxes.get(i), new Point(box.x, box.y));
        }
        again.layout(Plan.Kind.TREE);
        assertThat(again.written()).isEqualTo(first.written());
        Geometry.isSound(again.graph);
    }

    @Property(tries = 60)
    void linesOfAnArrangedNetworkStayOnTheSheetAndOnBorders(@ForAll long seed) {
        Draft draft = RandomGraphs.network(seed);
        Random random = new Random(seed);
        for (Box box : draft.graph.roots) {
            if (random.nextBoolean()) {
                draft.places.put(box, new Point(random.nextInt(900), random.nextInt(600)));
            }
        }
        draft.layout(Plan.Kind.NETWORK);
        draft.places.forEach((box, point) -> assertThat(new Point(box.x, box.y)).isEqualTo(point));
        Geometry.containersHoldTheirChildren(draft.graph);
        Geometry.allIsOnTheSheet(draft.graph);
        Geometry.routesBeginAndEndOnBorders(draft.graph);
        for (Box box : draft.graph.roots) {
            for (Box other : draft.graph.roots) {
                if (box != other && !draft.places.containsKey(box)) {
                    assertThat(box.outer().overlaps(other.outer())).isFalse();
                }
            }
        }
    }
}
