package org.keyplan.documents.edition;

import static org.keyplan.model.KeyplanPackage.Literals.NAMED_ELEMENT__NAME;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Confidence;
import org.keyplan.model.Confidentiality;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.NamedElement;
import org.keyplan.model.PlanElement;
import org.keyplan.model.Sourced;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A plan as its customer may see it: a plan of its own that has nothing else in it, so that
 * whatever is made of it can give nothing away. Elements are in it only if they and all that
 * contains them are marked as public, with the features that {@link Disclosure} names. A text that
 * mentions the name of something withheld is withheld itself.
 *
 * @param plan the copy; its elements have the ids of those they stand for
 * @param shown how many elements are in it beside the plan and the account
 * @param unreached how many are public but inside something that is not
 * @param texts what was left out of shown elements because of a name, in the order of the plan
 */
public record CustomerCopy(AccountPlan plan, int shown, int unreached, List<WithheldText> texts) {

    /**
     * A text of a shown element that the copy lacks.
     *
     * @param element in the plan itself, not in the copy
     * @param feature whose text it is; the name if the whole element is left out
     * @param name that it mentions
     */
    public record WithheldText(EObject element, EStructuralFeature feature, String name) {}

    public CustomerCopy {
        texts = List.copyOf(texts);
    }

    /** A copy of a plan, which must stand still meanwhile. */
    public static CustomerCopy of(AccountPlan plan) {
        return new Maker(plan).make();
    }

    private static final class Maker {

        private final AccountPlan plan;
        private final Set<EObject> shown = new HashSet<>();
        private final Map<EObject, EObject> copies = new LinkedHashMap<>();
        private final List<WithheldText> texts = new ArrayList<>();
        private int unreached;
        private WithheldNames names;

        Maker(AccountPlan plan) {
            this.plan = plan;
        }

        CustomerCopy make() {
            List<EObject> all = new ArrayList<>(List.of(plan));
            plan.eAllContents().forEachRemaining(all::add);
            all.forEach(this::look);
            dropNamesThatNameOthers(all);
            for (EObject element : all) {
                if (shown.contains(element)) {
                    copies.put(element, EcoreUtil.create(element.eClass()));
                }
            }
            copies.forEach(this::fill);
            AccountPlan copy =
                    copies.get(plan) instanceof AccountPlan made
                            ? made
                            : KeyplanFactory.eINSTANCE.createAccountPlan();
            keepIds(copy);
            PlanFacts.of(copy).withoutJudgement();
            int roots = shown.contains(plan) ? shown.contains(plan.getAccount()) ? 2 : 1 : 0;
            return new CustomerCopy(copy, shown.size() - roots, unreached, texts);
        }

        private void look(EObject element) {
            boolean inside = element == plan || isReached(element);
            if (Disclosure.mayShow(element)) {
                if (inside) {
                    shown.add(element);
                } else if (((PlanElement) element).getConfidentiality() == Confidentiality.PUBLIC) {
                    unreached++;
                }
            }
        }

        private boolean isReached(EObject element) {
            EObject container = element.eContainer();
            return shown.contains(container)
                    && Disclosure.mayShow(container, element.eContainingFeature());
        }

        /** An element whose own name gives a secret away is one itself, and so is its content. */
        private void dropNamesThatNameOthers(List<EObject> all) {
            boolean dropped = true;
            while (dropped) {
                names = new WithheldNames(hidden(all), shown);
                dropped = false;
                for (EObject element : List.copyOf(shown)) {
                    Optional<String> name = nameInNameOf(element);
                    if (name.isPresent()
                            || !shown.contains(element.eContainer()) && element != plan) {
                        shown.remove(element);
                        name.ifPresent(
                                n -> texts.add(new WithheldText(element, NAMED_ELEMENT__NAME, n)));
                        dropped = true;
                    }
                }
            }
        }

        private Optional<String> nameInNameOf(EObject element) {
            return element instanceof NamedElement named
                            && named.getName() != null
                            && element != plan
                            && element != plan.getAccount()
                    ? names.in(named.getName())
                    : Optional.empty();
        }

        private List<EObject> hidden(List<EObject> all) {
            return all.stream().filter(element -> !shown.contains(element)).toList();
        }

        private void fill(EObject element, EObject copy) {
            for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
                boolean copied =
                        feature.isChangeable()
                                && !feature.isDerived()
                                && !feature.isTransient()
                                && Disclosure.mayShow(element, feature);
                if (copied && feature instanceof EReference reference) {
                    refer(element, reference, copy);
                } else if (copied && element.eIsSet(feature)) {
                    set(element, (EAttribute) feature, copy);
                }
            }
            if (copy instanceof Sourced fact) {
                // Whether we are sure is ours to know.
                fact.setConfidence(Confidence.CONFIRMED);
            }
        }

        private void set(EObject element, EAttribute attribute, EObject copy) {
            Object value = element.eGet(attribute);
            boolean checked = value instanceof String && attribute != NAMED_ELEMENT__NAME;
            Optional<String> name = checked ? names.in((String) value) : Optional.empty();
            if (name.isPresent()) {
                texts.add(new WithheldText(element, attribute, name.get()));
            } else {
                copy.eSet(attribute, value);
            }
        }

        @SuppressWarnings("unchecked")
        private void refer(EObject element, EReference reference, EObject copy) {
            if (reference.isMany()) {
                List<EObject> targets = (List<EObject>) copy.eGet(reference);
                for (EObject target : (List<EObject>) element.eGet(reference)) {
                    if (copies.containsKey(target)) {
                        targets.add(copies.get(target));
                    }
                }
            } else if (copies.containsKey(element.eGet(reference))) {
                copy.eSet(reference, copies.get(element.eGet(reference)));
            }
        }

        private void keepIds(AccountPlan copy) {
            PlanResource original = PlanFiles.attach(plan);
            PlanResource resource = PlanFiles.attach(copy);
            copies.forEach((element, twin) -> resource.setID(twin, original.getID(element)));
        }
    }
}
