package org.keyplan.ui.plan;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.views.properties.PropertySheet;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.edit.SelectedElements;
import org.keyplan.ui.history.UndoRedo;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.navigation.ShowsElements;
import org.keyplan.ui.properties.PlanPropertiesPage;
import org.keyplan.ui.safety.PlanOpening;
import org.keyplan.ui.safety.PlanSaveable;
import org.keyplan.ui.safety.PlanSaving;
import org.keyplan.ui.safety.UnfinishedClosing;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.SessionListener;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A plan as pages to read and to fill in. All editors of one plan share its session, and so its
 * undo history and whether it has to be saved.
 */
public final class PlanEditor extends FormEditor
        implements PlanPart, ShowsElements, ISaveablesSource, ISaveablePart2 {
    private static final String LAST_PAGE = "lastPage";

    private final List<PlanPage> planPages = new ArrayList<>();
    private final Changes changes = new Changes();
    private final EditsElements editing = new SelectedElements(this);
    private final Runnable onTheme = this::themeChanged;
    private final Runnable onFindings = this::findingsChanged;
    private PlanSession session;
    private boolean scheduled;
    private boolean outdated;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        session = PlanOpening.join(input);
        session.addListener(changes);
        session.findings().addListener(onFindings);
        Theme.addListener(onTheme);
        super.init(site, input);
        site.setSelectionProvider(new PageSelection());
        UndoRedo.activate(site, this::session);
        showTitle();
    }

    @Override
    public void dispose() {
        Theme.removeListener(onTheme);
        if (session != null) {
            session.removeListener(changes);
            session.findings().removeListener(onFindings);
            session.leave();
        }
        super.dispose();
    }

    @Override
    public PlanSession session() {
        return session;
    }

    @Override
    protected void addPages() {
        for (PlanPage page : PlanPages.create()) {
            page.initialize(this);
            try {
                addPage(page);
                planPages.add(page);
            } catch (PartInitException e) {
                UiPlugin.log("The page " + page.getId() + " could not be shown", e);
            }
        }
    }

    @Override
    protected void createPages() {
        super.createPages();
        String last = settings().get(LAST_PAGE);
        if (last != null) {
            setActivePage(last);
        }
    }

    @Override
    protected void pageChange(int newPageIndex) {
        super.pageChange(newPageIndex);
        IFormPage page = getActivePageInstance();
        if (page != null) {
            settings().put(LAST_PAGE, page.getId());
        }
    }

    private static IDialogSettings settings() {
        IDialogSettings all = UiPlugin.get().getDialogSettings();
        String section = PlanEditor.class.getName();
        IDialogSettings own = all.getSection(section);
        return own == null ? all.addNewSection(section) : own;
    }

    @Override
    public boolean show(EObject element, EStructuralFeature feature) {
        for (PlanPage page : planPages) {
            if (page.hasPlaceFor(element, feature)) {
                setActivePage(page.getId());
                return page.show(element, feature);
            }
        }
        return showProperties(element, feature);
    }

    /** What has no place on a page is shown in the properties view, with all its fields. */
    private boolean showProperties(EObject element, EStructuralFeature feature) {
        if (UiPlugin.get().sessions().of(element).orElse(null) != session) {
            return false;
        }
        try {
            IWorkbenchPage page = getSite().getPage();
            page.activate(this);
            page.showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
            getSite().getSelectionProvider().setSelection(new StructuredSelection(element));
            // Activated before a field gets the focus, since activation would take it away again.
            IViewPart view = page.showView(IPageLayout.ID_PROP_SHEET);
            return view instanceof PropertySheet sheet
                    && sheet.getCurrentPage() instanceof PlanPropertiesPage properties
                    && properties.selected().contains(element)
                    && (properties.focus(feature) || properties.focus(null));
        } catch (PartInitException e) {
            UiPlugin.log("The properties could not be shown", e);
            return false;
        }
    }

    /**
     * Brings a page to the front.
     *
     * @param id as registered; nothing happens if there is no such page
     */
    public void showPage(String id) {
        setActivePage(id);
    }

    @Override
    public boolean isDirty() {
        return session != null && (session.isDirty() || !session.unfinished().refusals().isEmpty());
    }

    /** Called when the editor is about to be closed: takes what is just being typed. */
    @Override
    public boolean isSaveOnCloseNeeded() {
        session.finishTyping();
        return isDirty();
    }

    @Override
    public int promptToSaveOnClose() {
        return UnfinishedClosing.prompt(session, this);
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        session.finishTyping();
        if (!PlanSaving.save(session, getSite().getShell())) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSaveAs() {
        session.finishTyping();
        PlanSaving.saveAs(session, getSite().getShell());
    }

    @Override
    public Saveable[] getSaveables() {
        return PlanSaveable.of(session);
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    private void showTitle() {
        Locale locale = session.locale();
        EObject titled = session.plan().getAccount();
        setPartName(PlanLabels.label(titled == null ? session.plan() : titled, locale));
        setTitleToolTip(session.file().toString());
    }

    private void pages(Consumer<PlanPage> what) {
        planPages.forEach(what);
    }

    private void themeChanged() {
        outdated = true;
        lookAnew();
    }

    /** Pages are made anew; not before what was typed there and not understood is put right. */
    private void lookAnew() {
        if (!outdated || getContainer() == null || getContainer().isDisposed()) {
            return;
        }
        session.finishTyping();
        if (session.unfinished().refusals().isEmpty()) {
            outdated = false;
            pages(PlanPage::fillAgain);
        }
    }

    private void refreshSoon() {
        pages(PlanPage::changed);
        if (!scheduled && getContainer() != null) {
            scheduled = true;
            getContainer().getDisplay().asyncExec(this::refresh);
        }
    }

    private void refresh() {
        scheduled = false;
        if (getContainer() != null
                && !getContainer().isDisposed()
                && getActivePageInstance() instanceof PlanPage page) {
            page.refreshIfStale();
        }
    }

    private void findingsChanged() {
        if (getActivePageInstance() instanceof PlanPage page) {
            page.findingsChanged();
        }
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == Control.class) {
            return type.cast(getContainer());
        }
        return type == EditsElements.class ? type.cast(editing) : super.getAdapter(type);
    }

    /** Hears what becomes of the plan. */
    private final class Changes implements SessionListener {
        @Override
        public void planSaving(PlanSession saving) {
            planPages.forEach(PlanPage::finishIfFilled);
        }

        @Override
        public void typingChanged(PlanSession changed) {
            firePropertyChange(IEditorPart.PROP_DIRTY);
            if (outdated && !changed.unfinished().isTyping()) {
                getSite().getShell().getDisplay().asyncExec(PlanEditor.this::lookAnew);
            }
        }

        @Override
        public void planChanged(PlanSession changed) {
            firePropertyChange(IEditorPart.PROP_DIRTY);
            showTitle();
            refreshSoon();
        }

        @Override
        public void dayChanged(PlanSession looked) {
            refreshSoon();
        }

        @Override
        public void planReplaced(PlanSession replaced) {
            session.findings().addListener(onFindings);
            pages(PlanPage::planReplaced);
        }

        @Override
        public void planMoved(PlanSession moved) {
            setInput(new PlanInput(session.file()));
            firePropertyChange(PROP_INPUT);
            showTitle();
        }
    }
}
