package org.keyplan.validation;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Runs single rules on single elements. A rule that fails becomes a finding of its own. */
final class Evaluator {

    private final RulePack pack;
    private final RuleFailed failed;

    Evaluator(RulePack pack) {
        this.pack = pack;
        this.failed = new RuleFailed();
    }

    List<Finding> evaluate(
            Rule rule, EObject target, PlanIndex index, BiPredicate<String, EObject> raised) {
        RuleContext context = new RuleContext(rule, target, index, pack, raised);
        try {
            rule.check(target, context);
            return context.findings();
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            return failure(rule, target, e, context.findings());
        }
    }

    private List<Finding> failure(
            Rule rule, EObject target, Throwable cause, List<Finding> before) {
        List<Finding> findings = new ArrayList<>(before);
        findings.add(
                new Finding(
                        failed,
                        pack.severity(failed.info(), failed.info().severity()),
                        target,
                        RuleFailed.MESSAGE,
                        List.of(rule.info().id(), target, describe(cause)),
                        List.of(),
                        Optional.empty()));
        return findings;
    }

    private static String describe(Throwable cause) {
        String type = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? type : type + ": " + cause.getMessage();
    }
}
