package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.ui.diagram.toolbar.DiagramToolbar;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.viewpoint.description.Layer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The buttons above a diagram. */
@ExtendWith(Studio.class)
class ToolbarTest {
    @TempDir Path folder;
    private OpenDiagram diagram;

    @BeforeEach
    void open() {
        diagram = Diagrams.influenceMap(folder);
    }

    private List<ToolItem> buttons() {
        return Ui.get(
                () -> {
                    Control frame = diagram.canvas();
                    while (bar(frame).isEmpty()) {
                        frame = frame.getParent();
                    }
                    return Arrays.asList(bar(frame).orElseThrow().getItems());
                });
    }

    /** The one of several buttons, not that of the palette. */
    private static Optional<ToolBar> bar(Control within) {
        return Widgets.all(within, ToolBar.class).stream()
                .filter(bar -> bar.getItemCount() > 1)
                .findFirst();
    }

    @Test
    void everyButtonTellsWhatItDoesAndWithWhichKeys() {
        Screenshots.take("diagram-toolbar");
        List<String> tips =
                Ui.get(
                        () ->
                                buttons().stream()
                                        .filter(item -> item.getImage() != null)
                                        .map(ToolItem::getToolTipText)
                                        .toList());

        assertThat(tips).hasSizeBetween(10, 14).allMatch(tip -> tip.endsWith(")"));
        assertThat(tips).contains("Find in the diagram (Ctrl+F)");
        assertThat(tips)
                .contains("Show the legend (Ctrl+L)", "Export the picture … (Shift+Ctrl+P)");
    }

    @Test
    void aLayerIsSwitchedInItsMenuAndUndoTakesItBack() {
        Layer layer =
                Ui.get(
                        () ->
                                diagram.viewer().host().description().layers().stream()
                                        .filter(Layer::optional)
                                        .filter(
                                                one ->
                                                        !diagram.viewer()
                                                                .scene()
                                                                .layers()
                                                                .contains(one.name()))
                                        .findFirst()
                                        .orElseThrow());

        choose(DiagramToolbar.LAYERS, layer.label(), false);

        assertThat(Ui.get(() -> diagram.viewer().scene().layers())).contains(layer.name());
        choose(DiagramToolbar.LAYERS, layer.label(), true);
        assertThat(Ui.get(() -> diagram.viewer().scene().layers())).doesNotContain(layer.name());
        diagram.undo();
        assertThat(Ui.get(() -> diagram.viewer().scene().layers())).contains(layer.name());
        diagram.undo();
        assertThat(diagram.canUndo()).isFalse();
    }

    private void choose(String command, String label, boolean checked) {
        Ui.run(
                () -> {
                    IAction button = diagram.viewer().actions().getAction(command);
                    Menu menu = button.getMenuCreator().getMenu(diagram.canvas());
                    menu.notifyListeners(
                            org.eclipse.swt.SWT.Show, new org.eclipse.swt.widgets.Event());
                    MenuItem item =
                            Arrays.stream(menu.getItems())
                                    .filter(i -> i.getText().equals(label))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(item.getSelection()).isEqualTo(checked);
                    item.setSelection(!checked);
                    item.notifyListeners(
                            org.eclipse.swt.SWT.Selection, new org.eclipse.swt.widgets.Event());
                });
        Ui.settle();
    }

    @Test
    void theLegendIsShownAndHidden() {
        boolean before = Ui.get(() -> diagram.viewer().isLegendShown());

        diagram.act(DiagramToolbar.LEGEND);

        assertThat(Ui.get(() -> diagram.viewer().isLegendShown())).isNotEqualTo(before);
        IAction button = Ui.get(() -> diagram.viewer().actions().getAction(DiagramToolbar.LEGEND));
        assertThat(button.isChecked()).isNotEqualTo(before);
        diagram.act(DiagramToolbar.LEGEND);
        assertThat(button.isChecked()).isEqualTo(before);
    }
}
