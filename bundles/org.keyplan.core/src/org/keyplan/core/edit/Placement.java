package org.keyplan.core.edit;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACCOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACTIONS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__INTERACTIONS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__PURCHASES;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__STRATEGY;
import static org.keyplan.model.KeyplanPackage.Literals.DIAGRAM__STICKY_NOTES;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__MEMBER;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.INFLUENCE_MAP;
import static org.keyplan.model.KeyplanPackage.Literals.INFLUENCE_MAP__OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.OFFERING;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.ORGANIZATION_UNIT;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__REPORTS_TO;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__UNIT;
import static org.keyplan.model.KeyplanPackage.Literals.STICKY_NOTE;
import static org.keyplan.model.KeyplanPackage.Literals.STRATEGY;
import static org.keyplan.model.KeyplanPackage.Literals.TEAM_MEMBER;
import static org.keyplan.model.KeyplanPackage.Literals.TEAM_MEMBER__REPORTS_TO;
import static org.keyplan.model.KeyplanPackage.Literals.TIE;
import static org.keyplan.model.KeyplanPackage.Literals.TIE__FROM;
import static org.keyplan.model.KeyplanPackage.Literals.WHITESPACE_CELL;
import static org.keyplan.model.KeyplanPackage.Literals.WHITESPACE_CELL__OFFERING;
import static org.keyplan.model.KeyplanPackage.Literals.WHITESPACE_CELL__UNIT;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.keyplan.core.edit.Place.Fact;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows where an element of a type goes when a person points at something. */
public final class Placement {
    /** What a list's elements refer to in order to be seen in one place of it or another. */
    private static final Map<EReference, EReference> PLACING =
            Map.of(
                    ACCOUNT__STAKEHOLDERS, STAKEHOLDER__UNIT,
                    ACCOUNT_PLAN__ACTIONS, ACTION__STRATEGY);

    /** Lists whose order a person does not choose, since they are shown by date. */
    private static final Set<EReference> BY_DATE =
            Set.of(ACCOUNT_PLAN__INTERACTIONS, ACCOUNT__PURCHASES);

    /** What putting the first type on the second one means where nothing contains the other. */
    private static final List<Reference> REFERENCES =
            List.of(
                    new Reference(STAKEHOLDER, ORGANIZATION_UNIT, STAKEHOLDER__UNIT),
                    new Reference(STAKEHOLDER, STAKEHOLDER, STAKEHOLDER__REPORTS_TO),
                    new Reference(TEAM_MEMBER, TEAM_MEMBER, TEAM_MEMBER__REPORTS_TO),
                    new Reference(ACTION, STRATEGY, ACTION__STRATEGY),
                    new Reference(ACTION, OPPORTUNITY, ACTION__OPPORTUNITY),
                    new Reference(INFLUENCE_MAP, OPPORTUNITY, INFLUENCE_MAP__OPPORTUNITY),
                    new Reference(WHITESPACE_CELL, OFFERING, WHITESPACE_CELL__OFFERING),
                    new Reference(WHITESPACE_CELL, ORGANIZATION_UNIT, WHITESPACE_CELL__UNIT),
                    new Reference(TIE, STAKEHOLDER, TIE__FROM),
                    new Reference(ENGAGEMENT, STAKEHOLDER, ENGAGEMENT__STAKEHOLDER),
                    new Reference(ENGAGEMENT, TEAM_MEMBER, ENGAGEMENT__MEMBER));

    private Placement() {}

    private record Reference(EClass type, EClass target, EReference feature) {}

    /**
     * Where an element of a type goes if it is put right on something.
     *
     * @return empty if it has no place there
     */
    public static Optional<Place> on(EClass type, Target target) {
        if (target.isList()) {
            return target.listFor(type).map(list -> onList(target.element(), list));
        }
        EObject element = target.element();
        Optional<EReference> containment = containment(type, element);
        if (containment.isPresent()) {
            return containment.map(list -> onList(element, list));
        }
        if (element instanceof AccountPlan plan && plan.getAccount() != null) {
            return on(type, Target.of(plan.getAccount()));
        }
        return reference(type, element.eClass())
                .flatMap(
                        feature ->
                                home(type, element)
                                        .map(home -> home.with(new Fact(feature, element))));
    }

