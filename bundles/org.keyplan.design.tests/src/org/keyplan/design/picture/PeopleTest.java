package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.design.picture.SeenPicture.squeezed;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.design.picture.SeenPicture.SeenGroup;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.viewpoint.card.Ink;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Who is in a picture, and what it says of them. */
class PeopleTest {
    private static final String ORG_CHARTS = "org.keyplan.design.picture.PlanPictures#orgCharts";
    private static final String MAPS = "org.keyplan.design.picture.PlanPictures#influenceMaps";

    @ParameterizedTest
    @MethodSource(ORG_CHARTS)
    void everybodyOfTheCustomerIsOnTheOrgChartOnce(Pictured chart) {
        assertShown(chart, chart.plan().getAccount().getStakeholders());
    }

    @ParameterizedTest
    @MethodSource(MAPS)
    void everybodyWhoTakesPartIsOnTheInfluenceMapOnce(Pictured map) {
        assertShown(
                map,
                ((InfluenceMap) map.diagram().root())
                        .getParticipants().stream()
                                .filter(part -> part.getStakeholder() != null)
                                .toList());
    }

    @ParameterizedTest
    @MethodSource({ORG_CHARTS, MAPS})
    void everyCardTellsNameAndJobTitle(Pictured picture) {
        people(picture)
                .forEach(
                        (card, person) -> {
                            assertTold(card, person.getName());
                            assertTold(card, person.getJobTitle());
                        });
    }

    @ParameterizedTest
    @MethodSource({ORG_CHARTS, MAPS})
    void whoHasLeftIsGreyAndTheNameStruck(Pictured picture) {
        people(picture)
                .forEach(
                        (card, person) -> {
                            if (person.isDeparted() && !person.isPlaceholder()) {
                                assertThat(struck(card)).isNotEmpty().isSubstringOf(card.title());
                                assertThat(card.figure().fill()).matches(PeopleTest::isGrey);
                                assertThat(card.texts()).allMatch(text -> isGrey(text.fill()));
                            } else {
                                assertThat(struck(card)).isEmpty();
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource({ORG_CHARTS, MAPS})
    void onlyWhoIsNotYetKnownHasADashedBorder(Pictured picture) {
        people(picture)
                .forEach(
                        (card, person) ->
                                assertThat(card.figure().dashes().isEmpty())
                                        .as(card.title())
                                        .isEqualTo(!person.isPlaceholder()));
    }

    @ParameterizedTest
    @MethodSource({ORG_CHARTS, MAPS})
    void onlyTheTopDecisionMakerHasTheRibbon(Pictured picture) {
        Stakeholder top = picture.plan().getAccount().getTopDecisionMaker();
        people(picture)
                .forEach(
                        (card, person) ->
                                assertThat(card.shapes().stream().anyMatch(PeopleTest::isRibbon))
                                        .as(card.title())
                                        .isEqualTo(person == top));
    }

    private static void assertShown(Pictured picture, List<? extends EObject> people) {
        List<EObject> shown =
                picture.nodes().stream()
                        .filter(PeopleTest::isPerson)
                        .map(SceneNode::element)
                        .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(new ArrayList<>(people));
        assertThat(
                        picture.seen().groups().keySet().stream()
                                .filter(id -> id.matches("(Person|Vacancy)-.*")))
                .hasSameSizeAs(people);
    }

    private static void assertTold(SeenGroup card, String fact) {
        if (fact == null || fact.isBlank()) {
            return;
        }
        String words = card.words();
        if (words.contains("…")) {
            assertThat(squeezed(card.title() + card.description())).contains(squeezed(fact));
        } else {
            assertThat(words).contains(squeezed(fact));
        }
    }

    private static Map<SeenGroup, Stakeholder> people(Pictured picture) {
        Map<SeenGroup, Stakeholder> people = new LinkedHashMap<>();
        for (SceneNode node : picture.nodes()) {
            if (isPerson(node)) {
                people.put(picture.group(node.id()), person(node.element()));
            }
        }
        return people;
    }

    private static boolean isPerson(SceneNode node) {
        return List.of("Person", "Vacancy").contains(node.mappingName());
    }

    private static Stakeholder person(EObject element) {
        return element instanceof Participant part
                ? Objects.requireNonNull(part.getStakeholder())
                : (Stakeholder) element;
    }

    /** The words of a card that are struck through. */
    private static String struck(SeenGroup card) {
        return card.texts().stream()
                .filter(text -> text.lettering().struck())
                .map(text -> text.lettering().text())
                .collect(Collectors.joining(" "));
    }

    private static boolean isRibbon(Seen shape) {
        return Ink.RIBBON.equals(shape.fill()) && shape.kind().equals("path");
    }

    private static boolean isGrey(Rgb color) {
        int most = Math.max(color.red(), Math.max(color.green(), color.blue()));
        int least = Math.min(color.red(), Math.min(color.green(), color.blue()));
        return most - least <= 24;
    }
}
