package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.viewpoint.reader.OdesignText.layer;
import static org.keyplan.viewpoint.reader.OdesignText.node;
import static org.keyplan.viewpoint.reader.OdesignText.nodeMapping;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.ModelOperation;
import org.keyplan.viewpoint.description.ModelOperation.ChangeContext;
import org.keyplan.viewpoint.description.ModelOperation.CreateInstance;
import org.keyplan.viewpoint.description.ModelOperation.For;
import org.keyplan.viewpoint.description.ModelOperation.SetValue;
import org.keyplan.viewpoint.description.ModelOperation.Switch;
import org.keyplan.viewpoint.description.Tool;

class ToolsReadingTest {
    private static final String EDGE =
            "<edgeMappings name='E' targetFinderExpression='feature:next' sourceMapping=\""
                    + node("A")
                    + "\" targetMapping=\""
                    + node("A")
                    + "\"><style/></edgeMappings>";

    private static OdesignText section(String tools) {
        return layer(
                nodeMapping("A", "")
                        + EDGE
                        + "<toolSections name='T'>\n"
                        + tools
                        + "</toolSections>");
    }

    private static Tool only(String tool) {
        DiagramDescription diagram = section(tool).readDiagram();
        assertThat(diagram.tools()).hasSize(1);
        Tool read = diagram.tools().iterator().next();
        assertThat(diagram.tool(read.path())).isSameAs(read);
        return read;
    }

    private static ModelOperation operation(String operation) {
        Tool tool =
                only(
                        "<ownedTools xsi:type='tool:DirectEditLabel' name='X'><mask mask='{0}'/>"
                                + "<initialOperation>"
                                + operation
                                        .replaceFirst("<o ", "<firstModelOperations ")
                                        .replaceFirst("</o>$", "</firstModelOperations>")
                                + "</initialOperation></ownedTools>");
        assertThat(tool.operations()).hasSize(1);
        return tool.operations().get(0);
    }

    @Test
    void nodeToolsNameTheirVariables() {
        Tool.NodeCreation tool =
                (Tool.NodeCreation)
                        only(
                                "<ownedTools xsi:type='tool:NodeCreationDescription' name='New'"
                                        + " label='New item' precondition='service:may'"
                                        + " forceRefresh='true' nodeMappings=\""
                                        + node("A")
                                        + "\"><variable name='where'/><viewVariable name='view'/>"
                                        + "<initialOperation/></ownedTools>");
        assertThat(tool.label()).isEqualTo("New item");
        assertThat(tool.mappings()).containsExactly(node("A"));
        assertThat(tool.containerVariable()).isEqualTo("where");
        assertThat(tool.containerViewVariable()).isEqualTo("view");
        assertThat(tool.precondition().name()).isEqualTo("may");
        assertThat(tool.operations()).isEmpty();
    }

    @Test
    void edgeToolsNameTheirVariables() {
        Tool.EdgeCreation tool =
                (Tool.EdgeCreation)
                        only(
                                "<ownedTools xsi:type='tool:EdgeCreationDescription' name='New'"
                                    + " connectionStartPrecondition='feature:open' edgeMappings=\""
                                        + OdesignText.edge("E")
                                        + "\"><sourceVariable name='a'/><targetVariable name='b'/>"
                                        + "<sourceViewVariable name='c'/>"
                                        + "<targetViewVariable name='d'/><initialOperation/>"
                                        + "</ownedTools>");
        assertThat(tool.sourceVariable()).isEqualTo("a");
        assertThat(tool.targetVariable()).isEqualTo("b");
        assertThat(tool.sourceViewVariable()).isEqualTo("c");
        assertThat(tool.targetViewVariable()).isEqualTo("d");
        assertThat(tool.connectionStartPrecondition().name()).isEqualTo("open");
    }

    @Test
    void aMissingVariableIsAsked() {
        OdesignText text =
                section(
                        "<ownedTools xsi:type='tool:NodeCreationDescription' name='New'"
                                + " nodeMappings=\""
                                + node("A")
                                + "\"><variable name='where'/><initialOperation/></ownedTools>");
        assertThat(text.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("missing.child"))
                .satisfies(p -> assertThat(p.toString()).contains("viewVariable", "New"));
    }

    @Test
    void computedVariablesAreRefused() {
        OdesignText text =
                section(
                        "<ownedTools xsi:type='operation:ToolDescription' name='G'>"
                                + "<element name='element'>\n<subVariables/></element>"
                                + "<elementView name='v'/><initialOperation/></ownedTools>");
        assertThat(text.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("unsupported.element"))
                .satisfies(p -> assertThat(p.location().line()).isEqualTo(text.lineOf("<subVar")));
    }

