package org.keyplan.documents.template;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.Opportunities;
import org.keyplan.analysis.Ranking;
import org.keyplan.documents.section.DocumentContext;
import org.keyplan.model.Action;
import org.keyplan.model.Competitor;
import org.keyplan.model.Insight;
import org.keyplan.model.Interaction;
import org.keyplan.model.Objective;
import org.keyplan.model.Offering;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.PurchaseYear;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Strategy;
import org.keyplan.model.SwotEntry;
import org.keyplan.model.TeamMember;
import org.keyplan.model.WhitespaceCell;
import org.keyplan.validation.Finding;
import org.keyplan.validation.RuleTexts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The tags that stand for many things of a kind. */
final class ListTags {

    /** All of them, in the order in which a plan tells of them. */
    static final List<ListTag<?>> ALL =
            List.of(
                    people(),
                    units(),
                    opportunities(),
                    actions(),
                    risks(),
                    objectives(),
                    strategies(),
                    competitors(),
                    swot(),
                    insights(),
                    whitespace(),
                    offerings(),
                    purchases(),
                    interactions(),
                    team(),
                    findings());

    private ListTags() {}

    private static ListTag<Stakeholder> people() {
        return new ListTag<Stakeholder>("people", c -> c.account().getStakeholders())
                .label("name")
                .field("title", STAKEHOLDER__JOB_TITLE)
                .field("unit", STAKEHOLDER__UNIT)
                .field("reportsTo", STAKEHOLDER__REPORTS_TO)
                .field("seniority", STAKEHOLDER__SENIORITY)
                .field(
                        "coverage",
                        (c, p) -> c.text("coverage." + Coverage.of(c.index(), p).level()))
                .field("lastMet", ListTags::lastMet)
                .field("businessInterest", STAKEHOLDER__BUSINESS_INTEREST)
                .field("personalInterest", STAKEHOLDER__PERSONAL_INTEREST)
                .field("email", PERSON__EMAIL)
                .field("phone", PERSON__PHONE);
    }

    private static String lastMet(DocumentContext context, Stakeholder person) {
        return Coverage.of(context.index(), person)
                .contact()
                .lastMet()
                .map(date -> ValueTag.text(context, date))
                .orElseGet(() -> context.text("organisation.never"));
    }

    private static ListTag<OrganizationUnit> units() {
        return new ListTag<OrganizationUnit>("units", c -> flat(c.account().getUnits()))
                .label("name")
                .field("kind", ORGANIZATION_UNIT__KIND)
                .field("head", ORGANIZATION_UNIT__HEAD);
    }

    private static List<OrganizationUnit> flat(List<OrganizationUnit> units) {
        List<OrganizationUnit> all = new ArrayList<>();
        for (OrganizationUnit unit : units) {
            all.add(unit);
            all.addAll(flat(unit.getUnits()));
        }
        return all;
    }

    private static ListTag<Opportunity> opportunities() {
        return new ListTag<Opportunity>("opportunities", c -> c.plan().getOpportunities())
                .label("name")
                .field("rank", ListTags::rank)
                .field("stage", OPPORTUNITY__SALES_STAGE)
                .field("buyingStage", OPPORTUNITY__BUYING_STAGE)
                .field("state", OPPORTUNITY__STATE)
                .field("close", OPPORTUNITY__EXPECTED_CLOSE)
                .field("probability", OPPORTUNITY__PROBABILITY)
                .field("amount", OPPORTUNITY__AMOUNT)
                .field("owner", OPPORTUNITY__OWNER)
                .field("description", NAMED_ELEMENT__DESCRIPTION);
    }

    private static String rank(DocumentContext context, Opportunity opportunity) {
        return Opportunities.open(opportunity)
                ? Ranking.of(opportunity, context.asOf()).rank().name()
                : "";
    }

    private static ListTag<Action> actions() {
        return new ListTag<Action>("actions", ListTags::openActions)
                .label("name")
                .field("due", ACTION__DUE)
                .field("owner", ACTION__OWNER)
                .field("status", ACTION__STATUS)
                .field("opportunity", ACTION__OPPORTUNITY)
                .field("strategy", ACTION__STRATEGY)
                .field("stakeholders", ACTION__STAKEHOLDERS);
    }

