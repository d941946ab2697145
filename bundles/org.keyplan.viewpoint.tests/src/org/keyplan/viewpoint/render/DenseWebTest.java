package org.keyplan.viewpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.card.Drawn;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Group;
import org.keyplan.viewpoint.drawing.Shape.Kind;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sheets with so many lines that each must step back. */
class DenseWebTest {
    private static SampleSheet everybodyWithEverybody() {
        SampleSheet sheet = new SampleSheet();
        List<NodeId> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            people.add(sheet.person("c_isNeutral", 1, "P" + i, 20 + i % 4 * 300, 20 + i / 4 * 200));
        }
        for (NodeId from : people) {
            for (NodeId to : people) {
                if (from != to) {
                    sheet.line("Influences", from, 'E', to, 'W');
                }
            }
        }
        return sheet;
    }

    @Test
    void linesOfADenseWebAreThinnerAndPalerInThePictureAndInItsLegend() {
        Set<Double> widths = new HashSet<>();
        Set<Rgb> colors = new HashSet<>();
        for (Shape shape :
                Drawn.flat(everybodyWithEverybody().draw(Locale.ENGLISH, null).shapes())) {
            if (shape instanceof Path path
                    && path.stroke() != null
                    && path.stroke().color().blue() > path.stroke().color().red() + 40) {
                widths.add(path.stroke().width());
                colors.add(path.stroke().color());
            }
        }

        assertThat(widths).hasSize(1).allMatch(width -> width < 2.5);
        assertThat(colors).hasSize(1).allMatch(color -> color.red() > Rgb.of("#274C9B").red());
    }

    @Test
    void whatGoesBothWaysInADenseWebIsOneLineWithTwoHeads() {
        List<Group> edges =
                Drawn.groups(everybodyWithEverybody().draw(Locale.ENGLISH, null).shapes()).stream()
                        .filter(group -> group.kind() == Kind.EDGE)
                        .toList();
        Rgb head = Rgb.of("#274C9B");

        assertThat(edges).hasSize(12 * 11);
        assertThat(edges).filteredOn(edge -> heads(edge, head) == 2).hasSize(12 * 11 / 2);
        assertThat(edges)
                .filteredOn(edge -> heads(edge, head) == 0)
                .as("the same lines the other way, which still tell what they join")
                .hasSize(12 * 11 / 2)
                .allSatisfy(
                        edge ->
                                assertThat(edge.shapes())
                                        .singleElement()
                                        .isInstanceOfSatisfying(
                                                Path.class,
                                                path -> assertThat(path.stroke()).isNull()));
    }

    private static long heads(Group edge, Rgb color) {
        return Drawn.flat(edge.shapes()).stream()
                .filter(shape -> shape instanceof Path path && color.equals(path.fill()))
                .count();
    }
}
