package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACCOUNT;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ACTIONS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__ENGAGEMENTS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__INTERACTIONS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__MAPS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__OPPORTUNITIES;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__TIES;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__MEMBER;
import static org.keyplan.model.KeyplanPackage.Literals.ENGAGEMENT__STAKEHOLDER;
import static org.keyplan.model.KeyplanPackage.Literals.INFLUENCE_MAP__OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.INFLUENCE_MAP__PARTICIPANTS;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__DATE;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__MEMBERS;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.TIE__FROM;
import static org.keyplan.model.KeyplanPackage.Literals.TIE__TO;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Engagement;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Looks up what belongs together in a plan as of a date: the meetings with a person, the map of an
 * opportunity, the open actions. Each lookup table is built once, when it is first asked for, in
 * time linear in the plan.
 *
 * <p>The plan must not change while an index of it is in use, and one thread uses it. All lists are
 * unmodifiable and in model order unless said otherwise; asking for {@code null}, or for something
 * that is not part of the plan, gives an empty list.
 */
public final class PlanIndex {

    /** What {@link #stakeholders} depends on. */
    public static final Set<EStructuralFeature> READS_STAKEHOLDERS =
            Reads.of(ACCOUNT_PLAN__ACCOUNT, ACCOUNT__STAKEHOLDERS);

    /** What {@link #interactions} depends on. */
    public static final Set<EStructuralFeature> READS_INTERACTIONS =
            Reads.of(ACCOUNT_PLAN__INTERACTIONS, INTERACTION__DATE);

    /** What {@link #interactionsWith} depends on. */
    public static final Set<EStructuralFeature> READS_INTERACTIONS_WITH =
            Reads.union(READS_INTERACTIONS, Reads.of(INTERACTION__STAKEHOLDERS));

    /** What {@link #interactionsOf} depends on. */
    public static final Set<EStructuralFeature> READS_INTERACTIONS_OF =
            Reads.union(READS_INTERACTIONS, Reads.of(INTERACTION__MEMBERS));

    /** What {@link #interactionsAbout} depends on. */
    public static final Set<EStructuralFeature> READS_INTERACTIONS_ABOUT =
            Reads.union(READS_INTERACTIONS, Reads.of(INTERACTION__OPPORTUNITY));

    /** What {@link #engagementsWith} depends on. */
    public static final Set<EStructuralFeature> READS_ENGAGEMENTS_WITH =
            Reads.of(ACCOUNT_PLAN__ENGAGEMENTS, ENGAGEMENT__STAKEHOLDER);

    /** What {@link #engagementsOf} depends on. */
    public static final Set<EStructuralFeature> READS_ENGAGEMENTS_OF =
            Reads.of(ACCOUNT_PLAN__ENGAGEMENTS, ENGAGEMENT__MEMBER);

    /** What {@link #tiesOf} depends on. */
    public static final Set<EStructuralFeature> READS_TIES =
            Reads.of(ACCOUNT_PLAN__ACCOUNT, ACCOUNT__TIES, TIE__FROM, TIE__TO);

    /** What {@link #openOpportunities} depends on. */
    public static final Set<EStructuralFeature> READS_OPEN_OPPORTUNITIES =
            Reads.union(Reads.of(ACCOUNT_PLAN__OPPORTUNITIES), Opportunities.READS_OPEN);

    /** What {@link #lateOpportunities} depends on. */
    public static final Set<EStructuralFeature> READS_LATE_OPPORTUNITIES =
            Reads.union(Reads.of(ACCOUNT_PLAN__OPPORTUNITIES), Opportunities.READS);

    /** What {@link #mapOf} depends on. */
    public static final Set<EStructuralFeature> READS_MAPS =
            Reads.of(ACCOUNT_PLAN__MAPS, INFLUENCE_MAP__OPPORTUNITY);

    /** What {@link #participants} depends on. */
    public static final Set<EStructuralFeature> READS_PARTICIPANTS =
            Reads.union(READS_MAPS, Reads.of(INFLUENCE_MAP__PARTICIPANTS));

    /** What {@link #openActions} depends on. */
    public static final Set<EStructuralFeature> READS_OPEN_ACTIONS =
            Reads.of(ACCOUNT_PLAN__ACTIONS, ACTION__STATUS);

