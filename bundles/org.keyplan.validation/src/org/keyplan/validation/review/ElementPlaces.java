package org.keyplan.validation.review;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Where in a plan elements are, as people say it. */
public final class ElementPlaces {
    private static final String INSIDE = " › ";

    private ElementPlaces() {}

    /**
     * The way to an element from the plan, without the element itself, such as "Opportunities ›
     * Retrofit"; for people the unit they work in. Empty for the plan and its account.
     */
    public static String place(EObject element, Locale locale) {
        Deque<String> way = new ArrayDeque<>();
        EObject inner = element;
        boolean inUnit = element instanceof Stakeholder person && person.getUnit() != null;
        if (inUnit) {
            inner = ((Stakeholder) element).getUnit();
            way.addFirst(PlanLabels.label(inner, locale));
        }
        for (EObject outer = inner.eContainer(); outer != null; outer = outer.eContainer()) {
            if (outer instanceof AccountPlan || outer instanceof Account) {
                if (!inUnit && !(inner instanceof Account)) {
                    way.addFirst(PlanLabels.feature(inner.eContainmentFeature(), locale));
                }
                break;
            }
            way.addFirst(PlanLabels.label(outer, locale));
            inner = outer;
        }
        return String.join(INSIDE, way);
    }
}
