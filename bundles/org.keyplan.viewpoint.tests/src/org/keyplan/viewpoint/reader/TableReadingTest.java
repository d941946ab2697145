package org.keyplan.viewpoint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.FontFormat;
import org.keyplan.viewpoint.description.IntersectionMapping;
import org.keyplan.viewpoint.description.TableTool;

class TableReadingTest {
    private static final String TABLE =
            "//@ownedViewpoints[name='V']/@ownedRepresentations[name='T']";
    private static final String LINE = TABLE + "/@ownedLineMappings[name='Row']";
    private static final String COLUMN = TABLE + "/@ownedColumnMappings[name='Col']";

    private static final String BODY =
            "<ownedLineMappings name='Row' domainClass='t::Item'"
                    + " headerLabelExpression='feature:name'><ownedSubLines name='Sub'"
                    + " domainClass='t::Item' reusedSubLines=\""
                    + LINE
                    + "\"/><delete name='Del'><variables name='element'/><variables name='root'/>"
                    + "<firstModelOperation xsi:type='operation:RemoveElement'/></delete>"
                    + "</ownedLineMappings>"
                    + "<ownedColumnMappings name='Col' domainClass='t::Item' initialWidth='80'>"
                    + "<foregroundConditionalStyle predicateExpression='feature:big'>"
                    + "<style labelSize='9'><labelFormat>bold</labelFormat></style>"
                    + "</foregroundConditionalStyle></ownedColumnMappings>"
                    + "<intersection name='Cell' columnFinderExpression='feature:next'"
                    + " labelExpression='service:mark(line,column)' lineMapping=\""
                    + LINE
                    + "\" columnMapping=\""
                    + COLUMN
                    + "\"><directEdit><variables name='lineSemantic'/><mask mask='{0}'/>"
                    + "</directEdit></intersection>";

    private static CrossTableDescription read(OdesignText text) {
        return text.read().viewpoints().get(0).tables().get(0);
    }

    @Test
    void rowsColumnsAndCellsAreRead() {
        CrossTableDescription table = read(OdesignText.table(BODY));
        assertThat(table.name()).isEqualTo("T");
        assertThat(table.line(LINE).headerLabel().name()).isEqualTo("name");
        assertThat(table.line(LINE).subLines().get(0).reusedSubLines()).containsExactly(LINE);
        assertThat(table.allLines()).hasSize(2);
        assertThat(table.column(COLUMN).initialWidth()).isEqualTo(80);
        IntersectionMapping cell = table.intersections().get(0);
        assertThat(cell.lineMappings()).containsExactly(LINE);
        assertThat(cell.columnMapping()).isEqualTo(COLUMN);
        assertThat(cell.useDomainClass()).isFalse();
        assertThat(cell.text().arguments()).containsExactly("line", "column");
        assertThat(cell.create()).isNull();
    }

    @Test
    void toolsKnowTheirVariablesAndMasks() {
        CrossTableDescription table = read(OdesignText.table(BODY));
        TableTool delete = table.line(LINE).delete();
        assertThat(delete.variables()).containsExactly("element", "root");
        assertThat(delete.mask()).isNull();
        assertThat(table.tool(delete.path())).isSameAs(delete);
        TableTool edit = table.intersections().get(0).directEdit();
        assertThat(edit.mask()).isEqualTo("{0}");
        assertThat(edit.operations()).isEmpty();
        assertThat(table.tools()).containsExactly(delete, edit);
    }

    @Test
    void stylesMayBeLeftOut() {
        CrossTableDescription table = read(OdesignText.table(BODY));
        assertThat(table.line(LINE).styles().defaultForeground()).isNull();
        var style = table.column(COLUMN).styles().foregrounds().get(0).style();
        assertThat(style.labelSize()).isEqualTo(9);
        assertThat(style.formats()).containsExactly(FontFormat.BOLD);
    }

    @Test
    void cellsNeedARowAndAColumn() {
        OdesignText text =
                OdesignText.table(BODY)
                        .with("columnMapping=\"" + COLUMN, "columnMapping=\"" + LINE);
        assertThat(text.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.key()).isEqualTo("path.wrongKind.COLUMN"));
    }

    @Test
    void cellEditorsAreRefused() {
        OdesignText text =
                OdesignText.table(BODY).with("</intersection>", "<cellEditor/></intersection>");
        assertThat(text.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString()).contains("cellEditor", "intersection"));
    }

    @Test
    void rowsMayBeMadeAndDeleted() {
        OdesignText text =
                OdesignText.table(
                        BODY
                                + "<ownedCreateLine name='New' mapping=\""
                                + LINE
                                + "\"><variables name='root'/></ownedCreateLine>"
                                + "<createColumn name='NewC' mapping=\""
                                + COLUMN
                                + "\"/>");
        CrossTableDescription table = read(text);
        assertThat(table.createLines().get(0).mapping()).isEqualTo(LINE);
        assertThat(table.createColumns().get(0).mapping()).isEqualTo(COLUMN);
    }
}
