package org.keyplan.core.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Standing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

class MigrationTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void copyTheOldFile() throws IOException {
        file = folder.resolve("old.keyplan");
        try (InputStream in = MigrationTest.class.getResourceAsStream("plan-0.9.keyplan")) {
            Files.copy(in, file);
        }
    }

    private void replace(String text, String by) throws IOException {
        String old = Files.readString(file);
        assertThat(old).contains(text);
        Files.writeString(file, old.replace(text, by));
    }

    @Test
    void judgementsOfPeopleBecomeTheAccountsOwnMap() throws IOException {
        AccountPlan plan = PlanFiles.load(file);

        InfluenceMap map = plan.getMaps().get(0);
        assertThat(plan.getMaps()).hasSize(1);
        assertThat(map.getName()).isEqualTo("Northern Cement");
        assertThat(map.getOpportunity()).isNull();
        assertThat(map.getParticipants())
                .extracting(participant -> participant.getStakeholder().getName())
                .containsExactly("Anna Berg", "Cleo Ek", "Dag Falk");
        Participant anna = map.getParticipants().get(0);
        assertThat(anna.getRoles()).containsExactly(BuyingRole.DECISION_MAKER, BuyingRole.USER);
        assertThat(anna.getInfluence()).isEqualTo(5);
        assertThat(anna.getAttitude()).isEqualTo(Attitude.SUPPORTER);
        assertThat(anna.getStanding()).isEqualTo(Standing.INNER_CIRCLE);
        assertThat(map.getParticipants().get(1).getAttitude()).isEqualTo(Attitude.OPPONENT);
        assertThat(map.getParticipants().get(1).getInfluence()).isNull();
        assertThat(map.getParticipants().get(2).getRoles()).containsExactly(BuyingRole.PURCHASER);
    }

    @Test
    void amountsTakeThePlansCurrencyWhereTheyHaveNone() throws IOException {
        AccountPlan plan = PlanFiles.load(file);

        Opportunity kiln = plan.getOpportunities().get(0);
        assertThat(kiln.getAmount()).isEqualTo(Money.of("1250000.50", "SEK"));
        assertThat(kiln.getBudget().getAmount()).isEqualTo(Money.of("1000000", "EUR"));
        assertThat(plan.getOpportunities().get(1).getAmount()).isEqualTo(Money.of("80000", "EUR"));
        assertThat(plan.getOpportunities().get(2).getAmount()).isNull();
        assertThat(plan.getCurrency()).isEqualTo("EUR");
    }

    @Test
    void whatDidNotChangeIsKept() throws IOException {
        AccountPlan plan = PlanFiles.load(file);
        assertThat(plan.getAccount().getStakeholders())
                .extracting("name")
                .containsExactly("Anna Berg", "Bo Lind", "Cleo Ek", "Dag Falk");
        assertThat(plan.getAccount().getStakeholders().get(0).getDirectReports()).hasSize(2);
        assertThat(PlanResource.of(plan).getID(plan.getAccount())).isEqualTo("_account");
    }

    @Test
    void openingTwiceGivesTheSameIds() throws IOException {
        AccountPlan first = PlanFiles.load(file);
        AccountPlan second = PlanFiles.load(file);
        String id = PlanResource.of(first).getID(first.getMaps().get(0).getParticipants().get(1));
        assertThat(id).isEqualTo("_cleo-participant");
        assertThat(PlanResource.of(second).getEObject(id)).isInstanceOf(Participant.class);
    }

    @Test
    void savingWritesTheCurrentFormatAndKeepsTheOldFile() throws IOException {
        byte[] old = Files.readAllBytes(file);
        AccountPlan plan = PlanFiles.load(file);
        assertThat(PlanResource.of(plan).report().migrated()).isTrue();
        assertThat(PlanResource.of(plan).report().version()).isEqualTo("0.9");

        PlanFiles.save(plan, file);

        assertThat(Files.readString(file)).contains("http://keyplan.org/model/1.0");
        assertThat(Files.readAllBytes(folder.resolve("old.keyplan.bak1"))).isEqualTo(old);
        AccountPlan again = PlanFiles.load(file);
        assertThat(PlanResource.of(again).report().migrated()).isFalse();
        assertThat(again.getMaps().get(0).getParticipants()).hasSize(3);
    }

    @Test
    void linesAreThoseOfTheOldFile() throws IOException {
        AccountPlan plan = PlanFiles.load(file);
        PlanResource resource = PlanResource.of(plan);
        assertThat(resource.lineOf(plan.getAccount().getStakeholders().get(2))).isEqualTo(9);
        assertThat(resource.lineOf(plan.getMaps().get(0).getParticipants().get(1))).isEqualTo(9);
        assertThat(resource.lineOf(plan.getOpportunities().get(1))).isEqualTo(17);
    }

    @Test
    void aBadValueIsFoundOnItsLineInTheOldFile() throws IOException {
        replace("amount=\"80000\"", "amount=\"80k\"");
        PlanFileException refusal =
                catchThrowableOfType(PlanFileException.class, () -> PlanFiles.load(file));
        assertThat(refusal.kind()).isEqualTo(Kind.BAD_VALUE);
        assertThat(refusal.line()).isEqualTo(17);
    }

    @Test
    void aPlanWithoutJudgementsGetsNoMap() throws IOException {
        replace(" influence=\"5\" attitude=\"SUPPORTER\" standing=\"INNER_CIRCLE\"", "");
        replace(" attitude=\"OPPONENT\"", "");
        Files.writeString(file, Files.readString(file).replaceAll(" *<roles>.*</roles>\n", ""));
        assertThat(PlanFiles.load(file).getMaps()).isEmpty();
    }

    @Test
    void peopleWithoutIdAreMigratedToo() throws IOException {
        replace("xmi:id=\"_dag\" ", "");
        replace("xmi:id=\"_account\" ", "");
        AccountPlan plan = PlanFiles.load(file);
        assertThat(plan.getMaps().get(0).getParticipants().get(2).getStakeholder().getName())
                .isEqualTo("Dag Falk");
    }
}
