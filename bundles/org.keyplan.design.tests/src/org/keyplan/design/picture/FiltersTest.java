package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.analysis.Coverage;
import org.keyplan.analysis.PlanIndex;
import org.keyplan.examples.Examples;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.Confidence;
import org.keyplan.model.Insight;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.Participant;
import org.keyplan.model.Standing;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.List;
import java.util.function.Predicate;

/** Whether a filter hides what it should and nothing else. */
class FiltersTest {
    private static final String DIAGRAMS = "org.keyplan.design.picture.PlanPictures#diagrams";

    /** Mappings of which filters hide something. */
    private static final List<String> FILTERED = List.of("Person", "Vacancy", "Opportunity");

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void aFilterLeavesWhatItIsNamedAfter(Pictured picture) {
        for (Filter filter : picture.diagrams().filters(picture.kind())) {
            Pictured filtered = picture.filteredBy(filter.name());
            Predicate<EObject> stays = stays(filter.name(), picture);
            List<NodeId> nodes =
                    picture.nodes().stream()
                            .filter(node -> stays.test(node.element()))
                            .map(SceneNode::id)
                            .toList();
            List<EdgeId> edges =
                    picture.edges().stream()
                            .map(SceneEdge::id)
                            .filter(id -> nodes.contains(id.source()))
                            .filter(id -> nodes.contains(id.target()))
                            .toList();

            assertThat(filtered.nodes().stream().map(SceneNode::id))
                    .as(filter.name())
                    .containsExactlyElementsOf(nodes);
            assertThat(filtered.edges().stream().map(SceneEdge::id))
                    .containsExactlyElementsOf(edges);
        }
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void aPictureTellsThatItIsFiltered(Pictured picture) {
        for (Filter filter : picture.diagrams().filters(picture.kind())) {
            String heading = picture.filteredBy(filter.name()).seen().group("heading").words();

            assertThat(heading).contains(SeenPicture.squeezed(filter.label()));
            assertThat(picture.seen().group("heading").words())
                    .doesNotContain(SeenPicture.squeezed(filter.label()));
        }
    }

    @ParameterizedTest
    @MethodSource(DIAGRAMS)
    void whatAFilterHidesIsNotDrawn(Pictured picture) {
        for (Filter filter : picture.diagrams().filters(picture.kind())) {
            Pictured filtered = picture.filteredBy(filter.name());
            String figures = "(" + String.join("|", FILTERED) + ")-.*";

            assertThat(filtered.seen().groups().keySet().stream().filter(id -> id.matches(figures)))
                    .hasSize(
                            (int)
                                    filtered.nodes().stream()
                                            .filter(n -> FILTERED.contains(n.mappingName()))
                                            .count());
        }
    }

    /** What a filter leaves, as its name has it. */
    private static Predicate<EObject> stays(String filter, Pictured picture) {
        PlanIndex index = PlanIndex.of(picture.plan(), Examples.asOf());
        return switch (filter) {
            case "HideOutsiders" -> parts(part -> part.getStanding() != Standing.OUTSIDE);
            case "HideUncovered" -> parts(part -> isCovered(index, part));
            case "OnlyKeyPlayers" -> parts(FiltersTest::isKeyPlayer);
            case "OnlyDecisionMakers" -> role(BuyingRole.DECISION_MAKER);
            case "OnlyTechnicalEvaluators" -> role(BuyingRole.TECHNICAL_EVALUATOR);
            case "OnlyFinancialGatekeepers" -> role(BuyingRole.FINANCIAL_GATEKEEPER);
            case "OnlyPurchasers" -> role(BuyingRole.PURCHASER);
            case "OnlyUsers" -> role(BuyingRole.USER);
            case "OnlyCoaches" -> role(BuyingRole.COACH);
            case "HideClosed" ->
                    element ->
                            !(element instanceof Opportunity opportunity)
                                    || opportunity.getState() == OpportunityState.OPEN;
            case "HideAssumed" ->
                    element ->
                            !(element instanceof Insight insight)
                                    || insight.getConfidence() != Confidence.ASSUMED;
            default -> throw new AssertionError("Nobody says here what " + filter + " leaves");
        };
    }

    private static Predicate<EObject> role(BuyingRole role) {
        return parts(part -> part.getRoles().contains(role));
    }

    private static Predicate<EObject> parts(Predicate<Participant> stays) {
        return element -> !(element instanceof Participant part) || stays.test(part);
    }

    private static boolean isCovered(PlanIndex index, Participant part) {
        return Coverage.of(index, part.getStakeholder()).level() != Coverage.Level.NONE;
    }

    private static boolean isKeyPlayer(Participant part) {
        boolean heard =
                part.getRoles().contains(BuyingRole.DECISION_MAKER)
                        || part.getStanding() == Standing.NETWORK
                        || part.getStanding() == Standing.INNER_CIRCLE;
        return heard && !part.getStakeholder().isDeparted();
    }
}
