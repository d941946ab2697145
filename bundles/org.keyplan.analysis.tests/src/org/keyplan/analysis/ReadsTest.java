package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import static java.util.Map.entry;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds every {@code READS} constant to its word in both directions: what is not in it may change
 * at will without changing the result, and whatever is in it does change the result at times.
 */
class ReadsTest {

    /** Asks a class everything it answers, of the people and things the plan had at first. */
    private interface Question extends BiFunction<PlanIndex, Subjects, Object> {}

    /** Whom and what is asked about, kept apart so that changes of containment do not change it. */
    private record Subjects(
            Account account,
            List<Stakeholder> people,
            List<TeamMember> team,
            List<Opportunity> opportunities,
            List<Participant> participants,
            List<Engagement> engagements) {

        static Subjects of(AccountPlan plan) {
            return new Subjects(
                    plan.getAccount(),
                    all(plan, Stakeholder.class),
                    all(plan, TeamMember.class),
                    all(plan, Opportunity.class),
                    all(plan, Participant.class),
                    all(plan, Engagement.class));
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
                            entry("PlanIndex.READS", ReadsTest::wholeIndex),
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
                            entry("BuyingCentre.READS", ReadsTest::allHolders),
                            entry(
                                    "Contacts.READS_WITH",
                                    (i, s) -> each(s.people(), p -> Contacts.with(i, p))),
                            entry(
                                    "Contacts.READS_MET_WITHIN",
                                    (i, s) -> Contacts.metWithin(i, 180)),
                            entry("Contacts.READS", ReadsTest::allContacts),
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
                            entry("Reachability.READS", ReadsTest::allPaths),
                            entry(
                                    "Rank.READS",
                                    (i, s) -> each(s.opportunities(), o -> Rank.of(o, i.asOf()))),
                            entry(
                                    "Ranking.READS",
                                    (i, s) ->
                                            each(s.opportunities(), o -> Ranking.of(o, i.asOf()))),
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

    private static Collection<String> questions() {
        return QUESTIONS.keySet();
    }

    @Test
    void everyConstantIsHeldToItsWord() throws Exception {
        assertThat(constants().keySet()).containsExactlyInAnyOrderElementsOf(questions());
    }

    @Test
    void aFeatureThatIsNotReadDoesNotChangeTheResult() throws Exception {
        Map<String, Set<EStructuralFeature>> constants = constants();
        Set<EStructuralFeature> readBySome = new HashSet<>();
        constants.values().forEach(readBySome::addAll);
        List<EStructuralFeature> readByNone = new ArrayList<>(RandomPlan.features());
        readByNone.removeAll(readBySome);
        Set<String> missing = new TreeSet<>();
        forRandomPlans(
                20,
                (plan, random) -> {
                    Map<String, Object> before = answers(plan, Subjects.of(plan), questions());
                    Changes changes = new Changes(plan, random, constants, before, missing);
                    changes.mustNotMatter(readByNone);
                    readBySome.forEach(feature -> changes.mustNotMatter(List.of(feature)));
                });
        assertThat(missing).isEmpty();
    }

    @Test
    void everyFeatureThatIsReadChangesTheResultAtTimes() throws Exception {
        Map<String, Set<EStructuralFeature>> withoutEffect = constants();
        forRandomPlans(
                60,
                (plan, random) -> {
                    Map<String, Object> before = answers(plan, Subjects.of(plan), questions());
                    for (EStructuralFeature feature : RandomPlan.features()) {
                        List<String> concerned =
                                questions().stream()
                                        .filter(q -> withoutEffect.get(q).contains(feature))
                                        .toList();
                        if (!concerned.isEmpty()) {
                            Subjects subjects = Subjects.of(plan);
                            Runnable undo = RandomPlan.change(plan, feature, random);
                            answers(plan, subjects, concerned)
                                    .forEach(
                                            (question, answer) -> {
                                                if (!answer.equals(before.get(question))) {
                                                    withoutEffect.get(question).remove(feature);
                                                }
                                            });
                            undo.run();
                        }
                    }
                });
        Set<String> superfluous = new TreeSet<>();
        withoutEffect.forEach(
                (constant, features) ->
                        features.forEach(f -> superfluous.add(constant + " names " + name(f))));
        assertThat(superfluous).isEmpty();
    }

    @Test
    void whateverIsEmptyNothingThrows() {
        forRandomPlans(
                5,
                (plan, random) -> {
                    for (EStructuralFeature feature : RandomPlan.features()) {
                        Subjects subjects = Subjects.of(plan);
                        Runnable undo = RandomPlan.clear(plan, feature);
                        assertThatCode(() -> answers(plan, subjects, questions()))
                                .as("without any %s", name(feature))
                                .doesNotThrowAnyException();
                        undo.run();
                    }
                });
    }

    @Test
    void aPlanOfWhichNothingIsKnownAnswersEverything() {
        AccountPlan empty = KeyplanFactory.eINSTANCE.createAccountPlan();
        Subjects nobody =
                new Subjects(
                        null,
                        Collections.singletonList(null),
                        Collections.singletonList(null),
                        List.of(),
                        Collections.singletonList(null),
                        Collections.singletonList(null));
        assertThatCode(() -> answers(empty, nobody, questions())).doesNotThrowAnyException();
    }

    /** Changes features of one plan and notes whose answers change though they do not read them. */
    private record Changes(
            AccountPlan plan,
            Random random,
            Map<String, Set<EStructuralFeature>> constants,
            Map<String, Object> before,
            Set<String> missing) {

        /** Changes the features together, to save time, and looks for the culprit if need be. */
        void mustNotMatter(List<EStructuralFeature> features) {
            List<String> unconcerned =
                    questions().stream()
                            .filter(q -> Collections.disjoint(constants.get(q), features))
                            .toList();
            Subjects subjects = Subjects.of(plan);
            Deque<Runnable> undo = new ArrayDeque<>();
            features.forEach(f -> undo.push(RandomPlan.change(plan, f, random)));
            Map<String, Object> after = answers(plan, subjects, unconcerned);
            undo.forEach(Runnable::run);
            unconcerned.stream()
                    .filter(question -> !after.get(question).equals(before.get(question)))
                    .forEach(question -> note(question, features));
        }

        private void note(String question, List<EStructuralFeature> features) {
            if (features.size() == 1) {
                missing.add(question + " lacks " + name(features.get(0)));
            } else if (missing.add(question + " lacks one of those that nothing reads")) {
                features.forEach(f -> mustNotMatter(List.of(f)));
            }
        }
    }

    private interface Check {
        void on(AccountPlan plan, Random random);
    }

    private static void forRandomPlans(int plans, Check check) {
        for (int seed = 0; seed < plans; seed++) {
            Random random = new Random(seed);
            AccountPlan plan = RandomPlan.of(random);
            addUnitsThatContainEachOther(plan);
            check.on(plan, random);
        }
    }

    /** Only outside the account can units be in each other; a person still works there. */
    private static void addUnitsThatContainEachOther(AccountPlan plan) {
        List<OrganizationUnit> units = plan.getAccount().getUnits();
        OrganizationUnit outer = units.get(0);
        OrganizationUnit inner = outer.getUnits().get(0);
        inner.getUnits().add(outer);
        plan.getAccount().getStakeholders().get(0).setUnit(outer);
    }

    private static Map<String, Object> answers(
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

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }

    /** All constants of the package that are not empty, by class and name. */
    private static Map<String, Set<EStructuralFeature>> constants() throws Exception {
        Map<String, Set<EStructuralFeature>> constants = new TreeMap<>();
        for (Class<?> type : classesOfPackage()) {
            for (Field field : type.getFields()) {
                if (field.getName().startsWith("READS")
                        && field.getDeclaringClass() == type
                        && Modifier.isPublic(type.getModifiers())) {
                    Set<EStructuralFeature> reads = new HashSet<>();
                    ((Set<?>) field.get(null)).forEach(f -> reads.add((EStructuralFeature) f));
                    if (!reads.isEmpty()) {
                        constants.put(type.getSimpleName() + "." + field.getName(), reads);
                    }
                }
            }
        }
        return constants;
    }

    private static List<Class<?>> classesOfPackage() throws Exception {
        URI place = PlanIndex.class.getResource("PlanIndex.class").toURI();
        if (!"jar".equals(place.getScheme())) {
            return classesIn(Path.of(place).getParent());
        }
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            return classesIn(jar.provider().getPath(place).getParent());
        }
    }

    private static List<Class<?>> classesIn(Path folder) throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".class") && !name.equals("package-info.class")) {
                    classes.add(
                            Class.forName(
                                    PlanIndex.class.getPackageName()
                                            + "."
                                            + name.substring(0, name.length() - 6)));
                }
            }
        }
        return classes;
    }
}