    /** What {@link #openActionsNaming} depends on. */
    public static final Set<EStructuralFeature> READS_OPEN_ACTIONS_NAMING =
            Reads.union(READS_OPEN_ACTIONS, Reads.of(ACTION__STAKEHOLDERS));

    /** What {@link #openActionsFor} depends on. */
    public static final Set<EStructuralFeature> READS_OPEN_ACTIONS_FOR =
            Reads.union(READS_OPEN_ACTIONS, Reads.of(ACTION__OPPORTUNITY));

    /** All of the above; a user of single lookups names the narrower sets instead. */
    public static final Set<EStructuralFeature> READS =
            Reads.union(
                    READS_STAKEHOLDERS,
                    READS_INTERACTIONS_WITH,
                    READS_INTERACTIONS_OF,
                    READS_INTERACTIONS_ABOUT,
                    READS_ENGAGEMENTS_WITH,
                    READS_ENGAGEMENTS_OF,
                    READS_TIES,
                    READS_LATE_OPPORTUNITIES,
                    READS_PARTICIPANTS,
                    READS_OPEN_ACTIONS_NAMING,
                    READS_OPEN_ACTIONS_FOR);

    private final AccountPlan plan;
    private final LocalDate asOf;
    private final Map<Class<?>, Object> derived = new HashMap<>();

    private List<Interaction> interactions;
    private Map<EObject, List<Interaction>> interactionsWith;
    private Map<EObject, List<Interaction>> interactionsOf;
    private Map<EObject, List<Interaction>> interactionsAbout;
    private Map<EObject, List<Engagement>> engagementsWith;
    private Map<EObject, List<Engagement>> engagementsOf;
    private Map<EObject, List<Tie>> ties;
    private List<Opportunity> openOpportunities;
    private List<Opportunity> lateOpportunities;
    private Map<Opportunity, InfluenceMap> maps;
    private List<Action> openActions;
    private Map<EObject, List<Action>> openActionsNaming;
    private Map<EObject, List<Action>> openActionsFor;

    private PlanIndex(AccountPlan plan, LocalDate asOf) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /** An index of a plan as it stands at the end of the given day. */
    public static PlanIndex of(AccountPlan plan, LocalDate asOf) {
        return new PlanIndex(plan, asOf);
    }

    public AccountPlan plan() {
        return plan;
    }

    /** The day everything is judged on. */
    public LocalDate asOf() {
        return asOf;
    }

    /** All people of the account, departed ones and placeholders included. */
    public List<Stakeholder> stakeholders() {
        Account account = plan.getAccount();
        return account == null
                ? List.of()
                : Collections.unmodifiableList(account.getStakeholders());
    }

    /**
     * All interactions on or before the date, by date, those of one day in model order. Undated
     * ones are left out: nobody knows whether they took place.
     */
    public List<Interaction> interactions() {
        if (interactions == null) {
            interactions =
                    plan.getInteractions().stream()
                            .filter(i -> i.getDate() != null && !i.getDate().isAfter(asOf))
                            .sorted(Comparator.comparing(Interaction::getDate))
                            .toList();
        }
        return interactions;
    }

    /** The {@link #interactions} a person of the customer took part in, e-mail included. */
    public List<Interaction> interactionsWith(Stakeholder stakeholder) {
        if (interactionsWith == null) {
            interactionsWith = group(interactions(), Interaction::getStakeholders);
        }
        return interactionsWith.getOrDefault(stakeholder, List.of());
    }

    /** The {@link #interactions} one of our people took part in, e-mail included. */
    public List<Interaction> interactionsOf(TeamMember member) {
        if (interactionsOf == null) {
            interactionsOf = group(interactions(), Interaction::getMembers);
        }
        return interactionsOf.getOrDefault(member, List.of());
    }

    /** The {@link #interactions} recorded for an opportunity, e-mail included. */
    public List<Interaction> interactionsAbout(Opportunity opportunity) {
        if (interactionsAbout == null) {
            interactionsAbout = group(interactions(), i -> one(i.getOpportunity()));
        }
        return interactionsAbout.getOrDefault(opportunity, List.of());
    }

    /** Who of ours is recorded with a person, at whatever level. */
    public List<Engagement> engagementsWith(Stakeholder stakeholder) {
        if (engagementsWith == null) {
            engagementsWith = group(plan.getEngagements(), e -> one(e.getStakeholder()));
        }
        return engagementsWith.getOrDefault(stakeholder, List.of());
    }

