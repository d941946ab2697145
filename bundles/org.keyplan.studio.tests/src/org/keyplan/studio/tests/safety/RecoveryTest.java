package org.keyplan.studio.tests.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.recovery.Owner;
import org.keyplan.core.recovery.RecoveryStore;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.safety.RecoveryOffers;
import org.keyplan.ui.session.PlanSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Unsaved work outlives the studio. */
class RecoveryTest extends SafetyTest {
    private static final String TITLE = "Unsaved changes were kept";

    @Test
    void workOfAStudioThatWasKilledIsRecoveredAsUnsavedChanges() throws Exception {
        byte[] before = Files.readAllBytes(file);
        String typed = "Typed before the power went out";
        Path work = Files.createDirectory(folder.resolve("doomed"));
        Process doomed = DoomedStudio.start(work, file, typed);
        try {
            waitForRecoveryFile(doomed, work);
        } finally {
            doomed.destroyForcibly();
            assertThat(doomed.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(doomed.exitValue()).as("killed, not ended").isEqualTo(128 + 9);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        PlanSession session = open();
        Shell question = Dialogs.await(TITLE);

        assertThat(text(question)).contains("concrete-producer.keyplan", "one difference");
        Screenshots.take("safety-recovery");
        answer(question, "Recover");
        assertThat(name(session)).isEqualTo(typed);
        assertThat(Ui.<Boolean>get(session::isDirty)).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        Ui.run(() -> session.stack().undo());
        assertThat(name(session)).isNotEqualTo(typed);
        Ui.run(() -> session.stack().redo());
        Ui.run(session::save);
        assertThat(nameOnDisk()).isEqualTo(typed);
        Ui.until("nothing is kept any more", () -> !Files.exists(recoveryFile()));
    }

    private void waitForRecoveryFile(Process doomed, Path work) throws Exception {
        for (int i = 0; i < 240 && !Files.exists(recoveryFile()); i++) {
            assertThat(doomed.waitFor(250, TimeUnit.MILLISECONDS))
                    .as(() -> read(work.resolve("doomed.log")))
                    .isFalse();
        }
        assertThat(recoveryFile()).as(() -> read(work.resolve("doomed.log"))).exists();
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void leaveWork(String name) throws IOException {
        KeptWork.leave(file, folder.resolve("own"), name);
    }

    @Test
    void whatWasKeptCanBeLookedAtAndThrownAway() throws IOException {
        leaveWork("Kept");

        PlanSession session = open();
        Dialogs.press(Dialogs.await(TITLE), "Look…");
        Shell compare = Dialogs.await("Compare");
        Table table = Widgets.first(compare, Table.class);
        assertThat(Ui.<Integer>get(table::getItemCount)).isEqualTo(1);
        assertThat(Ui.get(() -> table.getItem(0).getText())).contains("\"Kept\"");
        Screenshots.take("safety-compare");
        answer(compare, "Close");
        answer(Dialogs.await(TITLE), "Discard");

        assertThat(name(session)).isNotEqualTo("Kept");
        assertThat(Ui.<Boolean>get(session::isDirty)).isFalse();
        Ui.until("nothing is kept any more", () -> !Files.exists(recoveryFile()));
    }

    @Test
    void theNextStartOffersWorkOnPlansThatAreNotOpen() throws IOException {
        Path own =
                Ui.get(
                        () ->
                                UiPlugin.get()
                                        .getStateLocation()
                                        .append("recovery")
                                        .toFile()
                                        .toPath());
        KeptWork.leave(file, own, "Kept");

        Ui.run(() -> RecoveryOffers.get().offerAll());
        answer(Dialogs.await(TITLE), "Recover");

        Ui.until("it is open", () -> UiPlugin.get().sessions().find(file).isPresent());
        PlanSession session = Workbench.session(file);
        assertThat(name(session)).isEqualTo("Kept");
        assertThat(Ui.<Boolean>get(session::isDirty)).isTrue();
        Ui.until(
                "only the new studio's work is kept",
                () -> new RecoveryStore(own, Owner.self()).all().isEmpty());
        assertThat(dialogs()).as("asked once").isZero();
        assertThat(nameOnDisk()).isNotEqualTo("Kept");
    }

    private static long dialogs() {
        Ui.settle();
        return Ui.get(
                () ->
                        Stream.of(Ui.display().getShells())
                                .filter(shell -> shell.getText().equals(TITLE))
                                .count());
    }

    @Test
    void aQuestionLeftUnansweredIsAskedAgainNextTime() throws IOException {
        leaveWork("Kept");
        open();
        Dialogs.close(Dialogs.await(TITLE));
        Workbench.closeEditors();
        assertThat(recoveryFile()).exists();

        open();

        answer(Dialogs.await(TITLE), "Discard");
    }

    @Test
    void workOnAFileThatChangedSinceIsOpenedAsACopy() throws IOException {
        leaveWork("Kept");
        renameOnDisk("Theirs");

        PlanSession session = open();
        Shell question = Dialogs.await(TITLE);
        assertThat(text(question)).contains("has changed or gone");
        answer(question, "Open as a copy");

        Path copy = folder.resolve("concrete-producer (recovered).keyplan");
        Ui.until("the copy is open", () -> UiPlugin.get().sessions().find(copy).isPresent());
        assertThat(name(Workbench.session(copy))).isEqualTo("Kept");
        assertThat(name(session)).isEqualTo("Theirs");
        assertThat(nameOnDisk()).isEqualTo("Theirs");
        Ui.until("nothing is kept any more", () -> !Files.exists(recoveryFile()));
    }

    @Test
    void workIsKeptSoonAndOnlyUntilItIsSaved() throws IOException {
        PlanSession session = open();
        rename(session, "Typed");

        Ui.until("work is kept", () -> Files.exists(recoveryFile()));
        assertThat(nameOnDisk()).isNotEqualTo("Typed");
        assertThat(names())
                .containsExactly(
                        ".concrete-producer.keyplan.recovery", "concrete-producer.keyplan");
        Ui.run(session::save);

        Ui.until("nothing is kept any more", () -> !Files.exists(recoveryFile()));
    }

    @Test
    void workThatWasUndoneIsNotKept() {
        PlanSession session = open();
        rename(session, "Typed");
        Ui.until("work is kept", () -> Files.exists(recoveryFile()));

        Ui.run(() -> session.stack().undo());

        Ui.until("nothing is kept any more", () -> !Files.exists(recoveryFile()));
    }

    @Test
    void workThatWasGivenUpOnClosingIsNotKept() {
        PlanSession session = open();
        rename(session, "Typed");
        Ui.until("work is kept", () -> Files.exists(recoveryFile()));

        Workbench.closeEditors();

        assertThat(recoveryFile()).doesNotExist();
    }

    @Test
    void workOfARunningStudioIsNotOffered() throws IOException {
        PlanSession session = open();
        rename(session, "Typed");
        Ui.until("work is kept", () -> Files.exists(recoveryFile()));

        RecoveryStore another = new RecoveryStore(folder.resolve("own"), Owner.self());

        assertThat(another.of(file)).isEmpty();
        assertThat(PlanFiles.load(file).getAccount().getName()).isNotEqualTo("Typed");
    }
}
