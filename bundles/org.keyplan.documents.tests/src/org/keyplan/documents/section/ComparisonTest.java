package org.keyplan.documents.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.compare.PlanCopy;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.content.Block.Paragraph;
import org.keyplan.documents.content.Block.Table;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.options.Baseline;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.UnfitBaselineException;
import org.keyplan.documents.slide.DeckAuthor;
import org.keyplan.documents.testing.Content;
import org.keyplan.documents.testing.Documents;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.Gate;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Need;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Risk;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.StickyNote;
import org.keyplan.validation.ValidationResult;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A review that is given an older version of the plan says what has changed since. */
class ComparisonTest {

    private static final KeyplanFactory FACTORY = KeyplanFactory.eINSTANCE;
    private static final LocalDate TODAY = Examples.asOf();

    private final AccountPlan plan = PlanFiles.create("Northern Cement");
    private final Opportunity opportunity = FACTORY.createOpportunity();
    private final Stakeholder ann = FACTORY.createStakeholder();
    private AccountPlan before;

    @BeforeEach
    void prepare() {
        opportunity.setName("Kiln 4");
        opportunity.setAmount(Money.of("100", "EUR"));
        plan.getOpportunities().add(opportunity);
        ann.setName("Ann Lee");
        plan.getAccount().getStakeholders().add(ann);
        before = PlanCopy.of(plan);
    }

    private Content content(Locale locale, Edition edition) {
        return Content.of(
                plan,
                DocumentOptions.in(locale)
                        .with(edition)
                        .since(new Baseline(before, "march.keyplan")));
    }

    private Content content() {
        return content(Locale.ENGLISH, Edition.REVIEW);
    }

    private String summary(Content content) {
        return content.blocks("changes", Paragraph.class).get(0).text().value();
    }

    private List<String> captions() {
        return content().blocks("changes", Table.class).stream().map(Table::caption).toList();
    }

    @Test
    void whatWasAddedChangedAndRemovedIsTold() {
        opportunity.setAmount(Money.of("250", "EUR"));
        Need need = FACTORY.createNeed();
        need.setName("Less dust");
        opportunity.getNeeds().add(need);
        plan.getAccount().getStakeholders().clear();

        assertThat(content().rows("changes", "Opportunities"))
                .containsExactly(
                        List.of("Less dust", "Added", "", ""),
                        List.of("Kiln 4", "Amount", "100 EUR", "250 EUR"));
        assertThat(content().rows("changes", "Organisation"))
                .containsExactly(List.of("Ann Lee", "Removed"));
        assertThat(summary(content()))
                .isEqualTo("Compared with “march.keyplan”: 1 added, 1 changed, 1 removed.");
        assertThat(captions()).containsExactly("Organisation", "Opportunities");
    }

    @Test
    void anEntryNamesItsKindAndWhatItBelongsTo() {
        Gate gate = FACTORY.createGate();
        gate.setText("Coach won");
        opportunity.getGates().add(gate);

        Text name = content().blocks("changes", Table.class).get(0).rows().get(0).get(0);

        assertThat(name.value()).contains("Coach won");
        assertThat(name.detail()).isEqualTo("Gate of Kiln 4");
    }

    @Test
    void severalChangesOfOneEntryStandBelowItsName() {
        ann.setJobTitle("Buyer");
        ann.setEmail("ann@example.org");

        assertThat(content().rows("changes", "Organisation"))
                .extracting(row -> row.get(0))
                .containsExactly("Ann Lee", "");
        assertThat(content().rows("changes", "Organisation"))
                .allMatch(row -> row.get(2).equals("not filled in"));
        assertThat(summary(content())).contains("1 changed");
    }

    @Test
    void whatBelongsElsewhereNowSaysWhere() {
        Opportunity other = FACTORY.createOpportunity();
        other.setName("Kiln 5");
        plan.getOpportunities().add(other);
        Need need = FACTORY.createNeed();
        need.setName("Less dust");
        opportunity.getNeeds().add(need);
        before = PlanCopy.of(plan);
        other.getNeeds().add(need);

        assertThat(content().rows("changes", "Opportunities"))
                .containsExactly(List.of("Less dust", "Belongs to", "Kiln 4", "Kiln 5"));
    }

