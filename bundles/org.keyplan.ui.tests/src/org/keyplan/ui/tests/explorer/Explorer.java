package org.keyplan.ui.tests.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.keyplan.core.edit.Movement.Side;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.explorer.ExplorerView;
import org.keyplan.ui.robot.DragAndDrop;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The explorer as a person uses it. */
final class Explorer {
    private final ExplorerView view;
    private final Tree tree;

    private Explorer(ExplorerView view) {
        this.view = view;
        this.tree = Ui.get(() -> view.viewer().getTree());
    }

    static Explorer show() {
        ExplorerView view = Workbench.view(PlanPerspective.EXPLORER, ExplorerView.class);
        Explorer explorer = new Explorer(view);
        Ui.run(
                () -> {
                    view.setLinked(true);
                    explorer.searchField().setText("");
                });
        explorer.waitForSearch();
        return explorer;
    }

    ExplorerView view() {
        return view;
    }

    TreeViewer viewer() {
        return view.viewer();
    }

    Tree tree() {
        return tree;
    }

    /** Gives the explorer back the focus, as a click into it does. */
    void activate() {
        Ui.run(
                () -> {
                    view.getSite().getShell().forceActive();
                    view.getSite().getPage().activate(view);
                    view.setFocus();
                });
        Ui.until("the explorer's tree has the focus", tree::isFocusControl);
    }

    void select(Object... nodes) {
        Ui.run(
                () -> {
                    for (Object node : nodes) {
                        viewer().reveal(node);
                    }
                    viewer().setSelection(new StructuredSelection(nodes), true);
                });
        Ui.settle();
    }

    List<?> selected() {
        return Ui.get(() -> viewer().getStructuredSelection().toList());
    }

    void command(String id) {
        activate();
        Workbench.command(id);
    }

    /** The texts of a node's children as they are on the screen. */
    List<String> childrenOf(Object node) {
        return Ui.get(
                () -> {
                    viewer().setExpandedState(node, true);
                    List<String> texts = new ArrayList<>();
                    for (TreeItem item : item(node).getItems()) {
                        texts.add(item.getText());
                    }
                    return texts;
                });
    }

    List<String> roots() {
        return Ui.get(
                () -> {
                    List<String> texts = new ArrayList<>();
                    for (TreeItem item : tree.getItems()) {
                        texts.add(item.getText());
                    }
                    return texts;
                });
    }

    /** The item of a node; null if it is not on the screen. In the UI thread. */
    TreeItem item(Object node) {
        return (TreeItem) viewer().testFindItem(node);
    }

    boolean shows(Object node) {
        return Ui.get(() -> item(node) != null);
    }

    Text searchField() {
        Control area = tree.getParent().getParent();
        return Objects.requireNonNull(Widgets.first(area, Text.class));
    }

    /** Types what to look for and waits until it is found. */
    void search(String text) {
        Ui.run(() -> searchField().setText(text));
        waitForSearch();
    }

    /** Goes from the search field to what was found first. */
    void toFirst() {
        Ui.run(() -> searchField().notifyListeners(SWT.DefaultSelection, new Event()));
        waitForSearch();
    }

    void waitForSearch() {
        Ui.settle();
        Ui.until("the search is over", view::isSearched);
        Ui.settle();
    }

    boolean drag(EObject element, Object onto, Side side) {
        return drag(List.of(element), onto, side);
    }

    /** Drags elements with the mouse onto or beside another node. */
    boolean drag(List<? extends EObject> elements, Object onto, Side side) {
        Ui.run(() -> viewer().reveal(onto));
        select(elements.toArray());
        Ui.run(() -> viewer().reveal(onto));
        boolean taken =
                new DragAndDrop(tree, tree).drop(Ui.get(() -> item(onto)), place(onto, side));
        Ui.settle();
        return taken;
    }

    /** What is said while an element hovers over another node; empty if it is welcome. */
    boolean wouldTake(EObject element, Object onto) {
        Ui.run(() -> viewer().reveal(onto));
        select(element);
        return new DragAndDrop(tree, tree).hover(Ui.get(() -> item(onto)), place(onto, Side.ON));
    }

    private Point place(Object node, Side side) {
        return Ui.get(
                () -> {
                    Rectangle bounds = item(node).getBounds();
                    assertThat(bounds.height).isPositive();
                    int y =
                            switch (side) {
                                case BEFORE -> 1;
                                case AFTER -> bounds.height - 2;
                                case ON -> bounds.height / 2;
                            };
                    return new Point(bounds.x + 10, bounds.y + y);
                });
    }

    /** Types into the field that stands over a node's name, then presses a key. */
    void typeName(String name, int key) {
        Ui.until("the name can be typed", () -> Widgets.first(tree, Text.class) != null);
        Text field = Ui.get(() -> Widgets.first(tree, Text.class));
        Ui.run(
                () -> {
                    field.setText(name);
                    Event event = new Event();
                    event.widget = field;
                    if (key == SWT.CR) {
                        field.notifyListeners(SWT.DefaultSelection, event);
                    } else {
                        event.character = (char) key;
                        event.keyCode = key;
                        field.notifyListeners(SWT.KeyDown, event);
                        event = new Event();
                        event.widget = field;
                        event.detail = SWT.TRAVERSE_ESCAPE;
                        event.character = (char) key;
                        field.notifyListeners(SWT.Traverse, event);
                    }
                });
        Ui.settle();
    }
}
