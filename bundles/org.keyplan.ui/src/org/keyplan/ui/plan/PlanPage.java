package org.keyplan.ui.plan;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/**
 * One page of the {@link PlanEditor}, registered with the extension point {@value #POINT}. It is
 * filled when it is first looked at, told when the plan has changed while it is looked at, and
 * filled anew when the plan was read from its file again.
 *
 * <p>What a page {@linkplain #select selects} is what properties and hints show while it is in
 * front.
 */
public abstract class PlanPage extends FormPage {
    /** Where pages are registered. */
    public static final String POINT = "org.keyplan.ui.planPages";

    private String id;
    private ISelection selection = StructuredSelection.EMPTY;
    private Composite body;
    private boolean stale;
    private boolean reflowing;

    /** Id and title come from the extension that registers the page. */
    protected PlanPage() {
        super(null, "");
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        super.setInitializationData(element, property, data);
        id = element.getAttribute("id");
    }

    @Override
    public final String getId() {
        return id;
    }

    /** The open plan. */
    public final PlanSession session() {
        return ((PlanEditor) getEditor()).session();
    }

    /** The plan as it is now; another object after it was read from its file again. */
    protected final AccountPlan plan() {
        return session().plan();
    }

    /** Makes and colours the page's controls. */
    protected final FormToolkit toolkit() {
        return getManagedForm().getToolkit();
    }

    /**
     * Fills the page. The body fills the editor and scrolls where it needs more room, so a table
     * that fills a page has a small height hint and grabs the rest.
     *
     * @param body empty and without layout
     */
    protected abstract void create(Composite body);

    /**
     * Shows the plan as it is now. Called after commands, undo and redo, several at once being told
     * once, and only while the page is looked at; once after {@link #create}.
     */
    protected abstract void refresh();

    /** Shows the findings as they are now. Called like {@link #refresh}. */
    protected void refreshFindings() {}

    /** Whether an element, or a property of it, can be seen and worked on here. */
    protected abstract boolean hasPlaceFor(EObject element, EStructuralFeature feature);

    /**
     * Selects an element that has a place here, and gives the field of the property the focus.
     * Called when the page is in front and filled.
     *
     * @param feature null for none
     * @return whether it could be shown
     */
    protected abstract boolean show(EObject element, EStructuralFeature feature);

    /** Takes what is just being typed, since the plan is about to be saved. */
    protected void finishTyping() {}

    /** Tells the other parts of the workbench what is selected. */
    public final void select(List<? extends EObject> elements) {
        selection = new StructuredSelection(elements);
        publish();
    }

    /** What is selected on the page in front is what is selected in the editor. */
    private void publish() {
        PlanEditor editor = (PlanEditor) getEditor();
        if (editor.getActivePageInstance() == this) {
            editor.getSite().getSelectionProvider().setSelection(selection);
        }
    }

    /** What fields on this page need: they select their element, and the page makes room. */
    protected final FieldSite fieldSite() {
        return new FieldSite(
                session(),
                toolkit(),
                new FieldSite.Listener() {
                    @Override
                    public void focused(EObject element, EStructuralFeature feature) {
                        select(List.of(element));
                    }

                    @Override
                    public void resized() {
                        reflowSoon();
                    }
                });
    }

    /** The size of the content has changed: scroll bars are computed anew, once for many calls. */
    protected final void reflowSoon() {
        if (!reflowing && isFilled()) {
            reflowing = true;
            body.getDisplay()
                    .asyncExec(
                            () -> {
                                reflowing = false;
                                if (isFilled()) {
                                    getManagedForm().reflow(true);
                                }
                            });
        }
    }

    /**
     * Gives a form the ground of pages: one that is made when its page is first looked at comes too
     * late for the stylesheet.
     */
    protected static void ground(ScrolledForm form) {
        Color ground = (Theme.isDark() ? Palette.PAGE : Palette.SURFACE).color();
        form.setBackground(ground);
        form.getBody().setBackground(ground);
    }

    @Override
    protected final void createFormContent(IManagedForm form) {
        body = form.getForm().getBody();
        fill();
    }

    private void fill() {
        ground(getManagedForm().getForm());
        create(body);
        stale = false;
        refresh();
        refreshFindings();
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active) {
            refreshIfStale();
            publish();
        }
    }

    /** The plan has changed; it is shown when the page is looked at. */
    final void changed() {
        stale = true;
    }

    final void refreshIfStale() {
        if (stale && isFilled()) {
            stale = false;
            refresh();
        }
    }

    final void findingsChanged() {
        if (isFilled()) {
            refreshFindings();
        }
    }

    /** The plan is another object now. */
    final void planReplaced() {
        if (isFilled()) {
            select(List.of());
            fillAgain();
        }
    }

    /** Makes all controls anew, such as in the colours of another theme. */
    final void fillAgain() {
        if (!isFilled()) {
            return;
        }
        body.setRedraw(false);
        try {
            for (Control child : body.getChildren()) {
                child.dispose();
            }
            fill();
            getManagedForm().reflow(true);
        } finally {
            body.setRedraw(true);
        }
    }

    final void finishIfFilled() {
        if (isFilled()) {
            finishTyping();
        }
    }

    private boolean isFilled() {
        return body != null && !body.isDisposed();
    }
}
