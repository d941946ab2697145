package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.ContactPath.Hop;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;
import org.keyplan.model.TieKind;

import java.util.List;
import java.util.stream.Stream;

class ReachabilityTest {

    private final PlanBuilder plan = plan();

    @ParameterizedTest
    @EnumSource(EngagementLevel.class)
    void aPathStartsWithSomebodyKnown(EngagementLevel level) {
        Engagement engagement = plan.engagement("Anna", "Li", level).get();

        if (level == EngagementLevel.NONE) {
            assertThat(reachability().pathTo(person("Li"))).isEmpty();
            assertThat(reachability().reaches(person("Li"))).isFalse();
        } else {
            assertThat(reachability().pathTo(person("Li")))
                    .contains(
                            new ContactPath(
                                    plan.member("Anna").get(),
                                    List.of(new Hop(person("Li"), engagement))));
            assertThat(reachability().reaches(person("Li"))).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        // tie from the person we know, tie to the person we know
        "INFLUENCES, true, false",
        "TRUSTS, true, false",
        "ALLIED, true, true",
        "CONFLICT, false, false"
    })
    void tiesLeadInTheirDirectionAlliancesBothWays(TieKind kind, boolean from, boolean to) {
        plan.engagement("Anna", "Li", EngagementLevel.KNOWN);
        plan.tie("Li", kind, "Out");
        plan.tie("In", kind, "Li");

        assertThat(reachability().reaches(person("Out"))).isEqualTo(from);
        assertThat(reachability().reaches(person("In"))).isEqualTo(to);
    }

    @Test
    void aVeryLongLineIsFollowedToItsEnd() {
        int length = 5_000;
        List<Stakeholder> line =
                Stream.generate(KeyplanFactory.eINSTANCE::createStakeholder).limit(length).toList();
        for (int i = 1; i < length; i++) {
            line.get(i - 1).setReportsTo(line.get(i));
        }
        plan.build().getAccount().getStakeholders().addAll(line);
        plan.engagement("Anna", "Li", EngagementLevel.KNOWN);
        plan.person("Li").get().setReportsTo(line.get(0));

        Stakeholder top = line.get(length - 1);
        assertThat(reachability().pathTo(top).orElseThrow().hops())
                .hasSize(length + 1)
                .endsWith(new Hop(top, line.get(length - 2)));
        assertThat(reachability().nearest(top, 5)).hasSize(5);
    }

    @Test
    void formalLinesLeadUpwardsOnly() {
        plan.person("Li").reportsTo("Boss").person("Report").reportsTo("Li");
        plan.person("Li").dottedReportsTo("Dotted");
        plan.engagement("Anna", "Li", EngagementLevel.KNOWN);

        assertThat(names(path("Boss"))).containsExactly("Li", "Boss");
        assertThat(path("Boss").hops().get(1).via()).isSameAs(person("Li"));
        assertThat(reachability().reaches(person("Report"))).isFalse();
        assertThat(reachability().reaches(person("Dotted"))).isFalse();
    }

    @Test
    void theShortestPathIsGivenWithWhatEachHopRestsOn() {
        plan.person("Li").reportsTo("Boss").person("Boss").reportsTo("Chair");
        plan.engagement("Anna", "Li", EngagementLevel.TRUSTED);
        Engagement wu = plan.engagement("Ben", "Wu", EngagementLevel.KNOWN).get();
        Tie tie = plan.tie("Chair", TieKind.ALLIED, "Wu").get();

        ContactPath path = path("Chair");

        assertThat(path.from()).isSameAs(plan.member("Ben").get());
        assertThat(path.hops())
                .containsExactly(new Hop(person("Wu"), wu), new Hop(person("Chair"), tie));
        assertThat(path.target()).isSameAs(person("Chair"));
    }

    @Test
    void ofEquallyShortPathsTheClosestEngagementIsPreferred() {
        plan.engagement("Anna", "Li", EngagementLevel.KNOWN);
        plan.engagement("Ben", "Wu", EngagementLevel.TRUSTED);
        plan.tie("Li", TieKind.INFLUENCES, "Chair").tie("Wu", TieKind.INFLUENCES, "Chair");

        assertThat(path("Chair").from()).isSameAs(plan.member("Ben").get());
    }

