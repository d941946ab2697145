package org.keyplan.ui.menu;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.edit.Target;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.StatusLine;
import org.keyplan.ui.session.PlanSession;

import java.util.List;

/** A plan as a whole, changed from the menu; what comes of it is shown where it has its place. */
record PlanEdited(PlanSession session) implements EditsElements {

    @Override
    public List<EObject> selected() {
        return List.of();
    }

    @Override
    public Target target() {
        return Target.of(session.plan());
    }

    @Override
    public void showResult(List<EObject> elements) {
        elements.stream().findFirst().ifPresent(element -> Navigator.show(element, null));
    }

    /** Its name is typed where it is shown now. */
    @Override
    public void rename(EObject element) {
        Navigator.show(element, element.eClass().getEStructuralFeature("name"));
    }

    @Override
    public void tell(String sentence) {
        StatusLine.say(sentence);
    }
}
