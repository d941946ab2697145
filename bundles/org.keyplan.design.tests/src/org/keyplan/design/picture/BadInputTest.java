package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;
import static org.keyplan.design.picture.SeenPicture.squeezed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.picture.SeenPicture.SeenGroup;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.layout.Rect;

import java.util.List;
import java.util.Locale;

/** Whatever people type, there is a picture to look at. */
@Timeout(120)
class BadInputTest {

    @Test
    void whoReportsInACircleIsShownWithAllLines() {
        PlanBuilder plan = plan().person("Li Wei").reportsTo("Zhang Min");
        plan.person("Zhang Min").reportsTo("Wu Jun");
        plan.person("Wu Jun").reportsTo("Li Wei");
        Pictured chart = chart(plan);

        assertThat(chart.edges()).hasSize(3);
        new LineEndsTest().everyLineRunsFromBorderToBorder(chart);
        Soundness.check(chart);
    }

    @Test
    void whoReportsToThemselfHasALoop() {
        Pictured chart = chart(plan().person("Li Wei").reportsTo("Li Wei"));

        new LineEndsTest().everyLineRunsFromBorderToBorder(chart);
        Soundness.check(chart);
    }

    @Test
    void unitsThatLeadEachOtherInACircleOfPeopleAreShown() {
        PlanBuilder plan = plan().unit("Sales").unit("Works").below("Sales");
        plan.person("Li Wei").in("Works").reportsTo("Zhang Min");
        plan.person("Zhang Min").in("Sales").reportsTo("Li Wei");
        plan.unit("Sales").get().setHead(plan.person("Li Wei").get());

        assertThat(chart(plan).edges()).hasSize(2);
        Soundness.check(chart(plan));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "Wilhelmina ", "王", "W", "é", "👩‍👩‍👧 "})
    void aNameOfFiveHundredCharactersIsCutAndStillWholeForThosePointingAtIt(String part) {
        String name = part.repeat(1 + 500 / part.length()).strip();
        PlanBuilder plan = plan(name).person(name).in(name).map().participant(name);
        plan.person(name).set(p -> p.setJobTitle(name));
        plan.opportunity(name);
        for (Pictured picture : PlanPictures.of(plan)) {
            Soundness.check(picture);
            assertThat(picture.seen().width()).isLessThan(2000);
            assertThat(picture.seen().height()).isLessThan(2000);
        }
        SeenGroup card = person(chart(plan));
        assertThat(card.words()).contains("…");
        assertThat(squeezed(card.description())).contains(squeezed(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "محمد بن راشد آل مكتوم",
                "דוד בן-גוריון (CEO)",
                "王 Wei محمد",
                "李伟🚀",
                "\uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDCBC Ada",
                "A\u0301\u0302\u0303\u0304\u0305\u0306",
                "\u202Egnirts desrever",
                "\uD800 lone surrogate",
                "\u0000\u0001 control",
                "<b>&amp;]]></b>\"'",
                "two\nlines\tand a tab",
                "★ Star of the show",
                "▲▲ ? ⚡",
                "…",
                "{0} 'quoted'",
                "%s %n"
            })
    void anyWritingIsShownWithinItsBox(String name) {
        PlanBuilder plan = plan(name).person(name).in(name).map().participant(name);
        plan.person(name).set(p -> p.setJobTitle(name)).reportsTo("Zhang Min");
        plan.opportunity(name).map(name).participant(name);
        plan.tie(name, TieKind.CONFLICT, "Zhang Min");
        plan.engagement(name, name, EngagementLevel.KNOWN);
        PlanPictures.of(plan).forEach(Soundness::check);
    }

    @Test
    void aStarInANameIsNoRibbon() {
        SeenGroup card = person(chart(plan().person("★ Star of the show")));

        assertThat(card.shapes()).noneMatch(s -> Ink.RIBBON.equals(s.fill()));
    }

    @Test
    void aRightToLeftNameStandsAtTheLeftOfItsCardAndRunsLeftwards() {
        Pictured chart = chart(plan().person("محمد بن راشد"));
        Rect name = person(chart).texts().get(0).bounds();

        assertThat(chart.svg()).contains("direction=\"rtl\"");
        assertThat(name.x())
                .isBetween(person(chart).bounds().x(), person(chart).bounds().centerX());
    }

    @Test
    void aPlanWithNothingInItHasPicturesThatSayWhatToDo() {
        AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();
        plan.getMaps().add(KeyplanFactory.eINSTANCE.createInfluenceMap());
        List<Pictured> pictures = PlanPictures.of("empty", plan, Locale.ENGLISH);

        assertThat(pictures).extracting(Pictured::kind).doesNotContain(DiagramKind.ORG_CHART);
        for (Pictured picture : pictures) {
            Soundness.check(picture);
            assertThat(picture.seen().group("empty").words()).as("%s", picture).contains("add");
        }
    }

    @Test
    void anAccountWithNobodyHasAnOrgChartThatSaysWhatToDo() {
        Pictured chart = chart(plan());

        assertThat(chart.seen().group("empty").words()).contains("addpeopleandunits");
        Soundness.check(chart);
    }

    @Test
    void aMapWithNobodySaysWhatToDo() {
        Pictured map = map(plan().map());

        assertThat(map.seen().group("empty").words()).contains("addparticipants");
        Soundness.check(map);
    }

    @Test
    void aMapInWhichAFilterHidesEverybodyNamesTheFilter() {
        Pictured map = map(plan().map().participant("Li Wei")).filteredBy("OnlyCoaches");

        assertThat(map.seen().group("empty").words()).containsIgnoringCase("coaches");
        Soundness.check(map);
    }

    @Test
    void aUnitWithNobodyIsShown() {
        PlanBuilder plan = plan().unit("Works").unit("Empty").below("Works");
        Pictured chart = chart(plan);

        assertThat(chart.seen().groups().keySet().stream().filter(id -> id.endsWith(".header")))
                .hasSize(2);
        Soundness.check(chart);
    }

    @Test
    void tiesOfNobodyAndOfPeopleElsewhereAreLeftOut() {
        PlanBuilder plan = plan().map().participant("Li Wei").participant(null);
        for (TieKind kind : TieKind.values()) {
            plan.tie(null, kind, "Li Wei");
            plan.tie("Li Wei", kind, null);
            plan.tie(null, kind, null);
            plan.tie("Li Wei", kind, "Somebody elsewhere");
        }
        plan.engagement(null, "Li Wei", EngagementLevel.KNOWN);
        plan.engagement("Anna", null, EngagementLevel.KNOWN);

        assertThat(map(plan).edges()).isEmpty();
        assertThat(map(plan).nodes()).hasSize(1);
        PlanPictures.of(plan).forEach(Soundness::check);
    }

    @Test
    void tiesWithoutKindOrStrengthDoNoHarm() {
        PlanBuilder plan = plan().map().participant("Li Wei").participant("Zhang Min");
        plan.tie("Li Wei", null, "Zhang Min").strength(null);
        plan.tie("Li Wei", TieKind.TRUSTS, "Li Wei").strength(99);
        plan.tie("Li Wei", TieKind.ALLIED, "Zhang Min").strength(-99);

        PlanPictures.of(plan).forEach(Soundness::check);
    }

    @Test
    void whoTakesPartTwiceIsShownTwice() {
        PlanBuilder plan = plan().map().participant("Li Wei").participant("Li Wei");
        plan.tie("Li Wei", TieKind.INFLUENCES, "Li Wei");

        assertThat(map(plan).nodes()).hasSize(2);
        Soundness.check(map(plan));
    }

    @Test
    void whoTakesPartWithoutAPersonIsLeftOut() {
        Pictured map = map(plan().map().participant(null).participant(null));

        assertThat(map.nodes()).isEmpty();
        Soundness.check(map);
    }

    @Test
    void whoIsOfAnotherPlanIsShownAllTheSame() {
        PlanBuilder plan = plan().map().participant("Li Wei");
        plan.build()
                .getMaps()
                .get(0)
                .getParticipants()
                .get(0)
                .setStakeholder(plan("Elsewhere").person("Stranger").reportsTo("Boss").get());

        PlanPictures.of(plan).forEach(Soundness::check);
    }

    private static Pictured chart(PlanBuilder plan) {
        return PlanPictures.of(plan, DiagramKind.ORG_CHART);
    }

    private static Pictured map(PlanBuilder plan) {
        return PlanPictures.of(plan, DiagramKind.INFLUENCE_MAP);
    }

    private static SeenGroup person(Pictured picture) {
        return picture.seen().groups().values().stream()
                .filter(group -> group.id().startsWith("Person-"))
                .findFirst()
                .orElseThrow();
    }
}
