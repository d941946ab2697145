package org.keyplan.core.edit;

import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__REPORTS_TO;
import static org.keyplan.model.KeyplanPackage.Literals.TEAM_MEMBER__REPORTS_TO;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.Place.Fact;
import org.keyplan.model.Diagram;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.Texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What it means to put elements of a plan on another one or between others: people into a unit, or
 * under the person they then report to; parts of opportunities, objectives and maps into another
 * one; a team member on an action that is then hers. Nothing is moved before the command is
 * executed; the answer is valid until the plan changes. One thread, that of the plan.
 */
public final class Movement {
    private static final Texts TEXTS = Texts.of(Movement.class, "edit");

    private final EditingDomain domain;
    private final List<EObject> elements;
    private final Target target;
    private final Sequence sequence;
    private boolean names;
    private Said refusal;
    private Said summary;

    private Movement(EditingDomain domain, Collection<? extends EObject> elements, Target target) {
        this.domain = domain;
        this.elements = Topmost.of(elements);
        this.target = target;
        this.sequence = new Sequence(domain, this.elements);
    }

    /** Where elements are put. */
    public enum Side {
        /** On the target. */
        ON,
        /** Between the target and the one before it. */
        BEFORE,
        /** Between the target and the one after it. */
        AFTER
    }

    /** A text to be said in the reader's language. */
    private record Said(String key, List<Object> arguments) {
        String in(Locale locale) {
            return TEXTS.get(locale, key, arguments.toArray());
        }
    }

    /**
     * What it means to put elements somewhere.
     *
     * @param elements of the target's plan; what others of them contain goes with those
     */
    public static Movement of(
            EditingDomain domain,
            Collection<? extends EObject> elements,
            Target target,
            Side side) {
        Movement movement = new Movement(domain, elements, target);
        movement.compute(
                element ->
                        side == Side.ON || target.isList()
                                ? Placement.on(element.eClass(), target)
                                : Placement.beside(
                                        element.eClass(), target.element(), side == Side.AFTER));
        return movement;
    }

    /** What it means to paste elements that were cut where a person points. */
    public static Movement pasted(
            EditingDomain domain, Collection<? extends EObject> elements, Target target) {
        Movement movement = new Movement(domain, elements, target);
        movement.compute(element -> Placement.near(element.eClass(), target));
        return movement;
    }

    /** Whether the elements can be put there. */
    public boolean isPossible() {
        return refusal == null;
    }

    /** Why the elements cannot be put there: one sentence; empty if they can. */
    public Optional<String> refusal(Locale locale) {
        return Optional.ofNullable(refusal).map(said -> said.in(locale));
    }

    /** Whether the elements stay where they are and are only named in the target. */
    public boolean onlyNames() {
        return names;
    }

    /** What the command does, short: the label of its step in the history. */
    public String summary(Locale locale) {
        return summary == null ? "" : summary.in(locale);
    }

    /** The command that does it all in one step; it cannot be executed if it was refused. */
    public Command command(Locale locale) {
        return isPossible() ? sequence.command(summary(locale)) : UnexecutableCommand.INSTANCE;
    }

    private interface Placing {
        Optional<Place> of(EObject element);
    }

    private void compute(Placing placing) {
        if (elements.isEmpty()) {
            refuse("refuse.nothing");
            return;
        } else if (domain.isReadOnly(target.element().eResource())) {
            refuse("refuse.readOnly");
            return;
        }
        for (EObject element : elements) {
            refuseWhatMayNotMove(element);
            if (refusal != null) {
                return;
            }
            Optional<Place> place = placing.of(element);
            if (place.isPresent()) {
                place(element, place.get());
            } else {
                link(element);
            }
            if (refusal != null) {
                return;
            }
        }
        sequence.close(BlankDiagrams.without(elements));
        if (sequence.isEmpty()) {
            refuse("refuse.already", who());
        } else if (!sequence.command("").canExecute()) {
            refuse("refuse.place", who(), target.element());
        }
    }

    private void refuseWhatMayNotMove(EObject element) {
        if (!Deletion.isDeletable(element)) {
            refuse("refuse.fixed", element);
        } else if (EcoreUtil.getRootContainer(element)
                != EcoreUtil.getRootContainer(target.element())) {
            refuse("refuse.otherPlan", element);
        } else if (element == target.element()) {
            refuse("refuse.itself", element);
        }
    }

    private void place(EObject element, Place place) {
        if (EcoreUtil.isAncestor(element, place.owner())) {
            refuse("refuse.inside", element, place.owner());
            return;
        }
        if (place.index() != Place.END && !Placement.isOrdered(place.list())) {
            refuse("refuse.byDate", element);
            return;
        }
        for (Fact fact : place.facts()) {
            boolean reports =
                    fact.feature() == STAKEHOLDER__REPORTS_TO
                            || fact.feature() == TEAM_MEMBER__REPORTS_TO;
            if (reports && leadsTo(fact.value(), fact.feature(), element)) {
                refuse("refuse.reports", element, fact.value());
                return;
            }
        }
        say(element, place);
        if (place.owner() instanceof Diagram sheet) {
            sequence.open(sheet, EcoreUtil.getRootContainer(target.element()));
        }
        sequence.put(element, place);
    }

    /** Whether somebody reports to somebody, also through others; they may do so in a ring. */
    private static boolean leadsTo(EObject from, EReference feature, EObject sought) {
        Set<EObject> seen = new HashSet<>();
        for (EObject up = from; up != null && seen.add(up); up = (EObject) up.eGet(feature)) {
            if (up == sought) {
                return true;
            }
        }
        return false;
    }

    private void link(EObject element) {
        names = true;
        EObject to = target.element();
        if (!target.isList() && element instanceof Stakeholder person) {
            if (to instanceof InfluenceMap map) {
                takePart(person, map);
                return;
            }
        }
        Optional<EReference> feature =
                target.isList() ? Optional.empty() : Links.feature(element.eClass(), to.eClass());
        if (feature.isEmpty()) {
            refuse(target.isList() ? "refuse.list" : "refuse.place", element, to);
            return;
        }
        summary = new Said("move.link", List.of(to, who()));
        sequence.link(to, feature.get(), element);
    }

    private void takePart(Stakeholder person, InfluenceMap map) {
        boolean known =
                map.getParticipants().stream().anyMatch(part -> part.getStakeholder() == person);
        if (known) {
            refuse("refuse.part", person, map);
            return;
        }
        summary = new Said("move.part", List.of(who(), map));
        sequence.takePart(person, map);
    }

    private void say(EObject element, Place place) {
        boolean reports =
                place.facts().stream()
                        .anyMatch(
                                fact ->
                                        fact.feature() == STAKEHOLDER__REPORTS_TO
                                                || fact.feature() == TEAM_MEMBER__REPORTS_TO);
        EObject to =
                place.facts().stream()
                        .map(Fact::value)
                        .filter(value -> value != null)
                        .findFirst()
                        .orElse(place.owner());
        if (reports) {
            summary = new Said("move.reports", List.of(who(), to));
        } else if (place.index() != Place.END && element.eContainer() == place.owner()) {
            summary = new Said("move.order", List.of(who()));
        } else {
            summary = new Said("move.to", List.of(who(), to));
        }
    }

    private Object who() {
        return elements.size() == 1
                ? elements.get(0)
                : new ArrayList<>(elements.subList(0, Math.min(3, elements.size())));
    }

    private void refuse(String key, Object... arguments) {
        refusal = new Said(key, List.of(arguments));
    }
}
