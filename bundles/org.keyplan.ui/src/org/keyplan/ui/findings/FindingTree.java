package org.keyplan.ui.findings;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.review.ElementPlaces;
import org.keyplan.validation.review.FindingOutline;
import org.keyplan.validation.review.FindingOutline.Group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The list of findings. Rows are made when they come into sight, so that thousands cost no more
 * than a screenful. The tree is used directly and not through a viewer, since a viewer looks for
 * the place of what is selected by asking all rows.
 */
final class FindingTree implements ISelectionProvider {
    /** Tells the workbench's focus service that the list has the focus. */
    static final String FOCUS_ID = "org.keyplan.ui.findings.list";

    private static final UiTexts TEXTS = UiTexts.beside(FindingTree.class);

    private final Composite area;
    private final Tree tree;
    private final FindingColumns columns;
    private final Consumer<FindingItem> reveal;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private FindingRows rows = FindingRows.none();
    private final Set<FindingRows.Position> filled = new HashSet<>();
    private List<FindingItem> selected = List.of();

    /**
     * @param reveal called with a finding that a person chose by double click or Enter
     */
    FindingTree(Composite parent, Consumer<FindingItem> reveal) {
        this.reveal = reveal;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        tree = new Tree(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        tree.setHeaderVisible(true);
        columns = new FindingColumns(tree);
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Selection, event -> selectionChanged());
        tree.addListener(SWT.DefaultSelection, this::chosen);
        tree.addListener(SWT.Expand, event -> folded(event, false));
        tree.addListener(SWT.Collapse, event -> folded(event, true));
        tree.addListener(SWT.MouseHover, event -> tree.setToolTipText(tooltip(event)));
    }

    Composite control() {
        return area;
    }

    Tree tree() {
        return tree;
    }

    /**
     * Shows other findings, or the same ones as they are now. What was selected stays selected; if
     * it is gone, what took its place is.
     */
    void show(FindingRows shown) {
        FindingRows before = rows;
        rows = shown;
        rows.foldLike(before);
        columns.several(rows.isOfSeveralPlans());
        if (rows.isGrouped() != before.isGrouped()) {
            tree.removeAll();
            filled.clear();
        }
        if (!rows.hasShapeOf(before)) {
            reshape();
        }
        clear();
        keepSelection(before);
    }

    /** Has the rows written anew that were written; asking all rows would take time. */
    private void clear() {
        List<FindingRows.Position> written = List.copyOf(filled);
        filled.clear();
        for (FindingRows.Position position : written) {
            if (position.index() < rows.size(position.group())) {
                if (rows.isGrouped()) {
                    tree.getItem(position.group()).clear(position.index(), false);
                } else {
                    tree.clear(position.index(), false);
                }
            }
        }
        for (int i = 0; rows.isGrouped() && i < rows.groups().size(); i++) {
            tree.clear(i, false);
        }
    }

    private void reshape() {
        tree.setRedraw(false);
        try {
            tree.setItemCount(rows.isGrouped() ? rows.groups().size() : rows.size(0));
            if (rows.isGrouped()) {
                for (int i = 0; i < rows.groups().size(); i++) {
                    TreeItem group = tree.getItem(i);
                    group.setItemCount(rows.size(i));
                    group.setExpanded(!rows.isFolded(i));
                }
            }
        } finally {
            tree.setRedraw(true);
        }
    }

    private void keepSelection(FindingRows before) {
        if (selected.isEmpty()) {
            return;
        }
        List<FindingItem> still = new ArrayList<>();
        selected.forEach(item -> rows.same(item).ifPresent(still::add));
        if (still.isEmpty()) {
            before.position(selected.get(0)).flatMap(rows::nearest).ifPresent(still::add);
        }
        if (still.isEmpty()) {
            tree.deselectAll();
        } else {
            mark(still);
        }
        selected = still;
        tell();
    }

    private void mark(List<FindingItem> items) {
        TreeItem[] marked =
                items.stream()
                        .flatMap(item -> rows.position(item).stream())
                        .filter(position -> !rows.isGrouped() || !rows.isFolded(position.group()))
                        .map(this::item)
                        .toArray(TreeItem[]::new);
        tree.setSelection(marked);
    }

