package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.design.picture.SeenPicture.SeenGroup;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Insight;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.SceneEdge;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether lines join what they ought to join. */
class LineEndsTest {
    private static final String PICTURES = "org.keyplan.design.picture.PlanPictures#";

    /** Half the distance of a double line's strokes and what a border takes, in pixels. */
    private static final double NEAR = 3;

    @ParameterizedTest
    @MethodSource(PICTURES + "orgCharts")
    void anOrgChartJoinsEverybodyToTheirSuperiors(Pictured chart) {
        List<List<EObject>> formal = new ArrayList<>();
        List<List<EObject>> dotted = new ArrayList<>();
        List<Stakeholder> people = chart.plan().getAccount().getStakeholders();
        for (Stakeholder person : people) {
            if (people.contains(person.getReportsTo())) {
                formal.add(List.of(person, person.getReportsTo()));
            }
            person.getDottedReportsTo().stream()
                    .filter(people::contains)
                    .forEach(superior -> dotted.add(List.of(person, superior)));
        }
        assertThat(joined(chart, "ReportsTo")).containsExactlyInAnyOrderElementsOf(formal);
        assertThat(joined(chart, "DottedReportsTo")).containsExactlyInAnyOrderElementsOf(dotted);
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "influenceMaps")
    void anInfluenceMapJoinsParticipantsAsTheirTiesSay(Pictured map) {
        for (TieKind kind : TieKind.values()) {
            List<List<EObject>> ties = new ArrayList<>();
            for (Tie tie : map.plan().getAccount().getTies()) {
                if (tie.getKind() == kind) {
                    ties.addAll(pairs(parts(map, tie.getFrom()), parts(map, tie.getTo())));
                }
            }
            assertThat(joined(map, mapping(kind))).containsExactlyInAnyOrderElementsOf(ties);
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "influenceMaps")
    void anInfluenceMapJoinsParticipantsToTheirSuperiors(Pictured map) {
        Set<List<EObject>> formal = new LinkedHashSet<>();
        for (Participant part : ((InfluenceMap) map.diagram().root()).getParticipants()) {
            Stakeholder person = part.getStakeholder();
            if (person != null && person.getReportsTo() != null) {
                formal.addAll(pairs(List.of(part), parts(map, person.getReportsTo())));
            }
        }
        assertThat(joined(map, "ReportsTo")).containsExactlyInAnyOrderElementsOf(formal);
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void anInsightMapJoinsWhatLeadsToWhat(Pictured picture) {
        List<List<EObject>> expected = new ArrayList<>();
        if (!picture.scene().description().name().equals("InsightMap")) {
            return;
        }
        Set<EObject> shown = new LinkedHashSet<>();
        picture.nodes().forEach(node -> shown.add(node.element()));
        for (Insight insight : picture.plan().getInsights()) {
            insight.getLeadsTo().stream()
                    .filter(next -> shown.contains(insight) && shown.contains(next))
                    .forEach(next -> expected.add(List.of(insight, next)));
        }
        assertThat(joined(picture, "LeadsTo")).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void everyLineRunsFromBorderToBorder(Pictured picture) {
        for (SceneEdge edge : picture.edges()) {
            Rect source = picture.group(edge.source()).bounds();
            Rect target = picture.group(edge.target()).bounds();
            assertThat(picture.groups(edge))
                    .as("what is drawn of %s", edge.id())
                    .isNotEmpty()
                    .anyMatch(line -> touches(line, source) && touches(line, target));
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void thereAreAsManyLinesAsThereAreThingsTheyStandFor(Pictured picture) {
        for (SceneEdge edge : picture.edges()) {
            List<SeenGroup> drawn = picture.groups(edge);
            long alike =
                    picture.edges().stream()
                            .filter(other -> picture.groups(other).equals(drawn))
                            .count();
            assertThat(drawn).hasSize((int) alike);
        }
    }

    private static boolean touches(SeenGroup line, Rect card) {
        return line.shapes().stream()
                .flatMap(shape -> shape.corners().stream())
                .anyMatch(corner -> Math.abs(distance(corner, card)) <= NEAR);
    }

    /** From a point to a border; negative inside. */
    private static double distance(Point2D p, Rect card) {
        double dx = Math.max(card.x() - p.getX(), p.getX() - card.right());
        double dy = Math.max(card.y() - p.getY(), p.getY() - card.bottom());
        return dx > 0 && dy > 0 ? Math.hypot(dx, dy) : Math.max(dx, dy);
    }

    private static List<List<EObject>> joined(Pictured picture, String mapping) {
        List<List<EObject>> joined = new ArrayList<>();
        for (SceneEdge edge : picture.edges()) {
            if (edge.mappingName().equals(mapping)) {
                joined.add(List.of(edge.source().element(), edge.target().element()));
            }
        }
        return joined;
    }

    private static List<Participant> parts(Pictured map, Stakeholder person) {
        return ((InfluenceMap) map.diagram().root())
                .getParticipants().stream()
                        .filter(part -> person != null && part.getStakeholder() == person)
                        .toList();
    }

    private static List<List<EObject>> pairs(List<Participant> from, List<Participant> to) {
        List<List<EObject>> pairs = new ArrayList<>();
        from.forEach(one -> to.forEach(other -> pairs.add(List.of(one, other))));
        return pairs;
    }

    private static String mapping(TieKind kind) {
        return switch (kind) {
            case INFLUENCES -> "Influences";
            case TRUSTS -> "Trusts";
            case ALLIED -> "Allied";
            case CONFLICT -> "Conflict";
        };
    }
}
