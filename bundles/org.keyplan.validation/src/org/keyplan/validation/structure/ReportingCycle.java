package org.keyplan.validation.structure;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Cycles;
import org.keyplan.model.Account;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * STR-01: people who report to themselves, directly or through others, and units that contain
 * themselves. An organisation chart with a circle has no top, and no path upwards ends.
 *
 * <p>A circle of formal lines is reported as such; one that needs dotted lines to close is reported
 * only where no formal circle is part of it. Our own people are looked at too.
 */
public final class ReportingCycle implements Rule {

    private static final RuleInfo INFO =
            RuleInfo.of("STR-01", Severity.ERROR, Literals.ACCOUNT_PLAN)
                    .reads(Cycles.READS)
                    .reads(
                            Literals.ACCOUNT_PLAN__ACCOUNT,
                            Literals.ACCOUNT_PLAN__TEAM,
                            Literals.TEAM_MEMBER__REPORTS_TO)
                    .putRightAt(Literals.STAKEHOLDER__REPORTS_TO, Literals.TEAM_MEMBER__REPORTS_TO);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Account account = context.plan().getAccount();
        Set<Stakeholder> inFormal = new HashSet<>();
        for (List<Stakeholder> cycle : Cycles.inReportsTo(account)) {
            report(cycle, null, context);
            inFormal.addAll(cycle);
        }
        for (List<Stakeholder> cycle : Cycles.inReportingLines(account)) {
            if (cycle.stream().noneMatch(inFormal::contains)) {
                report(cycle, "dotted", context);
            }
        }
        for (List<TeamMember> cycle : Cycles.of(context.plan().getTeam(), ReportingCycle::above)) {
            report(cycle, null, context);
        }
        for (List<OrganizationUnit> cycle : Cycles.inUnits(account)) {
            context.finding(cycle).message("units").about(account).report();
        }
    }

    /** Any line of the circle may be the wrong one; whoever knows the people chooses. */
    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        return StructureFixes.cutLines(finding);
    }

    private static void report(List<? extends EObject> cycle, String variant, RuleContext context) {
        context.finding(cycle)
                .message(cycle.size() == 1 ? "self" : variant)
                .about(cycle.get(0))
                .evidence(cycle.subList(1, cycle.size()))
                .report();
    }

    private static List<TeamMember> above(TeamMember member) {
        return member.getReportsTo() == null ? List.of() : List.of(member.getReportsTo());
    }
}
