package org.keyplan.core.edit;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__DIAGRAMS;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.keyplan.core.edit.Place.Fact;
import org.keyplan.model.Diagram;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Collects the single changes of one step. Commands are made before any of them is executed, so the
 * order of lists that several of them touch is followed on paper.
 */
final class Sequence {
    private final EditingDomain domain;
    private final List<Command> commands = new ArrayList<>();
    private final Map<EObject, Map<EReference, List<EObject>>> orders = new HashMap<>();
    private final Map<Place, List<EObject>> insertions = new LinkedHashMap<>();
    private final List<Command> last = new ArrayList<>();
    private final Set<EObject> moved;
    private final Set<EObject> opened = new HashSet<>();
    private int reorderings;

    /**
     * @param moved all elements that are going to be put somewhere
     */
    Sequence(EditingDomain domain, Collection<EObject> moved) {
        this.domain = domain;
        this.moved = new HashSet<>(moved);
    }

    /** Whether nothing would be otherwise than it is. */
    boolean isEmpty() {
        return insertions.isEmpty()
                && commands.size() == reorderings
                && orders.entrySet().stream().allMatch(this::isKept);
    }

    private boolean isKept(Map.Entry<EObject, Map<EReference, List<EObject>>> order) {
        return order.getValue().entrySet().stream()
                .allMatch(list -> list.getValue().equals(order.getKey().eGet(list.getKey())));
    }

    Command command(String label) {
        CompoundCommand command = new CompoundCommand(label);
        commands.forEach(command::append);
        insertions.forEach((place, elements) -> command.append(insertion(place, elements)));
        last.forEach(command::append);
        return command;
    }

    /** Puts an element into its place, after those that were put there before. */
    void put(EObject element, Place place) {
        boolean stays =
                element.eContainer() == place.owner()
                        && element.eContainmentFeature() == place.list();
        if (!stays) {
            commands.add(removal(element));
            insert(element, place);
        } else if (place.index() != Place.END) {
            reorder(element, place);
        }
        for (Fact fact : place.facts()) {
            if (element.eGet(fact.feature()) != fact.value()) {
                Object value = fact.value() == null ? SetCommand.UNSET_VALUE : fact.value();
                commands.add(SetCommand.create(domain, element, fact.feature(), value));
            }
        }
    }

    /** Gives a plan a diagram that has nothing of its own yet, if it has not. */
    void open(EObject diagram, EObject plan) {
        if (diagram.eContainer() == null && opened.add(diagram)) {
            commands.add(AddCommand.create(domain, plan, ACCOUNT_PLAN__DIAGRAMS, diagram));
        }
    }

    /** Takes diagrams that have nothing of their own any more out of the plan. */
    void close(Collection<Diagram> diagrams) {
        diagrams.forEach(diagram -> last.add(removal(diagram)));
    }

    /** Adds an element that is in no plan yet, or no longer where it was. */
    void insert(EObject element, Place place) {
        if (place.list().isMany()) {
            insertions.computeIfAbsent(place.with(), key -> new ArrayList<>()).add(element);
        } else {
            commands.add(SetCommand.create(domain, place.owner(), place.list(), element));
        }
    }

    /**
     * Those that go to one place go there together: an index beyond the end that the list has now
     * would be refused.
     */
    private Command insertion(Place place, List<EObject> elements) {
        return place.index() == Place.END
                ? AddCommand.create(domain, place.owner(), place.list(), elements)
                : AddCommand.create(
                        domain,
                        place.owner(),
                        place.list(),
                        elements,
                        position(order(place.owner(), place.list()), place));
    }

    /** Lets an element that is inserted refer to another one, which then refers back. */
    void setInserted(EObject element, EReference feature, EObject value) {
        last.add(SetCommand.create(domain, element, feature, value));
    }

    /** Lets an element refer to another one, besides those it refers to if it may to many. */
    void link(EObject element, EReference feature, EObject value) {
        if (!feature.isMany()) {
            if (element.eGet(feature) != value) {
                commands.add(SetCommand.create(domain, element, feature, value));
            }
        } else if (!((List<?>) element.eGet(feature)).contains(value)) {
            commands.add(AddCommand.create(domain, element, feature, value));
        }
    }

    void takePart(Stakeholder person, InfluenceMap map) {
        Participant part = KeyplanFactory.eINSTANCE.createParticipant();
        part.setStakeholder(person);
        commands.add(AddCommand.create(domain, map, Literals.INFLUENCE_MAP__PARTICIPANTS, part));
    }

    private Command removal(EObject element) {
        EReference list = element.eContainmentFeature();
        return list.isMany()
                ? RemoveCommand.create(domain, element.eContainer(), list, element)
                : SetCommand.create(domain, element.eContainer(), list, SetCommand.UNSET_VALUE);
    }

    private void reorder(EObject element, Place place) {
        List<EObject> order = order(place.owner(), place.list());
        int before = order.indexOf(element);
        order.remove(element);
        int at = position(order, place);
        order.add(at, element);
        if (at != before) {
            reorderings++;
            commands.add(MoveCommand.create(domain, place.owner(), place.list(), element, at));
        }
    }

    /** Before the first one after the place that is not going to be moved itself. */
    private int position(List<EObject> order, Place place) {
        List<?> list = (List<?>) place.owner().eGet(place.list());
        for (Object next : list.subList(place.index(), list.size())) {
            if (!moved.contains(next)) {
                return order.indexOf(next);
            }
        }
        return order.size();
    }

    @SuppressWarnings("unchecked")
    private List<EObject> order(EObject owner, EReference list) {
        return orders.computeIfAbsent(owner, key -> new HashMap<>())
                .computeIfAbsent(
                        list,
                        key ->
                                key.isMany()
                                        ? new ArrayList<>((List<EObject>) owner.eGet(key))
                                        : new ArrayList<>());
    }
}