    private TreeItem item(FindingRows.Position position) {
        return rows.isGrouped()
                ? tree.getItem(position.group()).getItem(position.index())
                : tree.getItem(position.index());
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        TreeItem parent = item.getParentItem();
        if (rows.isGrouped() && parent == null) {
            fillGroup(item, tree.indexOf(item));
            return;
        }
        int group = parent == null ? 0 : tree.indexOf(parent);
        int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
        FindingRows.Position position = new FindingRows.Position(group, index);
        filled.add(position);
        rows.finding(position).ifPresent(finding -> columns.fill(item, finding, rows));
    }

    private void fillGroup(TreeItem item, int index) {
        if (index >= rows.groups().size()) {
            return;
        }
        Group group = rows.groups().get(index);
        item.setText(0, title(group));
        item.setImage(0, image(group));
    }

    private static String title(Group group) {
        int count = group.findings().size();
        if (group.element().isPresent()) {
            EObject element = group.element().get();
            String label = PlanLabels.label(element, Locale.getDefault());
            String place = ElementPlaces.place(element, Locale.getDefault());
            return place.isEmpty()
                    ? TEXTS.get("group.element", label, count)
                    : TEXTS.get("group.element.place", label, place, count);
        }
        return TEXTS.get("group." + group.severity().map(Enum::name).orElse("ACCEPTED"), count);
    }

    private static Image image(Group group) {
        return group.element()
                .map(element -> Images.element(element.eClass()))
                .orElseGet(() -> FindingTexts.image(group.findings().get(0)));
    }

    private void folded(Event event, boolean folded) {
        if (rows.isGrouped()) {
            rows.fold(tree.indexOf((TreeItem) event.item), folded);
        }
    }

    private void chosen(Event event) {
        if (event.item instanceof TreeItem item) {
            Optional<FindingItem> finding = of(item);
            if (finding.isPresent()) {
                reveal.accept(finding.get());
            } else {
                item.setExpanded(!item.getExpanded());
                rows.fold(tree.indexOf(item), !item.getExpanded());
            }
        }
    }

    private String tooltip(Event event) {
        TreeItem item = tree.getItem(new Point(event.x, event.y));
        return item == null
                ? null
                : of(item).map(i -> FindingTexts.tooltip(List.of(i.finding()))).orElse(null);
    }

    private Optional<FindingItem> of(TreeItem item) {
        TreeItem parent = item.getParentItem();
        if (rows.isGrouped() && parent == null) {
            return Optional.empty();
        }
        int group = parent == null ? 0 : tree.indexOf(parent);
        int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
        return rows.finding(new FindingRows.Position(group, index)).map(rows::item);
    }

    private void selectionChanged() {
        List<FindingItem> now = new ArrayList<>();
        for (TreeItem item : tree.getSelection()) {
            of(item).ifPresent(now::add);
        }
        selected = now;
        tell();
    }

    /** The lower left corner of the row selected, or of the list, on the screen. */
    Point belowSelection() {
        TreeItem[] items = tree.getSelection();
        Rectangle row = items.length == 0 ? tree.getClientArea() : items[0].getTextBounds(0);
        return tree.toDisplay(Math.max(0, row.x), row.y + row.height);
    }

    /** The findings selected, in the order of the list. */
    List<FindingItem> selected() {
        return selected;
    }

    /**
     * Selects a finding, unfolding its group.
     *
     * @return whether it is in the list
     */
    boolean select(Finding finding) {
        Optional<FindingRows.Position> position = rows.position(rows.item(finding));
        if (position.isEmpty()) {
            return false;
        }
        if (rows.isGrouped()) {
            rows.fold(position.get().group(), false);
            tree.getItem(position.get().group()).setExpanded(true);
        }
        TreeItem item = item(position.get());
        tree.setSelection(item);
        tree.showItem(item);
        selectionChanged();
        return true;
    }

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public IStructuredSelection getSelection() {
        return new StructuredSelection(selected);
    }

    /** Selects the first finding among what is given; nothing if there is none. */
    @Override
    public void setSelection(ISelection selection) {
        if (selection instanceof IStructuredSelection several
                && several.getFirstElement() instanceof FindingItem item) {
            select(item.finding());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    /** What is shown. */
    FindingRows rows() {
        return rows;
    }

    /** How findings are put together now. */
    FindingOutline.Grouping grouping() {
        return rows.grouping();
    }
}
