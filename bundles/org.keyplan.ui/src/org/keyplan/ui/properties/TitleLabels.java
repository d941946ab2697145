package org.keyplan.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.Locale;

/** The title above the tabs: what is selected. */
public final class TitleLabels extends LabelProvider {
    private static final UiTexts TEXTS = UiTexts.beside(TitleLabels.class);

    @Override
    public String getText(Object selection) {
        List<EObject> elements = elements(selection);
        if (elements.isEmpty()) {
            return TEXTS.get("nothing");
        }
        return elements.size() == 1
                ? PlanLabels.label(elements.get(0), Locale.getDefault())
                : TEXTS.get("several", elements.size());
    }

    @Override
    public Image getImage(Object selection) {
        List<EObject> elements = elements(selection);
        return elements.size() == 1 ? Images.element(elements.get(0).eClass()) : null;
    }

    private static List<EObject> elements(Object selection) {
        return selection instanceof ISelection selected ? Selections.elements(selected) : List.of();
    }
}
