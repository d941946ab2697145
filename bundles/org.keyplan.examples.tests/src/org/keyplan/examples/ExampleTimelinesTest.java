package org.keyplan.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT_PLAN__REVIEWED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__DONE_ON;
import static org.keyplan.model.KeyplanPackage.Literals.GATE__PASSED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.INTERACTION__DATE;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__FIRST_QUOTED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__OPENED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__STAGE_ENTERED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.PURSUIT_ASSESSMENT__ON;
import static org.keyplan.model.KeyplanPackage.Literals.SOURCED__OBSERVED_ON;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Gate;
import org.keyplan.model.Interaction;
import org.keyplan.model.Opportunity;
import org.keyplan.model.PurchaseYear;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The examples tell stories that can have happened before their date. */
class ExampleTimelinesTest {

    private static final List<EAttribute> PAST =
            List.of(
                    ACCOUNT_PLAN__REVIEWED_ON,
                    INTERACTION__DATE,
                    SOURCED__OBSERVED_ON,
                    ACTION__DONE_ON,
                    GATE__PASSED_ON,
                    OPPORTUNITY__OPENED_ON,
                    OPPORTUNITY__STAGE_ENTERED_ON,
                    OPPORTUNITY__FIRST_QUOTED_ON,
                    PURSUIT_ASSESSMENT__ON);

    static Stream<LoadedExample> examples() {
        return LoadedExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsRecordedAsPastIsNotAfterTheExamplesDate(LoadedExample example) {
        assertThat(example.elements().flatMap(e -> PAST.stream().flatMap(past -> date(e, past))))
                .isNotEmpty()
                .allSatisfy(date -> assertThat(date).isBeforeOrEqualTo(Examples.asOf()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void interactionsAreInTheOrderOfTheirDates(LoadedExample example) {
        assertThat(example.plan().getInteractions())
                .extracting(Interaction::getDate)
                .isSortedAccordingTo(Comparator.naturalOrder());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void actionsAreDoneWhenTheyHaveADayOnWhichTheyWere(LoadedExample example) {
        assertThat(example.plan().getActions())
                .isNotEmpty()
                .allSatisfy(
                        action ->
                                assertThat(action.getDoneOn() != null)
                                        .as(action.getName())
                                        .isEqualTo(action.getStatus() == ActionStatus.DONE));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anOpportunityIsOpenedBeforeItEntersAStageAndIsQuoted(LoadedExample example) {
        assertThat(example.plan().getOpportunities())
                .isNotEmpty()
                .allSatisfy(
                        opportunity ->
                                assertThat(opportunity.getOpenedOn())
                                        .isBeforeOrEqualTo(opportunity.getStageEnteredOn()))
                .filteredOn(opportunity -> opportunity.getFirstQuotedOn() != null)
                .allSatisfy(
                        opportunity ->
                                assertThat(opportunity.getFirstQuotedOn())
                                        .isAfterOrEqualTo(opportunity.getOpenedOn()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void gatesArePassedInTheOrderOfTheStagesBeforeTheCurrentStageIsEntered(LoadedExample example) {
        assertThat(example.plan().getOpportunities())
                .allSatisfy(
                        opportunity -> {
                            assertThat(passed(opportunity))
                                    .isSortedAccordingTo(Comparator.naturalOrder());
                            assertThat(passedBefore(opportunity))
                                    .allSatisfy(
                                            date ->
                                                    assertThat(date)
                                                            .isBeforeOrEqualTo(
                                                                    opportunity
                                                                            .getStageEnteredOn()));
                        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anActionAgreedInAMeetingIsNotDueBeforeTheMeeting(LoadedExample example) {
        assertThat(example.plan().getInteractions())
                .filteredOn(i -> i.getNextAction() != null && i.getNextAction().getDue() != null)
                .allSatisfy(
                        interaction -> {
                            Action agreed = interaction.getNextAction();
                            assertThat(agreed.getDue())
                                    .as(interaction.getDate() + " " + agreed.getName())
                                    .isAfterOrEqualTo(interaction.getDate());
                        });
    }

    @ParameterizedTest
    @MethodSource("examples")
    void purchaseYearsFollowOneAnotherUpToTheLastFullYear(LoadedExample example) {
        List<Integer> years =
                example.plan().getAccount().getPurchases().stream()
                        .map(PurchaseYear::getYear)
                        .toList();

        assertThat(years)
                .isSorted()
                .doesNotHaveDuplicates()
                .endsWith(Examples.asOf().getYear() - 1);
    }

    private static Stream<LocalDate> date(EObject element, EAttribute past) {
        boolean has = past.getEContainingClass().isInstance(element);
        return has ? Stream.ofNullable((LocalDate) element.eGet(past)) : Stream.empty();
    }

    private static List<LocalDate> passed(Opportunity opportunity) {
        return opportunity.getGates().stream()
                .sorted(Comparator.comparing(Gate::getStage))
                .map(Gate::getPassedOn)
                .filter(date -> date != null)
                .toList();
    }

    private static List<LocalDate> passedBefore(Opportunity opportunity) {
        return opportunity.getGates().stream()
                .filter(gate -> gate.getStage().compareTo(opportunity.getSalesStage()) < 0)
                .map(Gate::getPassedOn)
                .filter(date -> date != null)
                .toList();
    }
}
