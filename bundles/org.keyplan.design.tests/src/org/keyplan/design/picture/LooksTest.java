package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.keyplan.analysis.testing.MapStep;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.design.DiagramKind;
import org.keyplan.design.picture.SeenPicture.SeenGroup;
import org.keyplan.model.Attitude;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What cards and lines look like, by what they stand for. */
class LooksTest {
    private static final Rgb FORMAL = Rgb.of("#7B8494");
    private static final Rgb INFLUENCE = Rgb.of("#274C9B");
    private static final Rgb TRUST = Rgb.of("#0B6E4F");
    private static final Rgb CONFLICT = Rgb.of("#B3261E");
    private static final Rgb TEAM = Rgb.of("#7C3AED");

    @Test
    void formalLinesAreGreyAndDottedOnesDashed() {
        PlanBuilder plan = plan().person("Li Wei").reportsTo("Zhang Min").dottedReportsTo("Wu");
        Pictured chart = PlanPictures.of(plan, DiagramKind.ORG_CHART);

        assertThat(line(chart, "ReportsTo"))
                .singleElement()
                .matches(line -> line.stroke().equals(FORMAL) && line.width() == 1.4)
                .matches(line -> line.dashes().isEmpty());
        assertThat(line(chart, "DottedReportsTo"))
                .singleElement()
                .matches(line -> line.stroke().equals(FORMAL) && line.width() == 1.4)
                .matches(line -> line.dashes().equals(List.of(3.0, 4.0)));
    }

    @Test
    void influenceHasAFilledArrowAtTheOneInfluenced() {
        Pictured map = map(TieKind.INFLUENCES);
        Seen head = only(shapes(map, "Influences").stream().filter(s -> s.fill() != null).toList());

        assertThat(line(map, "Influences"))
                .singleElement()
                .matches(line -> line.stroke().equals(INFLUENCE) && line.dashes().isEmpty());
        assertThat(head.fill()).isEqualTo(INFLUENCE);
        assertThat(head.corners()).hasSize(3);
        assertThat(near(head, map, "Zhang Min")).isTrue();
        assertThat(near(head, map, "Li Wei")).isFalse();
    }

    @Test
    void trustHasAnOpenArrowAtTheOneTrusted() {
        Pictured map = map(TieKind.TRUSTS);
        Seen head = only(shapes(map, "Trusts").stream().filter(s -> s.fill() != null).toList());

        assertThat(line(map, "Trusts")).allMatch(stroke -> stroke.stroke().equals(TRUST));
        assertThat(head.fill()).isEqualTo(TRUST);
        assertThat(near(head, map, "Zhang Min")).isTrue();
        assertThat(near(head, map, "Li Wei")).isFalse();
        // open: between its two strokes there is paper
        assertThat(head.corners()).hasSize(6);
    }

    @Test
    void anAllianceIsADoubleLineWithoutArrows() {
        List<Seen> strokes = line(map(TieKind.ALLIED), "Allied");

        assertThat(strokes)
                .hasSize(2)
                .allMatch(s -> s.stroke().equals(TRUST) && s.corners().size() == 2)
                .allMatch(s -> s.dashes().isEmpty());
        double apart = strokes.get(0).corners().get(0).distance(strokes.get(1).corners().get(0));
        assertThat(apart).isGreaterThan(2 * strokes.get(0).width());
    }

    @Test
    void aConflictIsRedDashDottedAndHasTheBolt() {
        Pictured map = map(TieKind.CONFLICT);
        Seen line = only(line(map, "Conflict"));
        SeenGroup badge = map.seen().group(only(groups(map, "Conflict")).id() + ".label");

        assertThat(line.stroke()).isEqualTo(CONFLICT);
        assertThat(line.dashes()).hasSize(4);
        assertThat(line.dashes().get(0)).isGreaterThan(3 * line.dashes().get(2));
        assertThat(badge.shapes().get(0).kind()).isEqualTo("circle");
        assertThat(badge.shapes().get(1).fill()).isEqualTo(CONFLICT);
        assertThat(line.crosses(badge.bounds())).isTrue();
    }

    @Test
    void ourEngagementHasADotAtOurEndAndIsDashedWhilePlanned() {
        PlanBuilder plan = people().engagement("Anna", "Li Wei", EngagementLevel.TRUSTED);
        plan.engagement("Anna", "Zhang Min", EngagementLevel.NONE);
        Pictured map = team(plan);
        Seen known = only(line(map, "Engagement", 0));
        Seen planned = only(line(map, "Engagement", 1));
        Seen dot = only(dots(map));

        assertThat(known.stroke()).isEqualTo(TEAM);
        assertThat(known.dashes()).isEmpty();
        assertThat(planned.stroke()).isEqualTo(TEAM);
        assertThat(planned.dashes()).isNotEmpty();
        assertThat(dot.fill()).isEqualTo(TEAM);
        assertThat(near(dot, map, "Anna")).isTrue();
    }

