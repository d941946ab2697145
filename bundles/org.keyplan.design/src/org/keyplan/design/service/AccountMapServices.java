package org.keyplan.design.service;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.People;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Competitor;
import org.keyplan.model.CompetitorPosition;
import org.keyplan.model.CustomerBudget;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Stance;
import org.keyplan.viewpoint.expression.Reads;

import java.util.ArrayList;
import java.util.List;

/** What the account map asks of the account, its units, the opportunities and competitors. */
public final class AccountMapServices {

    private static final KeyplanPackage MODEL = KeyplanPackage.eINSTANCE;

    @Reads(
            value = "AccountPlan.name",
            elsewhere = {"AccountPlan.account", "Account.name"})
    public String accountMapTitle(AccountPlan plan) {
        return Words.of(plan).say("title.AccountMap", accountName(plan));
    }

    @Reads({})
    public String accountRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.account");
    }

    @Reads({})
    public String unitRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.units");
    }

    @Reads({})
    public String opportunityRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.opportunities");
    }

    @Reads({})
    public String competitorRowTitle(AccountPlan plan) {
        return Words.of(plan).say("row.competitors");
    }

    /** Who the customer is: name; industry and place; size. */
    @Reads({
        "Account.name",
        "Account.industry",
        "Account.headquarters",
        "Account.employees",
        "Account.annualRevenue"
    })
    public String accountFacts(Account account) {
        Words words = Words.of(account);
        return Words.lines(
                words.name(account),
                Words.parts(
                        Words.line(account.getIndustry()), Words.line(account.getHeadquarters())),
                Words.parts(
                        words.fact(account, MODEL.getAccount_Employees()),
                        words.fact(account, MODEL.getAccount_AnnualRevenue())));
    }

    /** What the customer is to us: stage of the relationship; value type; who decides. */
    @Reads(
            value = {"Account.relationshipStage", "Account.valueType", "Account.topDecisionMaker"},
            elsewhere = {"Stakeholder.name", "Stakeholder.jobTitle"})
    public String relationshipFacts(Account account) {
        Words words = Words.of(account);
        return Words.lines(
                words.say("relationship"),
                words.fact(account, MODEL.getAccount_RelationshipStage()),
                words.fact(account, MODEL.getAccount_ValueType()),
                words.fact(account, MODEL.getAccount_TopDecisionMaker()));
    }

    /**
     * The units that give an overview: those directly below the account and, where that is only
     * one, such as the company itself, those directly below it too.
     */
    @Reads(
            value = {},
            elsewhere = {"AccountPlan.account", "Account.units", "OrganizationUnit.units"})
    public List<OrganizationUnit> overviewUnits(AccountPlan plan) {
        Account account = plan.getAccount();
        List<OrganizationUnit> units = new ArrayList<>();
        if (account != null) {
            units.addAll(account.getUnits());
        }
        if (units.size() == 1) {
            units.addAll(units.get(0).getUnits());
        }
        return units;
    }

    /** Name; head; how many people it has and how many of them we cover. */
    @Reads(
            value = {"OrganizationUnit.name", "OrganizationUnit.head"},
            elsewhere = {
                "Stakeholder.name",
                "Stakeholder.jobTitle",
                "Stakeholder.departed",
                "Stakeholder.placeholder",
                "AccountPlan.account",
                "Account.stakeholders",
                "Account.units",
                "OrganizationUnit.units",
                "Stakeholder.unit",
                "AccountPlan.interactions",
                "Interaction.date",
                "Interaction.channel",
                "Interaction.stakeholders",
                "AccountPlan.engagements",
                "Engagement.stakeholder",
                "Engagement.member",
                "Engagement.level"
            })
    public String unitFacts(OrganizationUnit unit) {
        Words words = Words.of(unit);
        PlanIndex index = PlanFacts.of(unit).index();
        int[] people = new int[2];
        count(unit, index, people);
        return Words.lines(
                words.name(unit),
                OrgChartServices.headLine(unit, words),
                words.say("unit.covered", people[0], people[1]));
    }

    /** Name; amount, probability and close; state of the budget, or how it ended. */
    @Reads(
            value = {
                "Opportunity.name",
                "Opportunity.amount",
                "Opportunity.probability",
                "Opportunity.expectedClose",
                "Opportunity.state",
                "Opportunity.budget"
            },
            elsewhere = "CustomerBudget.status")
    public String opportunityLabel(Opportunity opportunity) {
        Words words = Words.of(opportunity);
        return Words.lines(
                words.name(opportunity),
                Words.parts(
                        opportunity.getAmount() == null
                                ? null
                                : words.value(opportunity.getAmount()),
                        opportunity.getProbability() == null
                                ? null
                                : words.say("percent", opportunity.getProbability()),
                        opportunity.getExpectedClose() == null
                                ? null
                                : words.value(opportunity.getExpectedClose())),
                isClosed(opportunity)
                        ? words.say("state." + opportunity.getState().getName())
                        : words.say("budget." + budget(opportunity).getName()));
    }

    @Reads(
            value = {
                "Opportunity.name",
                "Opportunity.salesStage",
                "Opportunity.buyingStage",
                "Opportunity.owner",
                "Opportunity.budget"
            },
            elsewhere = {
                "TeamMember.name",
                "CustomerBudget.amount",
                "CustomerBudget.approver",
                "Stakeholder.name",
                "Stakeholder.jobTitle"
            })
    public String opportunityTooltip(Opportunity opportunity) {
        Words words = Words.of(opportunity);
        CustomerBudget budget = opportunity.getBudget();
        return Words.lines(
                words.name(opportunity),
                words.fact(opportunity, MODEL.getOpportunity_SalesStage()),
                words.fact(opportunity, MODEL.getOpportunity_BuyingStage()),
                words.fact(opportunity, MODEL.getOpportunity_Owner()),
                budget == null ? null : words.fact(budget, MODEL.getCustomerBudget_Amount()),
                budget == null ? null : words.fact(budget, MODEL.getCustomerBudget_Approver()));
    }

    /** Name; strengths; how we differ. */
    @Reads({"Competitor.name", "Competitor.strengths", "Competitor.ourDifference"})
    public String competitorLabel(Competitor competitor) {
        Words words = Words.of(competitor);
        return Words.lines(
                words.name(competitor),
                words.fact(competitor, MODEL.getCompetitor_Strengths()),
                words.fact(competitor, MODEL.getCompetitor_OurDifference()));
    }

    @Reads("Opportunity.state")
    public boolean isOpen(Opportunity opportunity) {
        return opportunity.getState() == OpportunityState.OPEN;
    }

    @Reads("Opportunity.state")
    public boolean isClosed(Opportunity opportunity) {
        return !isOpen(opportunity);
    }

    @Reads(value = "Opportunity.budget", elsewhere = "CustomerBudget.status")
    public boolean isBudgetApproved(Opportunity opportunity) {
        return budget(opportunity) == BudgetStatus.APPROVED;
    }

    @Reads(value = "Opportunity.budget", elsewhere = "CustomerBudget.status")
    public boolean isBudgetPlanned(Opportunity opportunity) {
        return budget(opportunity) == BudgetStatus.PLANNED;
    }

    /** Whether there is no money, or it is frozen. */
    @Reads(value = "Opportunity.budget", elsewhere = "CustomerBudget.status")
    public boolean isBudgetMissing(Opportunity opportunity) {
        return budget(opportunity) == BudgetStatus.NONE
                || budget(opportunity) == BudgetStatus.FROZEN;
    }

    public boolean hasNoBudget(Opportunity opportunity) {
        return opportunity.getBudget() == null;
    }

    /** The customer's budget for the opportunity, {@code null} where nothing is recorded. */
    public CustomerBudget budgetHere(Opportunity opportunity) {
        return opportunity.getBudget();
    }

    /** Who approves the budget. */
    public Stakeholder approver(Opportunity opportunity) {
        return opportunity.getBudget() == null ? null : opportunity.getBudget().getApprover();
    }

    /**
     * The unit in which the approver of the budget works or, where that is none of the {@link
     * #overviewUnits}, the nearest above it that is.
     */
    @Reads(
            value = "Opportunity.budget",
            elsewhere = {
                "CustomerBudget.approver",
                "Stakeholder.unit",
                "AccountPlan.account",
                "Account.units",
                "OrganizationUnit.units"
            })
    public OrganizationUnit payingUnit(Opportunity opportunity) {
        Stakeholder approver = approver(opportunity);
        OrganizationUnit unit = approver == null ? null : approver.getUnit();
        List<OrganizationUnit> shown = overviewUnits(PlanFacts.of(opportunity).plan());
        while (unit != null && !shown.contains(unit)) {
            unit = unit.eContainer() instanceof OrganizationUnit above ? above : null;
        }
        return unit;
    }

    public boolean hasHead(OrganizationUnit unit) {
        return unit.getHead() != null;
    }

    public Stakeholder headOfUnit(OrganizationUnit unit) {
        return unit.getHead();
    }

    /** Where competitors stand in all opportunities. */
    @Reads(value = "AccountPlan.opportunities", elsewhere = "Opportunity.positions")
    public List<CompetitorPosition> positions(AccountPlan plan) {
        return plan.getOpportunities().stream().flatMap(o -> o.getPositions().stream()).toList();
    }

    @Reads("CompetitorPosition.stance")
    public boolean isStrong(CompetitorPosition position) {
        return position.getStance() == Stance.STRONG;
    }

    @Reads("CompetitorPosition.stance")
    public boolean isEven(CompetitorPosition position) {
        return position.getStance() == Stance.EVEN;
    }

    @Reads("CompetitorPosition.stance")
    public boolean isWeak(CompetitorPosition position) {
        return position.getStance() == Stance.WEAK;
    }

    /** How strongly the competitor stands, in words. */
    @Reads("CompetitorPosition.stance")
    public String stanceLabel(CompetitorPosition position) {
        return Words.of(position).value(position.getStance());
    }

    /** Whether a competitor may be set against us in an opportunity: not twice. */
    public boolean mayCompeteFor(EObject element, EObject target) {
        return element instanceof Competitor competitor
                && target instanceof Opportunity opportunity
                && opportunity.getPositions().stream()
                        .noneMatch(p -> p.getCompetitor() == competitor);
    }

    /** What the plan's account is called, else what the plan is called. */
    static String accountName(AccountPlan plan) {
        Account account = plan.getAccount();
        return Words.of(plan).name(account == null ? plan : account);
    }

    private static void count(OrganizationUnit unit, PlanIndex index, int[] people) {
        for (Stakeholder person : Groups.of(unit).people(unit)) {
            if (People.identified(person)) {
                people[0]++;
                if (Coverage.of(index, person).level() != Coverage.Level.NONE) {
                    people[1]++;
                }
            }
        }
        unit.getUnits().forEach(below -> count(below, index, people));
    }

    private static BudgetStatus budget(Opportunity opportunity) {
        CustomerBudget budget = opportunity.getBudget();
        return budget == null ? BudgetStatus.UNKNOWN : budget.getStatus();
    }
}
