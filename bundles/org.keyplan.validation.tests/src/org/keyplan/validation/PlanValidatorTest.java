package org.keyplan.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.keyplan.examples.Examples;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.testing.ExamplePlans;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class PlanValidatorTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Test
    void validatingChangesNothingAndFindsTheSameEveryTime() throws IOException {
        for (String name : Examples.names()) {
            AccountPlan plan = ExamplePlans.load(name);
            EObject before = EcoreUtil.copy(plan);
            ValidationResult first = PlanValidator.standard().validate(plan, TODAY);
            assertThat(PlanValidator.standard().validate(plan, TODAY)).isEqualTo(first);
            assertThat(EcoreUtil.equals(plan, before)).as(name).isTrue();
        }
    }

    @Test
    void findingsComeBySeverityThenRuleThenPlaceInThePlan() throws IOException {
        AccountPlan plan = ExamplePlans.load("neglected-account");
        List<EObject> places = new ArrayList<>(List.of(plan));
        plan.eAllContents().forEachRemaining(places::add);
        List<String> rules =
                RuleCatalogue.standard().rules().stream().map(r -> r.info().id()).toList();
        List<Finding> findings = PlanValidator.standard().validate(plan, TODAY).findings();
        assertThat(findings)
                .isSortedAccordingTo(
                        (a, b) -> {
                            int order = a.severity().compareTo(b.severity());
                            if (order == 0) {
                                order = rules.indexOf(a.ruleId()) - rules.indexOf(b.ruleId());
                            }
                            return order != 0
                                    ? order
                                    : places.indexOf(a.element()) - places.indexOf(b.element());
                        });
        assertThat(findings).hasSizeGreaterThan(25);
    }

    @Test
    void aRuleThatThrowsBecomesAFindingAndTheOthersGoOn() {
        AccountPlan plan = planWith("Li Wei");
        Stakeholder person = plan.getAccount().getStakeholders().get(0);
        ValidationResult result = validator(new Faulty(), new Named()).validate(plan, TODAY);
        assertThat(result.findings())
                .extracting(Finding::ruleId)
                .containsExactly("HSK-09", "PPL-90");
        Finding failure = result.findings().get(0);
        assertThat(failure.element()).isSameAs(person);
        assertThat(failure.severity()).isEqualTo(Severity.ERROR);
        assertThat(failure.message(Locale.ENGLISH))
                .isEqualTo(
                        "Rule PPL-91 could not be evaluated for \"Li Wei\" "
                                + "(IllegalStateException: broken); everything else was checked.");
    }

    @Test
    void anAcceptanceInForceMarksTheFindingUntilItsLastDay() {
        AccountPlan plan = planWith("Li Wei");
        accept(plan, "PPL-90", TODAY);
        ValidationResult result = validator(new Named()).validate(plan, TODAY);
        assertThat(result.open()).isEmpty();
        assertThat(result.accepted()).hasSize(1);
        assertThat(result.accepted().get(0).acceptance()).contains(plan.getAcceptances().get(0));
        assertThat(result.count(Severity.WARNING)).isZero();
        assertThat(result.worst()).isEmpty();
    }

    @Test
    void anExpiredAcceptanceCountsNoMoreAndIsItselfAFinding() {
        AccountPlan plan = planWith("Li Wei");
        accept(plan, "PPL-90", TODAY.minusDays(1));
        ValidationResult result = housekeeping().validate(plan, TODAY);
        assertThat(result.open()).extracting(Finding::ruleId).containsExactly("PPL-90", "HSK-02");
        assertThat(result.open().get(1).message(Locale.ENGLISH))
                .isEqualTo("The acceptance of PPL-90 ended on 2026-06-29 and no longer counts.");
    }

    @Test
    void anAcceptanceWithoutEndDateNeverCounts() {
        AccountPlan plan = planWith("Li Wei");
        accept(plan, "PPL-90", null);
        ValidationResult result = housekeeping().validate(plan, TODAY);
        assertThat(result.open()).extracting(Finding::ruleId).containsExactly("PPL-90", "HSK-02");
        assertThat(result.open().get(1).message(Locale.ENGLISH))
                .isEqualTo("The acceptance of PPL-90 has no end date and does not count.");
    }

    @Test
    void anAcceptanceWhoseRuleNoLongerFiresIsAdvice() {
        AccountPlan plan = planWith(null);
        accept(plan, "PPL-90", TODAY);
        ValidationResult result = housekeeping().validate(plan, TODAY);
        assertThat(result.findings()).extracting(Finding::ruleId).containsExactly("HSK-01");
        assertThat(result.findings().get(0).severity()).isEqualTo(Severity.ADVICE);
    }

    @Test
    void anAcceptanceOfAnotherElementChangesNothing() {
        AccountPlan plan = planWith("Li Wei");
        accept(plan, "PPL-90", TODAY);
        plan.getAcceptances().get(0).setElement(plan.getAccount());
        assertThat(validator(new Named()).validate(plan, TODAY).open()).hasSize(1);
    }

    @Test
    void aRulePackSwitchesRulesOffAndHasTheLastWordOnSeverity() {
        AccountPlan plan = planWith("Li Wei");
        Rule rule = new Named();
        RuleCatalogue catalogue = new RuleCatalogue(List.of(rule));
        RulePack off = RulePack.defaults().without(rule.info());
        RulePack grave = RulePack.defaults().withSeverity(rule.info(), Severity.ERROR);
        assertThat(new PlanValidator(catalogue, off).validate(plan, TODAY).findings()).isEmpty();
        assertThat(new PlanValidator(catalogue, grave).validate(plan, TODAY).worst())
                .contains(Severity.ERROR);
    }

    @Test
    void theDiagnosticianFindsTheSame() throws IOException {
        PlanEValidator.register();
        for (String name : Examples.names()) {
            AccountPlan plan = ExamplePlans.load(name);
            ValidationResult expected = PlanValidator.standard().validate(plan, TODAY);
            Map<Object, Object> context = new HashMap<>();
            context.put(PlanEValidator.AS_OF, TODAY);
            context.put(PlanEValidator.LOCALE, Locale.ENGLISH);
            Diagnostic diagnostic = Diagnostician.INSTANCE.validate(plan, context);
            assertThat(diagnostic.getChildren())
                    .extracting(child -> (Finding) child.getData().get(1))
                    .containsExactlyInAnyOrderElementsOf(expected.findings());
            for (Diagnostic child : diagnostic.getChildren()) {
                Finding finding = (Finding) child.getData().get(1);
                assertThat(child.getData().get(0)).isSameAs(finding.element());
                assertThat(child.getMessage()).contains(finding.message(Locale.ENGLISH));
                assertThat(child.getSeverity()).isEqualTo(severity(finding));
            }
        }
    }

    @Test
    void registeringTwiceDoesNoHarm() {
        PlanEValidator.register();
        PlanEValidator.register();
        EPackage model = KeyplanPackage.eINSTANCE;
        assertThat(EValidator.Registry.INSTANCE.getEValidator(model))
                .isInstanceOf(PlanEValidator.class);
    }

    private static int severity(Finding finding) {
        if (finding.accepted()) {
            return Diagnostic.INFO;
        }
        return switch (finding.severity()) {
            case ERROR -> Diagnostic.ERROR;
            case WARNING -> Diagnostic.WARNING;
            case ADVICE -> Diagnostic.INFO;
        };
    }

    private static PlanValidator housekeeping() {
        return validator(
                new Named(),
                RuleCatalogue.standard().find("HSK-01").orElseThrow(),
                RuleCatalogue.standard().find("HSK-02").orElseThrow());
    }

    private static PlanValidator validator(Rule... rules) {
        return new PlanValidator(new RuleCatalogue(List.of(rules)), RulePack.defaults());
    }

    private static AccountPlan planWith(String name) {
        AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();
        plan.setAccount(KeyplanFactory.eINSTANCE.createAccount());
        Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
        person.setName(name);
        plan.getAccount().getStakeholders().add(person);
        return plan;
    }

    private static void accept(AccountPlan plan, String rule, LocalDate until) {
        Acceptance acceptance = KeyplanFactory.eINSTANCE.createAcceptance();
        acceptance.setRule(rule);
        acceptance.setElement(plan.getAccount().getStakeholders().get(0));
        acceptance.setUntil(until);
        plan.getAcceptances().add(acceptance);
    }

    /** Fires for everybody who has a name. */
    private static final class Named implements Rule {
        private final RuleInfo info =
                RuleInfo.of("PPL-90", Severity.WARNING, KeyplanPackage.Literals.STAKEHOLDER)
                        .reads(KeyplanPackage.Literals.NAMED_ELEMENT__NAME)
                        .localToTarget();

        @Override
        public RuleInfo info() {
            return info;
        }

        @Override
        public void check(EObject target, RuleContext context) {
            if (((Stakeholder) target).getName() != null) {
                context.report(target);
            }
        }
    }

    /** Throws for everybody. */
    private static final class Faulty implements Rule {
        private final RuleInfo info =
                RuleInfo.of("PPL-91", Severity.WARNING, KeyplanPackage.Literals.STAKEHOLDER);

        @Override
        public RuleInfo info() {
            return info;
        }

        @Override
        public void check(EObject target, RuleContext context) {
            throw new IllegalStateException("broken");
        }
    }
}
