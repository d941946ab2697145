package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.Tool;

import java.util.List;
import java.util.Locale;

class CreationTest {
    private final CompanyTools company = new CompanyTools();

    private Prepared newPerson(View place) {
        return company.tools().prepare(company.tool("NewPerson", Tool.NodeCreation.class), place);
    }

    private Prepared newUnit(View place) {
        return company.tools()
                .prepare(company.tool("NewUnit", Tool.ContainerCreation.class), place);
    }

    @Test
    void newNodeIsMadeInItsContainerAndCanBeSelected() {
        ToolCommand command = company.done(newPerson(company.view("sales")));
        assertThat(command.created()).containsExactly(company.element("New"));
        assertThat(command.getResult()).isEqualTo(command.created());
        assertThat(command.getAffectedObjects()).isEqualTo(command.created());
        assertThat(company.names("sales", "people")).containsExactly("ann", "bob", "New");
        assertThat(company.names("ann", "reports")).containsExactly("cem", "bob", "New");
        assertThat(command.getLabel()).isEqualTo("New person");
    }

    @Test
    void newContainerIsMadeOnTheSheet() {
        ToolCommand command = company.done(newUnit(View.SHEET));
        assertThat(command.created())
                .containsExactly(company.element("New unit"), company.element("Head"));
        assertThat(company.names("acme", "units")).containsExactly("sales", "it", "New unit");
        assertThat(company.get("New unit", "head")).isEqualTo(company.element("Head"));
    }

    @Test
    void newContainerIsMadeInAnother() {
        company.done(newUnit(company.view("field")));
        assertThat(company.names("field", "units")).containsExactly("New unit");
    }

    @Test
    void changedElementsAreSelectedWhereNoneAreNew() {
        ToolCommand command = company.done(company.use("UnsetBoss", "bob"));
        assertThat(command.created()).isEmpty();
        assertThat(command.getAffectedObjects().toArray())
                .containsExactlyInAnyOrder(company.element("ann"), company.element("bob"));
    }

    @Test
    void removedElementsAreNotSelected() {
        ToolCommand command = company.done(company.use("Remove", "cem"));
        assertThat(command.getAffectedObjects().toArray())
                .containsExactlyInAnyOrder(company.element("field"), company.element("ann"));
    }

    @Test
    void preconditionKeepsPeopleOffTheSheet() {
        assertThat(newPerson(View.SHEET))
                .isEqualTo(new Prepared(null, "“New person” is not possible here."));
    }

    @Test
    void reasonsAreToldInChineseToo() {
        Prepared refused =
                company.tools(Locale.SIMPLIFIED_CHINESE)
                        .prepare(company.tool("NewPerson", Tool.NodeCreation.class), View.SHEET);
        assertThat(refused.refusal()).isEqualTo("此处不能使用“New person”。");
        Prepared failing =
                company.tools(Locale.TAIWAN)
                        .prepare(company.tool("BadNumber", Tool.Generic.class), company.view("it"));
        company.stack().execute(failing.command());
        assertThat(failing.command().failure().orElseThrow())
                .hasMessageStartingWith("“BadNumber”未执行，因为 Unit 没有属性“age”");
    }

    @Test
    void placeThatIsNotShownAnyMoreIsRefused() {
        View place = company.view("field");
        company.stack().execute(company.use("Remove", "field").command());
        assertThat(newUnit(place).refusal())
                .isEqualTo("This is no longer in the diagram; please try again.");
    }

    @Test
    void paletteOffersWhatIsShownAtAPlace() {
        assertThat(company.tools().creationsFor(View.SHEET))
                .extracting(Tool::name)
                .containsExactly("NewUnit");
        assertThat(company.tools().creationsFor(company.view("sales")))
                .extracting(Tool::name)
                .containsExactly("NewPerson", "NewUnit");
        assertThat(company.tools().creationsFor(company.view("ann"))).isEmpty();
    }

    @Test
    void doubleClickRunsTheToolOfTheMapping() {
        company.done(company.tools().prepareDoubleClick(company.view("ann")));
        assertThat(company.get("ann", "age")).isEqualTo(52);
    }

    @Test
    void doubleClickWithoutAToolIsRefused() {
        assertThat(company.tools().prepareDoubleClick(company.view("it")).refusal())
                .isEqualTo("A double click does nothing here.");
        assertThat(company.tools().prepareDoubleClick(View.SHEET).isPossible()).isFalse();
    }

    @Test
    void actionRunsOnceForAllThatIsSelected() {
        Tool.OperationAction mark = company.tool("MarkAll", Tool.OperationAction.class);
        company.done(
                company.tools().prepare(mark, List.of(company.view("bob"), company.view("dan"))));
        assertThat(company.get("bob", "tags")).isEqualTo(List.of("marked"));
        assertThat(company.get("dan", "tags")).isEqualTo(List.of("marked"));
        assertThat(company.tools().prepare(mark, List.of()).refusal())
                .isEqualTo("Please select something first.");
    }

    @Test
    void actionsAreOfferedByTheirPreconditions() {
        assertThat(company.tools().actionsFor(List.of(company.view("ann"))))
                .extracting(Tool::name)
                .containsExactly("MarkAll", "ForOld");
        assertThat(company.tools().actionsFor(List.of(company.view("bob"), company.view("ann"))))
                .extracting(Tool::name)
                .containsExactly("MarkAll");
        assertThat(company.tools().actionsFor(List.of())).isEmpty();
    }
}
