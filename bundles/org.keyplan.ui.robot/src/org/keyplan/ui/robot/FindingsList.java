package org.keyplan.ui.robot;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.keyplan.ui.findings.FindingItem;
import org.keyplan.ui.findings.FindingsView;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.validation.Finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The findings view as a person works it. */
public final class FindingsList {
    private static final int RULE = 3;

    private final FindingsView view = Workbench.view(FindingsView.ID, FindingsView.class);
    private final Tree tree =
            Widgets.find(
                    Workbench.shell(),
                    Tree.class,
                    any -> (any.getStyle() & SWT.VIRTUAL) != 0 && any.getColumnCount() == RULE + 1);

    public FindingsView view() {
        return view;
    }

    public Tree tree() {
        return tree;
    }

    public boolean isVisible() {
        return Ui.get(tree::isVisible);
    }

    /** The sentences in the list, in order, without the groups. */
    public List<String> sentences() {
        return Ui.get(() -> rows().stream().map(item -> item.getText(0)).toList());
    }

    /** The ids of the rules in the list, in order. */
    public List<String> rules() {
        return Ui.get(() -> rows().stream().map(item -> item.getText(RULE)).toList());
    }

    /** The headings of the groups. */
    public List<String> groups() {
        return Ui.get(
                () -> {
                    List<String> groups = new ArrayList<>();
                    for (TreeItem item : tree.getItems()) {
                        if (item.getItemCount() > 0) {
                            groups.add(item.getText(0));
                        }
                    }
                    return groups;
                });
    }

    private List<TreeItem> rows() {
        List<TreeItem> rows = new ArrayList<>();
        for (TreeItem item : tree.getItems()) {
            if (item.getItemCount() == 0) {
                rows.add(item);
            }
            rows.addAll(List.of(item.getItems()));
        }
        return rows;
    }

    /** Selects the first finding of a rule and waits for the pane beside it. */
    public void select(String rule) {
        Ui.run(() -> click(rule));
        Ui.settle();
        Ui.until("the pane shows the finding selected", this::isPaneUsable);
    }

    private void click(String rule) {
        tree.setSelection(row(rule));
        tree.notifyListeners(SWT.Selection, new Event());
    }

    /** Whether the pane beside the list answers clicks. */
    public boolean isPaneUsable() {
        return details().isEnabled();
    }

    /** Whether it does so just when another finding was selected; in the UI thread. */
    public boolean isPaneUsableRightAfterSelecting(String rule) {
        click(rule);
        return isPaneUsable();
    }

    /** Selects the first findings of several rules. */
    public void select(List<String> rules) {
        Ui.run(
                () -> {
                    tree.setSelection(rules.stream().map(this::row).toArray(TreeItem[]::new));
                    tree.notifyListeners(SWT.Selection, new Event());
                });
        Ui.settle();
        Ui.until("the pane shows the findings selected", this::isPaneUsable);
    }

    /** Double clicks the first finding of a rule. */
    public void open(String rule) {
        select(rule);
        Ui.run(
                () -> {
                    Event event = new Event();
                    event.item = row(rule);
                    tree.notifyListeners(SWT.DefaultSelection, event);
                });
        Ui.settle();
    }

    private TreeItem row(String rule) {
        return rows().stream()
                .filter(item -> item.getText(RULE).equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule));
    }

    /** The finding that is selected. */
    public Finding selected() {
        return Ui.get(
                () -> {
                    var selection = view.getSite().getSelectionProvider().getSelection();
                    return ((FindingItem) ((IStructuredSelection) selection).getFirstElement())
                            .finding();
                });
    }

    /** All that stands in place of the list. */
    public List<String> emptyTexts() {
        Composite stack = Ui.get(() -> tree.getParent().getParent());
        return Ui.get(
                () ->
                        Widgets.all(stack, Label.class).stream()
                                .filter(Control::isVisible)
                                .map(Label::getText)
                                .toList());
    }

    /** What other parts take for selected. */
    public Object selectedElement() {
        return Ui.get(
                () ->
                        Selections.first(view.getSite().getSelectionProvider().getSelection())
                                .orElse(null));
    }

    /** Switches one of the filters on or off: errors, warnings, advice, accepted. */
    public void filter(int index, boolean on) {
        Ui.run(
                () -> {
                    ToolItem item = switches().getItem(index);
                    item.setSelection(on);
                    item.notifyListeners(SWT.Selection, new Event());
                });
        Ui.settle();
    }

    /** The count beside one of the filters. */
    public int count(int index) {
        return Ui.get(
                () -> Integer.parseInt(switches().getItem(index).getText().replaceAll("\\D", "")));
    }

    private ToolBar switches() {
        return Widgets.first(area(), ToolBar.class);
    }

    /** Types into the search field and presses Enter. */
    public void search(String text) {
        Ui.run(
                () -> {
                    searchField().setText(text);
                    searchField().notifyListeners(SWT.DefaultSelection, new Event());
                });
        Ui.settle();
    }

    /** Where a person types what to look for. */
    public Text searchField() {
        return Widgets.first(area(), Text.class);
    }

    /** All of the view: the filters, and below them the list and the pane side by side. */
    private Composite area() {
        return Ui.get(() -> tree.getParent().getParent().getParent().getParent());
    }

    private Control details() {
        return Ui.get(() -> tree.getParent().getParent().getParent().getChildren()[1]);
    }

    /** All texts in the pane beside the list. */
    public List<String> texts() {
        return Ui.get(
                () -> {
                    List<String> texts = new ArrayList<>();
                    Widgets.all(details(), Label.class)
                            .forEach(label -> texts.add(label.getText()));
                    Widgets.all(details(), Link.class).forEach(link -> texts.add(link.getText()));
                    return texts;
                });
    }

    /** A button in the pane beside the list. */
    public Button button(String text) {
        Ui.until(
                "there is a button " + text,
                () ->
                        Widgets.all(details(), Button.class).stream()
                                .anyMatch(button -> button.getText().equals(text)));
        return Widgets.find(details(), Button.class, button -> button.getText().equals(text));
    }

    /** Presses a button in the pane beside the list. */
    public void press(String text) {
        Button button = button(text);
        Ui.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
        Ui.settle();
    }

    /** Follows the first link in the pane whose text contains this. */
    public void follow(String text) {
        Widgets.follow(Widgets.link(details(), text), text);
    }

    /** Waits until the list shows a finding of a rule, or shows none any more. */
    public void until(String rule, boolean there) {
        Ui.until(
                rule + (there ? " is found" : " is found no more"),
                () -> rows().stream().anyMatch(r -> r.getText(RULE).equals(rule)) == there);
    }

    public static Locale language() {
        return Ui.get(Locale::getDefault);
    }
}