    @Test
    void theStrongerATieTheWiderItsLine() {
        for (TieKind kind : List.of(TieKind.INFLUENCES, TieKind.TRUSTS, TieKind.CONFLICT)) {
            List<Double> widths = new ArrayList<>();
            for (int strength = 1; strength <= 5; strength++) {
                widths.add(line(map(kind, strength), mapping(kind)).get(0).width());
            }
            assertThat(widths).isSorted();
            assertThat(widths.get(0)).isBetween(1.0, 1.5);
            assertThat(widths.get(2)).isGreaterThan(widths.get(0));
            assertThat(widths.get(4)).isGreaterThan(widths.get(2)).isBetween(3.5, 4.5);
        }
    }

    @Test
    void theMoreInfluenceTheWiderTheBorder() {
        List<Double> widths = new ArrayList<>();
        for (int influence = 0; influence <= 5; influence++) {
            MapStep map = plan().map();
            map.participant("Li Wei").influence(influence);
            widths.add(
                    card(PlanPictures.of(map, DiagramKind.INFLUENCE_MAP), "Li Wei")
                            .figure()
                            .width());
        }
        assertThat(widths).isSorted();
        assertThat(widths.get(0)).isEqualTo(1);
        assertThat(widths.get(3)).isGreaterThan(widths.get(1));
        assertThat(widths.get(5)).isGreaterThan(widths.get(3)).isEqualTo(4);
    }

    @Test
    void cardsHaveTheColoursOfTheAttitude() {
        assertThat(colors(Attitude.CHAMPION)).isEqualTo("#0B6E4F #D7F0E3");
        assertThat(colors(Attitude.SUPPORTER)).isEqualTo("#2F7A49 #E8F5EA");
        assertThat(colors(Attitude.NEUTRAL)).isEqualTo("#565D6B #F3F4F6");
        assertThat(colors(Attitude.SCEPTIC)).isEqualTo("#8F5400 #FDF0DC");
        assertThat(colors(Attitude.OPPONENT)).isEqualTo("#B3261E #FBE3E1");
        assertThat(colors(Attitude.UNKNOWN)).isEqualTo("#6B7280 #FFFFFF");
    }

    @Test
    void theOrgChartColoursByTheAccountsOwnMap() {
        PlanBuilder plan = plan();
        plan.map("Grid").participant("Li Wei").attitude(Attitude.CHAMPION);
        plan.map().participant("Li Wei").attitude(Attitude.OPPONENT);
        Seen figure = card(PlanPictures.of(plan, DiagramKind.ORG_CHART), "Li Wei").figure();

        assertThat(figure.stroke().hex()).isEqualTo("#B3261E");
    }

    private static String colors(Attitude attitude) {
        MapStep map = plan().map();
        map.participant("Li Wei").attitude(attitude);
        Seen figure = card(PlanPictures.of(map, DiagramKind.INFLUENCE_MAP), "Li Wei").figure();
        return figure.stroke().hex() + " " + figure.fill().hex();
    }

    private static PlanBuilder people() {
        return plan().map().participant("Li Wei").participant("Zhang Min");
    }

    private static Pictured map(TieKind kind) {
        return map(kind, 3);
    }

    private static Pictured map(TieKind kind, int strength) {
        PlanBuilder plan = people().tie("Li Wei", kind, "Zhang Min").strength(strength);
        assertThat(plan.build().getAccount().getTies()).extracting(Tie::getKind).contains(kind);
        return PlanPictures.of(plan, DiagramKind.INFLUENCE_MAP);
    }

    private static Pictured team(PlanBuilder plan) {
        return PlanPictures.of(plan).stream()
                .filter(p -> p.kind() == DiagramKind.INFLUENCE_MAP)
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    private static List<SeenGroup> groups(Pictured picture, String mapping) {
        return picture.seen().groups().values().stream()
                .filter(g -> g.id().startsWith(mapping + "-") && !g.id().endsWith(".label"))
                .toList();
    }

    private static List<Seen> shapes(Pictured picture, String mapping) {
        return groups(picture, mapping).stream().flatMap(g -> g.shapes().stream()).toList();
    }

    /** The strokes that the only line of a mapping is drawn with, casing left out. */
    private static List<Seen> line(Pictured picture, String mapping) {
        assertThat(groups(picture, mapping)).hasSize(1);
        return line(picture, mapping, 0);
    }

    private static List<Seen> line(Pictured picture, String mapping, int number) {
        return groups(picture, mapping).get(number).shapes().stream().filter(Seen::isLine).toList();
    }

    private static List<Seen> dots(Pictured map) {
        return groups(map, "Engagement").get(0).shapes().stream()
                .filter(shape -> shape.kind().equals("circle"))
                .toList();
    }

    private static SeenGroup card(Pictured picture, String person) {
        return only(
                picture.seen().groups().values().stream()
                        .filter(g -> g.id().matches("(Person|TeamMember)-.*"))
                        .filter(g -> g.words().contains(SeenPicture.squeezed(person)))
                        .toList());
    }

    private static boolean near(Seen shape, Pictured picture, String person) {
        var card = card(picture, person).bounds();
        var at = shape.reach();
        double gap =
                Math.max(
                        Math.max(card.x() - at.right(), at.x() - card.right()),
                        Math.max(card.y() - at.bottom(), at.y() - card.bottom()));
        return gap <= 1;
    }

    private static String mapping(TieKind kind) {
        String name = kind.name();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    private static <T> T only(List<T> list) {
        assertThat(list).hasSize(1);
        return list.get(0);
    }
}
