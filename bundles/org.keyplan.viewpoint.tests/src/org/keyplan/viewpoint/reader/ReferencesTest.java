package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.viewpoint.reader.OdesignText.FLAT;
import static org.keyplan.viewpoint.reader.OdesignText.layer;
import static org.keyplan.viewpoint.reader.OdesignText.node;
import static org.keyplan.viewpoint.reader.OdesignText.nodeMapping;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Tool;

class ReferencesTest {
    private static String edge(String source, String target) {
        return "\n<edgeMappings name='E' targetFinderExpression='feature:next' sourceMapping=\""
                + source
                + "\" targetMapping=\""
                + target
                + "\"><style/></edgeMappings>\n";
    }

    private static EdgeMapping readEdge(OdesignText text) {
        return text.readDiagram().defaultLayer().edges().get(0);
    }

    private static void refused(OdesignText text, String key, String at, String named) {
        assertThat(text.problems())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.key()).isEqualTo(key);
                            assertThat(p.location().line()).isEqualTo(text.lineOf(at));
                            assertThat(p.toString()).contains(named);
                        });
    }

    @Test
    void severalPathsAreSeparatedByBlanks() {
        OdesignText text =
                layer(
                        nodeMapping("A", "")
                                + nodeMapping("B", "")
                                + edge(node("A") + " " + node("B"), "  " + node("B") + "\n"));
        assertThat(readEdge(text).sourceMappings()).containsExactly(node("A"), node("B"));
        assertThat(readEdge(text).targetMappings()).containsExactly(node("B"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Account plan", "Zoë's & co", "100% sure", "a/b", "名字", "plus+minus", "x.y"})
    void namesMayHoldAnything(String name) {
        String encoded =
                name.replace("%", "%25")
                        .replace(" ", "%20")
                        .replace("'", "%27")
                        .replace("/", "%2F")
                        .replace("&", "&amp;");
        OdesignText text =
                layer(
                        nodeMapping("A", "").replace("name='A'", "name=\"" + xml(name) + "\"")
                                + edge(node(encoded), node(encoded)));
        DiagramDescription diagram = text.readDiagram();
        String path = diagram.defaultLayer().edges().get(0).sourceMappings().get(0);
        assertThat(diagram.mapping(path).name()).isEqualTo(name);
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    @Test
    void pathsByPlaceMeanTheSame() {
        String place = "//@ownedViewpoints.0/@ownedRepresentations.0/@defaultLayer/@nodeMappings.1";
        OdesignText text =
                layer(
                        nodeMapping("A", "")
                                + nodeMapping("B", "")
                                + edge(place, place.replace("//", "/0/")));
        assertThat(readEdge(text).sourceMappings()).containsExactly(node("B"));
        assertThat(readEdge(text).targetMappings()).containsExactly(node("B"));
    }

    @Test
    void identifiersMeanTheSame() {
        OdesignText text = layer(nodeMapping("A", "xmi:id='_a1'") + edge("_a1", "#_a1"));
        assertThat(readEdge(text).sourceMappings()).containsExactly(node("A"));
        assertThat(readEdge(text).targetMappings()).containsExactly(node("A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer"
                        + "/@nodeMappings[name='a']",
                "//@ownedViewpoints[name='V']/@nodeMappings[name='A']",
                "//@ownedViewpoints.7",
                "//@ownedViewpoints.99999999999999999999",
                "other.odesign#//@x",
                "_unknown",
                "//",
                "/",
                "//@ownedViewpoints[name='V'"
            })
    void pathsThatLeadNowhereAreNamed(String path) {
        OdesignText text = layer(nodeMapping("A", "") + edge(path, node("A")));
        assertThat(text.problems())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.key()).matches("path.nowhere|path.wrongKind.SHAPE");
                            assertThat(p.location().line()).isEqualTo(text.lineOf("name='E'"));
                            assertThat(p.toString()).contains("sourceMapping", path);
                        });
    }

    @Test
    void edgesDoNotBeginAtEdges() {
        OdesignText text = layer(nodeMapping("A", "") + edge(OdesignText.edge("E"), node("A")));
        refused(text, "path.wrongKind.SHAPE", "name='E'", "edges at edges");
    }

    @Test
    void mappingsOfOtherDiagramsAreRefused() {
        String other =
                "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='O'"
                        + " domainClass='t::Root'><defaultLayer name='L'>\n"
                        + edge(node("A"), node("A")).replace("'E'", "'Far'")
                        + "</defaultLayer></ownedRepresentations>";
        OdesignText text =
                layer(nodeMapping("A", ""))
                        .with("</ownedViewpoints>", other + "</ownedViewpoints>");
        assertThat(text.problems())
                .hasSize(2)
                .allSatisfy(
                        p -> {
                            assertThat(p.key()).isEqualTo("path.otherDiagram");
                            assertThat(p.location().line()).isEqualTo(text.lineOf("'Far'"));
                        });
    }

    @Test
    void mappingsMayReuseThemselves() {
        String self = OdesignText.container("C");
        OdesignText text =
                layer(
                        "<containerMappings name='C' domainClass='t::Item'"
                                + " reusedContainerMappings=\""
                                + self
                                + "\">"
                                + FLAT
                                + "</containerMappings>");
        ContainerMapping mapping = text.readDiagram().defaultLayer().containers().get(0);
        assertThat(mapping.reusedContainers()).containsExactly(self);
        assertThat(text.readDiagram().mapping(self).path()).isEqualTo(mapping.path());
    }

    @Test
    void toolsAreReferredToByKind() {
        String tools =
                "<toolSections name='T'>"
                        + "<ownedTools xsi:type='tool:DirectEditLabel' name='Edit'>"
                        + "<mask mask='{0}'/><initialOperation/></ownedTools></toolSections>";
        String path = OdesignText.tool("Edit");
        OdesignText good = layer(nodeMapping("A", "labelDirectEdit=\"" + path + "\"") + tools);
        DiagramDescription diagram = good.readDiagram();
        String tool = diagram.mapping(node("A")).labelEditTool();
        assertThat(diagram.tool(tool)).isInstanceOf(Tool.DirectEdit.class);
        OdesignText bad =
                layer("\n" + nodeMapping("A", "deletionDescription=\"" + path + "\"") + tools);
        refused(bad, "path.wrongKind.DELETE", "name='A'", "deletionDescription");
    }

    @Test
    void lookupsOfWhatIsNotThereSayWhatIsMissing() {
        DiagramDescription diagram = layer(nodeMapping("A", "")).readDiagram();
        assertThat(diagram.hasLayer("L")).isTrue();
        assertThat(diagram.hasLayer("X")).isFalse();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> diagram.layer("X"))
                .hasMessage("Diagram D has no layer \"X\".");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> diagram.mapping("//x"))
                .hasMessage("Diagram D has no mapping \"//x\".");
    }
}
