package org.keyplan.design.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.model.EngagementLevel.CONSULTED;
import static org.keyplan.model.EngagementLevel.CREDIBLE;
import static org.keyplan.model.EngagementLevel.KNOWN;
import static org.keyplan.model.EngagementLevel.NONE;
import static org.keyplan.model.EngagementLevel.TRUSTED;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.PlanFacts;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamRole;

import java.util.List;
import java.util.Locale;

class CoverageMatrixServicesTest {

    private final CoverageMatrixServices services = new CoverageMatrixServices();
    private final PlanBuilder plan = plan();

    @BeforeEach
    void speak() {
        PlanFacts.of(plan.build()).speak(Locale.ENGLISH);
    }

    @Test
    void titleNamesTheAccount() {
        assertThat(services.coverageMatrixTitle(plan.build()))
                .isEqualTo("Coverage matrix – Customer");
    }

    @Test
    void rowsAreThosePeopleWhoAreStillThere() {
        plan.person("Li Wei").person("Gone").departed().person("Open").placeholder();

        assertThat(services.coverageRows(plan.build()))
                .extracting(Stakeholder::getName)
                .containsExactly("Li Wei", "Open");
    }

    @Test
    void rowsTellNameAndTitleColumnsNameAndRole() {
        plan.topDecisionMaker("Li Wei").person("Li Wei").set(s -> s.setJobTitle("CEO"));
        plan.person("Open").placeholder();
        plan.member("Anna").set(m -> m.setRole(TeamRole.SALES));

        assertThat(services.coverageRowLabel(plan.person("Li Wei").get()))
                .isEqualTo("★ Li Wei · CEO");
        assertThat(services.coverageRowLabel(plan.person("Open").get()))
                .isEqualTo("Open · (not yet known)");
        assertThat(services.memberColumnLabel(plan.member("Anna").get())).isEqualTo("Anna · Sales");
    }

    @Test
    void aCellTellsTheLevelAndWhatIsMissing() {
        assertThat(services.engagementCell(engagement(KNOWN, TRUSTED)))
                .isEqualTo("Known → Trusted");
        assertThat(services.engagementCell(engagement(TRUSTED, TRUSTED))).isEqualTo("✓ Trusted");
        assertThat(services.engagementCell(engagement(TRUSTED, KNOWN))).isEqualTo("✓ Trusted");
        assertThat(services.engagementCell(engagement(KNOWN, NONE))).isEqualTo("Known");
    }

    @Test
    void aCellIsColouredByTheGap() {
        assertThat(styled(engagement(TRUSTED, CREDIBLE))).containsExactly(true, false, false);
        assertThat(styled(engagement(CREDIBLE, CREDIBLE))).containsExactly(true, false, false);
        assertThat(styled(engagement(KNOWN, CREDIBLE))).containsExactly(false, true, false);
        assertThat(styled(engagement(NONE, CREDIBLE))).containsExactly(false, false, true);
        assertThat(styled(engagement(KNOWN, NONE))).containsExactly(false, false, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Known → Trusted, KNOWN, TRUSTED",
        "kno > tru, KNOWN, TRUSTED",
        "1 4, KNOWN, TRUSTED",
        "2->3, CREDIBLE, CONSULTED",
        "✓ Trusted, TRUSTED, CONSULTED",
        "none, NONE, CONSULTED",
        "→ Trusted, KNOWN, TRUSTED",
        "great, KNOWN, CONSULTED",
        "9 → 9, KNOWN, CONSULTED",
        "'', KNOWN, CONSULTED"
    })
    void whatIsTypedIsUnderstoodOrLeavesTheLevelAsItWas(
            String typed, EngagementLevel level, EngagementLevel desired) {
        Engagement engagement = engagement(KNOWN, CONSULTED);

        assertThat(services.typedLevel(engagement, typed)).isEqualTo(level);
        assertThat(services.typedDesiredLevel(engagement, typed)).isEqualTo(desired);
    }

    @Test
    void whatACellShowsCanBeTypedInAgainInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            PlanFacts.of(plan.build()).speak(locale);
            for (EngagementLevel level : EngagementLevel.values()) {
                Engagement shown = engagement(level, TRUSTED);
                Engagement other = engagement(NONE, TRUSTED);

                String cell = services.engagementCell(shown);

                assertThat(services.typedLevel(other, cell)).isEqualTo(level);
                assertThat(services.typedDesiredLevel(other, cell)).isEqualTo(TRUSTED);
            }
        }
    }

    private List<Boolean> styled(Engagement engagement) {
        return List.of(
                services.isOnTarget(engagement),
                services.isOneLevelShort(engagement),
                services.isFarShort(engagement));
    }

    private Engagement engagement(EngagementLevel level, EngagementLevel desired) {
        return plan.engagement("Anna", "Li Wei", level).set(e -> e.setDesiredLevel(desired)).get();
    }
}
