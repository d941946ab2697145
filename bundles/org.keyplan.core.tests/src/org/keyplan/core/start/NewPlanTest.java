package org.keyplan.core.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.TeamRole;

import java.nio.file.Path;
import java.time.LocalDate;

class NewPlanTest {
    private static final LocalDate START = LocalDate.of(2026, 4, 1);
    private static final LocalDate END = LocalDate.of(2027, 3, 31);

    @TempDir Path folder;

    @Test
    void holdsWhatThePersonSaid() throws Exception {
        Path file = folder.resolve("new.keyplan");
        PlanFiles.save(new NewPlan(" Acme ", " Ada ", "EUR", START, END).create(), file);

        AccountPlan plan = PlanFiles.load(file);

        assertThat(plan.getName()).isEqualTo("Acme");
        assertThat(plan.getAccount().getName()).isEqualTo("Acme");
        assertThat(plan.getCurrency()).isEqualTo("EUR");
        assertThat(plan.getPeriodStart()).isEqualTo(START);
        assertThat(plan.getPeriodEnd()).isEqualTo(END);
        assertThat(plan.getTeam()).hasSize(1);
        assertThat(plan.getOwner()).isSameAs(plan.getTeam().get(0));
        assertThat(plan.getOwner().getName()).isEqualTo("Ada");
        assertThat(plan.getOwner().getRole()).isEqualTo(TeamRole.ACCOUNT_MANAGER);
    }

    @Test
    void leavesUnknownWhatThePersonLeftOut() {
        AccountPlan plan = new NewPlan("Acme", " ", "", null, null).create();

        assertThat(plan.getOwner()).isNull();
        assertThat(plan.getTeam()).isEmpty();
        assertThat(plan.getCurrency()).isNull();
        assertThat(plan.getPeriodStart()).isNull();
        assertThat(plan.getPeriodEnd()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026", "2026-09-30, 2026", "2026-10-01, 2027", "2026-12-31, 2027"})
    void isForTheNextYearOnceThatIsPlanned(LocalDate today, int year) {
        NewPlan plan = NewPlan.yearOf(today, "Acme", "Ada", "EUR");

        assertThat(plan.periodStart()).isEqualTo(LocalDate.of(year, 1, 1));
        assertThat(plan.periodEnd()).isEqualTo(LocalDate.of(year, 12, 31));
    }
}
