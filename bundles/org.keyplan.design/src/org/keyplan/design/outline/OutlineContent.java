package org.keyplan.design.outline;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.keyplan.core.edit.Placement;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.BendPoint;
import org.keyplan.model.DecisionCriterion;
import org.keyplan.model.DiagramBend;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.InvestmentBudget;
import org.keyplan.model.Objective;
import org.keyplan.model.Offering;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.PlanElement;
import org.keyplan.model.PurchaseYear;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.StickyNote;
import org.keyplan.model.Strategy;
import org.keyplan.model.WhitespaceCell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What stands below what in a plan, in business order, as long as nothing changes. */
final class OutlineContent {
    private final AccountPlan plan;
    private Map<EObject, List<Stakeholder>> people;
    private Map<EObject, List<Action>> actions;
    private Map<EObject, List<WhitespaceCell>> cells;

    OutlineContent(AccountPlan plan) {
        this.plan = plan;
    }

    List<Object> children(Object node) {
        if (node instanceof OutlineGroup group) {
            return grouped(group);
        }
        List<Object> below = new ArrayList<>();
        if (node == plan) {
            addAll(below, plan.getAccount());
            addGroups(below);
        } else if (node instanceof Account account) {
            addFilled(below, account, GroupKind.EVIDENCE, GroupKind.VALUE, GroupKind.PURCHASES);
        } else if (node instanceof OrganizationUnit unit) {
            below.addAll(unit.getUnits());
            below.addAll(peopleOf(unit));
        } else if (node instanceof InfluenceMap map) {
            below.addAll(map.getParticipants());
        } else if (node instanceof Participant part) {
            part.getCriteria().stream().sorted(byRank()).forEach(below::add);
        } else if (node instanceof Opportunity opportunity) {
            addAll(below, opportunity.getBudget());
            addFilled(
                    below,
                    opportunity,
                    GroupKind.NEEDS,
                    GroupKind.GATES,
                    GroupKind.CRITERIA,
                    GroupKind.POSITIONS,
                    GroupKind.ASSESSMENT);
        } else if (node instanceof Offering offering) {
            below.addAll(cells().getOrDefault(offering, List.of()));
        } else if (node instanceof Objective objective) {
            below.addAll(objective.getStrategies());
        } else if (node instanceof Strategy strategy) {
            below.addAll(actions().getOrDefault(strategy, List.of()));
        } else if (node instanceof InvestmentBudget budget) {
            below.addAll(budget.getLines());
        }
        return below;
    }

    private static void addAll(List<Object> below, EObject element) {
        if (element != null) {
            below.add(element);
        }
    }

    private void addGroups(List<Object> below) {
        for (GroupKind kind : GroupKind.values()) {
            EObject owner = kind.isOfAccount() ? plan.getAccount() : plan;
            boolean ofPlan =
                    kind.isAlwaysShown()
                            || kind == GroupKind.ACCEPTANCES && !plan.getAcceptances().isEmpty();
            if (kind == GroupKind.DIAGRAMS) {
                addAll(below, plan.getInvestment());
            }
            if (owner != null && ofPlan) {
                below.add(new OutlineGroup(owner, kind));
            }
        }
    }

    private static void addFilled(List<Object> below, EObject owner, GroupKind... kinds) {
        for (GroupKind kind : kinds) {
            if (!((List<?>) owner.eGet(kind.lists().get(0))).isEmpty()) {
                below.add(new OutlineGroup(owner, kind));
            }
        }
    }

    private List<Object> grouped(OutlineGroup group) {
        return switch (group.kind()) {
            case PEOPLE -> {
                List<Object> below = new ArrayList<>(((Account) group.owner()).getUnits());
                below.addAll(peopleOf(null));
                yield below;
            }
            case OFFERINGS -> {
                List<Object> below = new ArrayList<>(plan.getOfferings());
                below.addAll(cells().getOrDefault(null, List.of()));
                yield below;
            }
            case ACTIONS -> new ArrayList<>(actions().getOrDefault(null, List.of()));
            case INTERACTIONS -> sorted(plan.getInteractions(), latestFirst(Interaction::getDate));
            case PURCHASES ->
                    sorted(
                            ((Account) group.owner()).getPurchases(),
                            latestFirst(PurchaseYear::getYear));
            case DIAGRAMS -> diagrams();
            default -> new ArrayList<>((List<?>) group.owner().eGet(group.kind().lists().get(0)));
        };
    }

    private List<Object> diagrams() {
        List<Object> diagrams = new ArrayList<>();
        for (DiagramKind kind : DiagramKind.values()) {
            switch (kind) {
                case ORG_CHART -> {
                    if (plan.getAccount() != null) {
                        diagrams.add(new OutlineDiagram(kind, plan.getAccount()));
                    }
                }
                case INFLUENCE_MAP ->
                        plan.getMaps().forEach(map -> diagrams.add(new OutlineDiagram(kind, map)));
                default -> diagrams.add(new OutlineDiagram(kind, plan));
            }
        }
        return diagrams;
    }

