package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.viewpoint.picture.SvgWriter;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

class PlanDiagramsTest {

    @TempDir Path folder;

    private AccountPlan plan() throws Exception {
        return PlanFiles.load(Examples.copyTo(Examples.POWER_AUTHORITY, folder));
    }

    private static String orgChart(PlanDiagrams diagrams) {
        PlanDiagram chart =
                diagrams.all().stream()
                        .filter(diagram -> diagram.kind() == DiagramKind.ORG_CHART)
                        .findFirst()
                        .orElseThrow();
        return new SvgWriter().write(diagrams.draw(chart, DiagramChoice.USUAL));
    }

    @Test
    void diagramsOfOnePlanInTwoLanguagesAndOnTwoDaysDoNotDisturbEachOther() throws Exception {
        AccountPlan plan = plan();
        PlanDiagrams english = new PlanDiagrams(plan, Examples.asOf(), Locale.ENGLISH);
        String before = orgChart(english);
        PlanDiagrams chinese = new PlanDiagrams(plan, Examples.asOf(), Locale.SIMPLIFIED_CHINESE);
        LocalDate later = Examples.asOf().plusYears(5);
        PlanDiagrams afterwards = new PlanDiagrams(plan, later, Locale.ENGLISH);

        assertThat(orgChart(chinese)).contains("决策人").doesNotContain(">Decision maker<");
        assertThat(orgChart(afterwards)).isNotEqualTo(before);
        assertThat(orgChart(english)).isEqualTo(before);
    }

    /** An editor may show the plan in another language while a picture of it is written. */
    @Test
    void aPictureLeavesLanguageAndDayOfThePlanAsTheyWere() throws Exception {
        AccountPlan plan = plan();
        LocalDate day = LocalDate.of(2026, 1, 31);
        PlanFacts facts = PlanFacts.of(plan);
        facts.judgeOn(day);
        facts.speak(Locale.SIMPLIFIED_CHINESE);

        orgChart(new PlanDiagrams(plan, Examples.asOf(), Locale.ENGLISH));

        assertThat(facts.locale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(facts.index().asOf()).isEqualTo(day);
    }
}
