package org.keyplan.validation.decision;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ENGAGEMENTS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__TOP_DECISION_MAKER;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__UNITS;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__LEVEL;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ROLES;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.model.Account;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.UnitKind;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.RuleContext;

import java.time.LocalDate;
import java.util.List;

/** The quick fixes of the rules about the top decision maker. */
final class DecisionFixes {

    private static final Texts TEXTS = Texts.of(DecisionFixes.class, "rules");

    private DecisionFixes() {}

    static QuickFix setTopDecisionMaker(Account account, Stakeholder person) {
        return new QuickFix(
                TEXTS,
                "fix.setTopDecisionMaker",
                List.of(person, account),
                (domain, locale) ->
                        SetCommand.create(domain, account, ACCOUNT__TOP_DECISION_MAKER, person));
    }

    /** Keeps the place of the top decision maker until somebody finds out who it is. */
    static QuickFix addTopPlaceholder(Account account, LocalDate today) {
        return new QuickFix(
                TEXTS,
                "fix.addTopPlaceholder",
                List.of(account),
                (domain, locale) -> {
                    Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
                    person.setName(TEXTS.get(locale, "fix.addTopPlaceholder.name"));
                    person.setPlaceholder(true);
                    person.setObservedOn(today);
                    return new CompoundCommand(
                            List.of(
                                    AddCommand.create(
                                            domain, account, ACCOUNT__STAKEHOLDERS, person),
                                    SetCommand.create(
                                            domain, account, ACCOUNT__TOP_DECISION_MAKER, person)));
                });
    }

    static QuickFix makeDecisionMaker(Participant participant) {
        return new QuickFix(
                TEXTS,
                "fix.makeDecisionMaker",
                List.of(participant.getStakeholder(), BuyingRole.DECISION_MAKER),
                (domain, locale) ->
                        AddCommand.create(
                                domain,
                                participant,
                                PARTICIPANT__ROLES,
                                BuyingRole.DECISION_MAKER));
    }

    static QuickFix addCommittee(Account account) {
        return new QuickFix(
                TEXTS,
                "fix.addCommittee",
                List.of(account),
                (domain, locale) -> {
                    OrganizationUnit committee = KeyplanFactory.eINSTANCE.createOrganizationUnit();
                    committee.setName(TEXTS.get(locale, "fix.addCommittee.name"));
                    committee.setKind(UnitKind.COMMITTEE);
                    return AddCommand.create(domain, account, ACCOUNT__UNITS, committee);
                });
    }

    /** Records that one of ours and one of theirs have been introduced. */
    static QuickFix recordKnown(RuleContext context, TeamMember member, Stakeholder person) {
        return new QuickFix(
                TEXTS,
                "fix.recordKnown",
                List.of(member, person),
                (domain, locale) -> known(context, domain, member, person));
    }

    private static Command known(
            RuleContext context, EditingDomain domain, TeamMember member, Stakeholder person) {
        for (Engagement engagement : context.index().engagementsOf(member)) {
            if (engagement.getStakeholder() == person) {
                return SetCommand.create(
                        domain, engagement, ENGAGEMENT__LEVEL, EngagementLevel.KNOWN);
            }
        }
        Engagement engagement = KeyplanFactory.eINSTANCE.createEngagement();
        engagement.setMember(member);
        engagement.setStakeholder(person);
        engagement.setLevel(EngagementLevel.KNOWN);
        return AddCommand.create(domain, context.plan(), ACCOUNT_PLAN__ENGAGEMENTS, engagement);
    }
}