    /**
     * Where an element of a type goes if it is put between others.
     *
     * @return empty if others of the sibling's list are of another type
     */
    public static Optional<Place> beside(EClass type, EObject sibling, boolean after) {
        EReference list = sibling.eContainmentFeature();
        EObject owner = sibling.eContainer();
        if (list == null || !list.isMany() || list.getEReferenceType() != type) {
            return Optional.empty();
        }
        int index = ((List<?>) owner.eGet(list)).indexOf(sibling) + (after ? 1 : 0);
        return Optional.of(new Place(owner, list, index, factsOf(sibling)));
    }

    /** Where a second one of an element goes: right after it; a note in front of all others. */
    static Optional<Place> again(EObject original) {
        return original.eClass() == STICKY_NOTE
                ? Optional.of(Place.at(original.eContainer(), DIAGRAM__STICKY_NOTES))
                : beside(original.eClass(), original, true);
    }

    /**
     * Where a new element of a type goes if a person points at something: on it, beside it, on what
     * contains it, or else where the plan keeps such elements.
     *
     * @return empty if the plan keeps such elements only in others, none of which was meant
     */
    public static Optional<Place> near(EClass type, Target target) {
        if (type == STICKY_NOTE && target.sheet() != null) {
            return Optional.of(Place.at(target.sheet(), DIAGRAM__STICKY_NOTES));
        }
        EObject element = target.element();
        boolean top = !target.isList() && isTop(element);
        boolean peer = !target.isList() && element.eClass() == type;
        if (!top && (!peer || containment(type, element).isPresent())) {
            Optional<Place> on = on(type, target);
            if (on.isPresent()) {
                return on;
            }
        }
        if (!target.isList()) {
            Optional<Place> beside = beside(type, element, true);
            if (beside.isPresent()) {
                return beside;
            }
        }
        EObject from = target.isList() ? element : element.eContainer();
        for (EObject up = from; up != null; up = up.eContainer()) {
            Optional<Place> on = isTop(up) ? home(type, up) : on(type, Target.of(up));
            if (on.isPresent()) {
                return on;
            }
        }
        return home(type, element);
    }

    /** Who points at the plan or its account says nothing about where in it. */
    private static boolean isTop(EObject element) {
        return element instanceof Account || element instanceof AccountPlan;
    }

    /** Whether a person may choose the order in a list; others are shown by date. */
    public static boolean isOrdered(EReference list) {
        return !BY_DATE.contains(list);
    }

    /** Where a plan keeps all elements of a type, with nothing said about what they refer to. */
    static Optional<Place> home(EClass type, EObject anyElement) {
        if (!(EcoreUtil.getRootContainer(anyElement) instanceof AccountPlan plan)) {
            return Optional.empty();
        }
        Optional<Place> inPlan = containment(type, plan).map(list -> Place.at(plan, list));
        if (inPlan.isPresent() || plan.getAccount() == null) {
            return inPlan;
        }
        Account account = plan.getAccount();
        return containment(type, account).map(list -> Place.at(account, list));
    }

    /** The reference that says which unit, strategy and so on elements of a list are shown in. */
    static Optional<EReference> placing(EReference list) {
        return Optional.ofNullable(PLACING.get(list));
    }

    private static Place onList(EObject owner, EReference list) {
        return placing(list)
                .map(feature -> Place.at(owner, list, new Fact(feature, null)))
                .orElseGet(() -> Place.at(owner, list));
    }

    private static List<Fact> factsOf(EObject sibling) {
        EReference list = sibling.eContainmentFeature();
        EReference feature =
                sibling.eClass() == WHITESPACE_CELL
                        ? WHITESPACE_CELL__OFFERING
                        : placing(list).orElse(null);
        return feature == null
                ? List.of()
                : List.of(new Fact(feature, (EObject) sibling.eGet(feature)));
    }

    /** The containment that takes a type and has room for one more. */
    private static Optional<EReference> containment(EClass type, EObject element) {
        return element.eClass().getEAllContainments().stream()
                .filter(list -> list != ACCOUNT_PLAN__ACCOUNT && type != ACCOUNT)
                .filter(list -> list.getEReferenceType() == type)
                .filter(list -> list.isMany() || element.eGet(list) == null)
                .findFirst();
    }

    private static Optional<EReference> reference(EClass type, EClass target) {
        return REFERENCES.stream()
                .filter(r -> r.type() == type && r.target() == target)
                .map(Reference::feature)
                .findFirst();
    }
}
