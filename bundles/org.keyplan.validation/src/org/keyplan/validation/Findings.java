package org.keyplan.validation;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Acceptance;
import org.keyplan.model.AccountPlan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * What each rule found about each element, kept so that a part can be found again without the rest.
 * Both full and incremental validation go through here, so that they cannot come to differ.
 */
final class Findings {

    private final RuleCatalogue catalogue;
    private final RulePack pack;
    private final Evaluator evaluator;
    private final Map<Rule, Map<EObject, List<Finding>>> byRule = new HashMap<>();
    private int evaluations;

    Findings(RuleCatalogue catalogue, RulePack pack) {
        this.catalogue = catalogue;
        this.pack = pack;
        this.evaluator = new Evaluator(pack);
    }

    /** How often a rule looked at an element in the last {@link #refresh}. */
    int evaluations() {
        return evaluations;
    }

    /** Evaluates what is stale and puts all findings together in their stable order. */
    ValidationResult refresh(AccountPlan plan, LocalDate asOf, Stale stale) {
        evaluations = 0;
        PlanContents contents = new PlanContents(plan);
        PlanIndex index = PlanIndex.of(plan, asOf);
        List<Finding> raw = new ArrayList<>();
        for (Rule rule : catalogue.rules()) {
            if (pack.enabled(rule.info()) && !rule.info().last()) {
                refresh(rule, stale, contents, index);
                Map<EObject, List<Finding>> found = byRule.get(rule);
                found.keySet().stream()
                        .sorted(Comparator.comparingInt(contents::position))
                        .forEach(target -> raw.addAll(found.get(target)));
            }
        }
        BiPredicate<String, EObject> raised = raised(raw);
        for (Rule rule : catalogue.rules()) {
            if (pack.enabled(rule.info()) && rule.info().last()) {
                for (EObject target : contents.instances(rule.info().target())) {
                    raw.addAll(evaluate(rule, target, index, raised));
                }
            }
        }
        return new ValidationResult(plan, asOf, inOrder(accept(raw, plan, asOf), contents));
    }

    private void refresh(Rule rule, Stale stale, PlanContents contents, PlanIndex index) {
        Map<EObject, List<Finding>> known = byRule.get(rule);
        Collection<? extends EObject> targets;
        if (known == null || stale.isWholly(rule)) {
            known = new IdentityHashMap<>();
            byRule.put(rule, known);
            targets = contents.instances(rule.info().target());
        } else {
            known.keySet().removeIf(element -> !contents.contains(element));
            targets = stale.targets(rule);
        }
        for (EObject target : targets) {
            known.remove(target);
            if (contents.contains(target)) {
                List<Finding> found = evaluate(rule, target, index, (id, element) -> false);
                if (!found.isEmpty()) {
                    known.put(target, found);
                }
            }
        }
    }

    private List<Finding> evaluate(
            Rule rule, EObject target, PlanIndex index, BiPredicate<String, EObject> raised) {
        evaluations++;
        return evaluator.evaluate(rule, target, index, raised);
    }

    private static BiPredicate<String, EObject> raised(List<Finding> findings) {
        Map<String, Map<EObject, Boolean>> elements = new HashMap<>();
        for (Finding finding : findings) {
            elements.computeIfAbsent(finding.ruleId(), id -> new IdentityHashMap<>())
                    .put(finding.element(), true);
        }
        return (id, element) -> elements.getOrDefault(id, Map.of()).containsKey(element);
    }

    private static List<Finding> accept(List<Finding> raw, AccountPlan plan, LocalDate asOf) {
        Map<EObject, Map<String, Acceptance>> inForce = new IdentityHashMap<>();
        for (Acceptance acceptance : plan.getAcceptances()) {
            if (Acceptances.inForce(acceptance, asOf)) {
                inForce.computeIfAbsent(acceptance.getElement(), e -> new LinkedHashMap<>())
                        .putIfAbsent(acceptance.getRule(), acceptance);
            }
        }
        if (inForce.isEmpty()) {
            return raw;
        }
        return raw.stream()
                .map(
                        finding ->
                                finding.acceptedBy(
                                        inForce.getOrDefault(finding.element(), Map.of())
                                                .get(finding.ruleId())))
                .toList();
    }

    /**
     * Sorts; findings of one rule about one element stay in the order in which they were reported.
     */
    private List<Finding> inOrder(List<Finding> findings, PlanContents contents) {
        Map<Rule, Integer> ruleOrder = new HashMap<>();
        catalogue.rules().forEach(rule -> ruleOrder.put(rule, ruleOrder.size()));
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(
                Comparator.comparing(Finding::severity)
                        .thenComparing(f -> ruleOrder.getOrDefault(f.rule(), Integer.MAX_VALUE))
                        .thenComparing(f -> contents.position(f.element())));
        return sorted;
    }
}
