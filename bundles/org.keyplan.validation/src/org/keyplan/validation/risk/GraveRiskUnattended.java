package org.keyplan.validation.risk;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Risk;
import org.keyplan.model.TeamMember;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleContext;
import org.keyplan.validation.RuleInfo;
import org.keyplan.validation.Severity;
import org.keyplan.validation.Threshold;
import org.keyplan.validation.fix.Fixes;

import java.util.List;

/**
 * RSK-01: a risk that is grave, likelihood times impact, and for which nobody has said what is done
 * about it or who watches it. The product of two scores is the usual measure of a risk matrix.
 */
public final class GraveRiskUnattended implements Rule {

    private static final Texts TEXTS = Texts.of(GraveRiskUnattended.class, "rules");

    private static final String SCORE = "score";
    private static final int MAX_PRODUCT = 25;

    private static final RuleInfo INFO =
            RuleInfo.of("RSK-01", Severity.WARNING, Literals.RISK)
                    .threshold(new Threshold(SCORE, Threshold.Unit.SCORE, 12, 1, MAX_PRODUCT))
                    .reads(
                            Literals.RISK__LIKELIHOOD,
                            Literals.RISK__IMPACT,
                            Literals.RISK__MITIGATION,
                            Literals.RISK__OWNER)
                    .localToTarget()
                    .putRightAt(Literals.RISK__MITIGATION, Literals.RISK__OWNER);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(EObject target, RuleContext context) {
        Risk risk = (Risk) target;
        if (risk.getLikelihood() == null || risk.getImpact() == null) {
            return;
        }
        int product = risk.getLikelihood() * risk.getImpact();
        boolean mitigated = risk.getMitigation() != null && !risk.getMitigation().isBlank();
        boolean owned = risk.getOwner() != null;
        if (product >= context.threshold(SCORE) && !(mitigated && owned)) {
            String missing = mitigated ? "owner" : owned ? "mitigation" : null;
            context.finding(risk, product).message(missing).report();
        }
    }

    @Override
    public List<QuickFix> fixes(Finding finding, RuleContext context) {
        Risk risk = (Risk) finding.element();
        TeamMember owner = Fixes.responsible(context, null);
        return risk.getOwner() == null && owner != null ? List.of(watch(risk, owner)) : List.of();
    }

    private static QuickFix watch(Risk risk, TeamMember owner) {
        return new QuickFix(
                TEXTS,
                "fix.watch",
                List.of(risk, owner),
                (domain, locale) -> SetCommand.create(domain, risk, Literals.RISK__OWNER, owner));
    }
}
