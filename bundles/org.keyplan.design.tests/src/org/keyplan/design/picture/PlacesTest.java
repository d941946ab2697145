package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.design.picture.SeenPicture.SeenGroup;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.List;

/** Whether everything has a place of its own. */
class PlacesTest {
    private static final String PICTURES = "org.keyplan.design.picture.PlanPictures#";

    /** Numbers in files are rounded to hundredths. */
    private static final double ROUNDING = 0.02;

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void noCardCoversAnother(Pictured picture) {
        List<SeenGroup> cards =
                picture.drawn().stream()
                        .filter(node -> node.kind() != NodeKind.CONTAINER)
                        .map(node -> picture.group(node.id()))
                        .toList();
        for (int i = 0; i < cards.size(); i++) {
            for (SeenGroup other : cards.subList(i + 1, cards.size())) {
                assertThat(cards.get(i).bounds())
                        .as("%s and %s", cards.get(i).title(), other.title())
                        .matches(bounds -> !bounds.overlaps(other.bounds()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void whatIsInAUnitLiesWithinItsBorderAndBelowItsHeader(Pictured picture) {
        for (SceneNode node : picture.drawn()) {
            if (node.kind() != NodeKind.CONTAINER) {
                continue;
            }
            Rect border = picture.group(node.id()).bounds();
            SeenGroup header = picture.seen().groups().get(idOf(picture, node) + ".header");
            for (SceneNode child : node.children()) {
                if (child.visible()) {
                    Rect inside = picture.group(child.id()).bounds();
                    assertThat(grown(border).contains(inside)).isTrue();
                    header.texts().forEach(t -> assertThat(t.bounds().overlaps(inside)).isFalse());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void unitsBesideEachOtherDoNotOverlap(Pictured picture) {
        List<SceneNode> drawn = picture.drawn();
        assertApart(picture, drawn.stream().filter(n -> n.id().parent() == null).toList());
        drawn.forEach(node -> assertApart(picture, node.children()));
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void everyTextLiesWithinItsBox(Pictured picture) {
        for (SceneNode node : picture.drawn()) {
            SeenGroup group = picture.group(node.id());
            SeenGroup header = picture.seen().groups().get(group.id() + ".header");
            List<Seen> texts = header == null ? group.texts() : header.texts();
            for (Seen text : texts) {
                assertThat(grown(group.bounds()).contains(text.bounds()))
                        .as("\"%s\" in %s", text.lettering().text(), group.title())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "tables")
    void everyTextOfACellLiesWithinTheCell(Pictured table) {
        for (SeenGroup row : table.seen().groups().values()) {
            for (Seen text : row.texts()) {
                row.shapes().stream()
                        .filter(shape -> shape.kind().equals("rect"))
                        .filter(cell -> cell.bounds().overlaps(text.bounds()))
                        .forEach(
                                cell ->
                                        assertThat(grown(cell.bounds()).contains(text.bounds()))
                                                .as(text.lettering().text())
                                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "all")
    void noTextLiesOnAnother(Pictured picture) {
        List<Seen> texts = picture.seen().texts();
        for (int i = 0; i < texts.size(); i++) {
            Rect letters = texts.get(i).bounds();
            for (Seen other : texts.subList(i + 1, texts.size())) {
                assertThat(letters.overlaps(other.bounds()))
                        .as("%s on %s", other.lettering().text(), texts.get(i).lettering().text())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "all")
    void nothingLeavesTheSheet(Pictured picture) {
        SeenPicture seen = picture.seen();
        Rect sheet = grown(new Rect(0, 0, seen.width(), seen.height()));
        assertThat(seen.all().stream().filter(shape -> !sheet.contains(shape.reach())))
                .extracting(Seen::reach)
                .isEmpty();
    }

    private static void assertApart(Pictured picture, List<SceneNode> siblings) {
        List<Rect> places =
                siblings.stream()
                        .filter(SceneNode::visible)
                        .map(node -> picture.group(node.id()).bounds())
                        .toList();
        for (int i = 0; i < places.size(); i++) {
            for (Rect other : places.subList(i + 1, places.size())) {
                assertThat(places.get(i).overlaps(other)).isFalse();
            }
        }
    }

    private static String idOf(Pictured picture, SceneNode node) {
        return picture.group(node.id()).id();
    }

    private static Rect grown(Rect r) {
        return new Rect(
                r.x() - ROUNDING,
                r.y() - ROUNDING,
                r.width() + 2 * ROUNDING,
                r.height() + 2 * ROUNDING);
    }
}
