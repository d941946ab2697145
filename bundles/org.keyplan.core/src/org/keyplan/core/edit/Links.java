package org.keyplan.core.edit;

import static org.keyplan.model.KeyplanPackage.Literals.ACTION;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__OWNER;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.COMPETITOR;
import static org.keyplan.model.KeyplanPackage.Literals.COMPETITOR_POSITION;
import static org.keyplan.model.KeyplanPackage.Literals.COMPETITOR_POSITION__SUPPORTERS;
import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET;
import static org.keyplan.model.KeyplanPackage.Literals.CUSTOMER_BUDGET__APPROVER;
import static org.keyplan.model.KeyplanPackage.Literals.INFLUENCE_MAP;
import static org.keyplan.model.KeyplanPackage.Literals.INFLUENCE_MAP__OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.INSIGHT;
import static org.keyplan.model.KeyplanPackage.Literals.INSIGHT__OWNER;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__MEMBERS;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.NEED;
import static org.keyplan.model.KeyplanPackage.Literals.NEED__OWNER;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__OWNER;
import static org.keyplan.model.KeyplanPackage.Literals.RISK;
import static org.keyplan.model.KeyplanPackage.Literals.RISK__OWNER;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.STRATEGY;
import static org.keyplan.model.KeyplanPackage.Literals.STRATEGY__SUPPORTS;
import static org.keyplan.model.KeyplanPackage.Literals.TEAM_MEMBER;
import static org.keyplan.model.KeyplanPackage.Literals.VALUE_EVIDENCE;
import static org.keyplan.model.KeyplanPackage.Literals.VALUE_EVIDENCE__SAID_BY;
import static org.keyplan.model.KeyplanPackage.Literals.WHITESPACE_CELL;
import static org.keyplan.model.KeyplanPackage.Literals.WHITESPACE_CELL__COMPETITOR;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import java.util.List;
import java.util.Optional;

/** Which reference of a target names an element that is put on it and stays where it is. */
final class Links {
    private record Link(EClass type, EClass target, EReference feature) {}

    private static final List<Link> ALL =
            List.of(
                    new Link(STAKEHOLDER, ACTION, ACTION__STAKEHOLDERS),
                    new Link(STAKEHOLDER, INTERACTION, INTERACTION__STAKEHOLDERS),
                    new Link(STAKEHOLDER, NEED, NEED__OWNER),
                    new Link(STAKEHOLDER, INSIGHT, INSIGHT__OWNER),
                    new Link(STAKEHOLDER, CUSTOMER_BUDGET, CUSTOMER_BUDGET__APPROVER),
                    new Link(STAKEHOLDER, COMPETITOR_POSITION, COMPETITOR_POSITION__SUPPORTERS),
                    new Link(STAKEHOLDER, VALUE_EVIDENCE, VALUE_EVIDENCE__SAID_BY),
                    new Link(TEAM_MEMBER, ACTION, ACTION__OWNER),
                    new Link(TEAM_MEMBER, INTERACTION, INTERACTION__MEMBERS),
                    new Link(TEAM_MEMBER, OPPORTUNITY, OPPORTUNITY__OWNER),
                    new Link(TEAM_MEMBER, RISK, RISK__OWNER),
                    new Link(OPPORTUNITY, INFLUENCE_MAP, INFLUENCE_MAP__OPPORTUNITY),
                    new Link(OPPORTUNITY, STRATEGY, STRATEGY__SUPPORTS),
                    new Link(INSIGHT, STRATEGY, STRATEGY__SUPPORTS),
                    new Link(COMPETITOR, WHITESPACE_CELL, WHITESPACE_CELL__COMPETITOR));

    private Links() {}

    static Optional<EReference> feature(EClass type, EClass target) {
        return ALL.stream()
                .filter(link -> link.type() == type && link.target() == target)
                .map(Link::feature)
                .findFirst();
    }
}