    /** Null for the plan, for what is not in it, and for what has no place of its own. */
    Object parent(Object node) {
        if (node instanceof OutlineGroup group) {
            return group.kind().isAlwaysShown() || group.owner() == plan ? plan : group.owner();
        }
        if (node instanceof OutlineDiagram) {
            return new OutlineGroup(plan, GroupKind.DIAGRAMS);
        }
        if (!(node instanceof EObject element) || element == plan || !hasPlace(element)) {
            return null;
        }
        EObject container = element.eContainer();
        if (element instanceof Stakeholder person && isShown(person.getUnit())) {
            return person.getUnit();
        } else if (element instanceof Action action && isShown(action.getStrategy())) {
            return action.getStrategy();
        } else if (element instanceof WhitespaceCell cell && isShown(cell.getOffering())) {
            return cell.getOffering();
        } else if (element == plan.getAccount()) {
            return plan;
        }
        EReference list = element.eContainmentFeature();
        return GroupKind.of(list)
                .<Object>map(kind -> new OutlineGroup(container, kind))
                .orElse(container);
    }

    private static boolean hasPlace(EObject element) {
        return element.eContainer() != null
                && !(element instanceof org.keyplan.model.Diagram
                        || element instanceof DiagramNode
                        || element instanceof DiagramBend
                        || element instanceof BendPoint
                        || element instanceof StickyNote);
    }

    /** Whether somebody can stand below an element; one that is deleted is not in the tree. */
    private boolean isShown(EObject element) {
        for (EObject up = element; up != null; up = up.eContainer()) {
            if (up == plan) {
                return true;
            }
        }
        return false;
    }

    int count(Object node) {
        if (node instanceof OrganizationUnit unit) {
            int people = peopleOf(unit).size();
            for (OrganizationUnit part : unit.getUnits()) {
                people += count(part);
            }
            return people;
        }
        if (node instanceof OutlineGroup group) {
            return switch (group.kind()) {
                case PEOPLE -> ((Account) group.owner()).getStakeholders().size();
                case OFFERINGS -> plan.getOfferings().size();
                case DIAGRAMS -> diagrams().size();
                case ACTIONS -> actions().getOrDefault(null, List.of()).size();
                default -> ((List<?>) group.owner().eGet(group.kind().lists().get(0))).size();
            };
        }
        return 0;
    }

    /** The head first, the others in the order of the plan. */
    private List<Stakeholder> peopleOf(OrganizationUnit unit) {
        if (people == null) {
            List<Stakeholder> all =
                    plan.getAccount() == null ? List.of() : plan.getAccount().getStakeholders();
            people = by(all, Stakeholder::getUnit);
            for (Map.Entry<EObject, List<Stakeholder>> entry : people.entrySet()) {
                if (entry.getKey() instanceof OrganizationUnit each
                        && entry.getValue().remove(each.getHead())) {
                    entry.getValue().add(0, each.getHead());
                }
            }
        }
        return people.getOrDefault(unit, List.of());
    }

    private Map<EObject, List<Action>> actions() {
        if (actions == null) {
            actions = by(plan.getActions(), Action::getStrategy);
        }
        return actions;
    }

    private Map<EObject, List<WhitespaceCell>> cells() {
        if (cells == null) {
            cells = by(plan.getWhitespace(), WhitespaceCell::getOffering);
        }
        return cells;
    }

    private <T> Map<EObject, List<T>> by(List<T> elements, Function<T, ? extends EObject> place) {
        Map<EObject, List<T>> by = new HashMap<>();
        for (T element : elements) {
            EObject shownIn = place.apply(element);
            by.computeIfAbsent(isShown(shownIn) ? shownIn : null, key -> new ArrayList<>())
                    .add(element);
        }
        return by;
    }

    private static <T> List<Object> sorted(List<T> elements, Comparator<T> order) {
        return new ArrayList<>(elements.stream().sorted(order).toList());
    }

    private static <T, C extends Comparable<? super C>> Comparator<T> latestFirst(
            Function<T, C> when) {
        return Comparator.comparing(
                when, Comparator.nullsLast(Comparator.<C>naturalOrder().reversed()));
    }

    private static Comparator<DecisionCriterion> byRank() {
        return Comparator.comparing(
                DecisionCriterion::getRank, Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Whether a node may be sorted by name among those beside it. */
    static boolean isSortable(Object node) {
        return node instanceof PlanElement element
                && !(element instanceof Account)
                && !(element instanceof InvestmentBudget)
                && !(element instanceof DecisionCriterion)
                && element.eContainmentFeature() != null
                && Placement.isOrdered(element.eContainmentFeature());
    }

    /** Units stand before people, offerings before white space, whatever their names. */
    static int rank(Object node) {
        boolean before = node instanceof OrganizationUnit || node instanceof Offering;
        return before ? 0 : 1;
    }
}
