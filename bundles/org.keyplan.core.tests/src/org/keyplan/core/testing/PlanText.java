package org.keyplan.core.testing;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;

import java.util.Collection;
import java.util.List;

/**
 * All of a plan as text: every element with its id in its place, every value, every reference in
 * its order, those that are not stored and those to what is not in the plan among them.
 */
public final class PlanText {
    private final PlanResource resource;
    private final StringBuilder text = new StringBuilder();

    private PlanText(PlanResource resource) {
        this.resource = resource;
    }

    public static String of(AccountPlan plan) {
        PlanText result = new PlanText(PlanResource.of(plan));
        result.add(plan, 0);
        return result.text.toString();
    }

    private void add(EObject element, int depth) {
        text.append(" ".repeat(depth)).append(name(element)).append('\n');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Object value = element.eGet(feature, false);
            Collection<?> values =
                    value instanceof Collection<?> many
                            ? many
                            : List.of(value == null ? "-" : value);
            text.append(" ".repeat(depth)).append(feature.getName()).append(':');
            values.forEach(each -> text.append(' ').append(shown(each)));
            text.append('\n');
            if (!(feature instanceof EAttribute) && ((EReference) feature).isContainment()) {
                for (Object each : values) {
                    if (each instanceof EObject child) {
                        add(child, depth + 1);
                    }
                }
            }
        }
    }

    private Object shown(Object value) {
        return value == null ? "-" : value instanceof EObject element ? name(element) : value;
    }

    private String name(EObject element) {
        String id = resource.getID(element);
        if (element.eResource() == resource) {
            return element.eClass().getName() + '#' + id;
        }
        Object name = element.eClass().getEAllAttributes().stream().map(element::eGet).toList();
        return "gone " + element.eClass().getName() + name;
    }
}
