package org.keyplan.ui.navigation;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Elements of plans in what is selected, whatever shows them. */
public final class Selections {

    private Selections() {}

    /** The elements selected, in order, each once. */
    public static List<EObject> elements(ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection several) {
            for (Object each : several.toList()) {
                EObject element = Adapters.adapt(each, EObject.class);
                if (element != null && !elements.contains(element)) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }

    /** The element selected first. */
    public static Optional<EObject> first(ISelection selection) {
        return elements(selection).stream().findFirst();
    }
}
