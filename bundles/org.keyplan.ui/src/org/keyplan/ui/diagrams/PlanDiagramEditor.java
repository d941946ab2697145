package org.keyplan.ui.diagrams;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.keyplan.model.PlanElement;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.diagram.DiagramHost;
import org.keyplan.ui.diagram.editor.DiagramEditor;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.history.UndoRedo;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.navigation.ShowsElements;
import org.keyplan.ui.safety.PlanOpening;
import org.keyplan.ui.safety.PlanSaveable;
import org.keyplan.ui.safety.PlanSaving;
import org.keyplan.ui.safety.UnfinishedClosing;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.session.SessionListener;
import org.keyplan.ui.text.UiTexts;

/**
 * A diagram of a plan. Shares the plan's session, and so its undo history and whether it has to be
 * saved, with all other editors of the plan.
 */
public final class PlanDiagramEditor extends DiagramEditor
        implements PlanPart, ShowsElements, ISaveablesSource, ISaveablePart2 {
    private static final UiTexts TEXTS = UiTexts.beside(PlanDiagramEditor.class);

    private final Changes changes = new Changes();
    private final EditsElements editing = new DiagramEditing(this);
    private PlanSession session;
    private PlanElement root;
    private PlanDiagramHost host;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof DiagramInput diagram)) {
            throw new PartInitException(TEXTS.get("noDiagram", input.getName()));
        }
        session = PlanOpening.join(input);
        root = find(diagram);
        if (root == null) {
            session.leave();
            session = null;
            throw new PartInitException(
                    new Status(IStatus.ERROR, UiPlugin.ID, TEXTS.get("gone", diagram.getName())));
        }
        session.addListener(changes);
        ElementPage.answerDoubleClicks();
        super.init(site, input);
        UndoRedo.activate(site, this::session);
        showTitle();
    }

    private PlanElement find(DiagramInput diagram) {
        EObject found = session.plan().eResource().getEObject(diagram.root());
        return found instanceof PlanElement element ? element : null;
    }

    private DiagramInput input() {
        return (DiagramInput) getEditorInput();
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.removeListener(changes);
        }
        super.dispose();
        if (host != null) {
            host.dispose();
        }
        if (session != null) {
            session.leave();
        }
    }

    @Override
    public PlanSession session() {
        return session;
    }

    /** What is edited now. */
    PlanDiagramHost host() {
        return host;
    }

    @Override
    protected DiagramHost createHost() {
        host = new PlanDiagramHost(session, input().kind(), root);
        return host;
    }

    @Override
    public boolean show(EObject element, EStructuralFeature feature) {
        return diagram() != null && diagram().reveal(element);
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
        setPartName(PlanDiagramOpener.name(session, input().kind(), root));
        setTitleToolTip(session.file().toString());
    }

    /** The same diagram of the plan as it was read anew, as far as it is still there. */
    private void showAnew() {
        PlanElement found = find(input());
        if (found == null) {
            getSite().getPage().closeEditor(this, false);
            return;
        }
        root = found;
        PlanDiagramHost before = host;
        host = new PlanDiagramHost(session, input().kind(), root);
        showHost(host);
        if (before != null) {
            before.dispose();
        }
        showTitle();
    }

    @Override
    public Object getAdapter(Class type) {
        return type == EditsElements.class ? editing : super.getAdapter(type);
    }

    /** Hears what becomes of the plan. */
    private final class Changes implements SessionListener {
        @Override
        public void typingChanged(PlanSession changed) {
            firePropertyChange(IEditorPart.PROP_DIRTY);
        }

        @Override
        public void planChanged(PlanSession changed) {
            firePropertyChange(IEditorPart.PROP_DIRTY);
            showTitle();
        }

        @Override
        public void planReplaced(PlanSession replaced) {
            showAnew();
        }

        @Override
        public void planMoved(PlanSession moved) {
            setInput(
                    new DiagramInput(
                            session.file(), input().kind(), input().root(), input().getName()));
            firePropertyChange(PROP_INPUT);
            showTitle();
        }
    }
}