    @Test
    void arrangementOrderAndDaysOfSeeingAgainAreNoChanges() {
        Stakeholder bob = FACTORY.createStakeholder();
        bob.setName("Bob");
        plan.getAccount().getStakeholders().add(bob);
        before = PlanCopy.of(plan);
        plan.getAccount().getStakeholders().move(0, bob);
        ann.setObservedOn(TODAY);
        Diagram chart = FACTORY.createDiagram();
        chart.setViewpoint("OrgChart");
        StickyNote note = FACTORY.createStickyNote();
        note.setText("who?");
        chart.getStickyNotes().add(note);
        plan.getDiagrams().add(chart);

        assertThat(captions()).isEmpty();
        assertThat(summary(content()))
                .isEqualTo("Compared with “march.keyplan”, nothing has changed.");
    }

    @Test
    void longTextsAreCut() {
        ann.setNotes("long ".repeat(2000));

        assertThat(content().rows("changes", "Organisation").get(0).get(3))
                .hasSize(241)
                .endsWith("…");
    }

    @Test
    void itIsToldInChinese() {
        Risk risk = FACTORY.createRisk();
        risk.setName("Strike");
        plan.getRisks().add(risk);
        Content chinese = content(Locale.SIMPLIFIED_CHINESE, Edition.REVIEW);

        assertThat(summary(chinese)).isEqualTo("与“march.keyplan”相比：新增 1 项，修改 0 项，删除 0 项。");
        assertThat(chinese.rows("changes", "风险"))
                .extracting(row -> row.get(1))
                .containsExactly("新增");
    }

    @Test
    void slidesTellItToo() {
        opportunity.setAmount(Money.of("250", "EUR"));
        DocumentOptions options =
                DocumentOptions.in(Locale.ENGLISH)
                        .with(Edition.REVIEW)
                        .since(new Baseline(before, "march.keyplan"));
        ValidationResult result = Documents.validated(plan);

        assertThat(
                        DeckAuthor.write(result, options, DocumentAuthor.write(result, options))
                                .slides())
                .filteredOn(
                        slide ->
                                slide.title()
                                        .equals(
                                                "Compared with “march.keyplan”: 0 added, 1"
                                                        + " changed, 0 removed."))
                .singleElement()
                .extracting(slide -> slide.columns().toString())
                .asString()
                .contains("Kiln 4", "100 EUR", "250 EUR");
    }

    @Test
    void otherEditionsDoNotCompare() {
        plan.getAccount().getStakeholders().clear();
        assertThat(content(Locale.ENGLISH, Edition.FULL).texts())
                .noneMatch(text -> text.value().contains("march.keyplan"));
    }

    @Test
    void aPlanForAnotherAccountIsRefused() {
        before = PlanFiles.create("Southern Steel");

        assertThatThrownBy(this::content)
                .isInstanceOf(UnfitBaselineException.class)
                .hasMessage(
                        "“march.keyplan” is a plan for Southern Steel, not for Northern Cement."
                                + " Choose an earlier version of the same plan.");
    }

    @Test
    void aRenamedAccountIsTheSame() {
        plan.getAccount().setName("Northern Materials");

        assertThat(content().rows("changes", "Account profile"))
                .contains(
                        List.of(
                                "Northern Materials",
                                "Name",
                                "Northern Cement",
                                "Northern Materials"));
    }

    @Test
    void aLaterVersionIsRefused() {
        plan.setReviewedOn(TODAY.minusDays(30));
        before.setReviewedOn(TODAY);

        assertThatThrownBy(this::content)
                .isInstanceOf(UnfitBaselineException.class)
                .hasMessageContainingAll("march.keyplan", "2026-06-30", "2026-05-31");
        before.setReviewedOn(TODAY.minusDays(30));
        assertThat(captions()).isEmpty();
    }
}
