package org.keyplan.ui.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.robot.FindingsList;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** A list of thousands of findings stays quick. */
@ExtendWith(Studio.class)
class ManyFindingsTest {
    private static final int PEOPLE = 2500;

    /** More rows than fit on any screen, and far fewer than there are. */
    private static final int A_FEW_SCREENS = 400;

    @TempDir Path folder;

    @Test
    void onlyRowsInSightAreMadeAndMadeAgain() {
        FindingsList list = new FindingsList();
        Path file = new PlanFolder(folder).save(plan(), "many");
        AtomicInteger made = new AtomicInteger();
        Listener counts = event -> made.incrementAndGet();
        Tree tree = list.tree();
        Ui.run(() -> tree.addListener(SWT.SetData, counts));
        try {
            Workbench.openPlan(file);
            PlanSession session = Workbench.session(file);
            Ui.until(
                    "findings are up to date",
                    () ->
                            session.findings().isUpToDate()
                                    && session.findings().all().size() > PEOPLE);
            Ui.settle();
            assertThat(list.count(2)).isGreaterThan(PEOPLE);
            assertThat(made.get()).isPositive().isLessThan(A_FEW_SCREENS);

            Finding last = last(session);
            long start = System.nanoTime();
            assertThat(Ui.get(() -> list.view().showFinding(last))).isTrue();
            System.out.printf("shown the last of many in %d ms%n", millis(start));
            assertThat(list.selected()).isSameAs(last);
            made.set(0);
            Participant first = session.plan().getMaps().get(0).getParticipants().get(0);
            Ui.run(
                    () ->
                            session.execute(
                                    SetCommand.create(
                                            session.domain(),
                                            first,
                                            Literals.PARTICIPANT__ATTITUDE,
                                            Attitude.SUPPORTER)));
            Ui.until(
                    "it is known",
                    () ->
                            session.findings().isUpToDate()
                                    && session.findings().of(first).stream()
                                            .noneMatch(f -> f.ruleId().equals("PPL-08")));
            Ui.settle();
            assertThat(made.get()).isLessThan(A_FEW_SCREENS);
            assertThat(list.selected().element()).isSameAs(last.element());
        } finally {
            Ui.run(() -> tree.removeListener(SWT.SetData, counts));
        }
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static Finding last(PlanSession session) {
        return Ui.get(
                () ->
                        session.findings().all().stream()
                                .filter(f -> f.ruleId().equals("PPL-08"))
                                .reduce((one, other) -> other)
                                .orElseThrow());
    }

    /** Many people with influence of whom nobody knows how they stand to us. */
    private static AccountPlan plan() {
        KeyplanFactory make = KeyplanFactory.eINSTANCE;
        AccountPlan plan = PlanFiles.create("Many");
        Opportunity opportunity = make.createOpportunity();
        opportunity.setName("Grid");
        plan.getOpportunities().add(opportunity);
        InfluenceMap map = make.createInfluenceMap();
        map.setOpportunity(opportunity);
        plan.getMaps().add(map);
        for (int i = 0; i < PEOPLE; i++) {
            Stakeholder person = make.createStakeholder();
            person.setName("Person " + i);
            plan.getAccount().getStakeholders().add(person);
            Participant participant = make.createParticipant();
            participant.setStakeholder(person);
            participant.setInfluence(4);
            map.getParticipants().add(participant);
        }
        return plan;
    }
}
