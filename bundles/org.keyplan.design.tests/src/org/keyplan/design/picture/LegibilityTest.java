package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.viewpoint.layout.Rect;

import java.util.ArrayList;
import java.util.List;

/** Whether all that is written can be read. */
class LegibilityTest {
    private static final String ALL = "org.keyplan.design.picture.PlanPictures#all";

    /** As the Web Content Accessibility Guidelines 2 ask of text, level AA. */
    private static final double LEAST_CONTRAST = 4.5;

    @ParameterizedTest
    @MethodSource(ALL)
    void everyTextStandsOutFromItsGround(Pictured picture) {
        SeenPicture seen = picture.seen();
        for (Seen text : seen.texts()) {
            Rect letters = text.bounds();
            for (double part : new double[] {0, 0.25, 0.5, 0.75, 1}) {
                double x = letters.x() + part * letters.width();
                assertThat(text.contrastOn(seen.ground(text, x, letters.centerY())))
                        .as(text.lettering().text())
                        .isGreaterThanOrEqualTo(LEAST_CONTRAST);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ALL)
    void noLineRunsThroughAText(Pictured picture) {
        List<Seen> before = new ArrayList<>();
        for (Seen shape : picture.seen().all()) {
            if (shape.isText()) {
                assertThat(visibleLines(before, shape.bounds()))
                        .as(shape.lettering().text())
                        .isEmpty();
            } else if (shape.isLine()) {
                assertThat(textsUnder(before, shape)).isEmpty();
            }
            before.add(shape);
        }
    }

    /** Lines below a text that no ground painted later hides from it. */
    private static List<Seen> visibleLines(List<Seen> behind, Rect letters) {
        List<Seen> lines = new ArrayList<>();
        for (Seen shape : behind) {
            if (shape.covers(letters)) {
                lines.clear();
            }
            if (shape.isLine() && shape.crosses(letters)) {
                lines.add(shape);
            }
        }
        return lines;
    }

    private static List<Seen> textsUnder(List<Seen> behind, Seen line) {
        return behind.stream()
                .filter(Seen::isText)
                .filter(text -> line.crosses(text.bounds()))
                .toList();
    }
}
