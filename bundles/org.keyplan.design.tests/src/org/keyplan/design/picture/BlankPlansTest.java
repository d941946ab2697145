package org.keyplan.design.picture;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.analysis.testing.RandomPlan;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Plans in which a fact is nowhere filled in. */
@Timeout(120)
class BlankPlansTest {
    /** Features of the classes that diagrams show, all but the elements themselves. */
    static List<String> features() {
        return RandomPlan.features().stream()
                .filter(BlankPlansTest::isShown)
                .map(f -> f.getEContainingClass().getName() + "." + f.getName())
                .toList();
    }

    private static boolean isShown(EStructuralFeature feature) {
        return List.of(
                        "NamedElement",
                        "Account",
                        "OrganizationUnit",
                        "Stakeholder",
                        "Tie",
                        "Participant",
                        "Engagement",
                        "Opportunity",
                        "CompetitorPosition",
                        "Insight",
                        "WhitespaceCell",
                        "TeamMember",
                        "InfluenceMap")
                .contains(feature.getEContainingClass().getName());
    }

    @ParameterizedTest
    @MethodSource("features")
    void aPlanWithoutAFeatureHasSoundPictures(String name) {
        AccountPlan plan = RandomPlan.of(new Random(name.hashCode()));
        RandomPlan.clear(plan, feature(name));

        PlanPictures.asTheyOpen(name, plan, Locale.ENGLISH).forEach(Soundness::check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"power-authority", "construction-machinery", "concrete-producer"})
    void anExampleWithoutNamesHasSoundPictures(String example) {
        AccountPlan plan = PlanPictures.example(example);
        RandomPlan.clear(plan, KeyplanPackage.Literals.NAMED_ELEMENT__NAME);

        PlanPictures.of(example, plan, PlanPictures.language(example)).forEach(Soundness::check);
    }

    private static EStructuralFeature feature(String name) {
        return RandomPlan.features().stream()
                .filter(f -> name.equals(f.getEContainingClass().getName() + "." + f.getName()))
                .findFirst()
                .orElseThrow();
    }
}
