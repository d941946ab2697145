package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.viewpoint.reader.OdesignText.SQUARE;
import static org.keyplan.viewpoint.reader.OdesignText.layer;
import static org.keyplan.viewpoint.reader.OdesignText.nodeMapping;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.ColorSpec;
import org.keyplan.viewpoint.description.ColorSpec.Fixed;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.ContainerStyle;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeArrow;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.EdgeStyle;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.FontFormat;
import org.keyplan.viewpoint.description.Group;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.description.LayoutHint;
import org.keyplan.viewpoint.description.LinePattern;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.NodeStyle;

import java.util.Map;
import java.util.Properties;

class OdesignReaderTest {
    private static Fixed rgb(int red, int green, int blue) {
        return new Fixed("", red, green, blue, false);
    }

    private static NodeStyle style(String style) {
        return layer(nodeMapping("A", "").replace(SQUARE, style))
                .readDiagram()
                .defaultLayer()
                .nodes()
                .get(0)
                .style();
    }

    @Test
    void prefixesDoNotMatter() {
        OdesignText usual = layer(nodeMapping("A", ""));
        OdesignText other =
                usual.with("style:", "s1:")
                        .with("xmlns:style", "xmlns:s1")
                        .with("diagram:Diagram", "zz:Diagram")
                        .with("xmlns:diagram", "xmlns:zz")
                        .with("description:Group", "g:Group")
                        .with("xmlns:description", "xmlns:g")
                        .with("xsi:type", "kind:type")
                        .with("xmlns:xsi", "xmlns:kind");
        assertThat(other.readDiagram().defaultLayer())
                .isEqualTo(usual.readDiagram().defaultLayer());
    }

    @Test
    void prefixesMayChangeHandsInside() {
        OdesignText text =
                layer(
                        nodeMapping("A", "")
                                .replace(
                                        "<style",
                                        "<style xmlns:style="
                                            + "'http://www.eclipse.org/sirius/description/1.1.0'"));
        assertThat(text.problems()).extracting(Problem::key).containsExactly("unsupported.type");
    }

    @Test
    void whatIsNotWrittenHasTheLanguagesOwnValues() {
        NodeMapping mapping =
                layer(nodeMapping("A", "")).readDiagram().defaultLayer().nodes().get(0);
        assertThat(mapping.createElements()).isTrue();
        assertThat(mapping.synchronizationLock()).isFalse();
        assertThat(mapping.label()).isEqualTo("A");
        assertThat(mapping.semanticCandidates().isNone()).isTrue();
        NodeStyle style = mapping.style();
        assertThat(style.shape()).isEqualTo(NodeStyle.Shape.SQUARE);
        assertThat(style.label().text().name()).isEqualTo("name");
        assertThat(style.label().size()).isEqualTo(8);
        assertThat(style.label().formats()).isEmpty();
        assertThat(style.label().color()).isEqualTo(rgb(0, 0, 0));
        assertThat(style.color()).isEqualTo(rgb(136, 136, 136));
        assertThat(style.borderColor()).isEqualTo(rgb(0, 0, 0));
        assertThat(style.borderSize().name()).isEqualTo("0");
        assertThat(style.size().name()).isEqualTo("3");
        assertThat(style.tooltip().isNone()).isTrue();
        assertThat(style.labelInside()).isFalse();
        assertThat(style.borderLine()).isEqualTo(LinePattern.SOLID);
    }

    @Test
    void anEmptyAttributeIsNotTheSameAsNone() {
        NodeStyle style = style(SQUARE.replace("/>", " sizeComputationExpression=''/>"));
        assertThat(style.size().isNone()).isTrue();
        assertThat(style.size().text()).isEmpty();
        assertThat(style.strokeSize().text()).isNull();
    }

    @Test
    void nodesHaveTheirOwnKindsOfSizesAndColours() {
        NodeStyle ellipse =
                style(
                        "<style xsi:type='style:EllipseNodeDescription'"
                                + " horizontalDiameterComputationExpression='5'/>");
        assertThat(ellipse.width().name()).isEqualTo("5");
        assertThat(ellipse.height().name()).isEqualTo("0");
        NodeStyle lozenge =
                style(
                        "<style xsi:type='style:LozengeNodeDescription'"
                                + " heightComputationExpression='service:h'/>");
        assertThat(lozenge.width().isNone()).isTrue();
        assertThat(lozenge.height().name()).isEqualTo("h");
        assertThat(style("<style xsi:type='style:NoteDescription'/>").color())
                .isEqualTo(rgb(0xFC, 0xE9, 0x4F));
        NodeStyle square =
                style(SQUARE.replace("/>", " width='12' height='6' labelPosition='node'/>"));
        assertThat(square.fixedWidth()).isEqualTo(12);
        assertThat(square.fixedHeight()).isEqualTo(6);
        assertThat(square.labelInside()).isTrue();
        NodeStyle image = style("<style xsi:type='style:BundledImageDescription' shape='ring'/>");
        assertThat(image.image()).isEqualTo("ring");
        NodeStyle dot = style("<style xsi:type='style:DotDescription'/>");
        assertThat(dot.strokeSize().name()).isEqualTo("2");
        assertThat(dot.color()).isEqualTo(rgb(136, 136, 136));
    }

