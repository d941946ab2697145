package org.keyplan.validation.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.PlanEditing;
import org.keyplan.model.AccountPlan;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanValidator;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;
import org.keyplan.validation.RulePack;
import org.keyplan.validation.Severity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Runs one rule on one plan and says what it must find, exactly. */
public final class RuleCheck {

    /** The date as of which plans are checked unless a test says otherwise. */
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    private final Rule rule;
    private final AccountPlan plan;
    private final LocalDate asOf;
    private final RulePack pack;

    private RuleCheck(Rule rule, AccountPlan plan, LocalDate asOf, RulePack pack) {
        this.rule = rule;
        this.plan = plan;
        this.asOf = asOf;
        this.pack = pack;
    }

    public static RuleCheck check(Rule rule, AccountPlan plan) {
        return new RuleCheck(rule, plan, TODAY, RulePack.defaults());
    }

    public RuleCheck asOf(LocalDate date) {
        return new RuleCheck(rule, plan, date, pack);
    }

    public RuleCheck threshold(String key, long value) {
        return new RuleCheck(rule, plan, asOf, pack.withThreshold(rule.info(), key, value));
    }

    public List<Finding> findings() {
        return validator().validate(plan, asOf).findings();
    }

    /** The rule finds nothing. */
    public void isSilent() {
        assertThat(findings()).as("%s", messages()).isEmpty();
    }

    /** The rule finds exactly one thing, with this English sentence. */
    public Finding fires(EObject element, Severity severity, String message) {
        List<Finding> findings = findings();
        assertThat(findings).as("%s", messages()).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.ruleId()).isEqualTo(rule.info().id());
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo(message);
        assertThat(finding.element()).isSameAs(element);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
        return finding;
    }

    /** The English sentences found, in order. */
    public List<String> messages() {
        return findings().stream().map(f -> f.message(Locale.ENGLISH)).toList();
    }

    /** The quick fixes of the first finding. */
    public List<QuickFix> fixes() {
        return validator().fixes(findings().get(0), asOf);
    }

    /**
     * Applies a quick fix of the first finding, undoes and redoes it: afterwards the rule must find
     * nothing more where it did (or, if {@code solves} is false, still the same number), undo must
     * give back exactly the plan as it was, redo exactly the plan as it became.
     */
    public void fix(String englishLabel, boolean solves) {
        List<Finding> before = findings();
        QuickFix fix =
                fixes().stream()
                        .filter(f -> f.label(Locale.ENGLISH).equals(englishLabel))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new AssertionError(
                                                fixes().stream()
                                                        .map(f -> f.label(Locale.ENGLISH))
                                                        .toList()));
        assertThat(fix.label(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
        EObject original = EcoreUtil.copy(plan);
        EditingDomain domain = PlanEditing.domain(plan);
        Command command = fix.command(domain, Locale.ENGLISH);
        assertThat(command.canExecute()).isTrue();
        domain.getCommandStack().execute(command);
        EObject changed = EcoreUtil.copy(plan);
        assertThat(EcoreUtil.equals(changed, original)).as("the fix changes the plan").isFalse();
        int expected = solves ? before.size() - 1 : before.size();
        assertThat(findings()).as("%s", messages()).hasSize(expected);
        domain.getCommandStack().undo();
        assertThat(EcoreUtil.equals(plan, original)).as("undo restores the plan").isTrue();
        assertThat(findings()).isEqualTo(before);
        domain.getCommandStack().redo();
        assertThat(EcoreUtil.equals(plan, changed)).as("redo repeats the change").isTrue();
        assertThat(findings()).hasSize(expected);
        domain.getCommandStack().undo();
    }

    private PlanValidator validator() {
        return new PlanValidator(new RuleCatalogue(List.of(rule)), pack);
    }
}
