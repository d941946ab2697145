package org.keyplan.studio.tests.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.safety.PlanOpening;
import org.keyplan.ui.safety.PlanSaving;
import org.keyplan.ui.session.PlanSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every question about files, in whatever language and theme the studio runs: nothing is cut off,
 * and a picture is taken to be looked at.
 */
class SafetyLookTest extends SafetyTest {

    /** Waits for a dialog, whatever its title, looks at it and takes a picture. */
    private static Shell seen(String picture) {
        Ui.until(picture + " is shown", () -> dialog().isPresent());
        Ui.settle();
        Shell dialog = Ui.get(() -> dialog().orElseThrow());
        Screenshots.take("safety-look-" + picture);
        for (Label label : Widgets.all(dialog, Label.class)) {
            assertThat(Ui.<Boolean>get(() -> fits(label)))
                    .as("%s: \"%s\" is whole", picture, Ui.get(label::getText))
                    .isTrue();
        }
        for (Button button : Widgets.all(dialog, Button.class)) {
            assertThat(Ui.<Boolean>get(() -> fits(button)))
                    .as("%s: \"%s\" is whole", picture, Ui.get(button::getText))
                    .isTrue();
        }
        return dialog;
    }

    private static boolean fits(Label label) {
        var size = label.getSize();
        return label.getText().isEmpty()
                || label.computeSize(Math.max(1, size.x), SWT.DEFAULT).y <= size.y + 1;
    }

    private static boolean fits(Button button) {
        return button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= button.getSize().x;
    }

    private static Optional<Shell> dialog() {
        return Stream.of(Ui.display().getShells())
                .filter(shell -> shell != Workbench.shell() && shell.isVisible())
                .filter(shell -> !Widgets.all(shell, Button.class).isEmpty())
                .findFirst();
    }

    private static void close(Shell dialog) {
        Ui.begin(() -> dialog.close());
        Ui.until("it is closed", dialog::isDisposed);
        Ui.settle();
    }

    /** Presses a button by the number of its answer, since its label depends on the language. */
    private static void press(Shell dialog, int index) {
        Button button =
                Widgets.find(
                        dialog,
                        Button.class,
                        each -> Integer.valueOf(index).equals(each.getData()));
        Ui.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
        Ui.until("it is closed", dialog::isDisposed);
        Ui.settle();
    }

    @Test
    void filesThatCannotBeOpened() throws IOException {
        renameOnDisk("Second");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        Ui.begin(() -> PlanOpening.open(Workbench.page(), file));
        close(seen("broken"));
        Path gone = folder.resolve("away").resolve("gone.keyplan");
        Ui.begin(() -> PlanOpening.open(Workbench.page(), gone));
        close(seen("gone"));
        Ui.begin(() -> PlanOpening.open(Workbench.page(), "smb://server/plans/acme.keyplan"));
        close(seen("address"));
    }

    @Test
    void changesOfOthers() throws IOException {
        PlanSession session = open();
        rename(session, "Mine");
        renameOnDisk("Theirs");
        press(seen("foreign"), 1);
        close(seen("compare"));
        press(seen("foreign"), 0);
        renameOnDisk("Theirs again");
        Ui.begin(() -> PlanSaving.save(session, Workbench.shell()));
        Shell question = seen("foreign-saving");
        close(question);
        Ui.begin(() -> PlanSaving.revert(session, Workbench.shell()));
        close(seen("revert"));
        Files.delete(file);
        Ui.until("it is noticed", () -> notes() > 0);
        Screenshots.take("safety-look-note");
    }

    private static long notes() {
        return Stream.of(Ui.display().getShells())
                .filter(shell -> shell != Workbench.shell() && shell.isVisible())
                .count();
    }

    @Test
    void whatKeepsAPlanFromBeingSaved() throws IOException {
        PlanSession session = open();
        rename(session, "Mine");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Ui.begin(() -> PlanSaving.save(session, Workbench.shell()));
        close(seen("read-only"));
        Path other = Files.copy(file, folder.resolve("other.keyplan"));
        Ui.begin(() -> PlanSaving.saveAs(session, other, Workbench.shell()));
        close(seen("exists"));
        Ui.begin(() -> Workbench.page().closeAllEditors(true));
        close(seen("closing"));
    }

    @Test
    void workThatWasKept() throws IOException {
        KeptWork.leave(file, folder.resolve("own"), "Kept");
        open();
        close(seen("recovery"));
        Workbench.closeEditors();
        renameOnDisk("Theirs");
        open();
        close(seen("recovery-changed"));
    }
}
