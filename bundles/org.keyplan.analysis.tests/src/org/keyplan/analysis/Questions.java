package org.keyplan.analysis;

import static java.util.Map.entry;

import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Objective;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Strategy;
import org.keyplan.model.TeamMember;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * For every {@code READS} constant the questions whose answers may depend on those features alone,
 * by class and name of the constant.
 */
final class Questions {

    /** Asks a class everything it answers, of the people and things the plan had at first. */
    private interface Question extends BiFunction<PlanIndex, Subjects, Object> {}

    /** Whom and what is asked about, kept apart so that changes of containment do not change it. */
    record Subjects(
            Account account,
            List<Stakeholder> people,
            List<TeamMember> team,
            List<Opportunity> opportunities,
            List<Participant> participants,
            List<Engagement> engagements,
            List<Objective> objectives,
            List<Strategy> strategies) {

        static Subjects of(AccountPlan plan) {
            return new Subjects(
                    plan.getAccount(),
                    all(plan, Stakeholder.class),
                    all(plan, TeamMember.class),
                    all(plan, Opportunity.class),
                    all(plan, Participant.class),
                    all(plan, Engagement.class),
                    all(plan, Objective.class),
                    all(plan, Strategy.class));
        }

        private static <T> List<T> all(AccountPlan plan, Class<T> type) {
            return RandomPlan.everything(plan).stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }
    }

    private static final Map<String, Question> QUESTIONS =
            new TreeMap<>(
                    Map.ofEntries(
                            entry("PlanIndex.READS", Questions::wholeIndex),
                            entry(
                                    "PlanIndex.READS_STAKEHOLDERS",
                                    (i, s) -> List.copyOf(i.stakeholders())),
                            entry("PlanIndex.READS_INTERACTIONS", (i, s) -> i.interactions()),
                            entry(
                                    "PlanIndex.READS_INTERACTIONS_WITH",
                                    (i, s) -> each(s.people(), i::interactionsWith)),
                            entry(
                                    "PlanIndex.READS_INTERACTIONS_OF",
                                    (i, s) -> each(s.team(), i::interactionsOf)),
                            entry(
                                    "PlanIndex.READS_INTERACTIONS_ABOUT",
                                    (i, s) -> each(s.opportunities(), i::interactionsAbout)),
                            entry(
                                    "PlanIndex.READS_ENGAGEMENTS_WITH",
                                    (i, s) -> each(s.people(), i::engagementsWith)),
                            entry(
                                    "PlanIndex.READS_ENGAGEMENTS_OF",
                                    (i, s) -> each(s.team(), i::engagementsOf)),
                            entry("PlanIndex.READS_TIES", (i, s) -> each(s.people(), i::tiesOf)),
                            entry(
                                    "PlanIndex.READS_OPEN_OPPORTUNITIES",
                                    (i, s) -> i.openOpportunities()),
                            entry(
                                    "PlanIndex.READS_LATE_OPPORTUNITIES",
                                    (i, s) -> i.lateOpportunities()),
                            entry(
                                    "PlanIndex.READS_MAPS",
                                    (i, s) -> each(s.opportunities(), i::mapOf)),
                            entry(
                                    "PlanIndex.READS_PARTICIPANTS",
                                    (i, s) -> each(s.opportunities(), i::participants)),
                            entry("PlanIndex.READS_OPEN_ACTIONS", (i, s) -> i.openActions()),
                            entry(
                                    "PlanIndex.READS_OPEN_ACTIONS_NAMING",
                                    (i, s) -> each(s.people(), i::openActionsNaming)),
                            entry(
                                    "PlanIndex.READS_OPEN_ACTIONS_FOR",
                                    (i, s) -> each(s.opportunities(), i::openActionsFor)),
                            entry(
                                    "Opportunities.READS_OPEN",
                                    (i, s) -> each(s.opportunities(), Opportunities::open)),
                            entry(
                                    "Opportunities.READS",
                                    (i, s) ->
                                            each(
                                                    s.opportunities(),
                                                    o ->
                                                            List.of(
                                                                    Opportunities.late(o),
                                                                    Opportunities.openFrom(
                                                                            SalesStage.ENTER, o)))),
                            entry(
                                    "People.READS_PRESENT",
                                    (i, s) -> each(s.people(), People::present)),
                            entry(
                                    "People.READS_IDENTIFIED",
                                    (i, s) -> each(s.people(), People::identified)),
                            entry(
                                    "People.READS_FRIENDLY",
                                    (i, s) -> each(s.participants(), People::friendly)),
                            entry(
                                    "People.READS_KEY_PLAYER",
                                    (i, s) -> each(s.participants(), People::keyPlayer)),
                            entry(
                                    "People.READS",
                                    (i, s) ->
                                            each(
                                                    s.participants(),
                                                    p ->
                                                            List.of(
                                                                    People.present(p),
                                                                    People.identified(p),
                                                                    People.friendly(p),
                                                                    People.keyPlayer(p)))),
                            entry(
                                    "BuyingCentre.READS_PRESENT",
                                    (i, s) ->
                                            each(
                                                    s.opportunities(),
                                                    o -> BuyingCentre.present(i, o))),
                            entry("BuyingCentre.READS", Questions::allHolders),
                            entry(
                                    "Contacts.READS_WITH",
                                    (i, s) -> each(s.people(), p -> Contacts.with(i, p))),
                            entry(
                                    "Contacts.READS_MET_WITHIN",
                                    (i, s) -> Contacts.metWithin(i, 180)),
                            entry("Contacts.READS", Questions::allContacts),
                            entry(
                                    "Engagements.READS",
                                    (i, s) ->
                                            each(
                                                    s.engagements(),
                                                    e ->
                                                            Engagements.atLeast(
                                                                    e, EngagementLevel.CREDIBLE))),
                            entry(
                                    "Coverage.READS",
                                    (i, s) -> each(s.people(), p -> withMetBy(Coverage.of(i, p)))),
                            entry(
                                    "Reachability.READS_PATH",
                                    (i, s) -> each(s.people(), Reachability.of(i)::pathTo)),
                            entry("Reachability.READS", Questions::allPaths),
                            entry(
                                    "Rank.READS",
                                    (i, s) -> each(s.opportunities(), o -> Rank.of(o, i.asOf()))),
                            entry(
                                    "Ranking.READS",
                                    (i, s) ->
                                            each(s.opportunities(), o -> Ranking.of(o, i.asOf()))),
                            entry(
                                    "Actions.READS_OF",
                                    (i, s) -> each(s.strategies(), a -> Actions.of(i, a))),
                            entry(
                                    "Actions.READS",
                                    (i, s) ->
                                            each(
                                                    s.strategies(),
                                                    a ->
                                                            each(
                                                                    Actions.of(i, a),
                                                                    b ->
                                                                            Actions.overdue(
                                                                                    b, i.asOf())))),
                            entry(
                                    "Progress.READS",
                                    (i, s) -> each(s.objectives(), o -> Progress.of(i, o))),
                            entry("Relationship.READS", (i, s) -> Relationship.of(i.plan())),
                            entry("ValueBalance.READS", (i, s) -> ValueBalance.of(s.account())),
                            entry("Funnel.READS", (i, s) -> Funnel.of(i)),
                            entry(
                                    "Funnel.READS_COUNTS",
                                    (i, s) ->
                                            each(
                                                    s.opportunities(),
                                                    o -> Funnel.counts(o, i.plan()))),
                            entry(
                                    "KeyAccountCriteria.READS",
                                    (i, s) -> KeyAccountCriteria.of(s.account())),
                            entry(
                                    "ValueTypeEvidence.READS",
                                    (i, s) -> ValueTypeEvidence.of(s.account())),
                            entry(
                                    "Cycles.READS_REPORTS_TO",
                                    (i, s) -> Cycles.inReportsTo(s.account())),
                            entry(
                                    "Cycles.READS_REPORTING_LINES",
                                    (i, s) -> Cycles.inReportingLines(s.account())),
                            entry("Cycles.READS_UNITS", (i, s) -> Cycles.inUnits(s.account())),
                            entry(
                                    "Cycles.READS",
                                    (i, s) ->
                                            List.of(
                                                    Cycles.inReportsTo(s.account()),
                                                    Cycles.inReportingLines(s.account()),
                                                    Cycles.inUnits(s.account())))));

