package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.model.ApproachKind.COMMIT_RESOURCES;
import static org.keyplan.model.ApproachKind.COOPERATION_PROPOSALS;
import static org.keyplan.model.ApproachKind.DEVELOP_COACH;
import static org.keyplan.model.ApproachKind.EARLY_EDUCATION;
import static org.keyplan.model.ApproachKind.EXECUTIVE_ENGAGEMENT;
import static org.keyplan.model.ApproachKind.FIND_INFLUENCERS;
import static org.keyplan.model.ApproachKind.LONG_CONSULTING;
import static org.keyplan.model.ApproachKind.MEET_AS_EQUALS;
import static org.keyplan.model.ApproachKind.PROJECT_TEAM;
import static org.keyplan.model.ApproachKind.UNSPECIFIED;
import static org.keyplan.model.ApproachKind.VALUE_BEYOND_PLAN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.ValueType;

import java.util.List;
import java.util.stream.Stream;

class ApproachFitTest {

    @ParameterizedTest
    @CsvSource({
        "PROJECT_TEAM, INTRINSIC",
        "LONG_CONSULTING, INTRINSIC",
        "EXECUTIVE_ENGAGEMENT, INTRINSIC",
        "PRICE_CUT_FIRST, EXTRINSIC",
        "SELF_SERVICE, EXTRINSIC",
        "STANDARD_OFFER, STRATEGIC",
        "SINGLE_SALESPERSON, STRATEGIC"
    })
    void theClassicMismatchesDoNotFit(ApproachKind approach, ValueType type) {
        assertThat(ApproachFit.fits(approach, type)).isFalse();
        assertThat(ApproachFit.fitting(type)).doesNotContain(approach);
    }

    @Test
    void fittingApproachesComeInTheOrderOfTheList() {
        assertThat(ApproachFit.fitting(ValueType.EXTRINSIC))
                .containsExactly(PROJECT_TEAM, EARLY_EDUCATION, DEVELOP_COACH, FIND_INFLUENCERS);
        assertThat(ApproachFit.fitting(ValueType.STRATEGIC))
                .containsExactly(
                        VALUE_BEYOND_PLAN,
                        COOPERATION_PROPOSALS,
                        COMMIT_RESOURCES,
                        MEET_AS_EQUALS,
                        EXECUTIVE_ENGAGEMENT);
        assertThat(ApproachFit.fitting(ValueType.INTRINSIC)).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(ApproachKind.class)
    void everyChosenApproachFitsWhatItIsMadeForAndPartnersAlsoWhatIsMadeForAdvice(
            ApproachKind approach) {
        List<ValueType> fitting =
                Stream.of(ValueType.INTRINSIC, ValueType.EXTRINSIC, ValueType.STRATEGIC)
                        .filter(type -> ApproachFit.fits(approach, type))
                        .toList();

        if (approach == UNSPECIFIED) {
            assertThat(fitting).hasSize(3);
        } else if (ApproachFit.fitting(ValueType.EXTRINSIC).contains(approach)
                || approach == LONG_CONSULTING) {
            assertThat(fitting).containsExactly(ValueType.EXTRINSIC, ValueType.STRATEGIC);
        } else {
            assertThat(fitting).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(ApproachKind.class)
    void whatIsUndecidedContradictsNothing(ApproachKind approach) {
        assertThat(ApproachFit.fits(approach, ValueType.UNCLASSIFIED)).isTrue();
        assertThat(ApproachFit.fits(approach, null)).isTrue();
        assertThat(ApproachFit.fits(null, ValueType.STRATEGIC)).isTrue();
    }

    @Test
    void beforeTheCustomerIsClassifiedTheRecommendedOnesForAllTypesAreOffered() {
        assertThat(ApproachFit.fitting(ValueType.UNCLASSIFIED)).hasSize(6 + 4 + 5);
        assertThat(ApproachFit.fitting(null))
                .isEqualTo(ApproachFit.fitting(ValueType.UNCLASSIFIED));
    }

    @Test
    void allAreOfferedTheBestFirst() {
        List<ApproachKind> all = ApproachFit.bestFirst(ValueType.STRATEGIC);

        assertThat(all).containsExactlyInAnyOrder(ApproachKind.values());
        assertThat(all.get(0)).isEqualTo(UNSPECIFIED);
        assertThat(all.subList(1, 6)).isEqualTo(ApproachFit.fitting(ValueType.STRATEGIC));
        assertThat(all.subList(6, 11))
                .as("what is made for advice fits partners too")
                .isSubsetOf(
                        all.stream()
                                .filter(a -> ApproachFit.fits(a, ValueType.STRATEGIC))
                                .toList());
        assertThat(ApproachFit.fits(all.get(11), ValueType.STRATEGIC)).isFalse();
    }
}
