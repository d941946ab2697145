package org.keyplan.viewpoint.card;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

import org.keyplan.viewpoint.drawing.Shape;
import org.keyplan.viewpoint.layout.Rect;

import java.util.ArrayList;
import java.util.List;

class CardProperties {
    @Provide
    Arbitrary<String> labels() {
        Arbitrary<String> line =
                Arbitraries.strings()
                        .withChars("abcWM iIé–-/.,中文职位名称السلام★▲▼●○?⚡\t\u0301👨‍👩‍👧\uD800")
                        .ofMaxLength(70);
        return line.list().ofMaxSize(5).map(lines -> String.join("\n", lines));
    }

    @Property
    void nothingLeavesTheCardWhateverItSays(
            @ForAll("labels") String label,
            @ForAll @IntRange(max = 6) int border,
            @ForAll @DoubleRange(max = 300) double wider,
            @ForAll @DoubleRange(max = 100) double higher) {
        Card card = CardSamples.usual().border("#B3261E", border).card(label);
        Rect bounds = new Rect(10, 10, card.size().width() + wider, card.size().height() + higher);
        List<Shape> shapes = new ArrayList<>(card.drawFigure(bounds));
        shapes.addAll(card.drawText(bounds));
        Rect allowed = new Rect(9.9, 9.9, bounds.width() + 0.2, bounds.height() + 0.2);

        assertThat(shapes).allMatch(shape -> allowed.contains(Drawn.bounds(shape)));
    }
}
