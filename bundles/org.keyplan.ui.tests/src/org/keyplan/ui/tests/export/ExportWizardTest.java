package org.keyplan.ui.tests.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.documents.DocumentTemplates;
import org.keyplan.documents.options.Paper;
import org.keyplan.examples.Examples;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.ExportDialog;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Documents of the plan that is open, as a person asks for them. */
@ExtendWith(Studio.class)
class ExportWizardTest {
    @TempDir Path folder;
    private Path plan;

    @BeforeEach
    void openAnExample() {
        plan = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        Workbench.openPlan(plan);
    }

    @AfterEach
    void forgetChoices() {
        Ui.run(() -> UiPlugin.get().getDialogSettings().addNewSection("exportDocuments"));
    }

    private static ExportDialog begin() {
        Workbench.begin("org.keyplan.ui.command.exportDocument");
        return ExportDialog.await();
    }

    private void awaitFiles(Path in, String... names) throws IOException {
        for (String name : names) {
            Ui.until(name + " is there", () -> Files.exists(in.resolve(name)));
        }
        try (Stream<Path> files = Files.list(in)) {
            assertThat(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> !name.endsWith(".keyplan"))
                                    .filter(name -> !name.startsWith(".")))
                    .containsExactlyInAnyOrder(names);
        }
    }

    @Test
    void severalFormatsAreWrittenOfTheChosenSections() throws IOException {
        ExportDialog dialog = begin();
        dialog.formats("Web page", "Word");
        dialog.fileName("review");
        Screenshots.take("export-document");
        dialog.next();
        Screenshots.take("export-sections");
        List<String> sections = dialog.sections();
        String left = sections.get(sections.size() / 2);
        dialog.leaveOut(left);
        dialog.back();
        dialog.export();

        awaitFiles(folder, "review.html", "review.docx");
        String page = Files.readString(folder.resolve("review.html"));
        assertThat(page)
                .contains("Meridian Infrastructure Group")
                .contains("<h2>" + sections.get(1))
                .doesNotContain("<h2>" + left);

        ExportDialog again = begin();
        again.next();
        assertThat(again.sections()).isEqualTo(sections);
        again.fileName("again");
        again.export();
        awaitFiles(folder, "review.html", "review.docx", "again.html", "again.docx");
        assertThat(Files.readString(folder.resolve("again.html")))
                .as("what was left out is remembered")
                .doesNotContain("<h2>" + left);
    }

    @Test
    void whatCannotBeWrittenIsToldBesideTheFieldAndNothingHappens() throws IOException {
        ExportDialog dialog = begin();

        dialog.formats();
        assertThat(dialog.canExport()).isFalse();
        dialog.formats("Web page");
        assertThat(dialog.canExport()).isTrue();
        dialog.folder(folder.resolve("nowhere").toString());
        assertThat(dialog.canExport()).isFalse();
        dialog.folder(folder.toString());
        dialog.fileName("a/b");
        assertThat(dialog.canExport()).isFalse();
        dialog.fileName("plan.keyplan");
        assertThat(dialog.canExport()).isFalse();
        dialog.cancel();

        awaitFiles(folder);
    }

    @Test
    void aReviewIsComparedWithAnOlderVersion() throws IOException {
        Path old = folder.resolve("old.keyplan");
        String now = Files.readString(plan);
        Files.writeString(old, now.replace("headquarters=\"Leeds", "headquarters=\"York"));
        ExportDialog dialog = begin();
        assertThat(dialog.asksForOlderVersion()).isFalse();
        dialog.edition("review");
        assertThat(dialog.asksForOlderVersion()).isTrue();
        dialog.since("none.keyplan");
        assertThat(dialog.canExport()).isFalse();
        dialog.since("old.keyplan");
        dialog.formats("Web page", "Word");
        dialog.fileName("review");
        Screenshots.take("export-review");
        dialog.formats("Web page");
        dialog.export();

        awaitFiles(folder, "review.html");
        assertThat(Files.readString(folder.resolve("review.html")))
                .contains("0 added, 1 changed, 0 removed", "York, United Kingdom");

        Files.writeString(old, "no plan");
        begin().export();
        Dialogs.press(Dialogs.await("Export documents"), "OK");
    }

    @Test
    void aTemplateBesideThePlanIsTakenUnlessThePersonChoosesAnother() throws IOException {
        Path template = folder.resolve("keyplan-template.docx");
        try (OutputStream out = Files.newOutputStream(template)) {
            DocumentTemplates.writeWord(Locale.ENGLISH, Paper.A4, out);
        }
        ExportDialog dialog = begin();
        dialog.formats("Word");
        assertThat(dialog.wordTemplates())
                .containsExactly(
                        "keyplan-template.docx, beside the plan",
                        "None: as Keyplan makes it",
                        "Another one…");
        Screenshots.take("export-template");
        dialog.fileName("templated");
        dialog.export();
        awaitFiles(folder, "templated.docx", "keyplan-template.docx");

        ExportDialog again = begin();
        again.wordTemplate("None: as Keyplan makes it");
        again.fileName("plain");
        again.export();
        awaitFiles(folder, "templated.docx", "plain.docx", "keyplan-template.docx");
        ExportDialog last = begin();
        assertThat(last.wordTemplates().get(0)).isEqualTo("None: as Keyplan makes it");
        last.cancel();
        assertThat(Files.size(folder.resolve("plain.docx")))
                .isNotEqualTo(Files.size(folder.resolve("templated.docx")));
    }

    @Test
    void theCustomersEditionKeepsWhatIsInternal() throws IOException {
        ExportDialog dialog = begin();
        dialog.edition("customer");
        dialog.formats("Web page");
        dialog.fileName("customer");
        dialog.export();

        awaitFiles(folder, "customer.html");
        assertThat(Files.readString(folder.resolve("customer.html")))
                .contains("Meridian Infrastructure Group")
                .doesNotContain("DEC-01", "Champion", "Opponent");
    }

    @Test
    void howToMarkWhatTheCustomerMaySeeIsToldWhenHardlyAnythingIs() {
        Path neglected = new PlanFolder(folder).example(Examples.NEGLECTED_ACCOUNT);
        Workbench.openPlan(neglected);
        ExportDialog dialog = begin();
        dialog.edition("customer");
        dialog.formats("Web page");
        dialog.fileName("neglected");
        dialog.export();

        Ui.until("the page is there", () -> Files.exists(folder.resolve("neglected.html")));
        Shell notice = Dialogs.await("Export documents");
        Screenshots.take("export-notice");
        assertThat(Widgets.all(notice, Label.class))
                .anyMatch(label -> Ui.get(label::getText).contains("Confidentiality"));
        Dialogs.press(notice, "OK");
    }
}
