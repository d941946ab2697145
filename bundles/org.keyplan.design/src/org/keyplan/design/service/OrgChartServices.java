package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.viewpoint.expression.Reads;

import java.util.List;

/** What the org chart asks of an account, its units and its people. */
public final class OrgChartServices {

    private static final String ROLES = "Roles";
    private static final String COVERAGE = "Coverage";

    @Reads("Account.name")
    public String orgChartTitle(Account account) {
        Words words = Words.of(account);
        return words.say("title.OrgChart", words.name(account));
    }

    /** The known people of a unit or, for the account, those without unit; in model order. */
    @Reads(
            value = {},
            elsewhere = {
                "AccountPlan.account",
                "Account.stakeholders",
                "Account.units",
                "OrganizationUnit.units",
                "Stakeholder.unit",
                "Stakeholder.placeholder"
            })
    public List<Stakeholder> peopleHere(EObject place) {
        return Groups.of(place).people(place).stream().filter(p -> !p.isPlaceholder()).toList();
    }

    /** The positions whose person is not yet known, as {@link #peopleHere} tells people. */
    @Reads(
            value = {},
            elsewhere = {
                "AccountPlan.account",
                "Account.stakeholders",
                "Account.units",
                "OrganizationUnit.units",
                "Stakeholder.unit",
                "Stakeholder.placeholder"
            })
    public List<Stakeholder> vacanciesHere(EObject place) {
        return Groups.of(place).people(place).stream().filter(Stakeholder::isPlaceholder).toList();
    }

    /**
     * Name; job title; attitude and roles, with coverage after a tab.
     *
     * @param diagram its layers tell whether roles and coverage are written
     */
    @Reads(
            value = {
                "Stakeholder.name",
                "Stakeholder.jobTitle",
                "Stakeholder.departed",
                "Stakeholder.placeholder"
            },
            elsewhere = {
                "AccountPlan.account",
                "Account.topDecisionMaker",
                "AccountPlan.maps",
                "InfluenceMap.opportunity",
                "InfluenceMap.participants",
                "Participant.stakeholder",
                "Participant.attitude",
                "Participant.roles",
                "AccountPlan.interactions",
                "Interaction.date",
                "Interaction.channel",
                "Interaction.stakeholders",
                "AccountPlan.engagements",
                "Engagement.stakeholder",
                "Engagement.member",
                "Engagement.level"
            })
    public String personCard(Stakeholder person, EObject diagram) {
        return new PersonCard(person, Groups.of(person).accountPart(person))
                .text(
                        Views.isOn(diagram, ROLES, true),
                        Views.isOn(diagram, COVERAGE, true) && !person.isDeparted());
    }

    /** All there is to know of a person at a glance, one fact per line. */
    @Reads(
            value = {
                "Stakeholder.name",
                "Stakeholder.jobTitle",
                "Stakeholder.departed",
                "Stakeholder.placeholder",
                "Stakeholder.unit"
            },
            elsewhere = {
                "OrganizationUnit.name",
                "AccountPlan.maps",
                "InfluenceMap.opportunity",
                "InfluenceMap.participants",
                "Participant.stakeholder",
                "Participant.attitude",
                "Participant.roles",
                "Participant.roleLabel",
                "Participant.influence",
                "Participant.standing",
                "AccountPlan.interactions",
                "Interaction.date",
                "Interaction.channel",
                "Interaction.stakeholders",
                "AccountPlan.engagements",
                "Engagement.stakeholder",
                "Engagement.member",
                "Engagement.level"
            })
    public String personTooltip(Stakeholder person) {
        return new PersonCard(person, Groups.of(person).accountPart(person)).tooltip();
    }

    /** The unit's name, below it who leads it. */
    @Reads(
            value = {"OrganizationUnit.name", "OrganizationUnit.head"},
            elsewhere = {"Stakeholder.name", "Stakeholder.jobTitle"})
    public String unitLabel(OrganizationUnit unit) {
        Words words = Words.of(unit);
        return Words.lines(words.name(unit), headLine(unit, words));
    }

    @Reads(
            value = {"OrganizationUnit.name", "OrganizationUnit.kind", "OrganizationUnit.head"},
            elsewhere = {
                "Stakeholder.name",
                "Stakeholder.jobTitle",
                "AccountPlan.account",
                "Account.stakeholders",
                "Account.units",
                "OrganizationUnit.units",
                "Stakeholder.unit"
            })
    public String unitTooltip(OrganizationUnit unit) {
        Words words = Words.of(unit);
        int people = Groups.of(unit).people(unit).size();
        return Words.lines(
                words.name(unit),
                words.fact(unit, KeyplanPackage.Literals.ORGANIZATION_UNIT__KIND),
                words.fact(unit, KeyplanPackage.Literals.ORGANIZATION_UNIT__HEAD),
                words.say("unit.people", people));
    }

    /** The unit that somebody put here works in: the unit itself, or none for the account. */
    public OrganizationUnit unitHere(EObject place) {
        if (place instanceof Stakeholder person) {
            return person.getUnit();
        }
        return place instanceof OrganizationUnit unit ? unit : null;
    }

    /** Whether the person works in a unit, which they could lead. */
    public boolean worksInUnit(EObject element) {
        return element instanceof Stakeholder person && person.getUnit() != null;
    }

    /** Whether a person of this account may be put into a unit, or onto the sheet. */
    public boolean mayWorkIn(EObject element, EObject place) {
        return element instanceof Stakeholder && isPlace(place) && samePlan(element, place);
    }

    /** Whether a unit may be put into another, or onto the sheet: not into itself. */
    public boolean mayBelongTo(EObject element, EObject place) {
        return element instanceof OrganizationUnit
                && isPlace(place)
                && samePlan(element, place)
                && !EcoreUtil.isAncestor(element, place);
    }

    /** Whether one may get a dotted line to the other: not to themself and not twice. */
    public boolean mayReportDottedTo(EObject element, EObject superior) {
        return element != superior
                && element instanceof Stakeholder person
                && superior instanceof Stakeholder above
                && !person.getDottedReportsTo().contains(above);
    }

    /** Whether one may take over a dotted line; the second argument is the line's view. */
    public boolean mayTakeDottedLine(EObject element, EObject line) {
        return mayReportDottedTo(element, Views.lineEnd(line));
    }

    /** "Head: Li Wei", {@code null} where nobody is known to lead it. */
    static String headLine(OrganizationUnit unit, Words words) {
        return words.fact(unit, KeyplanPackage.Literals.ORGANIZATION_UNIT__HEAD);
    }

    private static boolean isPlace(EObject place) {
        return place instanceof Account || place instanceof OrganizationUnit;
    }

    private static boolean samePlan(EObject one, EObject other) {
        return EcoreUtil.getRootContainer(one) == EcoreUtil.getRootContainer(other);
    }
}
