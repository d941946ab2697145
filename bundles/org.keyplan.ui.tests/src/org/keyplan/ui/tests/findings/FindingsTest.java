package org.keyplan.ui.tests.findings;

import org.eclipse.core.commands.State;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.RadioState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.ui.robot.Findings;
import org.keyplan.ui.robot.FindingsList;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;

import java.nio.file.Path;

/** A plan with much to find, and the view that lists it, nothing hidden. */
@ExtendWith(Studio.class)
abstract class FindingsTest {
    static final int WARNINGS = 1;
    static final int ADVICE = 2;
    static final int ACCEPTED = 3;

    @TempDir Path folder;
    PlanSession session;
    FindingsList list;

    @BeforeEach
    void open() {
        Path file = new PlanFolder(folder).example(Examples.NEGLECTED_ACCOUNT);
        Workbench.openPlan(file);
        session = Workbench.session(file);
        list = new FindingsList();
        group("SEVERITY");
        list.search("");
        for (int i = 0; i < ACCEPTED; i++) {
            list.filter(i, true);
        }
        list.filter(ACCEPTED, false);
        upToDate();
    }

    @AfterEach
    void groupAgain() {
        group("SEVERITY");
    }

    final void upToDate() {
        Findings.upToDate(session);
    }

    static void group(String by) {
        State state =
                PlatformUI.getWorkbench()
                        .getService(ICommandService.class)
                        .getCommand("org.keyplan.ui.command.groupFindings")
                        .getState(RadioState.STATE_ID);
        Ui.run(() -> state.setValue(by));
        Ui.settle();
    }

    final Finding finding(String rule) {
        return Findings.first(session, rule);
    }

    /** A picture of the view as large as the window. */
    final void takeLarge(String name) {
        IWorkbenchPage page = Workbench.page();
        Ui.run(() -> page.toggleZoom(page.getReference(list.view())));
        Screenshots.take(name);
        Ui.run(() -> page.toggleZoom(page.getReference(list.view())));
        Ui.settle();
    }

    /** What stands on controls, in whichever language the studio runs. */
    static String text(String key) {
        boolean chinese = FindingsList.language().getLanguage().equals("zh");
        return switch (key) {
            case "fix.preview" -> chinese ? "会有哪些变化？" : "What changes?";
            case "added" -> chinese ? "新增：" : "New: ";
            case "accept" -> chinese ? "接受…" : "Accept…";
            case "takeBack" -> chinese ? "撤回接受" : "Take back";
            default -> throw new IllegalArgumentException(key);
        };
    }
}
