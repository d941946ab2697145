package org.keyplan.viewpoint.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.viewpoint.check.OdesignCheckTest.good;
import static org.keyplan.viewpoint.check.OdesignCheckTest.none;
import static org.keyplan.viewpoint.check.OdesignCheckTest.only;
import static org.keyplan.viewpoint.reader.OdesignText.node;
import static org.keyplan.viewpoint.reader.OdesignText.nodeMapping;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.viewpoint.reader.OdesignText;
import org.keyplan.viewpoint.reader.Problem;

class ToolCheckTest {
    private static final String CREATE =
            "\n<o xsi:type='operation:CreateInstance' typeName='t::Item' referenceName='items'/>\n";

    private static final String EDGE =
            "<edgeMappings name='E' targetFinderExpression='feature:next' sourceMapping=\""
                    + node("A")
                    + "\" targetMapping=\""
                    + node("A")
                    + "\" reconnections=\""
                    + OdesignText.tool("R")
                    + "\"><style/></edgeMappings>";

    /** A tool that makes nodes A in roots. */
    private static OdesignText creating(String operations) {
        return section("", creationTool("", operations));
    }

    private static String creationTool(String attributes, String operations) {
        return "<ownedTools xsi:type='tool:NodeCreationDescription' name='New' "
                + attributes
                + " nodeMappings=\""
                + node("A")
                + "\"><variable name='container'/><viewVariable name='containerView'/>"
                + operation(operations)
                + "</ownedTools>";
    }

    private static String operation(String text) {
        String first = text.replaceFirst("<o ", "<firstModelOperations ");
        boolean closed = first.strip().endsWith("/>") && !first.contains("</");
        return "<initialOperation>"
                + (closed ? first : first.replaceFirst("</o>\\s*$", "</firstModelOperations>"))
                + "</initialOperation>";
    }

    private static OdesignText section(String attributes, String tools) {
        return good(
                nodeMapping("A", "semanticCandidatesExpression='feature:items' " + attributes)
                        + "\n<toolSections name='T'>\n"
                        + tools
                        + "</toolSections>");
    }

    @Test
    void aToolThatMakesWhatItIsForIsRight() {
        none(creating(CREATE));
        none(creating(CREATE.replace("t::Item", "t::Special")));
    }

    @Test
    void aToolThatMakesSomethingElseIsNot() {
        only(
                creating(CREATE.replace("t::Item", "t::Link").replace("items", "links")),
                "check.tool.unseen",
                "<ownedTools",
                "New",
                "A");
    }

    @Test
    void aToolWithoutOperationsDoesNothing() {
        only(creating(""), "check.tool.empty", "<ownedTools", "New");
    }

    @Test
    void aServiceMayMakeIt() {
        none(creating("<o xsi:type='operation:ChangeContext' browseExpression='service:one'/>"));
    }

    @ParameterizedTest
    @CsvSource({
        "t::Item, next, check.feature, Root",
        "t::Link, items, check.create.kind, Link",
        "t::Named, items, check.create.abstract, Named",
        "t::Itm, items, check.class, t::Item",
        "t::Item, name, check.create.attribute, name",
        "Item, items, check.class.short, Item"
    })
    void whatIsMadeMustFitWhereItIsPut(String type, String feature, String key, String named) {
        OdesignText text =
                creating(CREATE.replace("t::Item", type).replace("'items'", "'" + feature + "'"));
        assertThat(OdesignCheckTest.problems(text))
                .filteredOn(p -> !p.key().equals("check.tool.unseen"))
                .singleElement()
                .satisfies(
                        p -> {
                            assertThat(p.key()).isEqualTo(key);
                            assertThat(p.toString()).contains(named);
                            assertThat(p.location().line()).isEqualTo(text.lineOf("<firstModel"));
                        });
    }

    @Test
    void insideANewElementItsOwnFeaturesAreSet() {
        String inside =
                CREATE.replace(
                        "/>",
                        ">\n<subModelOperations xsi:type='operation:SetValue' featureName='level'"
                                + " valueExpression='3'/></o>");
        none(creating(inside));
        only(
                creating(inside.replace("'level'", "'links'")),
                "check.feature",
                "<subModelOperations",
                "links");
        only(
                creating(inside.replace("'3'", "'three'")),
                "check.set.value",
                "<subModelOperations",
                "three");
        only(
                creating(inside.replace("'level'", "'one'").replace("'3'", "'service:text'")),
                "check.set.element",
                "<subModelOperations",
                "service:text");
        none(creating(inside.replace("'level'", "'one'").replace("'3'", "'var:instance'")));
        none(creating(inside.replace("'3'", "'var:containerView'").replace("'level'", "'one'")));
    }

