package org.keyplan.studio.tests.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.safety.PlanClosing;
import org.keyplan.ui.safety.PlanOpening;
import org.keyplan.ui.safety.PlanSaving;
import org.keyplan.ui.session.PlanSession;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicReference;

/** Saving, going back and closing keep every promise about unsaved work. */
class SavingTest extends SafetyTest {
    private static final String NOT_SAVED = "The plan was not saved";

    private static Shell shell() {
        return Workbench.shell();
    }

    @Test
    void aReadOnlyFileIsExplainedAndTheWorkStays() throws IOException {
        PlanSession session = open();
        rename(session, "Mine");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Ui.begin(() -> PlanSaving.save(session, shell()));

        Shell dialog = Dialogs.await(NOT_SAVED);
        assertThat(text(dialog)).contains("read-only");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        answer(dialog, "Try again");

        Ui.until("it is saved", () -> !session.isDirty());
        assertThat(nameOnDisk()).isEqualTo("Mine");
    }

    @Test
    void givingUpSavingKeepsTheWorkUnsaved() throws IOException {
        PlanSession session = open();
        rename(session, "Mine");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Ui.begin(() -> PlanSaving.save(session, shell()));

        answer(Dialogs.await(NOT_SAVED), "Cancel");

        assertThat(Ui.<Boolean>get(session::isDirty)).isTrue();
        assertThat(name(session)).isEqualTo("Mine");
        assertThat(nameOnDisk()).isNotEqualTo("Mine");
    }

    @Test
    void savingUnderAnotherNameGoesOnThere() {
        PlanSession session = open();
        String before = nameOnDisk();
        rename(session, "Mine");
        Path other = folder.resolve("other.keyplan");

        assertThat(Ui.<Boolean>get(() -> PlanSaving.saveAs(session, other, shell()))).isTrue();

        assertThat(Ui.get(session::file)).isEqualTo(other);
        assertThat(PlanFolder.read(other).getAccount().getName()).isEqualTo("Mine");
        assertThat(nameOnDisk()).isEqualTo(before);
        assertThat(Ui.<Boolean>get(session::isDirty)).isFalse();
        assertThat(Ui.get(() -> UiPlugin.get().sessions().find(file))).isEmpty();
    }

    @Test
    void aFileThatIsThereAlreadyIsReplacedOnlyIfWanted() throws IOException {
        PlanSession session = open();
        rename(session, "Mine");
        Path other = Files.copy(file, folder.resolve("other.keyplan"));
        Ui.begin(() -> PlanSaving.saveAs(session, other, shell()));

        Shell dialog = Dialogs.await(NOT_SAVED);
        assertThat(PlanFolder.read(other).getAccount().getName()).isNotEqualTo("Mine");
        answer(dialog, "Replace");

        Ui.until("it is saved", () -> !session.isDirty());
        assertThat(PlanFolder.read(other).getAccount().getName()).isEqualTo("Mine");
    }

    @Test
    void aPlanIsNotSavedOverAnotherOneThatIsOpen() throws IOException {
        PlanSession session = open();
        Path other = Files.copy(file, folder.resolve("other.keyplan"));
        Workbench.openPlan(other);
        PlanSession second = Workbench.session(other);
        Ui.begin(() -> PlanSaving.saveAs(session, other, shell()));

        Shell dialog = Dialogs.await(NOT_SAVED);
        assertThat(text(dialog)).contains("is open as another plan");
        answer(dialog, "Close");

        assertThat(Workbench.session(other)).isSameAs(second);
    }

    @Test
    void aPlanIsNotSavedThroughALinkOverAnotherOneThatIsOpen() throws IOException {
        PlanSession session = open();
        Path other = Files.copy(file, folder.resolve("other.keyplan"));
        Workbench.openPlan(other);
        Path link = Files.createSymbolicLink(folder.resolve("link.keyplan"), other);
        Ui.begin(() -> PlanSaving.saveAs(session, link, shell()));

        Shell dialog = Dialogs.await(NOT_SAVED);
        assertThat(text(dialog)).contains("link.keyplan is open as another plan");
        answer(dialog, "Close");

        assertThat(Ui.get(session::file)).isEqualTo(file);
    }

    @Test
    void savingUnderItsOwnNameIsSaving() {
        PlanSession session = open();
        rename(session, "Mine");

        assertThat(Ui.<Boolean>get(() -> PlanSaving.saveAs(session, file, shell()))).isTrue();

        assertThat(nameOnDisk()).isEqualTo("Mine");
        assertThat(Ui.<Boolean>get(session::isDirty)).isFalse();
    }

    @Test
    void aPlanOpenedThroughALinkIsTheSamePlanAndTheLinkStays() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.keyplan"), file);
        Ui.run(() -> PlanOpening.open(Workbench.page(), link));
        PlanSession session = Workbench.session(link);
        assertThat(Ui.get(session::file)).isEqualTo(file);
        assertThat(open()).isSameAs(session);
        assertThat(planEditors()).isEqualTo(1);
        rename(session, "Mine");

        Ui.run(session::save);

