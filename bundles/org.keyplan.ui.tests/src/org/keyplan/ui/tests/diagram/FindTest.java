package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.ui.diagram.find.FindBar;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;

import java.nio.file.Path;
import java.util.List;

/** Searching a diagram. */
@ExtendWith(Studio.class)
class FindTest {
    @TempDir Path folder;
    private OpenDiagram diagram;
    private Text text;
    private Keyboard keyboard;

    @BeforeEach
    void open() {
        diagram = Diagrams.orgChart(folder);
        Ui.run(() -> diagram.zoom().set(1));
        diagram.keyboard().press(SWT.CTRL, 'f');
        Composite editor = Ui.get(() -> diagram.canvas().getShell());
        text =
                Widgets.find(
                        editor,
                        Text.class,
                        t -> (t.getStyle() & SWT.SEARCH) != 0 && t.isFocusControl());
        keyboard = new Keyboard(text);
    }

    private void type(String words) {
        Ui.run(() -> text.setText(words));
        Ui.settle();
    }

    private String count() {
        return Ui.get(
                () ->
                        Widgets.all(text.getParent(), Label.class).stream()
                                .map(Label::getText)
                                .reduce((first, last) -> last)
                                .orElseThrow());
    }

    private List<String> selected() {
        return diagram.names(diagram.selected());
    }

    @Test
    void theFirstHitIsSelectedAndInTheWindowWhileOneTypes() {
        type("tranter lewis");

        assertThat(selected()).containsExactly("Lewis Tranter");
        assertThat(count()).isEqualTo("1 of 1");
        Rectangle window = diagram.window();
        Point middle = diagram.middle(diagram.selected().get(0));
        assertThat(window.contains(middle.x + window.x, middle.y + window.y)).isTrue();
        assertThat(Ui.get(text::isFocusControl)).isTrue();
    }

    @Test
    void enterGoesToTheNextHitAndShiftEnterBack() {
        type("director");
        List<String> first = selected();
        assertThat(count()).startsWith("1 of ");

        keyboard.press(SWT.CR);
        List<String> second = selected();
        assertThat(count()).startsWith("2 of ");
        keyboard.press(SWT.SHIFT, SWT.CR);

        assertThat(second).isNotEqualTo(first);
        assertThat(selected()).isEqualTo(first);
        keyboard.press(SWT.SHIFT, SWT.CR);
        assertThat(count()).doesNotStartWith("1 of ");
    }

    @Test
    void whatIsNotThereIsSaid() {
        type("nobody of this name");

        assertThat(count()).isEqualTo("Nothing found");
    }

    @Test
    void escapeClosesTheBarAndKeepsTheHitSelected() {
        type("tranter");

        keyboard.press(SWT.ESC);

        assertThat(Ui.get(text::isVisible)).isFalse();
        assertThat(selected()).containsExactly("Lewis Tranter");
        assertThat(Ui.get(() -> diagram.canvas().isFocusControl())).isTrue();
    }

    @Test
    void theNextHitIsAlsoGoneToFromTheSheet() {
        type("director");
        List<String> first = selected();

        diagram.act(FindBar.NEXT);

        assertThat(selected()).isNotEqualTo(first);
    }

    @Test
    void deletingLettersDeletesNoCards() {
        type("tranter");
        Ui.run(() -> text.setSelection(0));

        keyboard.press(SWT.DEL);

        assertThat(diagram.canUndo()).isFalse();
        assertThat(diagram.node("Lewis Tranter")).isNotNull();
    }
}
