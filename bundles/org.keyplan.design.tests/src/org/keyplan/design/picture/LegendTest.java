package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.design.picture.SeenPicture.SeenGroup;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whether legends explain what is there to see. */
class LegendTest {
    private static final String PICTURES = "org.keyplan.design.picture.PlanPictures#";

    /** Colours of cards that a sentence explains, or that say nothing of their own. */
    private static final Set<String> WITHOUT_SAMPLE =
            Set.of("Account", "Relationship", "Unit", "Competitor");

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void everyColourOfACardIsExplained(Pictured picture) {
        for (SceneNode node : picture.drawn()) {
            Seen figure = picture.group(node.id()).figure();
            boolean struck = !node.look().label().formats().isEmpty();
            if (node.kind() == NodeKind.CONTAINER
                    || struck
                    || WITHOUT_SAMPLE.contains(node.mappingName())) {
                continue;
            }
            assertThat(boxes(legend(picture)))
                    .as(picture.group(node.id()).title())
                    .contains(figure.stroke().hex() + " on " + figure.fill().hex());
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void everyFormOfALineIsExplained(Pictured picture) {
        for (SceneEdge edge : picture.edges()) {
            for (SeenGroup line : picture.groups(edge)) {
                if (line.shapes().stream().noneMatch(Seen::isLine)) {
                    continue; // all of it is part of another line's trunk
                }
                LineForm form = LineForm.of(picture, line);
                assertThat(lines(legend(picture))).as(line.title()).anyMatch(form::isLike);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void everySampleStandsForALineThatIsThere(Pictured picture) {
        List<LineForm> there = new ArrayList<>();
        for (SceneEdge edge : picture.edges()) {
            picture.groups(edge).stream()
                    .filter(line -> line.shapes().stream().anyMatch(Seen::isLine))
                    .forEach(line -> there.add(LineForm.of(picture, line)));
        }
        if (there.isEmpty()) {
            return;
        }
        for (LineForm sample : lines(legend(picture))) {
            assertThat(there).anyMatch(sample::isLike);
        }
    }

    @ParameterizedTest
    @MethodSource({PICTURES + "orgCharts", PICTURES + "influenceMaps"})
    void allElseThatCardsShowIsSaidInWords(Pictured picture) {
        if (picture.drawn().isEmpty()) {
            return;
        }
        String words = legend(picture).words();
        boolean chinese = picture.svg().contains("lang=\"zh");
        for (String sign : chinese ? List.of("虚线", "删除线") : List.of("dashed", "struckthrough")) {
            assertThat(words).contains(sign);
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "tables")
    void everyColourOfACellIsExplained(Pictured table) {
        Set<String> cells = new LinkedHashSet<>();
        table.seen()
                .groups()
                .forEach(
                        (id, group) -> {
                            if (id.startsWith("row-")) {
                                cells.addAll(fills(group));
                            }
                        });
        if (!cells.isEmpty()) {
            assertThat(fills(legend(table))).containsAll(cells);
        }
    }

    private static SeenGroup legend(Pictured picture) {
        return picture.seen().group("legend");
    }

    private static Set<String> fills(SeenGroup group) {
        Set<String> fills = new LinkedHashSet<>();
        for (Seen shape : group.shapes()) {
            if (shape.kind().equals("rect") && shape.fill() != null) {
                fills.add(shape.fill().hex());
            }
        }
        return fills;
    }

    /** The samples of boxes: a ground and, drawn right after it, its border. */
    private static Set<String> boxes(SeenGroup legend) {
        Set<String> boxes = new LinkedHashSet<>();
        Rgb ground = null;
        for (Seen shape : legend.shapes()) {
            if (ground != null && shape.kind().equals("rect") && shape.stroke() != null) {
                boxes.add(shape.stroke().hex() + " on " + ground.hex());
            }
            ground = shape.kind().equals("rect") ? shape.fill() : null;
        }
        return boxes;
    }

    /** The samples of lines: what is drawn between two texts, if there is a line among it. */
    private static List<LineForm> lines(SeenGroup legend) {
        List<LineForm> lines = new ArrayList<>();
        List<Seen> sample = new ArrayList<>();
        for (Seen shape : legend.shapes().subList(1, legend.shapes().size())) {
            if (!shape.isText()) {
                sample.add(shape);
                continue;
            }
            if (sample.stream().anyMatch(LegendTest::isLine)) {
                lines.add(LineForm.of(sample));
            }
            sample.clear();
        }
        return lines;
    }

    /** Whether it is longer than the marks in a text are. */
    private static boolean isLine(Seen shape) {
        return shape.kind().equals("path") && shape.isLine() && shape.bounds().width() > 20;
    }
}