    @Test
    void variablesEndWithTheOperationThatDefinesThem() {
        String let =
                "<o xsi:type='operation:Let' variableName='x' valueExpression='var:self'>\n"
                        + "<subModelOperations xsi:type='operation:SetValue' featureName='items'"
                        + " valueExpression='%s'/></o>";
        String tool =
                "<ownedTools xsi:type='operation:ToolDescription' name='G'>"
                        + "<element name='element'/><elementView name='v'/>%s</ownedTools>";
        none(section("", tool.formatted(operation(let.formatted("var:x")))));
        only(
                section("", tool.formatted(operation(let.formatted("var:y")))),
                "check.variable",
                "<subModelOperations",
                "diagram, element, self, v, x");
        String after =
                "<o xsi:type='operation:ChangeContext' browseExpression='var:element'>"
                        + let.formatted("var:x")
                                .replaceFirst("<o ", "<subModelOperations ")
                                .replaceFirst("</o>$", "</subModelOperations>")
                        + "\n<subModelOperations xsi:type='operation:If'"
                        + " conditionExpression='service:several(x)'/></o>";
        only(
                section("", tool.formatted(operation(after))),
                "check.variable",
                "<subModelOperations xsi:type='operation:If'",
                "\"x\"");
    }

    @Test
    void aContextIsOneElement() {
        String change =
                "\n<o xsi:type='operation:ChangeContext' browseExpression='%s'>\n"
                        + "<subModelOperations xsi:type='operation:CreateInstance'"
                        + " typeName='t::Item' referenceName='items'/></o>";
        none(creating(change.formatted("var:container")));
        only(
                creating(change.formatted("feature:items")),
                "check.context.many",
                "<firstModel",
                "For");
        only(creating(change.formatted(" ")), "check.context.none", "<firstModel", "which element");
        only(
                creating(change.formatted("service:text")),
                "check.elements",
                "<firstModel",
                "service:text");
    }

    @Test
    void featuresBelowServicesAreOpaqueToSirius() {
        String below =
                "<o xsi:type='operation:ChangeContext' browseExpression='service:one'>\n"
                        + "<subModelOperations xsi:type='operation:ChangeContext'"
                        + " browseExpression='feature:items'/></o>";
        assertThat(OdesignCheckTest.problems(creating(below)))
                .extracting(Problem::key)
                .containsExactly("check.opaque");
    }

    @Test
    void newElementsInNewElementsNeedAStepBetween() {
        String nested =
                CREATE.replace(
                                "/>",
                                ">\n<subModelOperations xsi:type='operation:CreateInstance'"
                                        + " typeName='t::Item' referenceName='items'/></o>")
                        .replace("t::Item", "t::Item");
        none(creating(nested));
        OdesignText wrong =
                section(
                        "",
                        "<ownedTools xsi:type='tool:NodeCreationDescription' name='New'"
                                + " nodeMappings=\""
                                + node("A")
                                + "\"><variable name='c'/><viewVariable name='v'/>"
                                + operation(
                                        CREATE.replace(
                                                "/>",
                                                ">\n<subModelOperations"
                                                        + " xsi:type='operation:CreateInstance'"
                                                        + " typeName='t::Item'"
                                                        + " referenceName='next'/></o>"))
                                + "</ownedTools>");
        assertThat(OdesignCheckTest.problems(wrong))
                .extracting(Problem::key)
                .containsExactly("check.create.nowhere", "check.nested");
    }

    @Test
    void preconditionsSeeTheContainer() {
        none(section("", creationTool("precondition='service:several(container)'", CREATE)));
        only(
                section("", creationTool("precondition='service:several(element)'", CREATE)),
                "check.variable",
                "<ownedTools",
                "container, containerView, self");
    }

