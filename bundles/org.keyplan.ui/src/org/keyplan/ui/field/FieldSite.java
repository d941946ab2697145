package org.keyplan.ui.field;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyplan.core.edit.Change;
import org.keyplan.core.typing.Typing;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.session.PlanSession;

import java.util.Locale;

/**
 * Where fields are: the plan that they edit, who makes their controls, and who hears where the
 * person is.
 */
public final class FieldSite {

    /** Hears what becomes of the fields of a page or section. All in the UI thread. */
    public interface Listener {

        /** A field got the focus. */
        default void focused(EObject element, EStructuralFeature feature) {}

        /** A field needs more room, or less. */
        default void resized() {}
    }

    private final PlanSession session;
    private final FormToolkit toolkit;
    private final Listener listener;

    /**
     * @param session the plan that is edited
     * @param toolkit makes the controls and lends them its colours
     */
    public FieldSite(PlanSession session, FormToolkit toolkit, Listener listener) {
        this.session = session;
        this.toolkit = toolkit;
        this.listener = listener;
    }

    public PlanSession session() {
        return session;
    }

    public FormToolkit toolkit() {
        return toolkit;
    }

    /** The language of the person. */
    public Locale locale() {
        return session.locale();
    }

    /** Makes commands whose labels are in the person's language. */
    public Change change() {
        return new Change(session.domain(), locale());
    }

    /** Understands what the person types, and writes it. */
    public Typing typing() {
        return Typing.in(session.plan(), session.asOf(), locale());
    }

    /** Executes a command on the plan; one that changes nothing is passed over. */
    public void execute(Command command) {
        session.execute(command);
    }

    /** Leads the person to an element. */
    public void open(EObject element) {
        Navigator.show(element, null);
    }

    /** Tells that a field got the focus. */
    public void focused(EObject element, EStructuralFeature feature) {
        listener.focused(element, feature);
    }

    /** Tells that a field needs more room, or less. */
    public void resized() {
        listener.resized();
    }
}
