package org.keyplan.ui.edit;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.keyplan.core.edit.Renaming;
import org.keyplan.core.edit.Target;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.PlanPart;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.navigation.ShowsElements;
import org.keyplan.ui.navigation.StatusLine;
import org.keyplan.ui.session.PlanSession;

import java.util.List;
import java.util.Optional;

/**
 * What is selected in a part as what edit commands work on, for parts that tell the workbench their
 * selection. Belongs to the UI thread.
 */
public class SelectedElements implements EditsElements {
    private final IWorkbenchPart part;

    /**
     * @param part which adapts to {@link PlanPart} if it shows one plan only
     */
    public SelectedElements(IWorkbenchPart part) {
        this.part = part;
    }

    @Override
    public PlanSession session() {
        PlanPart shown = Adapters.adapt(part, PlanPart.class);
        if (shown != null) {
            return shown.session();
        }
        return all().stream().findFirst().flatMap(UiPlugin.get().sessions()::of).orElse(null);
    }

    private List<EObject> all() {
        ISelectionProvider provider = part.getSite().getSelectionProvider();
        return provider == null ? List.of() : Selections.elements(provider.getSelection());
    }

    @Override
    public List<EObject> selected() {
        PlanSession session = session();
        return all().stream().filter(element -> canBeTaken(element, session)).toList();
    }

    /** Not the plan and its account, which are what everything else belongs to. */
    private static boolean canBeTaken(EObject element, PlanSession session) {
        return session != null
                && element != session.plan()
                && element != session.plan().getAccount()
                && UiPlugin.get().sessions().of(element).filter(of -> of == session).isPresent();
    }

    /** Beside what is selected first; the plan where nothing is. */
    @Override
    public Target target() {
        PlanSession session = session();
        if (session == null) {
            return null;
        }
        Optional<EObject> first = selected().stream().findFirst();
        return Target.of(first.map(EObject::eContainer).orElse(session.plan()));
    }

    @Override
    public void showResult(List<EObject> elements) {
        if (!elements.isEmpty()) {
            show(elements.get(0), false);
        }
    }

    @Override
    public void rename(EObject element) {
        show(element, true);
    }

    /** Here if there is a place for it, else wherever there is. */
    private void show(EObject element, boolean name) {
        var feature = name ? Renaming.feature(element).orElse(null) : null;
        ShowsElements here = Adapters.adapt(part, ShowsElements.class);
        if (here == null || !here.show(element, feature)) {
            Navigator.show(element, feature);
        }
    }

    @Override
    public void tell(String sentence) {
        StatusLine.say(sentence);
    }
}
