package org.keyplan.ui.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.keyplan.examples.Examples;
import org.keyplan.model.Acceptance;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.validation.Finding;
import org.keyplan.validation.review.AcceptanceDraft;

import java.util.List;
import java.util.stream.Stream;

/** Findings that a person lets stand for a time. */
class AcceptingTest extends FindingsTest {
    private static final String REASON = "They elect a new board in autumn";

    /** Presses the button beside the list and waits for the question. */
    private Shell ask() {
        list.press(text("accept"));
        Ui.until("the question is there", () -> question() != null);
        Ui.settle();
        return Ui.get(AcceptingTest::question);
    }

    private static Shell question() {
        return Stream.of(Ui.display().getShells())
                .filter(shell -> shell != Workbench.shell() && shell.isVisible())
                .filter(shell -> !Widgets.all(shell, Text.class).isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static Text reason(Shell question) {
        return Widgets.find(
                question,
                Text.class,
                text -> (text.getStyle() & SWT.MULTI) != 0 && text.getEditable());
    }

    private static Button ok(Shell question) {
        return Ui.get(question::getDefaultButton);
    }

    private void accept(Shell question) {
        Ui.run(() -> reason(question).setText(REASON));
        Ui.until("it can be accepted", () -> ok(question).isEnabled());
        Button ok = ok(question);
        Ui.begin(() -> ok.notifyListeners(SWT.Selection, new Event()));
        Ui.until("the question is answered", question::isDisposed);
        upToDate();
    }

    @Test
    void acceptingNeedsAReasonAndCanBeTakenBack() {
        list.select("DEC-02");
        Shell question = ask();
        assertThat(Ui.<Boolean>get(() -> ok(question).isEnabled())).isFalse();
        Ui.run(() -> reason(question).setText(" "));
        assertThat(Ui.<Boolean>get(() -> ok(question).isEnabled())).isFalse();
        Screenshots.take("findings-accept");

        accept(question);

        Acceptance acceptance = finding("DEC-02").acceptance().orElseThrow();
        assertThat(acceptance.getReason()).isEqualTo(REASON);
        assertThat(acceptance.getUntil()).isAfter(Examples.asOf());
        list.until("DEC-02", false);
        list.filter(ACCEPTED, true);
        list.until("DEC-02", true);
        list.select("DEC-02");
        takeLarge("findings-accepted");
        list.press(text("takeBack"));
        Ui.until("it counts again", () -> isOpen("DEC-02"));
        Ui.run(() -> session.stack().undo());
        Ui.until("it is accepted again", () -> !isOpen("DEC-02"));
    }

    private boolean isOpen(String rule) {
        return session.findings().isUpToDate()
                && session.findings().all().stream()
                        .filter(finding -> finding.ruleId().equals(rule))
                        .noneMatch(Finding::accepted);
    }

    @Test
    void anAcceptedFindingTellsWhoAcceptedItAndUntilWhen() {
        list.select("DEC-02");
        accept(ask());
        list.filter(ACCEPTED, true);
        list.select("DEC-02");
        Acceptance acceptance = finding("DEC-02").acceptance().orElseThrow();

        Ui.until(
                "it is told",
                () ->
                        list.texts().stream()
                                .anyMatch(
                                        text ->
                                                text.contains(acceptance.getUntil().toString())
                                                        && text.contains(acceptance.getBy())
                                                        && text.contains(REASON)));
    }

    @Test
    void severalAreAcceptedTogetherInOneStep() {
        List<Acceptance> before = Ui.get(() -> List.copyOf(session.plan().getAcceptances()));
        list.select(List.of("DEC-02", "PPL-07", "PPL-15"));
        Shell question = ask();
        assertThat(Ui.get(question::getText)).contains("3");

        accept(question);

        for (String rule : List.of("DEC-02", "PPL-07", "PPL-15")) {
            assertThat(finding(rule).acceptance().orElseThrow().getReason()).isEqualTo(REASON);
        }
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(() -> List.copyOf(session.plan().getAcceptances()))).isEqualTo(before);
        upToDate();
        assertThat(finding("DEC-02").accepted()).isFalse();
    }

    @Test
    void anEmptyListTellsWhatIsAcceptedAndUntilWhen() {
        List<Finding> open =
                Ui.get(
                        () ->
                                session.findings().all().stream()
                                        .filter(AcceptanceDraft::isPossible)
                                        .toList());
        AcceptanceDraft soon = new AcceptanceDraft(REASON, "Ada", Examples.asOf().plusDays(11));
        AcceptanceDraft later = new AcceptanceDraft(REASON, "Ada", Examples.asOf().plusDays(30));
        Ui.run(
                () ->
                        session.execute(
                                new CompoundCommand(
                                        List.of(
                                                soon.command(
                                                        session.domain(),
                                                        session.plan(),
                                                        open.subList(0, 1)),
                                                later.command(
                                                        session.domain(),
                                                        session.plan(),
                                                        open.subList(1, open.size()))))));
        upToDate();

        String end = Examples.asOf().plusDays(11).toString();
        assertThat(list.isVisible()).isFalse();
        assertThat(list.emptyTexts())
                .anyMatch(text -> text.contains("" + list.count(ACCEPTED)) && text.contains(end));
        Screenshots.take("findings-all-accepted");
    }
}
