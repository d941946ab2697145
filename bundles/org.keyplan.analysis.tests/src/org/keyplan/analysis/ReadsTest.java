package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.keyplan.analysis.Questions.Subjects;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds every {@code READS} constant to its word in both directions: what is not in it may change
 * at will without changing the result, and whatever is in it does change the result at times.
 */
class ReadsTest {

    /** As many as it takes for every feature to have had its effect at least once. */
    private static final int PLANS = 15;

    @Test
    void everyConstantIsHeldToItsWord() throws Exception {
        assertThat(constants().keySet()).containsExactlyInAnyOrderElementsOf(Questions.all());
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
                PLANS,
                (plan, random) -> {
                    Map<String, Object> before =
                            Questions.answers(plan, Subjects.of(plan), Questions.all());
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
                PLANS,
                (plan, random) -> {
                    Map<String, Object> before =
                            Questions.answers(plan, Subjects.of(plan), Questions.all());
                    for (EStructuralFeature feature : RandomPlan.features()) {
                        List<String> concerned =
                                Questions.all().stream()
                                        .filter(q -> withoutEffect.get(q).contains(feature))
                                        .toList();
                        if (!concerned.isEmpty()) {
                            Subjects subjects = Subjects.of(plan);
                            Runnable undo = RandomPlan.change(plan, feature, random);
                            Questions.answers(plan, subjects, concerned)
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
                        assertThatCode(() -> Questions.answers(plan, subjects, Questions.all()))
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
                        Collections.singletonList(null),
                        List.of(),
                        Collections.singletonList(null));
        assertThatCode(() -> Questions.answers(empty, nobody, Questions.all()))
                .doesNotThrowAnyException();
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
                    Questions.all().stream()
                            .filter(q -> Collections.disjoint(constants.get(q), features))
                            .toList();
            Subjects subjects = Subjects.of(plan);
            Deque<Runnable> undo = new ArrayDeque<>();
            features.forEach(f -> undo.push(RandomPlan.change(plan, f, random)));
            Map<String, Object> after = Questions.answers(plan, subjects, unconcerned);
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
