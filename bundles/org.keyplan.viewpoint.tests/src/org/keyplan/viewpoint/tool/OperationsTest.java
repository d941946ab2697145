package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.viewpoint.description.Tool;

import java.util.List;

class OperationsTest {
    private final CompanyTools company = new CompanyTools();

    @Test
    void removedElementTakesItsContentsAndAllReferencesWithIt() {
        company.done(company.use("Remove", "ann"));
        assertThat(company.names("sales", "people")).containsExactly("bob");
        assertThat(company.get("sales", "head")).isNull();
        assertThat(company.get("cem", "boss")).isNull();
        assertThat(company.get("bob", "boss")).isNull();
        assertThat(company.get("t1", "from")).isNull();
        assertThat(company.get("t2", "to")).isNull();
        assertThat(company.get("t2", "from")).isEqualTo(company.element("bob"));
        assertThat(company.state()).doesNotContain("gold");
    }

    @Test
    void elementsComeBackWithTheirIdentifiers() {
        EObject gold = company.element("gold");
        company.done(company.use("Remove", "sales"));
        assertThat(company.names("acme", "units")).containsExactly("it");
        company.stack().undo();
        assertThat(company.element("gold")).isSameAs(gold);
        assertThat(company.names("acme", "units")).containsExactly("sales", "it");
    }

    @Test
    void operationsGoOnAfterAnElementIsRemoved() {
        company.done(company.use("RemoveAndGoOn", "bob"));
        assertThat(company.state()).doesNotContain("bob");
    }

    @Test
    void loopRunsOnEachElementAndKnowsItByName() {
        company.done(company.use("TagAll", "sales"));
        assertThat(company.get("ann", "tags")).isEqualTo(List.of("first", "Ann"));
        assertThat(company.get("bob", "tags")).isEqualTo(List.of("Bob"));
        assertThat(company.get("bob", "name")).isEqualTo("x");
        assertThat(company.get("cem", "name")).isEqualTo("Cem");
    }

    @Test
    void loopOverTextsStaysOnTheContext() {
        company.done(company.use("CountWords", "bob"));
        assertThat(company.get("bob", "tags")).isEqualTo(List.of("one", "two"));
    }

    @ParameterizedTest
    @CsvSource({"ann, senior", "eve, free", "dan, junior"})
    void firstCaseThatHoldsIsRun(String person, String name) {
        company.done(company.use("Rank", person));
        assertThat(company.get(person, "name")).isEqualTo(name);
    }

    @Test
    void conditionalOperationsAreRunOnlyIfTheConditionHolds() {
        company.done(company.use("IfOld", "ann"));
        assertThat(company.get("ann", "name")).isEqualTo("old");
        String before = company.state();
        ToolCommand nothing = company.use("IfOld", "bob").command();
        assertThat(nothing.hasChanged()).isFalse();
        company.stack().execute(nothing);
        assertThat(nothing.hasChanged()).isFalse();
        assertThat(company.state()).isEqualTo(before);
    }

    @Test
    void variableKeepsItsValueWhileTheContextChanges() {
        company.stack()
                .execute(
                        company.tools()
                                .edges()
                                .prepare(
                                        company.tool("AddBoss", Tool.EdgeCreation.class),
                                        company.node("ann"),
                                        company.node("eve"))
                                .command());
        company.done(company.use("LetBoss", "ann"));
        assertThat(company.get("bob", "boss")).isEqualTo(company.element("eve"));
        assertThat(company.names("eve", "reports")).containsExactly("dan", "ann", "bob");
        assertThat(company.names("ann", "reports")).containsExactly("cem");
    }

    @Test
    void variableCalledSelfIsTheContext() {
        company.done(company.use("LetSelf", "bob"));
        assertThat(company.get("ann", "name")).isEqualTo("chief");
        assertThat(company.get("bob", "name")).isEqualTo("Bob");
    }

    @Test
    void unsetClearsBothEndsOfAnAssociation() {
        company.done(company.use("UnsetBoss", "bob"));
        assertThat(company.names("ann", "reports")).containsExactly("cem");
    }

