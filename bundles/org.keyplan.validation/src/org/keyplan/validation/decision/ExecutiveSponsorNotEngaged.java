package org.keyplan.validation.decision;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__VALUE_TYPE;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__SENIORITY;
import static org.keyplan.model.KeyplanPackage.Literals.TEAM_MEMBER__ROLE;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Engagements;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Account;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Seniority;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.TeamRole;
import org.keyplan.model.ValueType;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.fix.Fixes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * DEC-08: a strategic customer none of whose executives is engaged with an executive sponsor of
 * ours, although a salesperson cannot decide on an exchange of resources.
 */
public final class ExecutiveSponsorNotEngaged implements Rule {

    /** Executives offered for each sponsor. */
    private static final int CANDIDATES = 2;

    private static final RuleInfo INFO =
            RuleInfo.of("DEC-08", Severity.WARNING, ACCOUNT)
                    .reads(ACCOUNT__VALUE_TYPE, STAKEHOLDER__SENIORITY, TEAM_MEMBER__ROLE)
                    .reads(People.READS_IDENTIFIED)
                    .reads(Engagements.READS)
                    .reads(PlanIndex.READS_ENGAGEMENTS_WITH)
                    .reads(PlanIndex.READS_ENGAGEMENTS_OF);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Account account = (Account) target;
        if (account.getValueType() != ValueType.STRATEGIC) {
            return;
        }
        List<TeamMember> sponsors = sponsors(context);
        if (sponsors.isEmpty()) {
            context.finding(account).message("noSponsor").report();
        } else if (sponsors.stream().noneMatch(sponsor -> engaged(sponsor, context))) {
            context.finding(account, sponsors).evidence(sponsors).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        List<Stakeholder> executives = executives((Account) finding.element());
        List<QuickFix> known = new ArrayList<>();
        List<QuickFix> actions = new ArrayList<>();
        for (TeamMember sponsor : sponsors(context)) {
            for (Stakeholder executive : executives) {
                known.add(DecisionFixes.recordKnown(context, sponsor, executive));
                actions.addAll(
                        Fixes.offerAction(
                                context,
                                "action.bringTogether",
                                List.of(executive),
                                null,
                                sponsor,
                                executive));
            }
        }
        known.addAll(actions);
        return known;
    }

    private static List<TeamMember> sponsors(RuleContext context) {
        return context.plan().getTeam().stream()
                .filter(member -> member.getRole() == TeamRole.EXECUTIVE_SPONSOR)
                .toList();
    }

    private static boolean engaged(TeamMember sponsor, RuleContext context) {
        return context.index().engagementsOf(sponsor).stream()
                .filter(engagement -> Engagements.atLeast(engagement, EngagementLevel.KNOWN))
                .anyMatch(engagement -> executive(engagement.getStakeholder()));
    }

    private static boolean executive(Stakeholder person) {
        return People.identified(person) && person.getSeniority() == Seniority.EXECUTIVE;
    }

    /** The executives a sponsor should know first, the top decision maker before all others. */
    private static List<Stakeholder> executives(Account account) {
        return account.getStakeholders().stream()
                .filter(ExecutiveSponsorNotEngaged::executive)
                .sorted(Comparator.comparing(person -> person != account.getTopDecisionMaker()))
                .limit(CANDIDATES)
                .toList();
    }
}
