package org.keyplan.studio.tests.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.safety.PlanOpening;
import org.keyplan.ui.session.PlanSession;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Whatever a file is like, the person is told what it is and what to do, and the studio goes on.
 */
class BadFilesTest extends SafetyTest {
    private static final String TITLE = "The plan cannot be opened";

    /** Kinds of bad files, and what is said of them. */
    enum Bad {
        CUT("its rest is missing") {
            @Override
            void make(Path file) throws IOException {
                byte[] whole = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
            }
        },
        EMPTY("is empty") {
            @Override
            void make(Path file) throws IOException {
                Files.write(file, new byte[0]);
            }
        },
        PICTURE("binary file") {
            @Override
            void make(Path file) throws IOException {
                Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
            }
        },
        PAGE("not with an account plan") {
            @Override
            void make(Path file) throws IOException {
                Files.writeString(file, "<html><body>Hello</body></html>");
            }
        },
        CONFLICT("could not merge") {
            @Override
            void make(Path file) throws IOException {
                String text = Files.readString(file);
                Files.writeString(file, text.replaceFirst("\n", "\n<<<<<<< HEAD\n"));
            }
        },
        NEWER("newer Keyplan") {
            @Override
            void make(Path file) throws IOException {
                String text = Files.readString(file);
                Files.writeString(
                        file, text.replace("keyplan.org/model/1.0", "keyplan.org/model/2.0"));
            }
        },
        GONE("There is no file") {
            @Override
            void make(Path file) throws IOException {
                Files.delete(file);
            }
        },
        FOLDER("cannot be read") {
            @Override
            void make(Path file) throws IOException {
                Files.delete(file);
                Files.createDirectory(file);
            }
        };

        private final String said;

        Bad(String said) {
            this.said = said;
        }

        abstract void make(Path file) throws IOException;
    }

    @AfterEach
    void theStudioGoesOn() {
        Path good = new PlanFolder(folder).save(PlanFiles.create("Good"), "good");
        Workbench.openPlan(good);
        assertThat(name(Workbench.session(good))).isEqualTo("Good");
    }

    private void assertNothingIsOpen() {
        assertThat(planEditors()).isZero();
        assertThat(Ui.get(() -> UiPlugin.get().sessions().all())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aBadFileIsExplainedAndNothingIsLeftOpen(Bad bad) throws IOException {
        bad.make(file);

        Ui.begin(() -> PlanOpening.open(Workbench.page(), file));

        Shell dialog = Dialogs.await(TITLE);
        assertThat(text(dialog)).contains(bad.said, "concrete-producer.keyplan");
        if (bad == Bad.CUT) {
            Screenshots.take("safety-broken");
        }
        answer(dialog, "Close");
        assertNothingIsOpen();
    }

    @Test
    void anEditorThatTheWorkbenchBringsBackDoesNotStayHalfOpen() throws IOException {
        Bad.CUT.make(file);

        Ui.begin(
                () -> {
                    try {
                        Workbench.page().openEditor(new PlanInput(file), Navigator.PLAN_EDITOR);
                    } catch (PartInitException e) {
                        // Some versions of the workbench say so, others show an empty editor.
                        assertThat(e.getMessage()).contains("its rest is missing");
                    }
                });

        answer(Dialogs.await(TITLE), "Close");
        assertNothingIsOpen();
    }

    @Test
    void theLastBackupIsOfferedInPlaceOfABrokenFile() throws IOException {
        renameOnDisk("Second");
        renameOnDisk("Third");
        Bad.CUT.make(file);
        Ui.begin(() -> PlanOpening.open(Workbench.page(), file));

        answer(Dialogs.await(TITLE), "Open the last backup");

        Path copy = folder.resolve("concrete-producer (backup).keyplan");
        Ui.until("it is open", () -> UiPlugin.get().sessions().find(copy).isPresent());
        assertThat(name(Workbench.session(copy))).isEqualTo("Second");
    }

    @Test
    void aFileThatIsThereAMomentLaterIsOpenedOnTryingAgain() throws IOException {
        byte[] content = Files.readAllBytes(file);
        Files.delete(file);
        Ui.begin(() -> PlanOpening.open(Workbench.page(), file));
        Shell dialog = Dialogs.await(TITLE);
        Files.write(file, content);

        answer(dialog, "Try again");

        Ui.until("it is open", () -> UiPlugin.get().sessions().find(file).isPresent());
    }

    @Test
    void aFileOfAFutureMinorVersionIsShownButNotChanged() throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("keyplan.org/model/1.0", "keyplan.org/model/1.7"));

        PlanSession session = open();

        awaitNote("newer version of Keyplan");
        String before = name(session);
        rename(session, "Changed");
        assertThat(name(session)).isEqualTo(before);
        assertThat(Ui.<Boolean>get(session::isDirty)).isFalse();
    }

    @Test
    void aFileOfAnOldVersionIsBroughtUpToDateQuietly() throws IOException {
        Files.writeString(
                file,
                "<kp:AccountPlan xmlns:kp=\"http://keyplan.org/model/0.9\" name=\"Old\">"
                        + "<account name=\"Acme\"/></kp:AccountPlan>");

        PlanSession session = open();

        awaitNote("made by an older version");
        assertThat(name(session)).isEqualTo("Acme");
        assertThat(Ui.<Boolean>get(session::isDirty)).isFalse();
    }

    @Test
    void anAddressOfAServerIsExplained() {
        Ui.begin(() -> PlanOpening.open(Workbench.page(), "smb://server/plans/acme.keyplan"));

        Shell dialog = Dialogs.await(TITLE);
        assertThat(text(dialog))
                .contains("smb://server/plans/acme.keyplan", "If it is on a server");
        answer(dialog, "Close");
        assertNothingIsOpen();
    }

    @Test
    void aFileCanBeGivenAsAnAddressOfThisComputer() {
        Ui.run(() -> PlanOpening.open(Workbench.page(), file.toUri().toString()));

        assertThat(Ui.get(() -> UiPlugin.get().sessions().find(file))).isPresent();
    }

    /** A pipe that nobody writes to is as silent as a server that is down. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileThatDoesNotAnswerCanBeCancelled() throws Exception {
        Path silent = folder.resolve("silent.keyplan");
        assertThat(new ProcessBuilder("mkfifo", silent.toString()).start().waitFor()).isZero();
        Ui.begin(() -> PlanOpening.open(Workbench.page(), silent));

        Shell dialog = Dialogs.await("Progress Information");
        Screenshots.take("safety-slow");
        answer(dialog, "Cancel");

        assertNothingIsOpen();
        Files.delete(silent);
    }

    @Test
    void aPlanThatIsFineIsOpenedOnce() throws IOException {
        AccountPlan plan = PlanFolder.read(file);
        Ui.run(() -> PlanOpening.open(Workbench.page(), file));
        Ui.run(() -> PlanOpening.open(Workbench.page(), file));

        assertThat(planEditors()).isEqualTo(1);
        assertThat(name(Workbench.session(file))).isEqualTo(plan.getAccount().getName());
    }
}
