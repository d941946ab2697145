package org.keyplan.bench;

import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.Attitude;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Channel;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Need;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Seniority;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.TeamRole;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;
import org.keyplan.model.Topic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A plan of any size in which everything grows with the number of people: of twenty people each
 * there are one department, one opportunity with its map, budget and need, and five actions; of
 * each person one participation, tie and engagement and two interactions. Values are drawn at
 * random from a fixed seed, so that a plan of a size is always the same and has findings of many
 * rules.
 */
final class SyntheticPlan {

    /** The day on which the plan is looked at; all interactions are in the two years before. */
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private static final long SEED = 20_260_630;
    private static final int GROUP = 20;
    private static final int ELEMENTS_OF_GROUP = 130;
    private static final int SPAN_OF_CONTROL = 8;
    private static final int DAYS = 730;
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    private final Random random = new Random(SEED);
    private final AccountPlan plan = PlanFiles.create("Synthetic customer");
    private final Account account = plan.getAccount();
    private final List<TeamMember> team = new ArrayList<>();
    private final List<Stakeholder> people = new ArrayList<>();

    private SyntheticPlan() {}

    /** A plan with so many people, and a little over six elements for each of them. */
    static AccountPlan ofPeople(int count) {
        SyntheticPlan made = new SyntheticPlan();
        made.build(count);
        return made.plan;
    }

    /** A plan with about so many elements. */
    static AccountPlan ofElements(int count) {
        return ofPeople(Math.max(1, count * GROUP / ELEMENTS_OF_GROUP));
    }

    private void build(int count) {
        plan.setCurrency("EUR");
        for (int i = 0; i < 3 + count / 100; i++) {
            TeamMember member = MAKE.createTeamMember();
            member.setName("Seller " + i);
            member.setRole(i == 0 ? TeamRole.ACCOUNT_MANAGER : one(TeamRole.values()));
            team.add(member);
        }
        plan.getTeam().addAll(team);
        List<OrganizationUnit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % GROUP == 0) {
                OrganizationUnit unit = MAKE.createOrganizationUnit();
                unit.setName("Department " + units.size());
                units.add(unit);
            }
            people.add(person(i, units.get(units.size() - 1)));
        }
        account.getUnits().addAll(units);
        account.getStakeholders().addAll(people);
        account.setTopDecisionMaker(people.get(0));
        for (int from = 0; from < count; from += GROUP) {
            addOpportunity(people.subList(from, Math.min(from + GROUP, count)));
        }
    }

    private Stakeholder person(int number, OrganizationUnit unit) {
        Stakeholder person = MAKE.createStakeholder();
        person.setName("Person " + number);
        person.setJobTitle("Engineer of group " + number / SPAN_OF_CONTROL);
        person.setSeniority(one(Seniority.values()));
        person.setUnit(unit);
        if (number > 0) {
            person.setReportsTo(people.get((number - 1) / SPAN_OF_CONTROL));
        }
        return person;
    }

    private void addOpportunity(List<Stakeholder> group) {
        Opportunity opportunity = MAKE.createOpportunity();
        opportunity.setName("Project " + plan.getOpportunities().size());
        opportunity.setAmount(Money.of(String.valueOf(10_000 * (1 + random.nextInt(90))), "EUR"));
        opportunity.setSalesStage(one(SalesStage.values()));
        opportunity.setOpenedOn(day());
        opportunity.setExpectedClose(AS_OF.plusDays(random.nextInt(DAYS) - DAYS / 4));
        opportunity.setOwner(one(team));
        CustomerBudget budget = MAKE.createCustomerBudget();
        budget.setStatus(one(BudgetStatus.values()));
        budget.setApprover(one(group));
        opportunity.setBudget(budget);
        Need need = MAKE.createNeed();
        need.setName("Fewer outages");
        need.setOwner(one(group));
        opportunity.getNeeds().add(need);
        plan.getOpportunities().add(opportunity);

        InfluenceMap map = MAKE.createInfluenceMap();
        map.setName("Map of " + opportunity.getName());
        map.setOpportunity(opportunity);
        plan.getMaps().add(map);
        for (Stakeholder person : group) {
            map.getParticipants().add(participant(person));
            account.getTies().add(tie(person, one(people)));
            plan.getEngagements().add(engagement(person));
            plan.getInteractions().add(interaction(opportunity, person, one(group)));
            plan.getInteractions().add(interaction(opportunity, person, one(people)));
        }
        for (int i = 0; i < 5; i++) {
            plan.getActions().add(action(opportunity, one(group), i));
        }
    }

    private Participant participant(Stakeholder person) {
        Participant participant = MAKE.createParticipant();
        participant.setStakeholder(person);
        participant.getRoles().add(one(BuyingRole.values()));
        participant.setAttitude(one(Attitude.values()));
        participant.setInfluence(random.nextInt(6));
        return participant;
    }

    private Tie tie(Stakeholder from, Stakeholder to) {
        Tie tie = MAKE.createTie();
        tie.setFrom(from);
        tie.setTo(to);
        tie.setKind(one(TieKind.values()));
        return tie;
    }

    private Engagement engagement(Stakeholder person) {
        Engagement engagement = MAKE.createEngagement();
        engagement.setMember(one(team));
        engagement.setStakeholder(person);
        engagement.setLevel(one(EngagementLevel.values()));
        engagement.setDesiredLevel(one(EngagementLevel.values()));
        return engagement;
    }

    private Interaction interaction(
            Opportunity opportunity, Stakeholder person, Stakeholder other) {
        Interaction interaction = MAKE.createInteraction();
        interaction.setDate(day());
        interaction.setChannel(one(Channel.values()));
        interaction.setOpportunity(opportunity);
        interaction.getMembers().add(one(team));
        interaction.getStakeholders().add(person);
        if (other != person) {
            interaction.getStakeholders().add(other);
        }
        interaction.getTopics().add(one(Topic.values()));
        interaction.setOutcome("Next visit agreed");
        return interaction;
    }

    private Action action(Opportunity opportunity, Stakeholder person, int number) {
        Action action = MAKE.createAction();
        action.setName("Step " + number + " of " + opportunity.getName());
        action.setDue(AS_OF.plusDays(random.nextInt(DAYS) - DAYS / 4));
        action.setOwner(one(team));
        action.setOpportunity(opportunity);
        action.getStakeholders().add(person);
        return action;
    }

    private LocalDate day() {
        return AS_OF.minusDays(random.nextInt(DAYS));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
