package org.keyplan.studio.tests.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.safety.PlanSaving;
import org.keyplan.ui.session.PlanSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/** What others do to the file of an open plan is noticed, and nobody's work is lost by it. */
class ForeignChangeTest extends SafetyTest {
    private static final String TITLE = "The file was changed by somebody else";

    private Path backup() {
        return file.resolveSibling(file.getFileName() + ".bak1");
    }

    @Test
    void aPlanWithoutOwnChangesFollowsQuietly() throws IOException {
        PlanSession session = open();

        renameOnDisk("Theirs");

        Ui.until("it is shown", () -> session.plan().getAccount().getName().equals("Theirs"));
        awaitNote("was changed by somebody else and is shown as it is now");
        Screenshots.take("safety-reloaded");
        assertThat(Ui.<Boolean>get(session::isDirty)).isFalse();
        rename(session, "Mine");
        Ui.run(session::save);
        assertThat(nameOnDisk()).isEqualTo("Mine");
    }

    @Test
    void keepingOnesOwnVersionKeepsTheOtherAsABackup() throws IOException {
        PlanSession session = open();
        rename(session, "Mine");
        renameOnDisk("Theirs");

        Shell question = Dialogs.await(TITLE);
        Screenshots.take("safety-foreign");
        answer(question, "Keep mine");

        assertThat(name(session)).isEqualTo("Mine");
        assertThat(nameOnDisk()).isEqualTo("Theirs");
        Ui.run(session::save);
        assertThat(nameOnDisk()).isEqualTo("Mine");
        Path opened = Files.copy(backup(), folder.resolve("opened.keyplan"));
        assertThat(PlanFolder.read(opened).getAccount().getName()).isEqualTo("Theirs");
    }

    @Test
    void theOtherVersionCanBeComparedAndTaken() throws IOException {
        PlanSession session = open();
        rename(session, "Mine");
        renameOnDisk("Theirs");

        Dialogs.press(Dialogs.await(TITLE), "Compare…");
        Shell compare = Dialogs.await("Compare");
        Table table = Widgets.first(compare, Table.class);
        assertThat(Ui.get(() -> table.getItem(0).getText()))
                .contains("from \"Theirs\" to \"Mine\"");
        answer(compare, "Close");
        answer(Dialogs.await(TITLE), "Take theirs");

        assertThat(name(session)).isEqualTo("Theirs");
        assertThat(Ui.<Boolean>get(session::isDirty)).isFalse();
        assertThat(nameOnDisk()).isEqualTo("Theirs");
    }

    @Test
    void savingOverAForeignChangeAsksWhoseVersionIsToStay() throws IOException {
        PlanSession session = open();
        rename(session, "Mine");
        Ui.begin(
                () -> {
                    renameOnDisk("Theirs");
                    PlanSaving.save(session, Workbench.window().getShell());
                });

        Shell question = Dialogs.await(TITLE);
        assertThat(text(question)).contains("since you opened it");
        answer(question, "Save mine");

        Ui.until("it is saved", () -> !session.isDirty());
        assertThat(nameOnDisk()).isEqualTo("Mine");
        Path opened = Files.copy(backup(), folder.resolve("opened.keyplan"));
        assertThat(PlanFolder.read(opened).getAccount().getName()).isEqualTo("Theirs");
    }

    @Test
    void aFileThatHasGoneIsMadeAgainBySaving() throws IOException {
        PlanSession session = open();
        String name = name(session);

        Files.delete(file);

        awaitNote("any more. Your plan is still open");
        assertThat(Ui.<Boolean>get(session::isDirty)).isTrue();
        assertThat(name(session)).isEqualTo(name);
        Ui.run(session::save);
        assertThat(nameOnDisk()).isEqualTo(name);
        assertThat(Ui.<Boolean>get(session::isDirty)).isFalse();
    }

    @Test
    void aFileThatIsBrokenByOthersDoesNotBreakTheOpenPlan() throws IOException {
        PlanSession session = open();
        String name = name(session);

        Files.writeString(file, "<<<<<<< mine");

        awaitNote("cannot be opened any more");
        assertThat(name(session)).isEqualTo(name);
        assertThat(Ui.<Boolean>get(session::isDirty)).isTrue();
    }

    @Test
    void anUnchangedFileThatWasOnlyTouchedIsLeftAlone() throws IOException {
        PlanSession session = open();
        var plan = Ui.get(session::plan);

        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
        renameLater();

        Ui.until("the later change is shown", () -> session.plan() != plan);
        assertThat(name(session)).isEqualTo("Later");
    }

    /** The watch must have looked at the touched file in the meantime or not: both are right. */
    private void renameLater() throws IOException {
        Ui.settle();
        renameOnDisk("Later");
    }

    @Test
    void savingWhileTheFileIsLookedAtIsNotTakenForABrokenFile() throws IOException {
        PlanSession session = open();
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));

        Ui.run(
                () -> {
                    Workbench.window().getShell().notifyListeners(SWT.Activate, new Event());
                    for (Job job : Job.getJobManager().find(null)) {
                        if ("Watch".equals(job.getName())) {
                            job.join();
                        }
                    }
                    session.execute(
                            SetCommand.create(
                                    session.domain(),
                                    session.plan().getAccount(),
                                    KeyplanPackage.Literals.NAMED_ELEMENT__NAME,
                                    "Mine"));
                    session.save();
                });
        Ui.settle();

        assertThat(nameOnDisk()).isEqualTo("Mine");
        assertThat(Ui.<Boolean>get(session::isDirty)).isFalse();
    }
}