    @Test
    void labelFormatsStandInChildrenOrInAnAttribute() {
        NodeStyle children =
                style(
                        "<style xsi:type='style:SquareDescription'><labelFormat>bold</labelFormat>"
                                + "<labelFormat>italic</labelFormat></style>");
        assertThat(children.label().formats()).containsExactly(FontFormat.ITALIC, FontFormat.BOLD);
        NodeStyle attribute = style(SQUARE.replace("/>", " labelFormat='strike_through bold'/>"));
        assertThat(attribute.label().formats())
                .containsExactly(FontFormat.BOLD, FontFormat.STRIKE_THROUGH);
    }

    @Test
    void coloursAreTheLanguagesOrOwn() {
        String palette =
                "<userColorsPalettes name='P'>"
                        + "<entries xsi:type='description:UserFixedColor' name='Mine' red='12'"
                        + " green='300' blue='-5'/>"
                        + "<entries xsi:type='description:ComputedColor' name='Comp'"
                        + " red='service:r' green='10'/>"
                        + "<entries xsi:type='description:InterpolatedColor' name='Inter'"
                        + " colorValueComputationExpression='feature:level'>"
                        + "<colorSteps associatedValue='5'><associatedColor"
                        + " xsi:type='description:SystemColor' href='environment:/viewpoint#//"
                        + "@systemColors/@entries[name=&apos;light_green&apos;]'/></colorSteps>"
                        + "</entries></userColorsPalettes>";
        String entry = "\"//@userColorsPalettes[name='P']/@entries[name='%s']\"";
        String style =
                "<style xsi:type='style:SquareDescription' color="
                        + entry.formatted("Mine")
                        + " borderColor="
                        + entry.formatted("Comp")
                        + " labelColor="
                        + entry.formatted("Inter")
                        + "/>";
        OdesignText text =
                layer(nodeMapping("A", "").replace(SQUARE, style))
                        .with("</description:Group>", palette + "</description:Group>");
        NodeStyle read = text.readDiagram().defaultLayer().nodes().get(0).style();
        assertThat(read.color()).isEqualTo(new Fixed("Mine", 12, 300, -5, false));
        ColorSpec.Computed computed = (ColorSpec.Computed) read.borderColor();
        assertThat(computed.red().name()).isEqualTo("r");
        assertThat(computed.blue().isNone()).isTrue();
        ColorSpec.Interpolated inter = (ColorSpec.Interpolated) read.label().color();
        assertThat(inter.min().name()).isEqualTo("0");
        assertThat(inter.max().name()).isEqualTo("10");
        assertThat(inter.steps()).hasSize(1);
        assertThat(inter.steps().get(0).color())
                .isEqualTo(new Fixed("light_green", 0xCC, 0xF2, 0xA6, true));
    }

    @Test
    void unknownColoursAreRefused() {
        String system =
                "<style xsi:type='style:SquareDescription'>\n<color"
                        + " xsi:type='description:SystemColor' href='environment:/viewpoint#//"
                        + "@systemColors/@entries[name=&apos;pink&apos;]'/></style>";
        OdesignText unknown = layer(nodeMapping("A", "").replace(SQUARE, system));
        assertThat(unknown.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("color.system"))
                .satisfies(p -> assertThat(p.toString()).contains("pink", "light_chocolate"))
                .satisfies(
                        p -> assertThat(p.location().line()).isEqualTo(unknown.lineOf("<color")));
        String own = SQUARE.replace("/>", " color=\"" + OdesignText.node("A") + "\"/>");
        assertThat(layer(nodeMapping("A", "").replace(SQUARE, own)).problems())
                .extracting(Problem::key)
                .containsExactly("color.none");
    }

