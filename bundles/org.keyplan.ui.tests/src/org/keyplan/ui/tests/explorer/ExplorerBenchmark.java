package org.keyplan.ui.tests.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.outline.GroupKind;
import org.keyplan.design.outline.OutlineGroup;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.robot.LargePlan;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Stalls;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Files;
import java.nio.file.Path;

/** Nothing a person does in the explorer keeps her waiting, in a plan of ten thousand elements. */
@ExtendWith(Studio.class)
class ExplorerBenchmark {
    /** In ms; twice what a person notices, since a machine that tests has other work too. */
    private static final double STALL = 100;

    @TempDir Path folder;

    @Test
    void aLargePlanIsSearchedOpenedAndChangedWithoutStalls() throws Exception {
        String given = System.getProperty("keyplan.large");
        Path file =
                given == null
                        ? new PlanFolder(folder).save(LargePlan.create(Examples.asOf()), "large")
                        : Files.copy(Path.of(given), folder.resolve("large.keyplan"));
        Explorer explorer = Explorer.show();
        PlanSession session =
                Ui.get(
                        () -> {
                            PlanSession opened =
                                    UiPlugin.get().sessions().open(file, PlanFolder.read(file));
                            opened.join();
                            return opened;
                        });
        try {
            Ui.until("findings are there", () -> session.findings().isUpToDate());
            use(explorer, session);
            use(explorer, session);
        } finally {
            Ui.run(session::leave);
        }
    }

    private static void use(Explorer explorer, PlanSession session) {
        AccountPlan plan = session.plan();
        OutlineGroup ties = new OutlineGroup(plan.getAccount(), GroupKind.TIES);
        OutlineGroup people = new OutlineGroup(plan.getAccount(), GroupKind.PEOPLE);
        Stakeholder person = plan.getAccount().getStakeholders().get(7);
        try (Stalls stalls = Stalls.watch()) {
            measure(stalls, "open a group", () -> explorer.childrenOf(people));
            measure(stalls, "open ties", () -> explorer.childrenOf(ties));
            measure(stalls, "reveal", () -> explorer.select(person));
            measure(stalls, "rename", () -> rename(session, person, "Another name"));
            measure(stalls, "move", () -> move(session, person));
            measure(stalls, "undo", () -> Ui.run(session.stack()::undo));
            measure(stalls, "search for one", () -> explorer.search("person 321"));
            measure(stalls, "search for many", () -> explorer.search("person"));
            measure(stalls, "search for none", () -> explorer.search("nobody of that name"));
            measure(stalls, "end the search", () -> explorer.search(""));
            measure(
                    stalls,
                    "findings",
                    () -> Ui.until("known", () -> session.findings().isUpToDate()));
        }
    }

    private static void measure(Stalls stalls, String what, Runnable work) {
        Ui.settle();
        stalls.reset();
        work.run();
        Ui.settle();
        System.out.printf("explorer, %s: %.1f ms%n", what, stalls.worst());
        assertThat(stalls.worst()).as(what).isLessThan(STALL);
    }

    private static void rename(PlanSession session, Stakeholder person, String name) {
        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        person,
                                        Literals.NAMED_ELEMENT__NAME,
                                        name)));
    }

    private static void move(PlanSession session, Stakeholder person) {
        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        person,
                                        Literals.STAKEHOLDER__UNIT,
                                        session.plan().getAccount().getUnits().get(2))));
    }
}
