package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.model.AccountPlan;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Welcoming;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.ui.wizard.PlanDialogs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The dialog that makes a plan. */
@ExtendWith(Studio.class)
@Welcoming
class NewPlanDialogTest {
    private static final UiTexts TEXTS = UiTexts.beside(PlanDialogs.class);

    @TempDir Path folder;

    private Shell dialog;

    @BeforeEach
    void openDialog() {
        Ui.begin(() -> PlanDialogs.newPlan(Workbench.window()));
        dialog = Dialogs.await(TEXTS.get("new.title"));
        Widgets.replace(place(), folder.toString());
    }

    @Test
    void makesAFileNamedAfterTheAccountAndOpensIt() throws Exception {
        Widgets.replace(account(), "Acme / Grid");
        Widgets.replace(owner(), "Ada Lovelace");
        Ui.run(() -> currency().setText("chf"));
        Screenshots.take("new-plan");

        Dialogs.press(dialog, TEXTS.get("new.create"));

        Path file = folder.resolve("Acme Grid.keyplan");
        Ui.until("the plan is open", () -> isOpen(file));
        AccountPlan plan = PlanFolder.read(file);
        assertThat(plan.getAccount().getName()).isEqualTo("Acme / Grid");
        assertThat(plan.getOwner().getName()).isEqualTo("Ada Lovelace");
        assertThat(plan.getCurrency()).isEqualTo("CHF");
        assertThat(plan.getPeriodStart()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(plan.getPeriodEnd()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void offersANumberedNameWhenTheFileIsThere() throws Exception {
        Files.createFile(folder.resolve("Acme.keyplan"));

        Widgets.replace(account(), "Acme");

        assertThat(typed(fileName())).isEqualTo("Acme 2.keyplan");
        Dialogs.close(dialog);
    }

    @Test
    void keepsTheFileNameThatAPersonTyped() {
        Widgets.replace(fileName(), "mine");
        Widgets.replace(account(), "Acme");

        assertThat(typed(fileName())).isEqualTo("mine");
        assertThat(canCreate()).isTrue();
        Dialogs.close(dialog);
    }

    @Test
    void refusesWhatCannotBe() throws Exception {
        assertThat(canCreate()).as("without an account").isFalse();
        Widgets.replace(account(), "Acme");
        assertThat(canCreate()).as("with an account").isTrue();

        Ui.run(() -> currency().setText("XYZ1"));
        assertThat(canCreate()).as("with an unknown currency").isFalse();
        Ui.run(() -> currency().setText(""));
        assertThat(canCreate()).as("without a currency").isTrue();

        Files.createFile(folder.resolve("taken.keyplan"));
        Widgets.replace(fileName(), "taken");
        assertThat(canCreate()).as("onto another file").isFalse();
        Widgets.replace(fileName(), "a:b");
        assertThat(canCreate()).as("with a name Windows refuses").isFalse();
        Screenshots.take("new-plan-refused");
        Widgets.replace(fileName(), "free");
        assertThat(canCreate()).as("with a free name").isTrue();

        Widgets.replace(place(), "somewhere");
        assertThat(canCreate()).as("into a folder that depends on the start").isFalse();
        Dialogs.close(dialog);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        Widgets.replace(account(), "Acme");
        List<DateTime> dates = Widgets.all(dialog, DateTime.class);
        Ui.run(
                () -> {
                    dates.get(1).setDate(2025, 0, 1);
                    dates.get(1).notifyListeners(SWT.Selection, new Event());
                });

        assertThat(canCreate()).isFalse();
        Dialogs.close(dialog);
    }

    private static boolean isOpen(Path file) {
        IEditorPart active = Workbench.page().getActiveEditor();
        return active != null
                && Files.exists(file)
                && PlanInput.fileOf(active.getEditorInput()).stream()
                        .anyMatch(open -> open.endsWith(file.getFileName()));
    }

    private static String typed(Text text) {
        return Ui.get(text::getText);
    }

    private boolean canCreate() {
        return Ui.get(() -> Dialogs.button(dialog, TEXTS.get("new.create")).isEnabled());
    }

    private Text account() {
        return texts().get(0);
    }

    private Text owner() {
        return texts().get(1);
    }

    private Text place() {
        return texts().get(2);
    }

    private Text fileName() {
        return texts().get(3);
    }

    /** Those a person types into; the title area has one of its own that shows messages. */
    private List<Text> texts() {
        return Ui.get(
                () -> Widgets.all(dialog, Text.class).stream().filter(Text::getEditable).toList());
    }

    private Combo currency() {
        return Widgets.first(dialog, Combo.class);
    }
}
