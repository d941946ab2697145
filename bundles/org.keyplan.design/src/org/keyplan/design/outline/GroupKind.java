package org.keyplan.design.outline;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACCEPTANCES;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACTIONS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__COMPETITORS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__DIAGRAMS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ENGAGEMENTS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__INSIGHTS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__INTERACTIONS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__MAPS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__OBJECTIVES;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__OFFERINGS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__OPPORTUNITIES;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__RISKS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__SWOT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__TEAM;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__WHITESPACE;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__EVIDENCE;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__PURCHASES;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__TIES;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__UNITS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__VALUE;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__ASSESSMENT;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__CRITERIA;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__GATES;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__NEEDS;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__POSITIONS;

import org.eclipse.emf.ecore.EReference;
import org.keyplan.model.KeyplanPackage.Literals;

import java.util.List;
import java.util.Optional;

/** The groups of an outline, in business order; each shows one list of an element or two. */
public enum GroupKind {
    EVIDENCE(false, ACCOUNT__EVIDENCE),
    VALUE(false, ACCOUNT__VALUE),
    PURCHASES(false, ACCOUNT__PURCHASES),
    /** Unit by unit, then people of whom no unit is known. */
    PEOPLE(true, ACCOUNT__UNITS, ACCOUNT__STAKEHOLDERS),
    MAPS(true, ACCOUNT_PLAN__MAPS),
    TIES(true, ACCOUNT__TIES),
    OPPORTUNITIES(true, ACCOUNT_PLAN__OPPORTUNITIES),
    NEEDS(false, OPPORTUNITY__NEEDS),
    GATES(false, OPPORTUNITY__GATES),
    CRITERIA(false, OPPORTUNITY__CRITERIA),
    POSITIONS(false, OPPORTUNITY__POSITIONS),
    ASSESSMENT(false, OPPORTUNITY__ASSESSMENT),
    /** What we sell, and below it where in the account it could be sold. */
    OFFERINGS(true, ACCOUNT_PLAN__OFFERINGS, ACCOUNT_PLAN__WHITESPACE),
    INSIGHTS(true, ACCOUNT_PLAN__INSIGHTS),
    COMPETITORS(true, ACCOUNT_PLAN__COMPETITORS),
    SWOT(true, ACCOUNT_PLAN__SWOT),
    RISKS(true, ACCOUNT_PLAN__RISKS),
    /** Below each objective its strategies, and below those their actions. */
    OBJECTIVES(true, ACCOUNT_PLAN__OBJECTIVES),
    /** Those that belong to no strategy. */
    ACTIONS(true, ACCOUNT_PLAN__ACTIONS),
    TEAM(true, ACCOUNT_PLAN__TEAM),
    ENGAGEMENTS(true, ACCOUNT_PLAN__ENGAGEMENTS),
    INTERACTIONS(true, ACCOUNT_PLAN__INTERACTIONS),
    /** What can be drawn of the plan, whether or not anybody has arranged it. */
    DIAGRAMS(true, ACCOUNT_PLAN__DIAGRAMS),
    ACCEPTANCES(false, ACCOUNT_PLAN__ACCEPTANCES);

    private final boolean always;
    private final List<EReference> lists;

    GroupKind(boolean always, EReference... lists) {
        this.always = always;
        this.lists = List.of(lists);
    }

    /** The containments that it shows. */
    public List<EReference> lists() {
        return lists;
    }

    /**
     * Whether it is shown even if there is nothing in it, so that a person sees what is missing.
     */
    public boolean isAlwaysShown() {
        return always;
    }

    /** Whether it is one of the account's lists, though it may be shown below the plan. */
    boolean isOfAccount() {
        return lists.get(0).getEContainingClass() == Literals.ACCOUNT;
    }

    /** The group that shows a containment. */
    static Optional<GroupKind> of(EReference list) {
        for (GroupKind kind : values()) {
            if (kind.lists.contains(list)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
