package org.keyplan.viewpoint.card;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.drawing.Shape.Anchor;
import org.keyplan.viewpoint.drawing.Shape.Path;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.List;

class RichTextTest {
    private static final TextStyle STYLE = new TextStyle(10.5, true);

    private static List<Shape> draw(String line, Anchor anchor) {
        return RichText.of(line).draw(100, 50, anchor, CardSamples.METRICS, STYLE, Rgb.BLACK);
    }

    @Test
    void marksAreDrawnAndLettersWritten() {
        List<Shape> shapes = draw("▲▲ Coach ⚑", Anchor.START);

        assertThat(shapes).filteredOn(Path.class::isInstance).hasSize(3);
        assertThat(Drawn.words(shapes)).containsExactly("Coach");
    }

    @Test
    void questionMarkIsAMarkOnlyWhereItStandsAloneInFront() {
        assertThat(Drawn.words(draw("? User", Anchor.START))).containsExactly("User");
        assertThat(Drawn.words(draw("Who? Me", Anchor.START))).containsExactly("Who? Me");
        assertThat(Drawn.words(draw("?User", Anchor.START))).containsExactly("?User");
        assertThat(draw("?", Anchor.START)).allMatch(Path.class::isInstance);
    }

    @Test
    void partsFollowEachOtherWithoutTouching() {
        List<Shape> shapes = draw("▲ Technical ● User", Anchor.START);

        assertThat(shapes).hasSize(4);
        for (int i = 1; i < shapes.size(); i++) {
            assertThat(Drawn.bounds(shapes.get(i)).x())
                    .isGreaterThan(Drawn.bounds(shapes.get(i - 1)).right());
        }
    }

    @Test
    void endsWhereItIsAnchored() {
        List<Shape> dots = draw("●●○", Anchor.END);
        double right = dots.stream().mapToDouble(s -> Drawn.bounds(s).right()).max().orElse(0);

        assertThat(right).isBetween(98.0, 100.0);
        List<Shape> middle = draw("● x", Anchor.MIDDLE);
        double left = Drawn.bounds(middle.get(0)).x();
        assertThat(100 - left).isCloseTo(Drawn.bounds(middle.get(1)).right() - 100, within(1));
    }

    private static org.assertj.core.data.Offset<Double> within(double pixels) {
        return org.assertj.core.data.Offset.offset(pixels);
    }

    @Property
    void roomKeptIsNeverLessThanNeeded(
            @ForAll
                    @StringLength(max = 12)
                    @Chars({'▲', '●', '○', '?', '★', ' ', '中', 'é'})
                    @CharRange(from = 'a', to = 'e')
                    String line) {
        double kept = RichText.measure(line, CardSamples.METRICS, STYLE);

        assertThat(RichText.of(line).width(CardSamples.METRICS, STYLE))
                .isLessThanOrEqualTo(kept + 1e-6);
    }
}