    @Test
    void unsetTakesOutTheValuesItNames() {
        company.done(company.use("UnsetReports", "ann"));
        assertThat(company.names("ann", "reports")).isEmpty();
        assertThat(company.get("cem", "boss")).isNull();
    }

    @Test
    void literalOfAnEnumerationIsFoundByWhatIsWritten() {
        company.done(company.use("Buyer", "bob"));
        assertThat(company.state()).contains("name=\"Bob\" role=\"economic buyer\"");
    }

    @Test
    void addingToAContainmentMoves() {
        company.done(company.use("Steal", "it"));
        assertThat(company.names("it", "people")).containsExactly("dan", "eve", "ann");
        assertThat(company.names("sales", "people")).containsExactly("bob");
        assertThat(company.get("sales", "head")).isEqualTo(company.element("ann"));
    }

    @Test
    void whatAServiceChangesIsPartOfTheStep() {
        company.done(company.use("Meddle", "it"));
        assertThat(company.get("acme", "name")).isEqualTo("meddled");
        company.stack().undo();
        assertThat(company.get("acme", "name")).isEqualTo("Acme");
    }

    @Test
    void newElementGoesWhereThereIsRoomOnly() {
        company.done(company.use("GiveBadge", "bob"));
        assertThat(company.get("bob", "badge")).isEqualTo(company.element("silver"));
        company.stack().undo();
        assertThat(company.failed(company.use("GiveBadge", "ann")))
                .startsWith(
                        "“GiveBadge” was not carried out, because “badge” of Person already has a"
                                + " value (company.odesign:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LateFault | Unit has no feature “nothing”",
                "Boom | “service:boom” cannot be computed",
                "BadType | “boss” takes only Person",
                "NoClass | there is no class “co::Named” that can be created",
                "Fixed | “code” of Person cannot be changed",
                "Unknown | There is no variable \"nobody\" here",
                "Nowhere | there is no place to move to",
                "ChangeView | would change the drawing instead of the model",
                "Leak | There is no variable \"boss\" here"
            })
    void failingToolLeavesNoTraceAndSaysWhy(String tool, String reason) {
        String on = List.of("LateFault", "Leak", "Nowhere").contains(tool) ? "it" : "bob";
        assertThat(company.failed(company.use(tool, on)))
                .startsWith("“" + tool + "” was not carried out")
                .contains(reason)
                .contains("company.odesign:");
    }

    @Test
    void numberThatIsNoneIsToldAsAPersonWould() {
        assertThat(company.failed(company.use("BadNumber", "bob")))
                .isEqualTo("“many” is not a number that fits here.");
    }

    @ParameterizedTest
    @CsvSource({"MoveIntoItself", "SetIntoItself"})
    void nothingIsMovedIntoItself(String tool) {
        assertThat(company.failed(company.use(tool, "sales")))
                .isEqualTo("“" + tool + "” was not carried out: nothing can be moved into itself.");
    }

    @Test
    void variablesOfOneToolAreUnknownToTheNext() {
        company.done(
                company.tools()
                        .prepare(
                                company.tool("NewUnit", Tool.ContainerCreation.class),
                                company.view("it")));
        company.stack().flush();
        assertThat(company.failed(company.use("Leak", "it"))).contains("boss");
    }

    @Test
    void toolWithoutOperationsIsRefused() {
        Prepared prepared = company.use("NoOperation", "it");
        assertThat(prepared.isPossible()).isFalse();
        assertThat(prepared.refusal()).startsWith("“NoOperation” does nothing");
    }

    @Test
    void toolWhosePreconditionDoesNotHoldIsRefused() {
        assertThat(company.use("Never", "it").refusal()).isEqualTo("“Never” is not possible here.");
    }

    @Test
    void toolPreparedForAnElementThatIsGoneLeavesNoTrace() {
        Prepared prepared = company.use("IfOld", "ann");
        company.stack().execute(company.use("Remove", "ann").command());
        String before = company.state();
        company.stack().execute(prepared.command());
        assertThat(prepared.command().failure().orElseThrow())
                .hasMessage("This is no longer in the diagram; please try again.");
        assertThat(company.state()).isEqualTo(before);
    }
}
