package org.keyplan.viewpoint.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.card.Label.Line;

class LabelTest {
    @Test
    void firstLineIsTheHeadlineAndATabSeparatesWhatIsSetAtTheRight() {
        Label label = Label.of("Sun Hong\nChief engineer\n▲ Technical\t●●○");

        assertThat(label.headline()).isEqualTo(new Line("Sun Hong", ""));
        assertThat(label.body())
                .containsExactly(new Line("Chief engineer", ""), new Line("▲ Technical", "●●○"));
        assertThat(label.marked()).isTrue();
        assertThat(label.starred()).isFalse();
    }

    @Test
    void starInFrontOfTheHeadlineIsARibbonButNotElsewhere() {
        assertThat(Label.of("★ Zhao Lei").starred()).isTrue();
        assertThat(Label.of("★ Zhao Lei").headline().left()).isEqualTo("Zhao Lei");
        assertThat(Label.of("Zhao ★ Lei").starred()).isFalse();
        assertThat(Label.of("★Hotel").starred()).isFalse();
    }

    @Test
    void lastLineWithoutAMarkIsAnOrdinaryOne() {
        assertThat(Label.of("Plant\nOperations").marked()).isFalse();
        assertThat(Label.of("▲ Plant").marked()).isFalse();
        assertThat(Label.of("Plant\n▲ Technical\nlast").marked()).isFalse();
    }

    @Test
    void blankLinesAndWhatCannotBeDrawnAreDropped() {
        assertThat(Label.of("  A\u0000B \r\n\n \t \n C\uFE0F  d\uD800 ").headline().left())
                .isEqualTo("A B");
        assertThat(Label.of("  A\n\n \t \n C\uFE0F  d\uD800 ").body())
                .containsExactly(new Line("C d", ""));
    }

    @Test
    void nothingAtAllIsAnEmptyHeadline() {
        Label label = Label.of("");

        assertThat(label.headline().left()).isEmpty();
        assertThat(label.body()).isEmpty();
        assertThat(label.plain()).isEmpty();
    }

    @Test
    void wholeLabelIsSaidInOneLine() {
        assertThat(Label.of("★ Zhao Lei\nGeneral manager\n● Decision maker\t●○○").plain())
                .isEqualTo("Zhao Lei · General manager · ● Decision maker");
    }

    @Test
    void veryLongTextIsNotMeasuredToItsEnd() {
        assertThat(Label.of("x".repeat(100_000)).headline().left().length()).isLessThan(500);
        assertThat(Label.of("x\n".repeat(1000)).body().size()).isLessThan(10);
    }
}