    @Test
    void containersKeepTheirParts() {
        String body =
                "<containerMappings name='C' domainClass='t::Item' childrenPresentation='List'>"
                        + nodeMapping("N", "").replace("nodeMappings", "subNodeMappings")
                        + nodeMapping("B", "").replace("nodeMappings", "borderedNodeMappings")
                        + "<style xsi:type='style:FlatContainerStyleDescription'"
                        + " backgroundStyle='Liquid' roundedCorner='true' arcWidth='4'"
                        + " widthComputationExpression='20'/></containerMappings>";
        DiagramDescription diagram = layer(body).readDiagram();
        ContainerMapping container = diagram.defaultLayer().containers().get(0);
        assertThat(container.childrenPresentation()).isEqualTo(ContainerMapping.Presentation.LIST);
        assertThat(container.subNodes()).extracting(NodeMapping::name).containsExactly("N");
        assertThat(container.bordered()).extracting(NodeMapping::name).containsExactly("B");
        ContainerStyle style = container.style();
        assertThat(style.gradient()).isEqualTo(ContainerStyle.Gradient.LIQUID);
        assertThat(style.roundedCorner()).isTrue();
        assertThat(style.arcWidth()).isEqualTo(4);
        assertThat(style.arcHeight()).isEqualTo(10);
        assertThat(style.width().name()).isEqualTo("20");
        assertThat(style.height().name()).isEqualTo("-1");
        assertThat(style.background()).isEqualTo(rgb(255, 255, 255));
        assertThat(style.foreground()).isEqualTo(rgb(209, 209, 209));
        assertThat(diagram.mappings()).extracting(m -> m.name()).containsExactly("C", "N", "B");
        String inner = container.path() + "/@subNodeMappings[name='N']";
        assertThat(diagram.mapping(inner)).isSameAs(container.subNodes().get(0));
        assertThat(diagram.layerOf(inner)).isSameAs(diagram.defaultLayer());
    }

    @Test
    void parallelogramsHaveOneGround() {
        String body =
                "<containerMappings name='C' domainClass='t::Item'>"
                        + "<style xsi:type='style:ShapeContainerStyleDescription'/>"
                        + "</containerMappings>";
        ContainerStyle style = layer(body).readDiagram().defaultLayer().containers().get(0).style();
        assertThat(style.shape()).isEqualTo(ContainerStyle.Shape.PARALLELOGRAM);
        assertThat(style.background()).isEqualTo(rgb(209, 209, 209));
        assertThat(style.foreground()).isNull();
        assertThat(style.gradient()).isNull();
    }

    @Test
    void edgesKeepTheirParts() {
        String node = OdesignText.node("A");
        String body =
                nodeMapping("A", "")
                        + "<edgeMappings name='E' useDomainElement='true' domainClass='t::Link'"
                        + " sourceFinderExpression='feature:from'"
                        + " targetFinderExpression='feature:to' sourceMapping=\""
                        + node
                        + "\" targetMapping=\""
                        + node
                        + "\"><style/><conditionnalStyles predicateExpression='feature:big'>"
                        + "<style lineStyle='dash_dot' sourceArrow='Dot' targetArrow='NoDecoration'"
                        + " routingStyle='manhattan' sizeComputationExpression='4'"
                        + " endsCentering='Both'><centerLabelStyleDescription labelSize='12'"
                        + " labelExpression='='/></style></conditionnalStyles></edgeMappings>";
        EdgeMapping edge = layer(body).readDiagram().defaultLayer().edges().get(0);
        assertThat(edge.useDomainElement()).isTrue();
        assertThat(edge.sourceFinder().name()).isEqualTo("from");
        assertThat(edge.style().line()).isEqualTo(LinePattern.SOLID);
        assertThat(edge.style().sourceArrow()).isEqualTo(EdgeArrow.NO_DECORATION);
        assertThat(edge.style().targetArrow()).isEqualTo(EdgeArrow.INPUT_ARROW);
        assertThat(edge.style().size().name()).isEqualTo("1");
        assertThat(edge.style().color()).isEqualTo(rgb(136, 136, 136));
        assertThat(edge.style().center()).isNull();
        EdgeStyle big = edge.conditionals().get(0).style();
        assertThat(edge.conditionals().get(0).predicate().name()).isEqualTo("big");
        assertThat(big.line()).isEqualTo(LinePattern.DASH_DOT);
        assertThat(big.sourceArrow()).isEqualTo(EdgeArrow.DOT);
        assertThat(big.routing()).isEqualTo(EdgeStyle.Routing.MANHATTAN);
        assertThat(big.endsCentering()).isEqualTo(EdgeStyle.Centering.BOTH);
        assertThat(big.center().text().name()).isEqualTo("=");
        assertThat(big.center().size()).isEqualTo(12);
        assertThat(big.begin()).isNull();
    }

