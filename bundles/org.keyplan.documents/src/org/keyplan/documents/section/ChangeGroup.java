package org.keyplan.documents.section;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;

import java.util.Optional;
import java.util.Set;

/** What changes of a plan are told together, in the order of the business. */
enum ChangeGroup {
    PROFILE(
            "section.profile",
            ACCOUNT_PLAN__ACCOUNT,
            ACCOUNT__EVIDENCE,
            ACCOUNT__PURCHASES,
            ACCOUNT__VALUE),
    ORGANISATION("section.organisation", ACCOUNT__UNITS, ACCOUNT__STAKEHOLDERS, ACCOUNT__TIES),
    INFLUENCE("section.influence", ACCOUNT_PLAN__MAPS),
    OPPORTUNITIES("section.opportunities", ACCOUNT_PLAN__OPPORTUNITIES),
    WHITESPACE("section.whitespace", ACCOUNT_PLAN__OFFERINGS, ACCOUNT_PLAN__WHITESPACE),
    INSIGHTS("section.insights", ACCOUNT_PLAN__INSIGHTS),
    COMPETITION("section.competition", ACCOUNT_PLAN__COMPETITORS),
    SWOT("section.swot", ACCOUNT_PLAN__SWOT),
    RISKS("changes.group.risks", ACCOUNT_PLAN__RISKS),
    OBJECTIVES("section.objectives", ACCOUNT_PLAN__OBJECTIVES),
    ACTIONS("section.actions", ACCOUNT_PLAN__ACTIONS),
    TEAM("section.team", ACCOUNT_PLAN__TEAM, ACCOUNT_PLAN__ENGAGEMENTS),
    INTERACTIONS("changes.group.interactions", ACCOUNT_PLAN__INTERACTIONS),
    BUDGETS("section.budgets", ACCOUNT_PLAN__INVESTMENT),
    FINDINGS("changes.group.acceptances", ACCOUNT_PLAN__ACCEPTANCES);

    private final String title;
    private final Set<EReference> places;

    ChangeGroup(String title, EReference... places) {
        this.title = title;
        this.places = Set.of(places);
    }

    /** The key of its title. */
    String title() {
        return title;
    }

    /** Where an element belongs; nowhere if it only says how a diagram is arranged. */
    static Optional<ChangeGroup> of(EObject element) {
        if (element instanceof AccountPlan || element instanceof Account) {
            return Optional.of(PROFILE);
        }
        EObject top = element;
        while (top.eContainer() != null
                && !(top.eContainer() instanceof AccountPlan)
                && !(top.eContainer() instanceof Account)) {
            top = top.eContainer();
        }
        EReference place = top.eContainmentFeature();
        for (ChangeGroup group : values()) {
            if (group.places.contains(place)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }
}
