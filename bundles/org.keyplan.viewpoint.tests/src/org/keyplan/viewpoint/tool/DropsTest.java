package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.Tool;

class DropsTest {
    private final CompanyTools company = new CompanyTools();
    private final Tool.ContainerDrop movePerson =
            company.tool("MovePerson", Tool.ContainerDrop.class);
    private final Tool.ContainerDrop moveUnit = company.tool("MoveUnit", Tool.ContainerDrop.class);

    private Drops drops() {
        return company.tools().drops();
    }

    @Test
    void personIsMovedToAnotherUnitWithAllTies() {
        company.done(drops().prepare(movePerson, company.node("ann"), company.view("it")));
        assertThat(company.names("it", "people")).containsExactly("dan", "eve", "ann");
        assertThat(company.names("sales", "people")).containsExactly("bob");
        assertThat(company.get("t1", "from")).isEqualTo(company.element("ann"));
        assertThat(company.state()).contains("xmi:id=\"gold\"");
    }

    @Test
    void unitIsMovedToTheSheet() {
        company.done(drops().prepare(moveUnit, company.node("field"), View.SHEET));
        assertThat(company.names("acme", "units")).containsExactly("sales", "it", "field");
    }

    @Test
    void elementFromElsewhereIsDropped() {
        company.done(drops().prepare(moveUnit, company.element("it"), company.view("field")));
        assertThat(company.names("field", "units")).containsExactly("it");
    }

    @Test
    void unitIsNotMovedIntoItself() {
        assertThat(
                        drops().prepare(moveUnit, company.node("sales"), company.view("field"))
                                .refusal())
                .isEqualTo("“MoveUnit” was not carried out: nothing can be moved into itself.");
        assertThat(drops().prepare(moveUnit, company.node("sales"), company.view("sales")))
                .returns(false, Prepared::isPossible);
        assertThat(
                        company.failed(
                                drops().prepare(
                                                moveUnit,
                                                company.element("sales"),
                                                company.view("field"))))
                .contains("into itself");
    }

    @Test
    void personIsNotDroppedWhereNoMappingShowsPeople() {
        assertThat(drops().prepare(movePerson, company.node("ann"), View.SHEET).refusal())
                .isEqualTo("This cannot be put here.");
        assertThat(drops().prepare(moveUnit, company.node("ann"), company.view("it")).refusal())
                .isEqualTo("This cannot be put here.");
    }

    @Test
    void toolsAreOfferedWhereTheyTakeWhatIsDragged() {
        assertThat(drops().toolsFor(company.node("ann"), company.view("it")))
                .containsExactly(movePerson);
        assertThat(drops().toolsFor(company.node("field"), company.view("it")))
                .containsExactly(moveUnit);
        assertThat(drops().toolsFor(company.node("field"), View.SHEET)).containsExactly(moveUnit);
        assertThat(drops().toolsFor(company.node("ann"), View.SHEET)).isEmpty();
        assertThat(drops().toolsFor(company.node("ann"), company.view("bob"))).isEmpty();
        assertThat(drops().toolsFor(company.element("it"), company.view("field")))
                .containsExactly(movePerson, moveUnit);
    }
}