    @Test
    void nobodyIsReachedThroughOneWhoHasLeft() {
        plan.person("Li").reportsTo("Gone").person("Gone").reportsTo("Chair").departed();
        plan.engagement("Anna", "Li", EngagementLevel.KNOWN);
        plan.engagement("Anna", "Gone", EngagementLevel.TRUSTED);

        assertThat(reachability().reaches(person("Gone"))).isFalse();
        assertThat(reachability().reaches(person("Chair"))).isFalse();
    }

    @Test
    void anEngagementOfNobodyOrWithNobodyLeadsNowhere() {
        plan.engagement(null, "Li", EngagementLevel.TRUSTED);
        plan.engagement("Anna", null, EngagementLevel.TRUSTED);

        assertThat(reachability().reaches(person("Li"))).isFalse();
        assertThat(reachability().pathTo(null)).isEmpty();
    }

    @Test
    void circlesAndTiesToOneselfDoNoHarm() {
        plan.person("Li").reportsTo("Wu").person("Wu").reportsTo("Li");
        plan.tie("Li", TieKind.TRUSTS, "Li").tie("Wu", TieKind.TRUSTS, null);
        plan.tie(null, TieKind.ALLIED, "Wu");
        plan.engagement("Anna", "Li", EngagementLevel.KNOWN);

        assertThat(names(path("Wu"))).containsExactly("Li", "Wu");
        assertThat(names(path("Li"))).containsExactly("Li");
    }

    @Test
    void nearestBeginsWithTheReachableWhoAreClosestToTheTarget() {
        plan.person("Report").reportsTo("Chair").person("Clerk").reportsTo("Report");
        plan.tie("Chair", TieKind.INFLUENCES, "Friend");
        plan.engagement("Anna", "Clerk", EngagementLevel.TRUSTED);
        plan.engagement("Anna", "Friend", EngagementLevel.KNOWN);
        plan.engagement("Anna", "Stranger", EngagementLevel.TRUSTED);

        assertThat(nearest("Friend", 9)).containsExactly("Chair", "Report", "Clerk");
        // No path leads down to the secretary, but her superior can be reached.
        plan.person("Secretary").reportsTo("Chair");
        assertThat(nearest("Secretary", 9)).containsExactly("Chair", "Friend", "Report", "Clerk");
        assertThat(nearest("Secretary", 2)).containsExactly("Chair", "Friend");
        assertThat(nearest("Secretary", 0)).isEmpty();
    }

    @Test
    void nearestFindsColleaguesOfTheSameUnit() {
        plan.person("Chair").in("Board").person("Colleague").in("Board");
        plan.person("Elsewhere").in("Plant");
        plan.engagement("Anna", "Colleague", EngagementLevel.KNOWN);
        plan.engagement("Anna", "Elsewhere", EngagementLevel.KNOWN);

        assertThat(nearest("Chair", 9)).containsExactly("Colleague");
    }

    @Test
    void nearestIsEmptyWhereNobodyReachableIsConnected() {
        plan.person("Chair").reportsTo("Gone").person("Gone").departed();
        plan.person("Li").reportsTo("Gone");
        plan.tie("Chair", TieKind.CONFLICT, "Wu");
        plan.engagement("Anna", "Li", EngagementLevel.KNOWN);
        plan.engagement("Anna", "Wu", EngagementLevel.KNOWN);

        assertThat(nearest("Chair", 9)).isEmpty();
        assertThat(reachability().nearest(null, 9)).isEmpty();
    }

    private Reachability reachability() {
        return Reachability.of(plan.index());
    }

    private ContactPath path(String person) {
        return reachability().pathTo(person(person)).orElseThrow();
    }

    private Stakeholder person(String name) {
        return plan.person(name).get();
    }

    private List<String> nearest(String target, int max) {
        return reachability().nearest(person(target), max).stream()
                .map(path -> path.target().getName())
                .toList();
    }

    private static List<String> names(ContactPath path) {
        return path.hops().stream().map(hop -> hop.to().getName()).toList();
    }
}
