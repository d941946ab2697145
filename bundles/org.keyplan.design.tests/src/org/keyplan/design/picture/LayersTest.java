package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.design.DiagramChoice;
import org.keyplan.design.DiagramKind;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.scene.EdgeId;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Whether switching a layer changes what it should and nothing else. */
class LayersTest {
    private static final String PICTURES = "org.keyplan.design.picture.PlanPictures#";

    /** What each layer shows: mappings of nodes, then of lines. */
    private static final Map<String, Set<String>> SHOWN =
            Map.of(
                    "DottedLines", Set.of("DottedReportsTo"),
                    "Vacancies", Set.of("Vacancy"),
                    "FormalLines", Set.of("ReportsTo"),
                    "OurTeam", Set.of("TeamMember", "Engagement"),
                    "Conflicts", Set.of("Conflict"),
                    "Competition", Set.of("CompetitorRow", "Competitor", "Position"));

    /** The layers that change what is written on cards instead. */
    private static final Set<String> WORDS = Set.of("Roles", "Coverage", "NamesOnly");

    @ParameterizedTest
    @MethodSource(PICTURES + "diagrams")
    void aLayerShowsItsOwnThingsAndNothingElse(Pictured picture) {
        for (Layer layer : picture.diagrams().layers(picture.kind())) {
            Pictured on = on(picture, layer);
            Pictured off = off(picture, layer);
            Set<String> own = SHOWN.getOrDefault(layer.name(), Set.of());
            assertThat(own.isEmpty()).isEqualTo(WORDS.contains(layer.name()));

            Map<NodeId, String> nodes = nodes(on);
            nodes.keySet().removeIf(id -> own.contains(mapping(on, id)));
            assertThat(off.nodes().stream().map(SceneNode::id))
                    .as("nodes without %s", layer.name())
                    .containsExactlyElementsOf(nodes.keySet());
            List<EdgeId> edges =
                    on.edges().stream()
                            .filter(edge -> !own.contains(edge.mappingName()))
                            .map(SceneEdge::id)
                            .filter(id -> nodes.containsKey(id.source()))
                            .filter(id -> nodes.containsKey(id.target()))
                            .toList();
            assertThat(off.edges().stream().map(SceneEdge::id)).containsExactlyElementsOf(edges);
            if (!WORDS.contains(layer.name())) {
                assertThat(nodes(off)).isEqualTo(nodes);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "orgCharts")
    void coverageIsWrittenOnlyWhileItsLayerIsOn(Pictured chart) {
        assertWords(chart, "Coverage", text -> text.replaceAll("\t[●○]{3}$", ""));
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "orgCharts")
    void rolesAreWrittenOnlyWhileTheirLayerIsOn(Pictured chart) {
        Pictured on = chart.with(new DiagramChoice(List.of("Roles"), List.of()));
        Pictured off = chart.with(new DiagramChoice(List.of("-Roles"), List.of()));
        Map<NodeId, String> with = nodes(on);
        nodes(off)
                .forEach(
                        (id, without) -> {
                            String marked = with.get(id);
                            int last = without.lastIndexOf('\n') + 1;
                            assertThat(marked).startsWith(without.substring(0, last));
                            assertThat(without.substring(last).split(" ")[0])
                                    .isEqualTo(marked.substring(last).split(" ")[0]);
                        });
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "influenceMaps")
    void namesOnlyLeavesTheHeadline(Pictured map) {
        Pictured usual = map.with(DiagramChoice.USUAL);
        Pictured names = map.with(new DiagramChoice(List.of("NamesOnly"), List.of()));
        Map<NodeId, String> headlines = nodes(usual);
        headlines.replaceAll((id, text) -> text.lines().findFirst().orElseThrow());
        assertThat(nodes(names)).isEqualTo(headlines);
    }

    private static void assertWords(Pictured picture, String layer, UnaryOperator<String> left) {
        Pictured on = picture.with(new DiagramChoice(List.of(layer), List.of()));
        Pictured off = picture.with(new DiagramChoice(List.of("-" + layer), List.of()));
        Map<NodeId, String> words = nodes(on);
        words.replaceAll((id, text) -> left.apply(text));
        assertThat(nodes(off)).isEqualTo(words);
    }

    private static Pictured on(Pictured picture, Layer layer) {
        return picture.with(new DiagramChoice(List.of(layer.name()), List.of()));
    }

    private static Pictured off(Pictured picture, Layer layer) {
        return picture.with(new DiagramChoice(List.of("-" + layer.name()), List.of()));
    }

    private static Map<NodeId, String> nodes(Pictured picture) {
        Map<NodeId, String> labels = new LinkedHashMap<>();
        picture.nodes().forEach(node -> labels.put(node.id(), node.look().label().text()));
        return labels;
    }

    private static String mapping(Pictured picture, NodeId id) {
        return picture.scene().description().mapping(id.mapping()).name();
    }

    @ParameterizedTest
    @MethodSource(PICTURES + "tables")
    void tablesHaveNoLayers(Pictured table) {
        DiagramKind kind = table.kind();
        assertThat(table.diagrams().layers(kind)).isEmpty();
        assertThat(table.diagrams().filters(kind)).isEmpty();
    }
}
