package org.keyplan.ui.tests.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A report about all plans of a folder, as a person asks for it. */
@ExtendWith(Studio.class)
class PortfolioReportTest {
    private static final String TITLE = "Portfolio report";

    @TempDir Path folder;

    @AfterEach
    void forgetChoices() {
        Ui.run(() -> UiPlugin.get().getDialogSettings().addNewSection("portfolioReport"));
    }

    private static Shell begin() {
        Workbench.begin("org.keyplan.ui.command.portfolio");
        Shell dialog = Dialogs.await(TITLE);
        Widgets.press(Dialogs.button(dialog, "Open the result afterwards"), false);
        return dialog;
    }

    @Test
    void allPlansOfTheFolderOfTheOpenPlanAreReportedOn() throws IOException {
        PlanFolder plans = new PlanFolder(folder);
        Workbench.openPlan(plans.example(Examples.CONSTRUCTION_MACHINERY));
        plans.example(Examples.NEGLECTED_ACCOUNT);
        Files.writeString(folder.resolve("broken.keyplan"), "no plan");

        Shell dialog = begin();
        Widgets.press(Dialogs.button(dialog, "Excel"), true);
        Screenshots.take("portfolio-report");
        Dialogs.press(dialog, "Export");

        Ui.until("both files are there", () -> Files.exists(folder.resolve("portfolio.xlsx")));
        Shell notice = Dialogs.await(TITLE);
        Screenshots.take("portfolio-notice");
        assertThat(Widgets.all(notice, Label.class))
                .anyMatch(label -> Ui.get(label::getText).contains("broken.keyplan"));
        Dialogs.press(notice, "OK");
        assertThat(Files.readString(folder.resolve("portfolio.html")))
                .contains("Meridian Infrastructure Group", "Brightwater Dairy", "2026-06-30");
    }

    @Test
    void aFolderWithoutPlansMakesNoReport() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Workbench.openPlan(new PlanFolder(folder).example(Examples.NEGLECTED_ACCOUNT));

        Shell dialog = begin();
        Text typed = Widgets.first(dialog, Text.class);
        Widgets.replace(typed, folder.resolve("nowhere").toString());
        assertThat(Ui.get(Dialogs.button(dialog, "Export")::isEnabled)).isFalse();
        Widgets.replace(typed, empty.toString());
        Dialogs.press(dialog, "Export");

        Dialogs.press(Dialogs.await(TITLE), "OK");
        try (var files = Files.list(empty)) {
            assertThat(files).isEmpty();
        }
    }
}
