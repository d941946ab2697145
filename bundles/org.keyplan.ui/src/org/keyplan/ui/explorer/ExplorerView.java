package org.keyplan.ui.explorer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.edit.ElementClipboard;
import org.keyplan.ui.edit.ElementEditing;
import org.keyplan.ui.history.UndoRedo;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.navigation.ShowsElements;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All open plans as trees in business order: found by any word, put in order with the mouse or by
 * keys, with a badge where a review would find something.
 */
public final class ExplorerView extends ViewPart implements PlanPart, ShowsElements {
    private static final UiTexts TEXTS = UiTexts.beside(ExplorerView.class);
    private static final String OPEN = "open";

    private final ExplorerActions actions = new ExplorerActions();
    private ExplorerTree tree;
    private ExplorerSearch search;
    private SearchBar searchBar;
    private NoticeBar notice;
    private ExplorerEditing editing;
    private ExplorerLink link;
    private Composite stack;
    private Label empty;
    private Set<String> openAtStart = Set.of();

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String open = memento == null ? null : memento.getString(OPEN);
        if (open != null) {
            openAtStart = Set.copyOf(Arrays.asList(open.split("\n")));
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(OPEN, String.join("\n", tree.openKeys()));
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        searchBar = new SearchBar(area, this::search, this::toResults);
        notice = new NoticeBar(area);
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = new Label(stack, SWT.WRAP | SWT.CENTER);
        empty.setText("\n\n" + TEXTS.get("empty"));
        empty.setForeground(Palette.MUTED.color());
        tree = new ExplorerTree(stack, actions.isByName());
        search = new ExplorerSearch(tree, searchBar::setCount);
        editing = new ExplorerEditing(tree, this);
        ElementEditing commands = new ElementEditing(editing, getSite().getShell());
        addMouse();
        addMenu();
        ExplorerRenaming.install(tree);
        tree.addListener(this::plansChanged);
        plansChanged();
        getSite().setSelectionProvider(tree.viewer());
        link = new ExplorerLink(this, getSite().getPage());
        actions.contribute(getViewSite().getActionBars(), editing, commands, tree, link::follow);
        UndoRedo.activate(getSite(), this::session);
        link.follow();
    }

    private void addMouse() {
        TreeViewer viewer = tree.viewer();
        viewer.addDoubleClickListener(event -> open());
        ExplorerDrag.install(viewer);
        viewer.addDropSupport(
                DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK,
                new Transfer[] {LocalSelectionTransfer.getTransfer()},
                new ExplorerDrop(tree, editing, getSite().getShell()));
        viewer.getTree().addListener(SWT.KeyDown, this::key);
    }

    /** Opens what is selected. */
    void open() {
        Object first = tree.viewer().getStructuredSelection().getFirstElement();
        if (first != null) {
            new ExplorerOpening(tree).open(first);
        }
    }

    /** Esc first gives up what was cut, then the search. */
    private void key(Event event) {
        if (event.keyCode == SWT.ESC) {
            ElementClipboard.get().keep();
            if (search.isActive()) {
                searchBar.clear();
            }
        }
    }

    private void addMenu() {
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker("new"));
        menu.add(new GroupMarker("open"));
        menu.add(new GroupMarker("edit"));
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        Tree control = tree.viewer().getTree();
        control.setMenu(menu.createContextMenu(control));
        getSite().registerContextMenu(PlanPerspective.EXPLORER, menu, tree.viewer());
    }

    private void plansChanged() {
        boolean none = tree.plans().all().isEmpty();
        ((StackLayout) stack.getLayout()).topControl = none ? empty : tree.viewer().getControl();
        stack.layout();
        if (!none && !openAtStart.isEmpty()) {
            tree.expand(openAtStart);
        }
    }

    private void search(String text) {
        search.search(text);
    }

    private void toResults() {
        if (search.isActive()) {
            search.selectFirst();
        } else {
            tree.viewer().getControl().setFocus();
        }
    }

    /** Lets a person type what she looks for. */
    public void startSearch() {
        searchBar.setFocus();
    }

    @Override
    public void setFocus() {
        if (tree.plans().all().isEmpty()) {
            searchBar.setFocus();
        } else {
            tree.viewer().getControl().setFocus();
        }
    }

    @Override
    public void dispose() {
        if (link != null) {
            link.dispose();
        }
        super.dispose();
    }

    /** The plan of what is selected; if nothing is, the only plan that is open. */
    @Override
    public PlanSession session() {
        return editing == null ? null : editing.session();
    }

    PlanSession onlySession() {
        List<PlanSession> open = UiPlugin.get().sessions().all();
        return open.size() == 1 ? open.get(0) : null;
    }

    @Override
    public boolean show(EObject element, EStructuralFeature feature) {
        Optional<Object> node =
                tree.plans().of(element).flatMap(plan -> plan.outline().node(element));
        if (node.isEmpty()) {
            return false;
        }
        reveal(List.of(element));
        return true;
    }

    /** Selects elements; a search that hides them ends. */
    void reveal(List<? extends EObject> elements) {
        tree.refreshNow();
        boolean hidden =
                elements.stream()
                        .flatMap(
                                each ->
                                        tree
                                                .plans()
                                                .of(each)
                                                .flatMap(plan -> plan.outline().node(each))
                                                .stream())
                        .anyMatch(search::hides);
        if (hidden) {
            searchBar.clear();
            tell(
                    TEXTS.get(
                            "search.cleared",
                            PlanLabels.label(elements.get(0), java.util.Locale.getDefault())));
        }
        tree.select(elements);
    }

    boolean isLinked() {
        return actions.isLinked();
    }

    /** Switches following the editor on or off, as the button does. */
    public void setLinked(boolean linked) {
        actions.setLinked(linked);
    }

    /** Selects what was selected elsewhere. */
    void follow(List<? extends EObject> elements) {
        List<? extends EObject> here =
                elements.stream().filter(each -> tree.plans().of(each).isPresent()).toList();
        if (!here.isEmpty() && !tree.viewer().getStructuredSelection().toList().equals(here)) {
            reveal(here);
        }
    }

    boolean isInPlan(PlanSession session) {
        Object first = tree.viewer().getStructuredSelection().getFirstElement();
        return first != null && editing.session(first) == session;
    }

    void rename(EObject element) {
        tree.select(List.of(element));
        tree.viewer().editElement(element, 0);
    }

    void tell(String sentence) {
        notice.show(sentence);
    }

    void hover(String sentence) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(sentence);
    }

    /** The notice shown at the moment; empty if there is none. */
    public String notice() {
        return notice.text();
    }

    /** The tree, for those who test it. */
    public TreeViewer viewer() {
        return tree.viewer();
    }

    /** Whether the tree shows what the search field asks for. */
    public boolean isSearched() {
        return search.isDone(searchBar.text());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == EditsElements.class ? type.cast(editing) : super.getAdapter(type);
    }
}
