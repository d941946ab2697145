package org.keyplan.ui.findings;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.swt.IFocusService;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.edit.SelectedElements;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.navigation.Explains;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Rule;
import org.keyplan.validation.Severity;
import org.keyplan.validation.review.FindingOutline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a review would find in the plan that is being edited or in all open plans, live, with what
 * to do about it.
 */
public final class FindingsView extends ViewPart implements ShowsFindings {
    /** The id under which it is registered. */
    public static final String ID = "org.keyplan.ui.findings";

    private static final UiTexts TEXTS = UiTexts.beside(FindingsView.class);
    private static final int QUIET_MILLIS = 400;
    private static final int DETAIL_MILLIS = 150;
    private static final int[] WEIGHTS = {60, 40};

    private final Runnable onTheme = this::look;
    private final Runnable detailsLater = this::showDetails;
    private final Runnable behindLater = this::showBehind;
    private final EditsElements editing = new SelectedElements(this);
    private FilterBar bar;
    private SashForm sash;
    private Composite stack;
    private FindingTree tree;
    private EmptyFindings empty;
    private FindingDetails details;
    private FindingsWatch watch;
    private FindingsSwitches switches;
    private ActiveEditor active;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        bar = new FilterBar(area, settings(), this::refresh, this::setFocus);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        stack = new Composite(sash, SWT.NONE);
        stack.setLayout(new StackLayout());
        tree = new FindingTree(stack, FindingCommands::reveal);
        empty = new EmptyFindings(stack, bar::showAll);
        details = new FindingDetails(sash, this::explain);
        sash.setWeights(WEIGHTS);
        sash.addListener(SWT.Resize, event -> turn());
        tree.addSelectionChangedListener(event -> detailsSoon());
        getSite().setSelectionProvider(tree);
        getSite()
                .getService(IFocusService.class)
                .addFocusTracker(tree.tree(), FindingTree.FOCUS_ID);
        createMenu();
        switches = new FindingsSwitches(getSite(), this::refresh);
        watch = new FindingsWatch(UiPlugin.get().sessions(), this::refresh, this::behindSoon);
        active = new ActiveEditor(getSite().getPage(), this::refresh);
        Theme.addListener(onTheme);
        refresh();
    }

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(UiPlugin.get().getDialogSettings(), ID);
    }

    private void createMenu() {
        MenuManager menu = new MenuManager();
        menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
        getSite().registerContextMenu(ID, menu, tree);
    }

    /** In a high and narrow place the details stand below the list. */
    private void turn() {
        var size = sash.getSize();
        int orientation = size.y > size.x ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (sash.getOrientation() != orientation) {
            sash.setOrientation(orientation);
        }
    }

    private List<PlanSession> plans() {
        if (switches.allPlans()) {
            return UiPlugin.get().sessions().all();
        }
        IEditorPart editor = getSite().getPage().getActiveEditor();
        PlanPart part = editor == null ? null : Adapters.adapt(editor, PlanPart.class);
        PlanSession session = part == null ? null : part.session();
        return session == null || !UiPlugin.get().sessions().all().contains(session)
                ? List.of()
                : List.of(session);
    }

    private void refresh() {
        if (stack.isDisposed() || switches == null) {
            return;
        }
        List<PlanSession> plans = plans();
        Map<Finding, PlanSession> owners = new IdentityHashMap<>();
        List<Finding> all = new ArrayList<>();
        for (PlanSession plan : plans) {
            plan.findings().all().forEach(finding -> owners.put(finding, plan));
            all.addAll(plan.findings().all());
        }
        if (plans.size() > 1) {
            all.sort(Comparator.comparing(Finding::severity));
        }
        FindingOutline outline =
                FindingOutline.of(all, switches.grouping(), bar.filter(), Locale.getDefault());
        bar.count(outline);
        tree.show(new FindingRows(outline, switches.grouping(), owners, plans.size() > 1));
        ((StackLayout) stack.getLayout()).topControl =
                outline.shown() > 0 ? tree.control() : empty.show(plans, outline);
        stack.layout();
        title(outline);
        detailsSoon();
        behindSoon();
        if (isUpToDate(plans)) {
            bar.checking(false);
        }
    }

    private void behindSoon() {
        Display.getCurrent().timerExec(QUIET_MILLIS, behindLater);
    }

    private static boolean isUpToDate(List<PlanSession> plans) {
        return plans.stream().allMatch(plan -> plan.findings().isUpToDate());
    }

    private void showBehind() {
        if (!stack.isDisposed()) {
            bar.checking(!isUpToDate(plans()));
        }
    }

    private void title(FindingOutline outline) {
        int count = outline.count();
        setPartName(count == 0 ? TEXTS.get("view.title") : TEXTS.get("view.title.count", count));
        setTitleToolTip(
                FindingTexts.counts(
                        outline.count(Severity.ERROR),
                        outline.count(Severity.WARNING),
                        outline.count(Severity.ADVICE),
                        outline.accepted()));
    }

    private void detailsSoon() {
        details.expect(tree.selected());
        Display.getCurrent().timerExec(DETAIL_MILLIS, detailsLater);
    }

    private void showDetails() {
        if (!stack.isDisposed()) {
            details.show(tree.selected());
        }
    }

    private void look() {
        if (!stack.isDisposed()) {
            bar.look();
            details.look();
            empty.look();
            refresh();
        }
    }

    private void explain(Rule rule) {
        try {
            IViewPart hints = getSite().getPage().showView(Explains.HINTS);
            Explains explains = Adapters.adapt(hints, Explains.class);
            if (explains != null) {
                explains.explain(rule);
            }
        } catch (PartInitException e) {
            UiPlugin.log("The hints could not be opened", e);
        }
    }

    /** The findings selected. */
    List<FindingItem> selected() {
        return tree.selected();
    }

    /** Where a menu about what is selected belongs, on the screen. */
    Point belowSelection() {
        return tree.belowSelection();
    }

    @Override
    public boolean showFinding(Finding finding) {
        if (tree.select(finding)) {
            return true;
        }
        bar.showAll();
        if (finding.accepted()) {
            bar.showAccepted(true);
        }
        return tree.select(finding);
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == tree.control()) {
            tree.tree().setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        Theme.removeListener(onTheme);
        if (watch != null) {
            watch.dispose();
            switches.dispose();
            active.dispose();
        }
        super.dispose();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == EditsElements.class) {
            return adapter.cast(editing);
        }
        return adapter == ShowsFindings.class ? adapter.cast(this) : super.getAdapter(adapter);
    }
}
