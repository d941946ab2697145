package org.keyplan.core.edit;

import static org.keyplan.model.KeyplanPackage.Literals.ACCEPTANCE;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION;
import static org.keyplan.model.KeyplanPackage.Literals.DIAGRAM;
import static org.keyplan.model.KeyplanPackage.Literals.DIAGRAM_BEND;
import static org.keyplan.model.KeyplanPackage.Literals.DIAGRAM_NODE;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT;
import static org.keyplan.model.KeyplanPackage.Literals.INFLUENCE_MAP;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__DATE;
import static org.keyplan.model.KeyplanPackage.Literals.ORGANIZATION_UNIT;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__REPORTS_TO;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__UNIT;
import static org.keyplan.model.KeyplanPackage.Literals.STICKY_NOTE;
import static org.keyplan.model.KeyplanPackage.Literals.TIE;
import static org.keyplan.model.KeyplanPackage.Literals.WHITESPACE_CELL;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.Place.Fact;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A kind of element that a person can create where she points.
 *
 * @param type of the element
 * @param place where it goes
 * @param choices what it must be about, to be chosen by the person; empty if nothing
 */
public record NewElement(EClass type, Place place, List<Choice> choices) {
    private static final Texts TEXTS = Texts.of(NewElement.class, "edit");

    /** What nobody creates by hand: it follows from something else that is done. */
    private static final Set<EClass> NOT_BY_HAND =
            Set.of(DIAGRAM, DIAGRAM_NODE, DIAGRAM_BEND, STICKY_NOTE, ACCEPTANCE);

    /** What can be created for an element although another one contains it. */
    private static final List<EClass> ABOUT_OTHERS =
            List.of(STAKEHOLDER, ACTION, INFLUENCE_MAP, WHITESPACE_CELL, TIE, ENGAGEMENT);

    public NewElement {
        choices = List.copyOf(choices);
    }

    /** Something that a new element must be about and the elements that it can be. */
    public record Choice(EReference feature, List<EObject> candidates) {}

    /** An element and the command that puts it into the plan. */
    public record Creation(EObject element, Command command) {}

    /**
     * All that can be created where a person points: first in it, then beside it. What would have
     * to be about something that the plan does not have is left out.
     */
    public static List<NewElement> fitting(Target target) {
        Map<EClass, NewElement> fitting = new LinkedHashMap<>();
        for (EClass type : types(target)) {
            Placement.on(type, target)
                    .map(place -> below(place, target))
                    .flatMap(place -> of(type, place))
                    .ifPresent(each -> fitting.put(type, each));
        }
        List<NewElement> all = new ArrayList<>(fitting.values());
        EObject element = target.element();
        if (!target.isList() && !NOT_BY_HAND.contains(element.eClass())) {
            Placement.beside(element.eClass(), element, true)
                    .flatMap(place -> of(element.eClass(), place))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static Set<EClass> types(Target target) {
        Set<EClass> types = new LinkedHashSet<>();
        if (target.isList()) {
            target.lists().forEach(list -> types.add(list.getEReferenceType()));
        } else {
            EObject element = target.element();
            if (element instanceof AccountPlan plan && plan.getAccount() != null) {
                addContained(plan.getAccount(), types);
            }
            addContained(element, types);
            types.addAll(ABOUT_OTHERS);
        }
        types.removeAll(NOT_BY_HAND);
        return types;
    }

    private static void addContained(EObject element, Set<EClass> types) {
        element.eClass().getEAllContainments().forEach(list -> types.add(list.getEReferenceType()));
    }

    /** Who reports to somebody is, until somebody says otherwise, in the same unit. */
    private static Place below(Place place, Target target) {
        boolean reports =
                place.facts().stream().anyMatch(f -> f.feature() == STAKEHOLDER__REPORTS_TO);
        if (!reports) {
            return place;
        }
        Stakeholder boss = (Stakeholder) target.element();
        return place.with(
                new Fact(STAKEHOLDER__REPORTS_TO, boss),
                new Fact(STAKEHOLDER__UNIT, boss.getUnit()));
    }

    private static Optional<NewElement> of(EClass type, Place place) {
        List<Choice> choices = new ArrayList<>();
        for (EReference feature : type.getEAllReferences()) {
            boolean open =
                    feature.isRequired()
                            && !feature.isContainment()
                            && place.facts().stream().noneMatch(f -> f.feature() == feature);
            if (open) {
                List<EObject> candidates = candidates(feature, place);
                if (candidates.isEmpty()) {
                    return Optional.empty();
                }
                choices.add(new Choice(feature, candidates));
            }
        }
        return Optional.of(new NewElement(type, place, choices));
    }

    private static List<EObject> candidates(EReference feature, Place place) {
        List<EObject> candidates = new ArrayList<>();
        EcoreUtil.getRootContainer(place.owner())
                .eAllContents()
                .forEachRemaining(
                        each -> {
                            if (feature.getEReferenceType().isInstance(each)) {
                                candidates.add(each);
                            }
                        });
        place.facts().forEach(fact -> candidates.remove(fact.value()));
        if (place.owner() instanceof InfluenceMap map) {
            map.getParticipants().stream()
                    .map(Participant::getStakeholder)
                    .forEach(candidates::remove);
        }
        return candidates;
    }

    /** What people call it in a menu. */
    public String name(Locale locale) {
        Optional<EObject> boss =
                place.facts().stream()
                        .filter(fact -> fact.feature() == STAKEHOLDER__REPORTS_TO)
                        .map(Fact::value)
                        .findFirst();
        if (boss.isPresent()) {
            return TEXTS.get(locale, "new.Stakeholder.below", boss.get());
        }
        boolean beside = place.index() != Place.END;
        String key =
                type == ORGANIZATION_UNIT && beside
                        ? "new.OrganizationUnit.beside"
                        : "new." + type.getName();
        return TEXTS.has(key) ? TEXTS.get(locale, key) : PlanLabels.type(type, locale);
    }

    /**
     * A new element of the kind, not yet in the plan.
     *
     * @param chosen what it is about, for every choice
     * @param today the day of a new interaction
     * @throws IllegalArgumentException if nothing was chosen for one of the choices
     */
    public Creation create(
            EditingDomain domain, Map<EReference, EObject> chosen, LocalDate today, Locale locale) {
        EObject element = EcoreUtil.create(type);
        for (Choice choice : choices) {
            if (!chosen.containsKey(choice.feature())) {
                throw new IllegalArgumentException("nothing chosen: " + choice.feature().getName());
            }
            element.eSet(choice.feature(), chosen.get(choice.feature()));
        }
        if (type == INTERACTION) {
            element.eSet(INTERACTION__DATE, today);
        }
        Sequence sequence = new Sequence(domain, List.of());
        sequence.insert(element, place);
        for (Fact fact : place.facts()) {
            if (fact.value() != null) {
                if (fact.feature().getEOpposite() == null) {
                    element.eSet(fact.feature(), fact.value());
                } else {
                    sequence.setInserted(element, fact.feature(), fact.value());
                }
            }
        }
        return new Creation(
                element, sequence.command(TEXTS.get(locale, "new.label", name(locale))));
    }
}
