package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.TableTool;
import org.keyplan.viewpoint.description.Tool;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.CrossTableRefresher;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.table.TableColumn;
import org.keyplan.viewpoint.table.TableLook;
import org.keyplan.viewpoint.table.TableRow;

import java.util.List;
import java.util.Locale;

/** A table with units and people below each other as rows, people as columns. */
class TableToolsTest {
    private final CompanyTools company = new CompanyTools();
    private final CrossTableDescription description =
            company.description().table("Ties").orElseThrow();

    private CrossTable table() {
        return new CrossTableRefresher(company.interpreter())
                .refresh(description, company.company());
    }

    private TableTools tools() {
        return new TableTools(table(), company.interpreter(), Locale.ENGLISH);
    }

    private TableRow row(String element) {
        EObject shown = company.element(element);
        return table().allRows().filter(row -> row.element() == shown).findFirst().orElseThrow();
    }

    private int index(String element) {
        return table().columns().stream()
                .map(TableColumn::element)
                .toList()
                .indexOf(company.element(element));
    }

    private TableColumn column(String element) {
        return table().columns().get(index(element));
    }

    private TableCell cell(String row, String column) {
        return row(row).cell(index(column)).orElseThrow();
    }

    private List<String> outline() {
        return table().allRows().map(TableRow::label).toList();
    }

    @Test
    void rowsAreNestedWithOwnMappingsBeforeReusedOnes() {
        company.element("ann").eAdapters().clear();
        assertThat(table().title()).isEqualTo("Acme");
        assertThat(outline())
                .containsExactly(
                        "Sales",
                        "Person Ann",
                        "Person Bob",
                        "Field",
                        "Person Cem",
                        "IT",
                        "Person Dan",
                        "Person Eve");
        assertThat(company.element("ann").eAdapters()).as("what naming it left").isEmpty();
        assertThat(table().rows()).hasSize(2);
        assertThat(table().columns())
                .extracting(TableColumn::label)
                .containsExactly("Cem", "Ann", "Bob", "Dan", "Eve");
    }

    @Test
    void cellsComeFromElementsAndFromReferences() {
        assertThat(cell("ann", "dan").text()).isEqualTo("t1");
        assertThat(cell("ann", "dan").element()).isEqualTo(company.element("t1"));
        assertThat(cell("cem", "ann").text()).isEqualTo("boss");
        assertThat(cell("cem", "ann").element()).isEqualTo(company.element("cem"));
        assertThat(cell("cem", "ann").mapping().name()).isEqualTo("Boss");
        assertThat(row("ann").cell(index("eve"))).isEmpty();
        assertThat(row("sales").cells()).containsOnlyNulls();
    }

    @Test
    void lastMappingThatHasSomethingToSayAboutAPlaceWins() {
        assertThat(cell("bob", "ann").text()).isEqualTo("boss");
        company.stack().execute(company.use("UnsetBoss", "bob").command());
        assertThat(cell("bob", "ann").text()).isEqualTo("t2");
    }

    @Test
    void looksTellWhereTheyAreFrom() {
        TableLook header = column("ann").look();
        assertThat(header.foregroundFrom()).isEqualTo(new TableLook.Origin("To", -1));
        assertThat(header.labelSize()).isEqualTo(10);
        assertThat(header.backgroundFrom()).isNull();
        company.stack().execute(company.use("UnsetBoss", "cem").command());
        assertThat(cell("dan", "eve").look().backgroundFrom()).isNull();
        company.done(company.tools().labels().prepare(company.view("dan"), "Dan (60)"));
        TableLook old = cell("dan", "eve").look();
        assertThat(old.backgroundFrom()).isEqualTo(new TableLook.Origin("To", 0));
        assertThat(old.background()).isNotEqualTo(Rgb.WHITE);
        assertThat(old.foreground()).isEqualTo(header.foreground());
        assertThat(row("ann").look()).isEqualTo(TableLook.PLAIN);
    }

    @Test
    void rowIsMadeBelowAnother() {
        TableRow sales = row("sales");
        TableTool add = sales.mapping().create().get(0);
        ToolCommand command = company.done(tools().prepareCreation(add, sales));
        assertThat(command.created()).hasSize(1);
        assertThat(CompanyTools.get(command.created().get(0), "name")).isEqualTo("Acme");
        assertThat(outline())
                .containsExactly(
                        "Sales",
                        "Person Ann",
                        "Person Bob",
                        "Person Acme",
                        "Field",
                        "Person Cem",
                        "IT",
                        "Person Dan",
                        "Person Eve");
    }

    @Test
    void rowIsDeletedByItsToolOnlyIfItsPreconditionHolds() {
        assertThat(tools().prepareDeletion(row("sales")).refusal())
                .isEqualTo("“DropUnit” is not possible here.");
        company.stack().execute(company.use("Remove", "cem").command());
        company.done(tools().prepareDeletion(row("field")));
        assertThat(company.names("sales", "units")).isEmpty();
    }

    @Test
    void rowAndColumnWithoutAToolAreDeletedWithAllReferences() {
        company.done(tools().prepareDeletion(row("ann")));
        assertThat(company.get("t1", "from")).isNull();
        company.done(tools().prepareDeletion(column("eve")));
        assertThat(company.get("dan", "boss")).isNull();
        assertThat(company.names("it", "people")).containsExactly("dan");
    }

    @Test
    void cellIsEdited() {
        company.done(tools().prepareEdit(row("ann"), column("dan"), cell("ann", "dan"), "strong"));
        assertThat(company.get("t1", "name")).isEqualTo("strong");
    }

    @Test
    void cellWithoutAToolIsNotEdited() {
        assertThat(tools().canEdit(row("cem"), column("ann"), cell("cem", "ann"))).isFalse();
        assertThat(
                        tools().prepareEdit(row("cem"), column("ann"), cell("cem", "ann"), "x")
                                .refusal())
                .isEqualTo("There is nothing here that could be edited.");
    }

    @Test
    void cellIsMadeWhereThereIsNone() {
        ToolCommand command =
                company.done(tools().prepareCellCreation(row("eve"), column("bob"), "new tie"));
        assertThat(command.created()).containsExactly(company.element("new tie"));
        assertThat(cell("eve", "bob").text()).isEqualTo("new tie");
        assertThat(tools().prepareCellCreation(row("sales"), column("bob"), "x").refusal())
                .isEqualTo("Nothing can be entered here.");
    }

    @Test
    void rowsEndWhereTheModelGoesInCircles() {
        company.done(
                company.tools()
                        .edges()
                        .prepare(
                                company.tool("AddBoss", Tool.EdgeCreation.class),
                                company.node("ann"),
                                company.node("bob")));
        CrossTable reports =
                new CrossTableRefresher(company.interpreter())
                        .refresh(
                                company.description().table("Reports").orElseThrow(),
                                company.company());
        assertThat(reports.title()).isEqualTo("new Reports");
        assertThat(reports.allRows().map(TableRow::label))
                .containsExactly("Ann", "Cem", "Bob", "Bob", "Ann", "Cem");
    }
}
