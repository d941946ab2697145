package org.keyplan.analysis.testing;

import org.keyplan.analysis.PlanIndex;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.Channel;
import org.keyplan.model.Competitor;
import org.keyplan.model.Confidence;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.InvestmentBudget;
import org.keyplan.model.InvestmentLine;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.NamedElement;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.PurchaseYear;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;
import org.keyplan.model.ValueEvidence;
import org.keyplan.model.ValueItem;
import org.keyplan.model.ValueKind;
import org.keyplan.model.ValueType;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Builds a plan step by step.
 *
 * <pre>{@code
 * PlanBuilder plan = plan();
 * plan.person("Li Wei").reportsTo("Zhang Min")
 *     .opportunity("Grid").stage(PROPOSE).amount("120000 EUR")
 *     .map("Grid").participant("Zhang Min", DECISION_MAKER).attitude(NEUTRAL)
 *     .met(daysAgo(10), VISIT, "Anna", "Li Wei").topics(NEEDS);
 * Opportunity grid = plan.opportunity("Grid").get();
 * }</pre>
 *
 * <p>Named things are found by name or, at first mention, made with the model's defaults; {@code
 * get()} of a step gives the model object it is about, {@link Step#set} changes whatever has no
 * method of its own. Every step is itself a builder of the same plan, so that calls chain. A new
 * plan has an account called "Customer", the currency EUR, and nothing else.
 */
public class PlanBuilder {

    /** The date tests are judged on unless they say otherwise. */
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    static final KeyplanFactory MODEL = KeyplanFactory.eINSTANCE;

    private final AccountPlan plan;

    PlanBuilder(AccountPlan plan) {
        this.plan = plan;
    }

    public static PlanBuilder plan() {
        return plan("Customer");
    }

    public static PlanBuilder plan(String accountName) {
        AccountPlan plan = MODEL.createAccountPlan();
        plan.setName(accountName);
        plan.setCurrency("EUR");
        plan.setAccount(MODEL.createAccount());
        plan.getAccount().setName(accountName);
        return new PlanBuilder(plan);
    }

    /** Continues a plan that exists. */
    public static PlanBuilder plan(AccountPlan plan) {
        return new PlanBuilder(Objects.requireNonNull(plan));
    }

    /** The given number of days before {@link #AS_OF}; after it if negative. */
    public static LocalDate daysAgo(int days) {
        return AS_OF.minusDays(days);
    }

    /** The given number of days after {@link #AS_OF}. */
    public static LocalDate daysAhead(int days) {
        return AS_OF.plusDays(days);
    }

    /** The plan itself, not a copy: later steps go on changing it. */
    public AccountPlan build() {
        return plan;
    }

    /** An index of the plan as it is now, as of {@link #AS_OF}. */
    public PlanIndex index() {
        return index(AS_OF);
    }

    public PlanIndex index(LocalDate asOf) {
        return PlanIndex.of(plan, asOf);
    }

    public PlanBuilder onPlan(Consumer<AccountPlan> change) {
        change.accept(plan);
        return this;
    }

    public PlanBuilder onAccount(Consumer<Account> change) {
        change.accept(plan.getAccount());
        return this;
    }

    public PlanBuilder topDecisionMaker(String person) {
        return onAccount(a -> a.setTopDecisionMaker(stakeholderNamed(person)));
    }

    public PlanBuilder valueType(ValueType type) {
        return onAccount(a -> a.setValueType(type));
    }

    /** A stakeholder of the account. */
    public PersonStep person(String name) {
        return new PersonStep(plan, stakeholderNamed(name));
    }

    /** Several stakeholders of whom no more than the names is said. */
    public PlanBuilder people(String... names) {
        List.of(names).forEach(this::stakeholderNamed);
        return this;
    }

    /** One of our people. */
    public MemberStep member(String name) {
        return new MemberStep(plan, memberNamed(name));
    }

    /** A unit at the top level of the account, or the one of that name wherever it is. */
    public UnitStep unit(String name) {
        return new UnitStep(plan, unitNamed(name));
    }

    public OpportunityStep opportunity(String name) {
        return new OpportunityStep(plan, opportunityNamed(name));
    }

    /** The account's own influence map. */
    public MapStep map() {
        return new MapStep(plan, mapOf(null));
    }

    /** The influence map of an opportunity. */
    public MapStep map(String opportunity) {
        return new MapStep(plan, mapOf(opportunityNamed(opportunity)));
    }

    /** A new interaction of one of ours, {@code null} for nobody, with any number of theirs. */
    public InteractionStep met(LocalDate date, Channel channel, String member, String... people) {
        Interaction interaction = MODEL.createInteraction();
        interaction.setDate(date);
        interaction.setChannel(channel);
        if (member != null) {
            interaction.getMembers().add(memberNamed(member));
        }
        for (String person : people) {
            interaction.getStakeholders().add(stakeholderNamed(person));
        }
        plan.getInteractions().add(interaction);
        return new InteractionStep(plan, interaction);
    }

    /** A new engagement; {@code null} for nobody. */
    public EngagementStep engagement(String member, String person, EngagementLevel level) {
        Engagement engagement = MODEL.createEngagement();
        engagement.setMember(member == null ? null : memberNamed(member));
        engagement.setStakeholder(person == null ? null : stakeholderNamed(person));
        engagement.setLevel(level);
        plan.getEngagements().add(engagement);
        return new EngagementStep(plan, engagement);
    }

    /** A new tie; {@code null} for nobody. */
    public TieStep tie(String from, TieKind kind, String to) {
        Tie tie = MODEL.createTie();
        tie.setFrom(from == null ? null : stakeholderNamed(from));
        tie.setKind(kind);
        tie.setTo(to == null ? null : stakeholderNamed(to));
        plan.getAccount().getTies().add(tie);
        return new TieStep(plan, tie);
    }

    public ActionStep action(String name) {
        return new ActionStep(plan, actionNamed(name));
    }

    public ObjectiveStep objective(String name) {
        return new ObjectiveStep(plan, named(plan.getObjectives(), name, MODEL::createObjective));
    }

    public RiskStep risk(String name, Integer likelihood, Integer impact) {
        Risk risk = named(plan.getRisks(), name, MODEL::createRisk);
        risk.setLikelihood(likelihood);
        risk.setImpact(impact);
        return new RiskStep(plan, risk);
    }

    /** Evidence for a value type. */
    public PlanBuilder evidence(ValueType type, Confidence confidence) {
        ValueEvidence evidence = MODEL.createValueEvidence();
        evidence.setStatement("says so");
        evidence.setIndicates(type);
        evidence.setConfidence(confidence);
        return onAccount(a -> a.getEvidence().add(evidence));
    }

    /** What the customer bought in a year; the amount as in "1000 EUR", or {@code null}. */
    public PlanBuilder purchase(Integer year, String amount) {
        PurchaseYear purchase = MODEL.createPurchaseYear();
        purchase.setYear(year);
        purchase.setAmount(money(amount));
        return onAccount(a -> a.getPurchases().add(purchase));
    }

    /** A value or cost; {@code null} for what is not known. */
    public PlanBuilder value(
            ValueKind kind, Integer weight, Integer forUs, Integer forBestCompetitor) {
        ValueItem item = MODEL.createValueItem();
        item.setKind(kind);
        item.setWeight(weight);
        item.setForUs(forUs);
        item.setForBestCompetitor(forBestCompetitor);
        return onAccount(a -> a.getValue().add(item));
    }

    /** A line in our own budget for the account, with amounts as in "1000 EUR", or {@code null}. */
    public PlanBuilder investment(String planned, String spent) {
        InvestmentLine line = MODEL.createInvestmentLine();
        line.setText("line");
        line.setPlanned(money(planned));
        line.setSpent(money(spent));
        investmentBudget().getLines().add(line);
        return this;
    }

    public PlanBuilder expectedMargin(String amount) {
        investmentBudget().setExpectedMargin(money(amount));
        return this;
    }

    /** An amount as in "1000 EUR"; {@code null} gives {@code null}. */
    public static Money money(String amount) {
        return amount == null ? null : Money.valueOf(amount);
    }

    Stakeholder stakeholderNamed(String name) {
        return named(plan.getAccount().getStakeholders(), name, MODEL::createStakeholder);
    }

    TeamMember memberNamed(String name) {
        return named(plan.getTeam(), name, MODEL::createTeamMember);
    }

    Opportunity opportunityNamed(String name) {
        return named(plan.getOpportunities(), name, MODEL::createOpportunity);
    }

    Action actionNamed(String name) {
        return named(plan.getActions(), name, MODEL::createAction);
    }

    Competitor competitorNamed(String name) {
        return named(plan.getCompetitors(), name, MODEL::createCompetitor);
    }

    OrganizationUnit unitNamed(String name) {
        OrganizationUnit known = find(plan.getAccount().getUnits(), name);
        return known != null
                ? known
                : named(plan.getAccount().getUnits(), name, MODEL::createOrganizationUnit);
    }

    static <T extends NamedElement> T named(List<T> elements, String name, Supplier<T> create) {
        for (T element : elements) {
            if (Objects.equals(element.getName(), name)) {
                return element;
            }
        }
        T created = create.get();
        created.setName(name);
        elements.add(created);
        return created;
    }

    private static OrganizationUnit find(List<OrganizationUnit> units, String name) {
        for (OrganizationUnit unit : units) {
            OrganizationUnit found =
                    Objects.equals(unit.getName(), name) ? unit : find(unit.getUnits(), name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private InfluenceMap mapOf(Opportunity opportunity) {
        for (InfluenceMap map : plan.getMaps()) {
            if (map.getOpportunity() == opportunity) {
                return map;
            }
        }
        InfluenceMap map = MODEL.createInfluenceMap();
        map.setName(opportunity == null ? "Account" : opportunity.getName());
        map.setOpportunity(opportunity);
        plan.getMaps().add(map);
        return map;
    }

    private InvestmentBudget investmentBudget() {
        if (plan.getInvestment() == null) {
            plan.setInvestment(MODEL.createInvestmentBudget());
        }
        return plan.getInvestment();
    }
}
