package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.Tool;

class EdgeToolsTest {
    private final CompanyTools company = new CompanyTools();
    private final Tool.EdgeCreation addTie = company.tool("AddTie", Tool.EdgeCreation.class);
    private final Tool.EdgeCreation addBoss = company.tool("AddBoss", Tool.EdgeCreation.class);
    private final Tool.Reconnect newBoss = company.tool("NewBoss", Tool.Reconnect.class);
    private final Tool.Reconnect newReport = company.tool("NewReport", Tool.Reconnect.class);

    private EdgeTools edges() {
        return company.tools().edges();
    }

    @Test
    void edgeThatStandsForAnElementMakesOne() {
        ToolCommand command =
                company.done(edges().prepare(addTie, company.node("eve"), company.node("ann")));
        assertThat(command.created()).containsExactly(company.element("tie"));
        assertThat(company.get("tie", "from")).isEqualTo(company.element("eve"));
        assertThat(company.get("tie", "to")).isEqualTo(company.element("ann"));
        assertThat(company.edge("Tie", "eve", "ann").element()).isEqualTo(company.element("tie"));
    }

    @Test
    void edgeThatStandsForAReferenceSetsIt() {
        company.done(edges().prepare(addBoss, company.node("eve"), company.node("cem")));
        assertThat(company.get("eve", "boss")).isEqualTo(company.element("cem"));
        assertThat(company.names("cem", "reports")).containsExactly("eve");
    }

    @Test
    void edgeIsOfferedOnlyWhereMappingsAndPreconditionsAllowIt() {
        assertThat(edges().canStart(addBoss, company.node("eve"))).isTrue();
        assertThat(edges().canStart(addBoss, company.node("bob"))).isFalse();
        assertThat(edges().meetsStartPrecondition(addBoss, company.node("bob"))).isFalse();
        assertThat(edges().acceptsSource(addBoss, company.node("bob"))).isTrue();
        assertThat(edges().canStart(addTie, company.node("sales"))).isFalse();
        assertThat(edges().acceptsTarget(addTie, company.node("sales"))).isFalse();
        assertThat(edges().canConnect(addTie, company.node("ann"), company.node("bob"))).isTrue();
        assertThat(edges().canConnect(addTie, company.node("ann"), company.node("sales")))
                .isFalse();
        assertThat(edges().canConnect(addTie, company.node("ann"), company.node("ann"))).isFalse();
        assertThat(edges().prepare(addTie, company.node("ann"), company.node("ann")).refusal())
                .isEqualTo("“AddTie” is not possible here.");
    }

    @Test
    void endOfAnEdgeIsMovedToAnotherBoss() {
        var edge = company.edge("Boss", "bob", "ann");
        assertThat(edges().reconnectionsFor(edge, false)).containsExactly(newBoss);
        assertThat(edges().canReconnect(newBoss, edge, edge.target(), company.node("eve")))
                .isTrue();
        company.done(edges().prepare(newBoss, edge, edge.target(), company.node("eve")));
        assertThat(company.names("ann", "reports")).containsExactly("cem");
        assertThat(company.names("eve", "reports")).containsExactly("dan", "bob");
    }

    @Test
    void beginningOfAnEdgeIsMovedToAnotherPerson() {
        var edge = company.edge("Boss", "bob", "ann");
        assertThat(edges().reconnectionsFor(edge, true)).containsExactly(newReport);
        company.done(edges().prepare(newReport, edge, edge.source(), company.node("eve")));
        assertThat(company.get("eve", "boss")).isEqualTo(company.element("ann"));
        assertThat(company.get("bob", "boss")).isNull();
    }

    @Test
    void endIsNotMovedWhereThePreconditionOrTheMappingForbidsIt() {
        var edge = company.edge("Boss", "bob", "ann");
        assertThat(edges().canReconnect(newBoss, edge, edge.target(), edge.target())).isFalse();
        assertThat(edges().meetsPrecondition(newBoss, edge, edge.target(), edge.target()))
                .isFalse();
        assertThat(edges().canReconnect(newBoss, edge, edge.target(), company.node("it")))
                .isFalse();
        assertThat(edges().canReconnect(newReport, edge, edge.source(), company.node("eve")))
                .isTrue();
        assertThat(edges().reconnectionsFor(company.edge("Tie", "bob", "ann"), true)).isEmpty();
    }

    @Test
    void endsThatAreGoneAreRefused() {
        var edge = company.edge("Boss", "bob", "ann");
        var eve = company.node("eve");
        company.stack().execute(company.use("Remove", "eve").command());
        assertThat(edges().prepare(newBoss, edge, edge.target(), eve).isPossible()).isFalse();
        assertThat(edges().prepare(addTie, company.node("bob"), eve).isPossible()).isFalse();
        assertThat(edges().meetsPrecondition(newBoss, edge, edge.target(), eve)).isFalse();
    }
}
