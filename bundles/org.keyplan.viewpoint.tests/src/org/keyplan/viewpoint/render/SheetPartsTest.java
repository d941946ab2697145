package org.keyplan.viewpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.card.Card;
import org.keyplan.viewpoint.card.Drawn;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.layout.Layout;
import org.keyplan.viewpoint.layout.QuickLayout;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an editor draws piece by piece is what pictures show. */
class SheetPartsTest {
    private final SampleSheet sheet = new SampleSheet();
    private final NodeId unit = sheet.unit("Sales", 20, 20, 300, 200);
    private final NodeId li = sheet.personIn(unit, "a_isChampion", 2, "Li Wei\nHead", 60, 80);
    private final NodeId ma = sheet.person("e_isOpponent", 3, "Ma Li\nBuyer", 500, 80);
    private final SheetParts parts =
            new SheetParts(
                    SampleDiagram.description(),
                    LegendWording.NONE,
                    Locale.ENGLISH,
                    SampleSheet.METRICS);

    @Test
    void thePartsAreThoseOfTheWholePicture() {
        sheet.line("Influences", li, 'E', ma, 'W').line("Conflict", ma, 'S', li, 'S');
        Scene scene = sheet.scene();
        Layout layout = sheet.layout();
        Map<NodeId, Card> cards = sheet.cards();
        List<Shape> drawn = new ArrayList<>(NodeDrawer.ground(cards.get(unit), at(unit)));
        List<DrawnLine> lines = parts.lines(scene, layout, cards);
        lines.forEach(line -> drawn.addAll(line.line()));
        drawn.addAll(NodeDrawer.header(cards.get(unit), at(unit)));
        lines.forEach(line -> drawn.addAll(line.labels()));
        drawn.addAll(NodeDrawer.figure(cards.get(li), at(li)));
        drawn.addAll(NodeDrawer.figure(cards.get(ma), at(ma)));

        List<Shape> whole =
                Drawer.draw(
                        scene,
                        layout,
                        cards,
                        new Captions(
                                Locale.ENGLISH,
                                new LegendTerms(scene.description(), LegendWording.NONE),
                                cards),
                        SampleSheet.METRICS);

        assertThat(drawn).containsExactlyInAnyOrderElementsOf(Drawn.flat(whole));
    }

    @Test
    void linesOfADraggedNodeEndWhereItIs() {
        sheet.line("Influences", li, 'E', ma, 'W');
        Layout layout = sheet.layout();
        Rect there = at(ma).moved(0, 200);
        Scene scene = sheet.scene();
        Layout moved =
                QuickLayout.moved(layout, List.of(scene.edges().get(0).id()), Map.of(ma, there));

        List<DrawnLine> lines = parts.lines(scene.edges(), layout, moved, sheet.cards());

        assertThat(lines).hasSize(1);
        var points = lines.get(0).points();
        var end = points.get(points.size() - 1);
        assertThat(there.contains(new Rect(end.x(), end.y(), 0, 0))).isTrue();
    }

    @Test
    void theLegendBeginsInTheCornerAndKeepsItsWidth() {
        sheet.line("Influences", li, 'E', ma, 'W');

        Drawing legend = parts.legend(sheet.scene(), sheet.layout(), 600);

        assertThat(Drawn.words(legend.shapes())).contains("Champion", "Influences");
        assertThat(legend.height()).isPositive();
        assertThat(Drawn.flat(legend.shapes()))
                .allSatisfy(
                        shape -> {
                            Rect bounds = Drawn.bounds(shape);
                            assertThat(bounds.x()).isNotNegative();
                            assertThat(bounds.right()).isLessThanOrEqualTo(600);
                        });
    }

    @Test
    void onlyABlankSheetHasAdvice() {
        assertThat(parts.advice(sheet.scene(), sheet.cards())).isNull();
        SampleSheet blank = new SampleSheet();
        assertThat(parts.advice(blank.scene(), blank.cards())).isNotBlank();
    }

    @Test
    void everyMappingOfTheSampleHasASampleWithinItsSize() {
        SampleDiagram.description()
                .mappings()
                .forEach(
                        mapping ->
                                assertThat(parts.sample(mapping.path(), 16, 16))
                                        .as(mapping.path())
                                        .isNotEmpty());
    }

    @Test
    void aLineIsCalledByItsKindAndEnds() {
        sheet.line("Influences", li, 'E', ma, 'W');

        assertThat(parts.title(sheet.scene().edges().get(0), sheet.cards()))
                .contains("Influences", "Li Wei", "Ma Li");
    }

    private Rect at(NodeId node) {
        return sheet.bounds(node);
    }
}
