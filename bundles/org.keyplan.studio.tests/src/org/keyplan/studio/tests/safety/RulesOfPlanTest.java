package org.keyplan.studio.tests.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.ui.robot.ExportDialog;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;
import org.keyplan.validation.PlanRules;
import org.keyplan.validation.RulePackReader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The studio applies the rules that the command line applies: those of the company's rule pack, if
 * there is one beside the plan.
 */
class RulesOfPlanTest extends SafetyTest {

    private static void pack(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve(RulePackReader.FILE_NAME), text);
    }

    private static List<Finding> live(PlanSession session) {
        return Ui.get(() -> session.findings().all());
    }

    private static boolean finds(PlanSession session, String rule) {
        return live(session).stream().anyMatch(finding -> finding.ruleId().equals(rule));
    }

    /** A rule that finds something in the plan without a rule pack. */
    private static String firstRule(PlanSession session) {
        Ui.until("findings are up to date", () -> session.findings().isUpToDate());
        return live(session).get(0).ruleId();
    }

    private static void awaitFound(PlanSession session, String rule, boolean found) {
        Ui.until(
                rule + (found ? " is" : " is not") + " found",
                () -> session.findings().isUpToDate() && finds(session, rule) == found);
    }

    @Test
    void findingsAreThoseThatTheCommandLineGives() throws Exception {
        String rule = firstRule(open());
        Workbench.closeEditors();
        pack(folder, rule + ".enabled=false\n");

        PlanSession session = open();

        awaitFound(session, rule, false);
        List<Finding> expected =
                Ui.get(
                        () ->
                                PlanRules.of(file)
                                        .validate(session.plan(), session.asOf())
                                        .findings());
        assertThat(live(session)).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void aPackThatIsChangedWhileThePlanIsOpenHoldsAtOnce() throws IOException {
        PlanSession session = open();
        String rule = firstRule(session);

        pack(folder, rule + ".enabled=false\n");
        awaitFound(session, rule, false);

        pack(folder, rule + ".severity=ADVICE\n");
        awaitFound(session, rule, true);
    }

    @Test
    void aPackThatCannotBeUsedIsToldAndTheUsualRulesApply() throws IOException {
        pack(folder, "# ours\nDEC-99.enabled=false\n");

        PlanSession session = open();

        awaitNote(RulePackReader.FILE_NAME + ":2");
        awaitNote("the usual rules apply");
        assertThat(firstRule(session)).isNotNull();
    }

    @Test
    void aPlanThatIsSavedElsewhereHasTheRulesThatHoldThere() throws IOException {
        PlanSession session = open();
        String rule = firstRule(session);
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        pack(elsewhere, rule + ".enabled=false\n");

        Ui.run(() -> session.saveAs(elsewhere.resolve("plan.keyplan")));

        awaitFound(session, rule, false);
    }

    @Test
    void theExportedDocumentListsWhatTheseRulesFind() throws IOException {
        PlanSession session = open();
        String rule = firstRule(session);
        assertThat(export("with.html")).contains(rule);
        pack(folder, rule + ".enabled=false\n");

        assertThat(export("without.html")).doesNotContain(rule);
    }

    private String export(String name) throws IOException {
        Path target = folder.resolve(name);
        Ui.begin(() -> Workbench.command("org.keyplan.ui.command.exportDocument"));
        ExportDialog dialog = ExportDialog.await();
        dialog.formats("Web page");
        dialog.fileName(name.substring(0, name.lastIndexOf('.')));
        dialog.export();
        Ui.until("the document is there", () -> Files.exists(target));
        return Files.readString(target);
    }
}
