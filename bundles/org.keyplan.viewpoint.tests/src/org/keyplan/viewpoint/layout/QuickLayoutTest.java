package org.keyplan.viewpoint.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.scene.Arrangement.Point;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines of nodes that are being dragged. */
class QuickLayoutTest {
    private final NodeId boss = node();
    private final NodeId clerk = node();
    private final EdgeId edge = new EdgeId("line", null, clerk, boss);
    private final Rect bossAt = new Rect(100, 0, 100, 40);
    private final Rect clerkAt = new Rect(0, 100, 100, 40);

    private static NodeId node() {
        return new NodeId(null, "m", EcoreFactory.eINSTANCE.createEObject());
    }

    private Layout layout(Set<EdgeId> orthogonal, Set<EdgeId> curved, Point... route) {
        return new Layout(
                Map.of(boss, bossAt, clerk, clerkAt),
                Map.of(edge, List.of(route)),
                orthogonal,
                curved,
                300,
                200);
    }

    private Layout rightAngled(Point... route) {
        return layout(Set.of(edge), Set.of(), route);
    }

    private static Point p(double x, double y) {
        return new Point(x, y);
    }

    private List<Point> afterClerkMoves(Layout layout, double dx, double dy) {
        Layout moved =
                QuickLayout.moved(layout, List.of(edge), Map.of(clerk, clerkAt.moved(dx, dy)));
        assertThat(moved.bounds())
                .containsOnly(Map.entry(clerk, clerkAt.moved(dx, dy)), Map.entry(boss, bossAt));
        assertThat(moved.orthogonal()).isEqualTo(layout.orthogonal());
        assertThat(moved.curved()).isEqualTo(layout.curved());
        return moved.routes().get(edge);
    }

    @Test
    void aTrunkKeepsItsHeightAndFollowsTheNodeSideways() {
        Layout tree = rightAngled(p(50, 100), p(50, 70), p(150, 70), p(150, 40));

        assertThat(afterClerkMoves(tree, 30, 20))
                .containsExactly(p(80, 120), p(80, 70), p(150, 70), p(150, 40));
    }

    @Test
    void aLineWithOneBendKeepsIt() {
        assertThat(afterClerkMoves(rightAngled(p(50, 100), p(50, 20), p(100, 20)), 10, 5))
                .containsExactly(p(60, 105), p(60, 20), p(100, 20));
    }

    @Test
    void anUprightLineGetsBendsWhereItMust() {
        assertThat(afterClerkMoves(rightAngled(p(100, 100), p(100, 40)), 50, 0))
                .containsExactly(p(150, 100), p(150, 70), p(100, 70), p(100, 40));
    }

    @Test
    void linesBetweenNodesThatMoveTogetherKeepTheirForm() {
        Layout tree = rightAngled(p(50, 100), p(50, 70), p(150, 70), p(150, 40));

        Layout moved =
                QuickLayout.moved(
                        tree,
                        List.of(edge),
                        Map.of(clerk, clerkAt.moved(7, 8), boss, bossAt.moved(7, 8)));

        assertThat(moved.routes().get(edge))
                .containsExactly(p(57, 108), p(57, 78), p(157, 78), p(157, 48));
    }

    @Test
    void aCurveBeginsAndEndsOnTheBorders() {
        Layout curve = layout(Set.of(), Set.of(edge), p(50, 100), p(60, 60), p(150, 40));

        List<Point> route = afterClerkMoves(curve, 40, 0);

        assertThat(route).hasSize(3);
        assertThat(route.get(1)).isEqualTo(p(80, 60));
        assertThat(route.get(0).y()).isEqualTo(100);
        assertThat(route.get(2).y()).isEqualTo(40);
    }

    @Test
    void aBentLineKeepsTheBendsAPersonMade() {
        Layout bent = layout(Set.of(), Set.of(), p(50, 100), p(50, 60), p(120, 60), p(150, 40));

        List<Point> route = afterClerkMoves(bent, 100, 60);

        assertThat(route).hasSize(4).contains(p(50, 60), p(120, 60));
        assertThat(route.get(0)).isNotEqualTo(p(50, 100));
        assertThat(route.get(0).x()).isBetween(100.0, 200.0);
    }

    @Test
    void anEdgeWithoutARouteIsPassedOver() {
        EdgeId hidden = new EdgeId("line", null, boss, clerk);

        Layout moved =
                QuickLayout.moved(
                        rightAngled(p(100, 100), p(100, 40)),
                        List.of(hidden),
                        Map.of(clerk, clerkAt));

        assertThat(moved.routes()).isEmpty();
    }
}
