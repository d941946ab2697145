package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.viewpoint.reader.OdesignText.FLAT;
import static org.keyplan.viewpoint.reader.OdesignText.SQUARE;
import static org.keyplan.viewpoint.reader.OdesignText.layer;
import static org.keyplan.viewpoint.reader.OdesignText.nodeMapping;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnsupportedTest {
    private static void refused(OdesignText text, String key, String at, String... named) {
        assertThat(text.problems())
                .as(text.text())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.key()).isEqualTo(key);
                            assertThat(p.location().file()).isEqualTo("test.odesign");
                            assertThat(p.location().line()).isEqualTo(text.lineOf(at));
                            assertThat(p.toString()).contains(named);
                        });
    }

    @Test
    void aPlainSpecificationHasNoProblems() {
        assertThat(layer(nodeMapping("A", "")).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<validationSet/>",
                "<decorationDescriptionsSet/>",
                "<edgeMappingImports name='i'/>",
                "<customization/>",
                "<nonsense/>",
                "<description:nodeMappings/>"
            })
    void unknownElementsAreNamed(String element) {
        String name = element.replaceAll("<(?:\\w+:)?(\\w+).*", "$1");
        refused(layer("\n" + element + "\n"), "unsupported.element", element, name, "defaultLayer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "semanticElements='var:self'",
                "detailDescriptions='//x'",
                "pasteDescriptions='//x'",
                "labelexpression='x'",
                "xmi:uuid='a'"
            })
    void unknownAttributesAreNamed(String attribute) {
        OdesignText text = layer("\n" + nodeMapping("A", attribute));
        String name = attribute.substring(0, attribute.indexOf('='));
        refused(text, "unsupported.attribute", "<nodeMappings", "\"" + name + "\"", "\"A\"");
    }

    @Test
    void whatSaysNothingIsLeftOut() {
        String body =
                "<nodeMappings xmi:id='_1' name='A' domainClass='t::Item' documentation='d'>\n"
                        + "<style xsi:type='style:SquareDescription' showIcon='true'"
                        + " resizeKind='NSEW'/>\n"
                        + "<eAnnotations/></nodeMappings>";
        OdesignText text =
                layer(body)
                        .with("name='D'", "name='D' showOnStartup='true' enablePopupBars='true'")
                        .with("<defaultLayer", "<defaultLayer icon='/a/b.png'")
                        .with("name='V'", "name='V' icon='/a/b.png' endUserDocumentation='x'");
        assertThat(text.problems()).isEmpty();
    }

    @Test
    void allProblemsAreToldFromTopToBottom() {
        OdesignText text =
                layer(
                        "\n<nonsense/>\n"
                                + nodeMapping("A", "one='1' two='2'")
                                + nodeMapping("B", "createElements='yes'"));
        assertThat(text.problems())
                .extracting(Problem::key)
                .containsExactly(
                        "unsupported.element",
                        "unsupported.attribute",
                        "unsupported.attribute",
                        "value.choice");
        assertThat(text.problems())
                .extracting(p -> p.location().line())
                .containsExactly(
                        text.lineOf("<nonsense"),
                        text.lineOf("name='A'"),
                        text.lineOf("name='A'"),
                        text.lineOf("name='B'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WorkspaceImageDescription",
                "GaugeCompositeStyleDescription",
                "CustomStyleDescription",
                "FlatContainerStyleDescription"
            })
    void otherNodeStylesAreNamed(String type) {
        String style = "<style xsi:type='style:" + type + "'/>";
        OdesignText text = layer(nodeMapping("A", "").replace(SQUARE, "\n" + style));
        refused(text, "unsupported.type", style, type, "style");
    }

    @Test
    void bracketEdgesAreNamed() {
        String node = OdesignText.node("A");
        OdesignText text =
                layer(
                        nodeMapping("A", "")
                                + "<edgeMappings name='E' targetFinderExpression='feature:next'"
                                + " sourceMapping=\""
                                + node
                                + "\" targetMapping=\""
                                + node
                                + "\">\n<style xsi:type='style:BracketEdgeStyleDescription'/>"
                                + "</edgeMappings>");
        refused(text, "unsupported.type", "<style xsi:type='style:Br", "BracketEdgeStyle");
    }

    @Test
    void aStyleOfAForeignNamespaceIsNoStyle() {
        OdesignText text = layer(nodeMapping("A", "").replace("style:Square", "diagram:Square"));
        refused(text, "unsupported.type", "<style", "SquareDescription", "/diagram/description/");
    }

    @Test
    void aPrefixThatIsDeclaredNowhereMeansNothing() {
        OdesignText text = layer(nodeMapping("A", "").replace("style:Square", "nowhere:Square"));
        refused(text, "unsupported.type", "<style", "SquareDescription");
    }

    @Test
    void aStyleWithoutKindIsAsked() {
        OdesignText text = layer(nodeMapping("A", "").replace(SQUARE, "<style/>"));
        refused(text, "missing.type", "<style", "xsi:type");
    }

    @Test
    void aMappingWithoutStyleIsAsked() {
        OdesignText text = layer(nodeMapping("A", "").replace(SQUARE, ""));
        refused(text, "missing.child", "<nodeMappings", "style");
    }

    @Test
    void aConditionWithoutStyleIsAsked() {
        String condition = "<conditionnalStyles predicateExpression='feature:x'/>";
        OdesignText text = layer(nodeMapping("A", "").replace(SQUARE, SQUARE + "\n" + condition));
        refused(text, "missing.child", condition, "style");
    }

    @Test
    void hiddenLabelsAreRefusedAndShownOnesAreNot() {
        String hidden = SQUARE.replace("/>", " hideLabelByDefault='true'/>");
        OdesignText text = layer(nodeMapping("A", "").replace(SQUARE, hidden));
        refused(text, "unsupported.value", "<style", "hideLabelByDefault");
        assertThat(text.with("'true'", "'false'").problems()).isEmpty();
    }

    @Test
    void imagesInLabelsAreRefused() {
        String image = SQUARE.replace("/>", " iconPath='/a/b.png'/>");
        OdesignText text = layer(nodeMapping("A", "").replace(SQUARE, image));
        refused(text, "unsupported.attribute", "<style", "iconPath");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lineStyle='wavy'",
                "sourceArrow='inputArrow'",
                "routingStyle='bent'",
                "endsCentering='both'"
            })
    void unknownWordsAreNamedWithThePossibleOnes(String attribute) {
        String node = OdesignText.node("A");
        OdesignText text =
                layer(
                        nodeMapping("A", "")
                                + "<edgeMappings name='E' targetFinderExpression='feature:next'"
                                + " sourceMapping=\""
                                + node
                                + "\" targetMapping=\""
                                + node
                                + "\">\n<style "
                                + attribute
                                + "/></edgeMappings>");
        String word = attribute.replaceAll(".*'(.*)'", "$1");
        refused(text, "value.choice", "<style " + attribute, word, "use one of these");
    }

    @Test
    void wordsInChildrenAreCheckedWhereTheyStand() {
        String format = "<labelFormat>fat</labelFormat>";
        String style =
                "<style xsi:type='style:SquareDescription'>\n"
                        + "<labelFormat>bold</labelFormat>\n"
                        + format
                        + "</style>";
        OdesignText text = layer(nodeMapping("A", "").replace(SQUARE, style));
        refused(text, "value.choice", format, "fat", "italic");
    }

    @Test
    void numbersAreNumbers() {
        String style = SQUARE.replace("/>", " labelSize='big'/>");
        OdesignText text = layer(nodeMapping("A", "").replace(SQUARE, style));
        refused(text, "value.integer", "<style", "labelSize", "big");
    }

    @Test
    void strayTextIsRefused() {
        refused(layer("stray"), "unsupported.text", "<defaultLayer", "stray");
    }

    @Test
    void editionTablesAndTreesAreRefused() {
        for (String type : new String[] {"table:EditionTableDescription", "diagram:Tree"}) {
            String table = "<ownedRepresentations xsi:type='" + type + "' name='T'/>";
            refused(
                    OdesignText.viewpoint(table),
                    "unsupported.type",
                    table,
                    type.substring(type.indexOf(':') + 1));
        }
    }

    @Test
    void twoOfOneNameCannotBeToldApart() {
        OdesignText text =
                layer(
                        nodeMapping("A", "a='1'").replace(" a='1'", "")
                                + "\n"
                                + nodeMapping("A", "createElements='true'"));
        refused(text, "name.twice", "createElements", "\"A\"");
    }

    @Test
    void aDiagramWithoutDefaultLayerIsAsked() {
        refused(
                OdesignText.diagram("<metamodel href='http://t#/'/>"),
                "missing.child",
                "<ownedRepresentations",
                "defaultLayer");
    }

    @Test
    void computedFeatureNamesAreRefused() {
        String operation =
                "<firstModelOperations xsi:type='operation:SetValue'"
                        + " featureName='service:which' valueExpression='x'/>";
        OdesignText text =
                layer(
                        "<toolSections name='T'>"
                                + "<ownedTools xsi:type='tool:DirectEditLabel' name='D'>"
                                + "<mask mask='{0}'/><initialOperation>\n"
                                + operation
                                + "</initialOperation></ownedTools></toolSections>");
        refused(text, "unsupported.value", operation, "service:which", "featureName");
    }

    @Test
    void flatContainersStandForContainersOnly() {
        String body =
                "<containerMappings name='C' domainClass='t::Item'>"
                        + FLAT
                        + "</containerMappings>";
        assertThat(layer(body).problems()).isEmpty();
        refused(layer(body.replace(FLAT, SQUARE)), "unsupported.type", "<style", "SquareDesc");
    }
}