    private Questions() {}

    static Collection<String> all() {
        return QUESTIONS.keySet();
    }

    /** The answers a plan gives, by question. */
    static Map<String, Object> answers(
            AccountPlan plan, Subjects subjects, Collection<String> questions) {
        PlanIndex index = PlanIndex.of(plan, PlanBuilder.AS_OF);
        Map<String, Object> answers = new HashMap<>();
        for (String question : questions) {
            answers.put(question, QUESTIONS.get(question).apply(index, subjects));
        }
        return answers;
    }

    private static <T> List<Object> each(List<T> subjects, Function<T, ?> question) {
        List<Object> answers = new ArrayList<>();
        for (T subject : subjects) {
            Object answer = question.apply(subject);
            answers.add(answer instanceof List<?> list ? List.copyOf(list) : answer);
        }
        return answers;
    }

    private static Object wholeIndex(PlanIndex i, Subjects s) {
        List<Object> all = new ArrayList<>();
        QUESTIONS.forEach(
                (name, question) -> {
                    if (name.startsWith("PlanIndex.READS_")) {
                        all.add(question.apply(i, s));
                    }
                });
        return all;
    }

    private static Object allHolders(PlanIndex i, Subjects s) {
        return each(
                s.opportunities(),
                o -> each(List.of(BuyingRole.values()), role -> BuyingCentre.holders(i, o, role)));
    }

    private static Object allContacts(PlanIndex i, Subjects s) {
        return List.of(
                Contacts.metWithin(i, 180),
                each(s.people(), p -> withMetBy(Contacts.with(i, p))),
                each(s.people(), p -> each(s.team(), m -> Contacts.between(i, m, p))));
    }

    private static Object allPaths(PlanIndex i, Subjects s) {
        Reachability reachability = Reachability.of(i);
        return List.of(
                each(s.people(), reachability::pathTo),
                each(s.people(), reachability::reaches),
                each(s.people(), p -> reachability.nearest(p, 3)));
    }

    private static Object withMetBy(Contact contact) {
        return List.of(contact, List.copyOf(contact.metBy()), contact.lastMet());
    }

    private static Object withMetBy(Coverage coverage) {
        return List.of(coverage, withMetBy(coverage.contact()));
    }
}
