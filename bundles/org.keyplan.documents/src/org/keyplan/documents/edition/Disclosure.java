package org.keyplan.documents.edition;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.PlanElement;
import org.keyplan.model.Stakeholder;

import java.util.Map;
import java.util.Set;

/**
 * What of a plan a customer may see. Only what is named here is ever shown, so that a new feature
 * of the model stays inside until somebody decides that it may go out: no attitudes, roles,
 * influence, interests, thinking styles, coverage, competitors, probabilities, amounts, budgets,
 * scores, findings, notes or sources.
 */
final class Disclosure {

    /** Of the plan and the account, whoever they are marked for: what the customer knows anyway. */
    private static final Map<EClass, Set<EStructuralFeature>> ALWAYS =
            Map.of(
                    ACCOUNT_PLAN,
                    Set.of(
                            ACCOUNT_PLAN__PERIOD_START,
                            ACCOUNT_PLAN__PERIOD_END,
                            ACCOUNT_PLAN__CURRENCY,
                            ACCOUNT_PLAN__OWNER,
                            ACCOUNT_PLAN__ACCOUNT,
                            ACCOUNT_PLAN__TEAM,
                            ACCOUNT_PLAN__ENGAGEMENTS,
                            ACCOUNT_PLAN__OPPORTUNITIES,
                            ACCOUNT_PLAN__OFFERINGS,
                            ACCOUNT_PLAN__INSIGHTS,
                            ACCOUNT_PLAN__OBJECTIVES,
                            ACCOUNT_PLAN__ACTIONS),
                    ACCOUNT,
                    Set.of(
                            NAMED_ELEMENT__NAME,
                            ACCOUNT__INDUSTRY,
                            ACCOUNT__WEBSITE,
                            ACCOUNT__HEADQUARTERS,
                            ACCOUNT__EMPLOYEES,
                            ACCOUNT__ANNUAL_REVENUE,
                            ACCOUNT__PARENT,
                            ACCOUNT__OWNERSHIP,
                            ACCOUNT__UNITS,
                            ACCOUNT__STAKEHOLDERS));

    /** Of elements that somebody marked as public. */
    private static final Map<EClass, Set<EStructuralFeature>> PUBLIC =
            Map.ofEntries(
                    Map.entry(ACCOUNT_PLAN, Set.of(NAMED_ELEMENT__DESCRIPTION)),
                    Map.entry(ACCOUNT, Set.of(NAMED_ELEMENT__DESCRIPTION)),
                    Map.entry(
                            ORGANIZATION_UNIT,
                            Set.of(
                                    NAMED_ELEMENT__NAME,
                                    NAMED_ELEMENT__DESCRIPTION,
                                    ORGANIZATION_UNIT__KIND,
                                    ORGANIZATION_UNIT__HEAD,
                                    ORGANIZATION_UNIT__UNITS)),
                    Map.entry(
                            STAKEHOLDER,
                            Set.of(
                                    NAMED_ELEMENT__NAME,
                                    STAKEHOLDER__JOB_TITLE,
                                    STAKEHOLDER__UNIT,
                                    STAKEHOLDER__REPORTS_TO,
                                    STAKEHOLDER__DOTTED_REPORTS_TO)),
                    Map.entry(
                            TEAM_MEMBER,
                            Set.of(
                                    NAMED_ELEMENT__NAME,
                                    PERSON__EMAIL,
                                    PERSON__PHONE,
                                    TEAM_MEMBER__ROLE,
                                    TEAM_MEMBER__REPORTS_TO)),
                    Map.entry(
                            ENGAGEMENT,
                            Set.of(
                                    ENGAGEMENT__MEMBER,
                                    ENGAGEMENT__STAKEHOLDER,
                                    ENGAGEMENT__CADENCE_DAYS)),
                    Map.entry(
                            OPPORTUNITY,
                            Set.of(
                                    NAMED_ELEMENT__NAME,
                                    NAMED_ELEMENT__DESCRIPTION,
                                    OPPORTUNITY__OWNER)),
                    Map.entry(OFFERING, Set.of(NAMED_ELEMENT__NAME, NAMED_ELEMENT__DESCRIPTION)),
                    Map.entry(
                            INSIGHT,
                            Set.of(
                                    NAMED_ELEMENT__NAME,
                                    NAMED_ELEMENT__DESCRIPTION,
                                    INSIGHT__KIND,
                                    INSIGHT__OWNER,
                                    INSIGHT__LEADS_TO,
                                    INSIGHT__OFFERING)),
                    Map.entry(
                            OBJECTIVE,
                            Set.of(
                                    NAMED_ELEMENT__NAME,
                                    NAMED_ELEMENT__DESCRIPTION,
                                    OBJECTIVE__KIND,
                                    OBJECTIVE__MEASURE,
                                    OBJECTIVE__TARGET,
                                    OBJECTIVE__DUE)),
                    Map.entry(
                            ACTION,
                            Set.of(
                                    NAMED_ELEMENT__NAME,
                                    NAMED_ELEMENT__DESCRIPTION,
                                    ACTION__OWNER,
                                    ACTION__DUE,
                                    ACTION__DONE_ON,
                                    ACTION__STATUS,
                                    ACTION__OPPORTUNITY,
                                    ACTION__STAKEHOLDERS)));

    private Disclosure() {}

    /** Whether an element itself may be shown, if what contains it is. */
    static boolean mayShow(EObject element) {
        if (!(element instanceof PlanElement marked)) {
            return false;
        }
        boolean root = element instanceof AccountPlan || element instanceof Account;
        if (root) {
            return marked.getConfidentiality() != Confidentiality.RESTRICTED;
        }
        // A person who is gone or not found yet is no news for the customer.
        boolean there =
                !(element instanceof Stakeholder person)
                        || !person.isDeparted() && !person.isPlaceholder();
        return there
                && marked.getConfidentiality() == Confidentiality.PUBLIC
                && PUBLIC.containsKey(element.eClass());
    }

    /** Whether a feature of a shown element may be shown. */
    static boolean mayShow(EObject element, EStructuralFeature feature) {
        Set<EStructuralFeature> always = ALWAYS.getOrDefault(element.eClass(), Set.of());
        Set<EStructuralFeature> marked = PUBLIC.getOrDefault(element.eClass(), Set.of());
        boolean isPublic = ((PlanElement) element).getConfidentiality() == Confidentiality.PUBLIC;
        return always.contains(feature) || isPublic && marked.contains(feature);
    }
}