    @Test
    void layersFiltersAndLayoutsAreRead() {
        String node = OdesignText.node("A");
        String rest =
                "<additionalLayers name='More' activeByDefault='true'/><additionalLayers"
                        + " name='Must' optional='false'/><filters"
                        + " xsi:type='filter:CompositeFilterDescription' name='F'><filters"
                        + " xsi:type='filter:MappingFilter' filterKind='COLLAPSE' mappings=\""
                        + node
                        + "\" semanticConditionExpression='feature:key'/></filters>"
                        + "<layout xsi:type='diagram:OrderedTreeLayout'"
                        + " childrenExpression='service:reports' nodeMapping=\""
                        + node
                        + "\"/>";
        DiagramDescription diagram =
                layer(nodeMapping("A", ""))
                        .with("</ownedRepresentations>", rest + "</ownedRepresentations>")
                        .readDiagram();
        assertThat(diagram.layers()).extracting(Layer::name).containsExactly("L", "More", "Must");
        assertThat(diagram.layer("L").optional()).isFalse();
        assertThat(diagram.layer("More").optional()).isTrue();
        assertThat(diagram.layer("More").activeByDefault()).isTrue();
        assertThat(diagram.layer("Must").optional()).isFalse();
        assertThat(diagram.layer("Must").activeByDefault()).isTrue();
        Filter.MappingFilter part = diagram.filter("F").parts().get(0);
        assertThat(part.kind()).isEqualTo(Filter.Kind.COLLAPSE);
        assertThat(part.mappings()).containsExactly(node);
        assertThat(part.viewCondition().isNone()).isTrue();
        LayoutHint.OrderedTree tree = (LayoutHint.OrderedTree) diagram.layout();
        assertThat(tree.children().name()).isEqualTo("reports");
        assertThat(tree.nodeMappings()).containsExactly(node);
    }

    @Test
    void compositeLayoutsHaveADirection() {
        DiagramDescription diagram =
                layer("")
                        .with(
                                "</ownedRepresentations>",
                                "<layout xsi:type='diagram:CompositeLayout'"
                                        + " direction='LeftToRight'/></ownedRepresentations>")
                        .readDiagram();
        LayoutHint.Composite composite = (LayoutHint.Composite) diagram.layout();
        assertThat(composite.direction()).isEqualTo(LayoutHint.Direction.LEFT_TO_RIGHT);
        assertThat(composite.padding()).isEqualTo(30);
        assertThat(layer("").readDiagram().layout()).isSameAs(LayoutHint.NONE);
    }

    @Test
    void viewpointsNameTheirServicesAndMetamodels() {
        Group group =
                OdesignText.layer("<!-- nothing -->", OdesignReaderTest.class)
                        .with("<defaultLayer", "<metamodel href='http://t/1#/'/><defaultLayer")
                        .read();
        assertThat(group.name()).isEqualTo("G");
        assertThat(group.version()).isEqualTo("11.1.1.201610211630");
        assertThat(group.viewpoint("V").orElseThrow().serviceClasses())
                .containsExactly(OdesignReaderTest.class.getName());
        assertThat(group.viewpoint("V").orElseThrow().modelFileExtension()).isEqualTo("*");
        assertThat(group.viewpoint("V").orElseThrow().diagram("D").orElseThrow().metamodels())
                .containsExactly("http://t/1");
        assertThat(group.viewpoint("W")).isEmpty();
    }

    @Test
    void labelsAreTakenFromTheReadersLanguage() {
        Properties texts = new Properties();
        texts.put("layer.more", "Mehr");
        OdesignText text =
                layer("")
                        .with(
                                "</ownedRepresentations>",
                                "<additionalLayers name='More' label='%layer.more'/>"
                                        + "<additionalLayers name='Other' label='%layer.other'/>"
                                        + "<additionalLayers name='Plain' label='100 %'/>"
                                        + "</ownedRepresentations>");
        DiagramDescription diagram =
                text.read(Wording.of(texts)).viewpoints().get(0).diagrams().get(0);
        assertThat(diagram.layer("More").label()).isEqualTo("Mehr");
        assertThat(diagram.layer("Other").label()).isEqualTo("%layer.other");
        assertThat(diagram.layer("Plain").label()).isEqualTo("100 %");
        assertThat(text.readDiagram().layer("More").label()).isEqualTo("%layer.more");
        Wording both = Wording.of(texts).or(Map.of("layer.other", "Anderes")::get);
        assertThat(text.read(both).viewpoints().get(0).diagrams().get(0).layer("Other").label())
                .isEqualTo("Anderes");
    }

    @Test
    void locationsAreWhereAnElementBegins() {
        OdesignText text =
                layer(
                        "\n<nodeMappings\n  name='A'\n  domainClass='t::Item'>\n"
                                + SQUARE
                                + "</nodeMappings>");
        NodeMapping mapping = text.readDiagram().defaultLayer().nodes().get(0);
        assertThat(mapping.location().line()).isEqualTo(text.lineOf("<nodeMappings"));
        assertThat(mapping.style().location().line()).isEqualTo(text.lineOf("<style"));
        assertThat(mapping.location()).hasToString("test.odesign:" + text.lineOf("<nodeM"));
    }
}