    /** Whom one of our people is recorded with, at whatever level. */
    public List<Engagement> engagementsOf(TeamMember member) {
        if (engagementsOf == null) {
            engagementsOf = group(plan.getEngagements(), e -> one(e.getMember()));
        }
        return engagementsOf.getOrDefault(member, List.of());
    }

    /** The ties that start or end at a person; a tie of a person to themself is there once. */
    public List<Tie> tiesOf(Stakeholder stakeholder) {
        if (ties == null) {
            Account account = plan.getAccount();
            ties =
                    account == null
                            ? Map.of()
                            : group(account.getTies(), t -> Arrays.asList(t.getFrom(), t.getTo()));
        }
        return stakeholder == null ? List.of() : ties.getOrDefault(stakeholder, List.of());
    }

    /** The opportunities still being pursued. */
    public List<Opportunity> openOpportunities() {
        if (openOpportunities == null) {
            openOpportunities =
                    plan.getOpportunities().stream().filter(Opportunities::open).toList();
        }
        return openOpportunities;
    }

    /** The open opportunities for which a proposal is made or has been made. */
    public List<Opportunity> lateOpportunities() {
        if (lateOpportunities == null) {
            lateOpportunities = openOpportunities().stream().filter(Opportunities::late).toList();
        }
        return lateOpportunities;
    }

    /**
     * The influence map that counts for an opportunity: its own, else the account's own, which
     * names no opportunity. Of several the first counts. {@code null} asks for the account's own.
     */
    public Optional<InfluenceMap> mapOf(Opportunity opportunity) {
        if (maps == null) {
            maps = new HashMap<>();
            for (InfluenceMap map : plan.getMaps()) {
                maps.putIfAbsent(map.getOpportunity(), map);
            }
        }
        InfluenceMap own = maps.get(opportunity);
        return Optional.ofNullable(own != null ? own : maps.get(null));
    }

    /**
     * Everybody in the {@linkplain #mapOf map} of an opportunity, departed people and placeholders
     * included; empty if there is no map.
     */
    public List<Participant> participants(Opportunity opportunity) {
        return mapOf(opportunity)
                .map(map -> Collections.unmodifiableList(map.getParticipants()))
                .orElse(List.of());
    }

    /** The actions that are open or in progress, overdue or not. */
    public List<Action> openActions() {
        if (openActions == null) {
            openActions =
                    plan.getActions().stream()
                            .filter(
                                    a ->
                                            a.getStatus() == ActionStatus.OPEN
                                                    || a.getStatus() == ActionStatus.IN_PROGRESS)
                            .toList();
        }
        return openActions;
    }

    /** The {@link #openActions} that are about a person. */
    public List<Action> openActionsNaming(Stakeholder stakeholder) {
        if (openActionsNaming == null) {
            openActionsNaming = group(openActions(), Action::getStakeholders);
        }
        return openActionsNaming.getOrDefault(stakeholder, List.of());
    }

    /** The {@link #openActions} that serve an opportunity. */
    public List<Action> openActionsFor(Opportunity opportunity) {
        if (openActionsFor == null) {
            openActionsFor = group(openActions(), a -> one(a.getOpportunity()));
        }
        return openActionsFor.getOrDefault(opportunity, List.of());
    }

    /**
     * Keeps something that is worth computing only once for this index, by its type.
     *
     * @param type the result's own class, used by nobody else as key
     * @param compute a pure function of the index; must not return {@code null}
     */
    public <V> V derived(Class<V> type, Function<PlanIndex, V> compute) {
        Object known = derived.get(type);
        if (known == null) {
            known = Objects.requireNonNull(compute.apply(this));
            derived.put(type, known);
        }
        return type.cast(known);
    }

    private static List<EObject> one(EObject element) {
        return element == null ? List.of() : List.of(element);
    }

    private static <V> Map<EObject, List<V>> group(
            Collection<V> values, Function<V, Collection<? extends EObject>> keys) {
        Map<EObject, List<V>> groups = new HashMap<>();
        for (V value : values) {
            for (EObject key : new LinkedHashSet<>(keys.apply(value))) {
                if (key != null) {
                    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
                }
            }
        }
        groups.replaceAll((key, list) -> Collections.unmodifiableList(list));
        return groups;
    }
}
