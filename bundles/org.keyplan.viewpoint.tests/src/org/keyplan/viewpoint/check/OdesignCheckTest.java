package org.keyplan.viewpoint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.viewpoint.reader.OdesignText.SQUARE;
import static org.keyplan.viewpoint.reader.OdesignText.layer;
import static org.keyplan.viewpoint.reader.OdesignText.node;
import static org.keyplan.viewpoint.reader.OdesignText.nodeMapping;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.viewpoint.expression.Reads;
import org.keyplan.viewpoint.expression.SmallModel;
import org.keyplan.viewpoint.reader.OdesignText;
import org.keyplan.viewpoint.reader.Problem;

import java.util.List;

class OdesignCheckTest {
    static OdesignText good(String body) {
        return layer(body, CheckServices.class)
                .with("<defaultLayer", "<metamodel href='http://t/1#/'/><defaultLayer");
    }

    static List<Problem> problems(OdesignText text) {
        return OdesignCheck.check(
                text.read(), List.of(SmallModel.PACKAGE), OdesignCheckTest.class.getClassLoader());
    }

    static void only(OdesignText text, String key, String at, String... named) {
        assertThat(problems(text))
                .as(text.text())
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.key()).isEqualTo(key);
                            assertThat(p.location().line()).isEqualTo(text.lineOf(at));
                            assertThat(p.toString()).contains(named);
                        });
    }

    static void none(OdesignText text) {
        assertThat(problems(text)).as(text.text()).isEmpty();
    }

    private static String labelled(String expression) {
        return nodeMapping("A", "")
                .replace(
                        SQUARE,
                        "\n" + SQUARE.replace("/>", " labelExpression=\"" + expression + "\"/>"));
    }

    private static String sized(String expression) {
        return nodeMapping("A", "")
                .replace(
                        SQUARE,
                        "\n"
                                + SQUARE.replace(
                                        "/>",
                                        " sizeComputationExpression=\"" + expression + "\"/>"));
    }

    private static String edge(String attributes, String style) {
        return "\n<edgeMappings name='E' sourceMapping=\""
                + node("A")
                + "\" targetMapping=\""
                + node("A")
                + "\" "
                + attributes
                + ">"
                + style
                + "</edgeMappings>\n";
    }

    @Test
    void nothingIsWrongWithWhatIsRight() {
        none(good(nodeMapping("A", "semanticCandidatesExpression='feature:items'")));
        none(
                good(
                        nodeMapping("A", "")
                                + edge("targetFinderExpression='feature:next'", "<style/>")));
    }

    @Test
    void unknownClassesAreNamedWithTheNearest() {
        only(
                good("\n" + nodeMapping("A", "").replace("t::Item", "t::Itme")),
                "check.class",
                "<nodeMappings",
                "t::Itme",
                "t::Item");
        only(
                good("\n" + nodeMapping("A", "").replace("t::Item", "Item")),
                "check.class.short",
                "<nodeMappings",
                "Item");
    }

    @Test
    void metamodelsMustBeKnown() {
        only(
                good(nodeMapping("A", "")).with("http://t/1#/", "http://t/2#/"),
                "check.metamodel",
                "<ownedRepresentations",
                "http://t/2");
        only(
                layer(nodeMapping("A", ""), CheckServices.class),
                "check.metamodel.none",
                "<ownedRepresentations",
                "D");
    }

    @Test
    void serviceClassesMustBeThereAndUsable() {
        String used = CheckServices.class.getName();
        only(
                good(nodeMapping("A", "")).with(used, "no.such.Class"),
                "check.services",
                "<ownedViewpoints",
                "no.such.Class");
        only(
                good(nodeMapping("A", "")).with(used, NotPublic.class.getName()),
                "check.services.unusable",
                "<ownedViewpoints",
                "NotPublic");
    }

    static class NotPublic {}

    /** Says it reads something that is not there, and something that is. */
    public static class WrongReads {
        @Reads({"Item.level", "Named.name", "Item.levle"})
        public String text(EObject element) {
            return "";
        }
    }

    @Test
    void whatServicesSayTheyReadMustExist() {
        only(
                good(nodeMapping("A", ""))
                        .with(CheckServices.class.getName(), WrongReads.class.getName()),
                "check.reads",
                "<ownedViewpoints",
                "WrongReads.text",
                "Item.levle");
    }

    @ParameterizedTest
    @CsvSource({
        "feature:nmae, check.feature, name",
        "service:txet, check.service, text",
        "var:slef, check.variable, 'diagram, self, view'",
        "'service:ofText(vieww)', check.variable, 'diagram, self, view'",
        "service:onClass, check.receiver.type, 'Item, Special'",
        "'service:ofText(view)', check.arguments, 'ofText(EObject, String)'",
        "'service:ofNumber(view)', check.arguments, 'ofNumber(EObject, int)'",
        "'service:text(view)', check.arguments, 'text(EObject)'",
        "service:self.view.text, check.call, service:variable.name(a",
        "service:text (self), check.call, service:variable.name(a",
        "aql:self.name, check.language, feature:",
        "AQL:self.name, check.language, feature:",
        "[self.name/], check.language, service:",
        "Feature:name, check.prefix, feature:",
        "' var:self', check.prefix, var:",
        "foo:bar, check.literal, blank after the colon"
    })
    void expressionsMustMeanSomething(String expression, String key, String named) {
        only(good(labelled(expression)), key, "<style", named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feature:name",
                "feature:level",
                "feature:eClass",
                "var:self",
                "var:view",
                "service:text",
                "service:self.text",
                "service:view.text",
                "service:several(view)",
                "service:several( self )",
                "Note: this is a text",
                "Fixed",
                "=",
                "⚡",
                ""
            })
    void thesePassAsLabels(String expression) {
        none(good(labelled(expression)));
    }

    @Test
    void whatIsDefinedDependsOnThePlace() {
        String tooltip = SQUARE.replace("/>", " tooltipExpression='var:diagram'/>");
        only(
                good(nodeMapping("A", "").replace(SQUARE, "\n" + tooltip)),
                "check.variable",
                "<style",
                "diagram");
        String predicate =
                "\n<conditionnalStyles predicateExpression='service:several(%s)'>"
                        + "<style/></conditionnalStyles>";
        String edges = "targetFinderExpression='feature:next'";
        none(
                good(
                        nodeMapping("A", "")
                                + edge(edges, "<style/>" + predicate.formatted("sourceView"))));
        only(
                good(
                        nodeMapping("A", "")
                                + edge(edges, "<style/>" + predicate.formatted("target"))),
                "check.variable",
                "<conditionnalStyles",
                "target");
        String label =
                "<style>\n<centerLabelStyleDescription labelExpression='var:sourceView'/></style>";
        only(
                good(nodeMapping("A", "") + edge(edges, label)),
                "check.variable",
                "<centerLabel",
                "sourceView");
    }

    @ParameterizedTest
    @ValueSource(strings = {"big", "2.7", "service:fraction", "feature:name.", "service:several"})
    void sizesMustBeIntegers(String expression) {
        assertThat(problems(good(sized(expression))))
                .singleElement()
                .satisfies(p -> assertThat(p.key()).matches("check.integer|check.feature"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "-2",
                "service:number",
                "feature:level",
                "service:text",
                "service:anything"
            })
    void theseMayBeIntegers(String expression) {
        none(good(sized(expression)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"service:text", "feature:name", "items", "service:yes"})
    void candidatesMustBeElements(String expression) {
        only(
                good("\n" + nodeMapping("A", "semanticCandidatesExpression='" + expression + "'")),
                "check.elements",
                "<nodeMappings",
                expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "service:one",
                "service:several",
                "service:anything",
                "feature:items",
                "var:self"
            })
    void theseMayBeCandidates(String expression) {
        String candidates = "semanticCandidatesExpression='" + expression + "'";
        boolean itself = expression.equals("var:self");
        none(
                good(
                        itself
                                ? nodeMapping("A", candidates).replace("t::Item", "t::Root")
                                : nodeMapping("A", candidates)));
    }

    @Test
    void whatIsNeverOfTheClassIsNeverShown() {
        only(
                good("\n" + nodeMapping("A", "semanticCandidatesExpression='feature:links'")),
                "check.never",
                "<nodeMappings",
                "feature:links",
                "Link",
                "Item");
    }

    @Test
    void edgesMustSayWhereTheyGo() {
        only(
                good(nodeMapping("A", "") + edge("", "<style/>")),
                "check.finder",
                "<edgeMappings",
                "targetFinder");
        only(
                good(
                        nodeMapping("A", "")
                                + edge(
                                        "useDomainElement='true' domainClass='t::Link'"
                                                + " targetFinderExpression='feature:to'",
                                        "<style/>")),
                "check.finder",
                "<edgeMappings",
                "sourceFinder");
        only(
                good(
                        nodeMapping("A", "")
                                + edge(
                                        "useDomainElement='true' domainClass='t::Link'"
                                                + " sourceFinderExpression='feature:frm'"
                                                + " targetFinderExpression='feature:to'",
                                        "<style/>")),
                "check.feature",
                "<edgeMappings",
                "from");
    }

    @Test
    void insideAContainerCandidatesAreLookedForOnItsElement() {
        String container =
                "<containerMappings name='C' domainClass='t::Item'>\n"
                        + nodeMapping("N", "semanticCandidatesExpression='feature:links'")
                                .replace("nodeMappings", "subNodeMappings")
                        + OdesignText.FLAT
                        + "</containerMappings>";
        only(good(container), "check.feature", "<subNodeMappings", "Item", "links");
        none(good(container.replace("feature:links", "feature:items")));
    }

    @Test
    void reusedMappingsAreCheckedWhereTheyAreReused() {
        String nodes =
                "\n"
                        + nodeMapping("N", "semanticCandidatesExpression='feature:links'")
                                .replace("t::Item", "t::Link")
                                .replace(SQUARE, SQUARE.replace("/>", " labelExpression='x'/>"));
        String container =
                "<containerMappings name='C' domainClass='t::Item' reusedNodeMappings=\""
                        + node("N")
                        + "\">"
                        + OdesignText.FLAT
                        + "</containerMappings>";
        none(good(nodes));
        only(good(nodes + container), "check.feature", "<nodeMappings", "Item", "links");
    }

    @Test
    void titlesByFeatureAreNotUnderstoodBySirius() {
        only(
                good(nodeMapping("A", ""))
                        .with("name='D'", "name='D' titleExpression='feature:name'"),
                "check.title",
                "<ownedRepresentations",
                "feature:name");
        none(
                good(nodeMapping("A", ""))
                        .with("name='D'", "name='D' titleExpression='service:text'"));
    }

    @Test
    void aRootExpressionRedirectsCandidates() {
        OdesignText text =
                good("\n" + nodeMapping("A", "semanticCandidatesExpression='feature:items'"))
                        .with("name='D'", "name='D' rootExpression='feature:links'");
        assertThat(problems(text)).extracting(Problem::key).containsExactly("check.feature");
    }

    @Test
    void labelsWithoutTextAreTold() {
        only(
                good("\n" + nodeMapping("A", "label='%node.a'")),
                "check.label",
                "<nodeMappings",
                "%node.a");
    }

    @Test
    void filtersAreAskedOnWhatTheyKeep() {
        String filter =
                "<filters xsi:type='filter:CompositeFilterDescription' name='F'>\n"
                        + "<filters xsi:type='filter:MappingFilter' mappings=\""
                        + node("A")
                        + "\" semanticConditionExpression='feature:bigg'"
                        + " viewConditionExpression='service:yes'/></filters>";
        only(
                good(nodeMapping("A", ""))
                        .with("</ownedRepresentations>", filter + "</ownedRepresentations>"),
                "check.feature",
                "<filters xsi:type='filter:MappingFilter'",
                "big");
    }

    @Test
    void coloursAreComputedAsIntegers() {
        String palette =
                "<userColorsPalettes name='P'>\n<entries xsi:type='description:ComputedColor'"
                        + " name='C' red='service:number' green='service:fraction' blue='0'/>"
                        + "</userColorsPalettes>";
        String style =
                SQUARE.replace(
                        "/>", " color=\"//@userColorsPalettes[name='P']/@entries[name='C']\"/>");
        only(
                good(nodeMapping("A", "").replace(SQUARE, style))
                        .with("</description:Group>", palette + "</description:Group>"),
                "check.integer",
                "<entries",
                "service:fraction");
    }
}