        assertThat(link).isSymbolicLink();
        assertThat(nameOnDisk()).isEqualTo("Mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"重点客户 计划.keyplan", "Müller & Söhne (2026) 100 %.keyplan", "a'b#c.keyplan"})
    void filesMayHaveAnyName(String name) throws IOException {
        Path named = Files.copy(file, folder.resolve(name));
        Ui.run(() -> PlanOpening.open(Workbench.page(), named));
        PlanSession session = Workbench.session(named);
        rename(session, "Mine");
        Ui.until("work is kept", () -> Files.exists(recoveryFileOf(named)));

        assertThat(Ui.<Boolean>get(() -> PlanSaving.save(session, shell()))).isTrue();

        assertThat(PlanFolder.read(named).getAccount().getName()).isEqualTo("Mine");
        Ui.until("nothing is kept any more", () -> !Files.exists(recoveryFileOf(named)));
        Workbench.closeEditors();
        Ui.run(() -> PlanOpening.open(Workbench.page(), named.toUri().toString()));
        assertThat(name(Workbench.session(named))).isEqualTo("Mine");
    }

    @Test
    void aFolderThatHasGoneIsExplainedAndThePlanCanBeSavedElsewhere() throws IOException {
        Path away = Files.createDirectory(folder.resolve("away"));
        Path there = Files.copy(file, away.resolve("plan.keyplan"));
        Ui.run(() -> PlanOpening.open(Workbench.page(), there));
        PlanSession session = Workbench.session(there);
        rename(session, "Mine");
        Ui.until("work is kept", () -> Files.exists(recoveryFileOf(there)));
        delete(away);
        awaitNote("There is no file " + there + " any more");
        Ui.begin(() -> PlanSaving.save(session, shell()));

        Shell dialog = Dialogs.await(NOT_SAVED);
        assertThat(text(dialog)).contains("there is no folder " + away);
        Screenshots.take("safety-folder-gone");
        answer(dialog, "Cancel");

        assertThat(Ui.<Boolean>get(session::isDirty)).isTrue();
        assertThat(name(session)).isEqualTo("Mine");
        Path other = folder.resolve("other.keyplan");
        assertThat(Ui.<Boolean>get(() -> PlanSaving.saveAs(session, other, shell()))).isTrue();
        assertThat(PlanFolder.read(other).getAccount().getName()).isEqualTo("Mine");
    }

    private static void delete(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path each : files) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    @Test
    void goingBackToTheSavedPlanAsksFirst() {
        PlanSession session = open();
        String before = name(session);
        rename(session, "Mine");
        Ui.begin(() -> PlanSaving.revert(session, shell()));
        answer(Dialogs.await("Go back to the saved plan"), "Cancel");
        assertThat(name(session)).isEqualTo("Mine");

        Ui.begin(() -> PlanSaving.revert(session, shell()));
        answer(Dialogs.await("Go back to the saved plan"), "Give up my changes");

        Ui.until("it is as saved", () -> !session.isDirty());
        assertThat(name(session)).isEqualTo(before);
    }

    @Test
    void closingAPlanThatTwoEditorsShowAsksOnce() {
        PlanSession session = open();
        openAnotherEditor();
        rename(session, "Mine");
        Ui.run(() -> Workbench.page().closeEditor(Workbench.page().getActiveEditor(), true));
        Ui.settle();
        assertThat(planEditors()).as("closing one of two asks nothing").isEqualTo(1);
        openAnotherEditor();
        AtomicReference<Boolean> closed = new AtomicReference<>();

        Ui.begin(() -> closed.set(PlanClosing.close(Workbench.page(), session)));

        Shell question = promptToSave();
        assertThat(text(question)).contains("concrete-producer.keyplan");
        answer(question, "Save");
        Ui.until("it is closed", () -> closed.get() != null);
        assertThat(closed.get()).isTrue();
        assertThat(planEditors()).isZero();
        assertThat(nameOnDisk()).isEqualTo("Mine");
    }

    @Test
    void cancellingOnClosingKeepsAllOpen() {
        PlanSession session = open();
        openAnotherEditor();
        rename(session, "Mine");
        AtomicReference<Boolean> closed = new AtomicReference<>();
        Ui.begin(() -> closed.set(Workbench.page().closeAllEditors(true)));

        answer(promptToSave(), "Cancel");

        Ui.until("it was answered", () -> closed.get() != null);
        assertThat(closed.get()).isFalse();
        assertThat(planEditors()).isEqualTo(2);
        assertThat(name(session)).isEqualTo("Mine");
    }

    @Test
    void bothEditorsShowWhetherThePlanIsSaved() {
        PlanSession session = open();
        openAnotherEditor();
        rename(session, "Mine");
        assertThat(dirtyEditors()).isEqualTo(2);

        Ui.run(session::save);

        assertThat(dirtyEditors()).isZero();
    }

    private static Shell promptToSave() {
        return Dialogs.awaitSaving();
    }

    private void openAnotherEditor() {
        Ui.run(
                () ->
                        Workbench.page()
                                .openEditor(
                                        new PlanInput(file),
                                        Navigator.PLAN_EDITOR,
                                        true,
                                        IWorkbenchPage.MATCH_NONE));
        Ui.settle();
    }

    private static int dirtyEditors() {
        return Ui.get(() -> Workbench.page().getDirtyEditors().length);
    }
}