    private static OdesignText edges(String attributes, String operations) {
        String reconnect =
                "<ownedTools xsi:type='tool:ReconnectEdgeDescription' name='R'>"
                        + "<source name='source'/><target name='target'/>"
                        + "<sourceView name='sv'/><targetView name='tv'/>"
                        + "<element name='element'/><edgeView name='ev'/>"
                        + operation(
                                "<o xsi:type='operation:Unset' featureName='next'"
                                        + " elementExpression='var:source'/>")
                        + "</ownedTools>";
        String tool =
                "<ownedTools xsi:type='tool:EdgeCreationDescription' name='Join' edgeMappings=\""
                        + OdesignText.edge("E")
                        + "\" "
                        + attributes
                        + "><sourceVariable name='source'/><targetVariable name='target'/>"
                        + "<sourceViewVariable name='sv'/><targetViewVariable name='tv'/>"
                        + operation(operations)
                        + "</ownedTools>";
        return good(
                nodeMapping("A", "")
                        + EDGE
                        + "<toolSections name='T'>"
                        + reconnect
                        + "\n"
                        + tool
                        + "</toolSections>");
    }

    @Test
    void edgeToolsMustSetWhatTheEdgeShows() {
        String set =
                "<o xsi:type='operation:SetValue' featureName='next'"
                        + " valueExpression='var:target'/>";
        none(edges("", set));
        only(
                edges("", set.replace("'next'", "'one'")),
                "check.tool.unseen",
                "name='Join'",
                "Join",
                "E");
    }

    @Test
    void edgePreconditionsHaveNamesOfTheirOwn() {
        String set =
                "<o xsi:type='operation:SetValue' featureName='next'"
                        + " valueExpression='var:target'/>";
        none(edges("precondition='service:several(preTarget)'", set));
        none(edges("precondition='service:several(container)'", set));
        only(
                edges("precondition='service:several(source)'", set),
                "check.variable",
                "name='Join'",
                "preSource, preSourceView, preTarget");
        only(
                edges("connectionStartPrecondition='service:several(preTarget)'", set),
                "check.variable",
                "name='Join'",
                "preTarget");
    }

    @Test
    void editedTextComesInPartsOfTheMask() {
        String use = "labelDirectEdit=\"" + OdesignText.tool("Edit") + "\"";
        String tool =
                "<ownedTools xsi:type='tool:DirectEditLabel' name='Edit'><mask mask='%s'/>"
                        + operation(
                                "\n<o xsi:type='operation:SetValue' featureName='name'"
                                        + " valueExpression='%s'/>")
                        + "</ownedTools>";
        none(section(use, tool.formatted("{0}", "var:0")));
        none(section(use, tool.formatted("{0} : {1}", "service:ofText(arg1)")));
        only(
                section(use, tool.formatted("{0}", "var:1")),
                "check.variable",
                "<firstModel",
                "0, arg0");
        only(
                section(use, tool.formatted("Name", "service:text")),
                "check.mask",
                "<ownedTools",
                "{0}");
        only(
                section("", tool.formatted("{0}", "var:0")),
                "check.tool.unused",
                "<ownedTools",
                "Edit");
    }

    @Test
    void toolsForAnythingMustMakeSomethingShown() {
        String tool =
                "<ownedTools xsi:type='operation:ToolDescription' name='G'>"
                        + "<element name='element'/><elementView name='v'/>"
                        + operation(CREATE)
                        + "</ownedTools>";
        none(section("", tool));
        only(
                section("", tool.replace("t::Item", "t::Link").replace("'items'", "'links'")),
                "check.tool.unseen.any",
                "<ownedTools",
                "Link");
    }

    @Test
    void doubleClicksAreOnViews() {
        String tool =
                "<ownedTools xsi:type='tool:DoubleClickDescription' name='Open' mappings=\""
                        + node("A")
                        + "\"><element name='element'/><elementView name='v'/>"
                        + operation("\n<o xsi:type='operation:If'" + " conditionExpression='%s'/>")
                        + "</ownedTools>";
        String use = "doubleClickDescription=\"" + OdesignText.tool("Open") + "\"";
        none(section(use, tool.formatted("service:element.one")));
        none(section(use, tool.formatted("service:one")));
        only(
                section(use, tool.formatted("service:onClass")),
                "check.receiver.view",
                "<firstModel",
                "EObject");
    }

    @Test
    void actionsSeeAllThatIsSelected() {
        String tool =
                "<ownedTools xsi:type='operation:OperationAction' name='Act'>"
                        + "<view name='views'/>"
                        + operation("\n<o xsi:type='operation:If' conditionExpression='%s'/>")
                        + "</ownedTools>";
        none(section("", tool.formatted("service:ofAll(views)")));
        only(
                section("", tool.formatted("service:ofText(views)")),
                "check.arguments",
                "<firstModel",
                "ofText(EObject, String)");
        only(
                section("", tool.formatted("service:views.yes")),
                "check.receiver",
                "<firstModel",
                "yes");
    }
}
