package org.keyplan.documents.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.content.Block.Bullets;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.testing.Content;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.Gate;
import org.keyplan.model.Interaction;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A review reads what happened since the last one, and what the plan does not answer. */
class ReviewTest {

    private static final KeyplanFactory FACTORY = KeyplanFactory.eINSTANCE;
    private static final LocalDate TODAY = Examples.asOf();
    private static final LocalDate REVIEWED = TODAY.minusDays(30);

    private final AccountPlan plan = PlanFiles.create("Northern Cement");
    private final Opportunity opportunity = FACTORY.createOpportunity();

    @BeforeEach
    void prepare() {
        plan.setReviewedOn(REVIEWED);
        opportunity.setName("Kiln 4");
        plan.getOpportunities().add(opportunity);
    }

    private Content content() {
        return Content.of(plan, DocumentOptions.in(Locale.ENGLISH).with(Edition.REVIEW));
    }

    private Interaction meeting(String purpose, LocalDate date) {
        Interaction meeting = FACTORY.createInteraction();
        meeting.setPurpose(purpose);
        meeting.setDate(date);
        plan.getInteractions().add(meeting);
        return meeting;
    }

    private Action action(String name, ActionStatus status, LocalDate due, LocalDate doneOn) {
        Action action = FACTORY.createAction();
        action.setName(name);
        action.setStatus(status);
        action.setDue(due);
        action.setDoneOn(doneOn);
        plan.getActions().add(action);
        return action;
    }

    @Test
    void meetingsAfterTheReviewAreThereTheLatestFirst() {
        meeting("on the day of the review", REVIEWED);
        meeting("the day after", REVIEWED.plusDays(1));
        meeting("today", TODAY);
        meeting("tomorrow", TODAY.plusDays(1));

        assertThat(content().rows("changes", "Meetings, calls and messages since then"))
                .extracting(row -> row.get(1))
                .containsExactly("today", "the day after");
    }

    @Test
    void actionsDoneSinceThenAndThoseOverdueAreTold() {
        action("done before", ActionStatus.DONE, REVIEWED, REVIEWED);
        action("done since", ActionStatus.DONE, TODAY, TODAY.minusDays(3));
        action("overdue", ActionStatus.OPEN, TODAY.minusDays(1), null);
        action("due today", ActionStatus.OPEN, TODAY, null);

        assertThat(content().rows("changes", "Actions done"))
                .extracting(row -> row.get(1))
                .containsExactly("done since");
        assertThat(content().rows("changes", "Actions overdue"))
                .extracting(row -> row.get(1))
                .containsExactly("overdue");
    }

    @Test
    void whatMovedInAnOpportunityIsTold() {
        opportunity.setOpenedOn(REVIEWED.minusDays(1));
        opportunity.setSalesStage(SalesStage.PROPOSE);
        opportunity.setStageEnteredOn(TODAY.minusDays(10));
        Gate gate = FACTORY.createGate();
        gate.setText("Coach won");
        gate.setPassedOn(TODAY.minusDays(11));
        opportunity.getGates().add(gate);

        assertThat(content().rows("changes", "Opportunities"))
                .containsExactly(
                        List.of("Kiln 4", "Entered the stage Propose", "2026-06-20"),
                        List.of("Kiln 4", "Passed the gate Develop: Coach won", "2026-06-19"));
    }

    @Test
    void aPlanThatWasNeverReviewedIsLookedAtForNinetyDays() {
        plan.setReviewedOn(null);
        meeting("long ago", TODAY.minusDays(90));
        meeting("lately", TODAY.minusDays(89));

        assertThat(content().rows("changes", "Meetings, calls and messages since then"))
                .extracting(row -> row.get(1))
                .containsExactly("lately");
    }

    @Test
    void whereNothingHappenedThereIsNothingToTell() {
        assertThat(content().ids()).doesNotContain("changes").contains("questions");
    }

    @Test
    void whatThePlanDoesNotAnswerIsAsked() {
        assertThat(questions())
                .contains(
                        "Who has the last word?",
                        "Kiln 4: is there money, and how much?",
                        "Kiln 4: what does the customer need?",
                        "Kiln 4: how large is the order?",
                        "Kiln 4: when is the order expected?");

        opportunity.setAmount(Money.of("5", "EUR"));
        opportunity.setExpectedClose(TODAY);
        opportunity.setBudget(FACTORY.createCustomerBudget());
        opportunity.getBudget().setStatus(BudgetStatus.APPROVED);
        opportunity.getNeeds().add(FACTORY.createNeed());

        assertThat(questions()).noneMatch(question -> question.startsWith("Kiln 4"));
    }

    private List<String> questions() {
        return content().blocks("questions", Bullets.class).stream()
                .flatMap(bullets -> bullets.items().stream())
                .map(Text::value)
                .toList();
    }
}