    private static List<Action> openActions(DocumentContext context) {
        return context.index().openActions().stream()
                .sorted(
                        Comparator.comparing(
                                Action::getDue, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static ListTag<Risk> risks() {
        return new ListTag<Risk>("risks", c -> c.plan().getRisks())
                .label("name")
                .field("likelihood", (c, r) -> dots(c, r.getLikelihood()))
                .field("impact", (c, r) -> dots(c, r.getImpact()))
                .field("mitigation", RISK__MITIGATION)
                .field("owner", RISK__OWNER);
    }

    private static String dots(DocumentContext context, Integer score) {
        return score == null ? "" : context.score(score).value();
    }

    private static ListTag<Objective> objectives() {
        return new ListTag<Objective>("objectives", c -> c.plan().getObjectives())
                .label("name")
                .field("kind", OBJECTIVE__KIND)
                .field("measure", OBJECTIVE__MEASURE)
                .field("target", OBJECTIVE__TARGET)
                .field("due", OBJECTIVE__DUE);
    }

    private static ListTag<Strategy> strategies() {
        return new ListTag<Strategy>("strategies", ListTags::allStrategies)
                .label("name")
                .field("objective", (c, s) -> c.label(s.eContainer()))
                .field("approach", STRATEGY__APPROACH);
    }

    private static List<Strategy> allStrategies(DocumentContext context) {
        return context.plan().getObjectives().stream()
                .flatMap(objective -> objective.getStrategies().stream())
                .toList();
    }

    private static ListTag<Competitor> competitors() {
        return new ListTag<Competitor>("competitors", c -> c.plan().getCompetitors())
                .label("name")
                .field("strengths", COMPETITOR__STRENGTHS)
                .field("weaknesses", COMPETITOR__WEAKNESSES)
                .field("difference", COMPETITOR__OUR_DIFFERENCE);
    }

    private static ListTag<SwotEntry> swot() {
        return new ListTag<SwotEntry>("swot", c -> c.plan().getSwot())
                .field("kind", SWOT_ENTRY__KIND)
                .field("text", SWOT_ENTRY__TEXT)
                .field("weight", (c, e) -> dots(c, e.getWeight()));
    }

    private static ListTag<Insight> insights() {
        return new ListTag<Insight>("insights", c -> c.plan().getInsights())
                .label("name")
                .field("kind", INSIGHT__KIND)
                .field("owner", INSIGHT__OWNER)
                .field("offering", INSIGHT__OFFERING);
    }

    private static ListTag<WhitespaceCell> whitespace() {
        return new ListTag<WhitespaceCell>("whitespace", c -> c.plan().getWhitespace())
                .field("unit", WHITESPACE_CELL__UNIT)
                .field("offering", WHITESPACE_CELL__OFFERING)
                .field("potential", WHITESPACE_CELL__POTENTIAL)
                .field("pursued", WHITESPACE_CELL__CURRENT)
                .field("sold", WHITESPACE_CELL__WON)
                .field("competitor", WHITESPACE_CELL__COMPETITOR);
    }

    private static ListTag<Offering> offerings() {
        return new ListTag<Offering>("offerings", c -> c.plan().getOfferings())
                .label("name")
                .field("description", NAMED_ELEMENT__DESCRIPTION);
    }

    private static ListTag<PurchaseYear> purchases() {
        return new ListTag<PurchaseYear>("purchases", c -> c.account().getPurchases())
                .field("year", PURCHASE_YEAR__YEAR)
                .field("amount", PURCHASE_YEAR__AMOUNT);
    }

    private static ListTag<Interaction> interactions() {
        return new ListTag<Interaction>("interactions", c -> c.plan().getInteractions())
                .field("date", INTERACTION__DATE)
                .field("channel", INTERACTION__CHANNEL)
                .field("people", INTERACTION__STAKEHOLDERS)
                .field("members", INTERACTION__MEMBERS)
                .field("purpose", INTERACTION__PURPOSE)
                .field("outcome", INTERACTION__OUTCOME);
    }

    private static ListTag<TeamMember> team() {
        return new ListTag<TeamMember>("team", c -> c.plan().getTeam())
                .label("name")
                .field("role", TEAM_MEMBER__ROLE)
                .field("reportsTo", TEAM_MEMBER__REPORTS_TO)
                .field("email", PERSON__EMAIL)
                .field("phone", PERSON__PHONE);
    }

    private static ListTag<Finding> findings() {
        return new ListTag<Finding>("findings", c -> c.result().open())
                .field("rule", (c, f) -> f.ruleId())
                .field("severity", (c, f) -> c.text("severity." + f.severity()))
                .field("message", (c, f) -> f.message(c.locale()))
                .field("why", (c, f) -> RuleTexts.of(f.rule()).why(c.locale()))
                .field("whatToDo", (c, f) -> RuleTexts.of(f.rule()).whatToDo(c.locale()));
    }
}
