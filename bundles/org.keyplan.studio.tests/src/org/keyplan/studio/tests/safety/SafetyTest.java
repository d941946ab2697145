package org.keyplan.studio.tests.safety;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Welcoming;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plan to work on, and what tests of its safety do again and again. */
@ExtendWith(Studio.class)
@Welcoming
abstract class SafetyTest {
    @TempDir Path folder;
    Path file;

    @BeforeEach
    void copyAnExample() {
        file = new PlanFolder(folder).example(Examples.CONCRETE_PRODUCER);
        InstanceScope.INSTANCE.getNode(UiPlugin.ID).putInt("autosave.seconds", 2);
    }

    @AfterEach
    void forgetSettings() {
        InstanceScope.INSTANCE.getNode(UiPlugin.ID).remove("autosave.seconds");
    }

    final PlanSession open() {
        Workbench.openPlan(file);
        return Workbench.session(file);
    }

    static void rename(PlanSession session, String name) {
        Ui.run(
                () ->
                        session.execute(
                                SetCommand.create(
                                        session.domain(),
                                        session.plan().getAccount(),
                                        KeyplanPackage.Literals.NAMED_ELEMENT__NAME,
                                        name)));
    }

    static String name(PlanSession session) {
        return Ui.get(() -> session.plan().getAccount().getName());
    }

    /** What somebody else does to the file. */
    final void renameOnDisk(String name) throws IOException {
        AccountPlan theirs = PlanFolder.read(file);
        theirs.getAccount().setName(name);
        PlanFiles.save(theirs, file);
    }

    final String nameOnDisk() {
        return PlanFolder.read(file).getAccount().getName();
    }

    final List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    final Path recoveryFile() {
        return recoveryFileOf(file);
    }

    static Path recoveryFileOf(Path plan) {
        return plan.resolveSibling("." + plan.getFileName() + ".recovery");
    }

    /** How many editors there are for plans, broken ones among them; the welcome is none. */
    static int planEditors() {
        return Ui.get(
                () ->
                        (int)
                                Stream.of(Workbench.page().getEditorReferences())
                                        .filter(
                                                editor ->
                                                        editor.getId()
                                                                .equals(Navigator.PLAN_EDITOR))
                                        .count());
    }

    /** All that a dialog says. */
    static String text(Shell dialog) {
        return Ui.get(
                () ->
                        Widgets.all(dialog, Label.class).stream()
                                .map(Label::getText)
                                .collect(Collectors.joining("\n")));
    }

    /** Presses a button and waits until the dialog has gone. */
    static void answer(Shell dialog, String label) {
        Dialogs.press(dialog, label);
        Ui.until("the dialog is gone", dialog::isDisposed);
        Ui.settle();
    }

    /** Waits for a note at the corner of the window that says something. */
    static void awaitNote(String part) {
        Ui.until(
                "a note says \"" + part + "\"",
                () ->
                        Stream.of(Ui.display().getShells())
                                .filter(shell -> shell != Workbench.shell())
                                .anyMatch(shell -> text(shell).contains(part)));
    }
}