    @Test
    void menusAreTakenApart() {
        String menu =
                "<ownedTools xsi:type='operation:PopupMenu' name='M' label='Mark'>"
                        + "<menuItemDescription xsi:type='operation:OperationAction' name='One'>"
                        + "<view name='views'/><initialOperation/></menuItemDescription>"
                        + "<menuItemDescription xsi:type='operation:OperationAction' name='Two'>"
                        + "<view name='views'/><initialOperation/></menuItemDescription>"
                        + "</ownedTools>";
        DiagramDescription diagram = section(menu).readDiagram();
        assertThat(diagram.tools()).extracting(Tool::name).containsExactly("One", "Two");
        assertThat(diagram.tools())
                .allSatisfy(t -> assertThat(((Tool.OperationAction) t).menu()).isEqualTo("Mark"));
        assertThat(diagram.toolsNamed("Two")).hasSize(1);
        assertThat(diagram.toolsNamed("Mark")).isEmpty();
    }

    @Test
    void externalActionsAreRefused() {
        OdesignText text =
                section("<ownedTools xsi:type='operation:ExternalJavaAction' name='J' id='x'/>");
        assertThat(text.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("ExternalJavaAction"));
    }

    @Test
    void subSectionsBelongToThePalette() {
        OdesignText text =
                section(
                        "<subSections name='S'><ownedTools xsi:type='operation:ToolDescription'"
                                + " name='G'><element name='element'/><elementView name='v'/>"
                                + "<initialOperation/></ownedTools></subSections>");
        assertThat(text.readDiagram().tools()).extracting(Tool::name).containsExactly("G");
    }

    @Test
    void reconnectingTakesATargetUnlessItSaysOtherwise() {
        Tool.Reconnect tool =
                (Tool.Reconnect)
                        only(
                                "<ownedTools xsi:type='tool:ReconnectEdgeDescription' name='R'>"
                                        + "<source name='source'/><target name='target'/>"
                                        + "<sourceView name='sv'/><targetView name='tv'/>"
                                        + "<element name='element'/><edgeView name='ev'/>"
                                        + "<initialOperation/></ownedTools>");
        assertThat(tool.kind()).isEqualTo(Tool.ReconnectionKind.RECONNECT_TARGET);
        assertThat(tool.edgeViewVariable()).isEqualTo("ev");
    }

    @Test
    void deletionNeedsNoElementView() {
        Tool.Delete tool =
                (Tool.Delete)
                        only(
                                "<ownedTools xsi:type='tool:DeleteElementDescription' name='D'>"
                                        + "<element name='element'/><containerView name='c'/>"
                                        + "<initialOperation/></ownedTools>");
        assertThat(tool.elementVariable()).isEqualTo("element");
        assertThat(tool.elementViewVariable()).isNull();
    }

    @Test
    void anEmptyMaskIsKept() {
        Tool.DirectEdit tool =
                (Tool.DirectEdit)
                        only(
                                "<ownedTools xsi:type='tool:DirectEditLabel' name='X'>"
                                        + "<mask mask=''/><initialOperation/></ownedTools>");
        assertThat(tool.mask()).isEmpty();
    }

    @Test
    void operationsAreNested() {
        ChangeContext change =
                (ChangeContext)
                        operation(
                                "<o xsi:type='operation:ChangeContext' browseExpression='var:c'>"
                                        + "<subModelOperations xsi:type='operation:CreateInstance'"
                                        + " typeName='t::Item' referenceName='items'>"
                                        + "<subModelOperations xsi:type='operation:SetValue'"
                                        + " featureName='name' valueExpression=''/>"
                                        + "</subModelOperations></o>");
        CreateInstance create = (CreateInstance) change.children().get(0);
        assertThat(create.typeName().name()).isEqualTo("t::Item");
        assertThat(create.variableName()).isEqualTo("instance");
        SetValue set = (SetValue) create.children().get(0);
        assertThat(set.featureName()).isEqualTo("name");
        assertThat(set.value().text()).isEmpty();
    }

    @Test
    void switchesKeepTheirCases() {
        Switch choice =
                (Switch)
                        operation(
                                "<o xsi:type='operation:Switch'><cases"
                                        + " conditionExpression='feature:a'><subModelOperations"
                                        + " xsi:type='operation:RemoveElement'/>"
                                        + "</cases><default><subModelOperations"
                                        + " xsi:type='operation:Unset'"
                                        + " featureName='x'/></default></o>");
        assertThat(choice.cases()).hasSize(1);
        assertThat(choice.cases().get(0).condition().name()).isEqualTo("a");
        assertThat(choice.cases().get(0).children())
                .hasOnlyElementsOfType(ModelOperation.RemoveElement.class);
        assertThat(choice.otherwise()).hasOnlyElementsOfType(ModelOperation.Unset.class);
        assertThat(choice.children()).hasSize(2);
    }

    @Test
    void loopsHaveAnIterator() {
        assertThat(((For) operation("<o xsi:type='operation:For' expression='var:v'></o>")))
                .satisfies(f -> assertThat(f.iteratorName()).isEqualTo("i"));
    }

    @Test
    void otherOperationsAreRefused() {
        OdesignText text =
                section(
                        "<ownedTools xsi:type='tool:DirectEditLabel' name='X'><mask mask='{0}'/>"
                                + "<initialOperation>\n<firstModelOperations"
                                + " xsi:type='tool:Navigation'/></initialOperation></ownedTools>");
        assertThat(text.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("Navigation"))
                .satisfies(p -> assertThat(p.location().line()).isEqualTo(text.lineOf("<firstM")));
    }
}
