package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.documents.testing.ReadDocument.compact;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.documents.testing.MarkdownReader;
import org.keyplan.documents.testing.ReadDocument;
import org.keyplan.documents.testing.XlsxReader;
import org.keyplan.model.Account;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.viewpoint.picture.SvgWriter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Of a plan of a thousand people every one is there. */
class LargePlanTest {

    private static final int PEOPLE = 1_000;
    private static final int IN_A_UNIT = 20;
    private static final int SPAN_OF_CONTROL = 8;

    private static final List<String> NAMES = new ArrayList<>();
    private static PlanDocument document;

    @BeforeAll
    static void makePlan() {
        KeyplanFactory make = KeyplanFactory.eINSTANCE;
        AccountPlan plan = PlanFiles.create("Large customer");
        Account account = plan.getAccount();
        for (int i = 0; i < PEOPLE; i++) {
            if (i % IN_A_UNIT == 0) {
                OrganizationUnit unit = make.createOrganizationUnit();
                unit.setName("Department " + i / IN_A_UNIT);
                account.getUnits().add(unit);
            }
            Stakeholder person = make.createStakeholder();
            person.setName("Person%04d Smith".formatted(i));
            person.setUnit(account.getUnits().get(i / IN_A_UNIT));
            if (i > 0) {
                person.setReportsTo(account.getStakeholders().get((i - 1) / SPAN_OF_CONTROL));
            }
            account.getStakeholders().add(person);
            NAMES.add(person.getName());
        }
        document =
                PlanDocument.of(
                        Documents.validated(plan),
                        DocumentOptions.in(Locale.ENGLISH),
                        Set.of(DocumentFormat.HTML, DocumentFormat.MD, DocumentFormat.XLSX));
    }

    private static void assertEverybodyIsListed(ReadDocument read) {
        List<List<String>> rows = read.rows(Documents.text(Locale.ENGLISH, "organisation.people"));
        assertThat(rows).hasSize(PEOPLE);
        for (int i = 0; i < PEOPLE; i++) {
            assertThat(rows.get(i).get(0)).startsWith(compact(NAMES.get(i)));
        }
    }

    @Test
    void theWebPageListsEverybody() throws Exception {
        assertEverybodyIsListed(HtmlReader.read(Documents.write(document, DocumentFormat.HTML)));
    }

    @Test
    void theMarkdownFileListsEverybody() throws Exception {
        assertEverybodyIsListed(MarkdownReader.read(Documents.write(document, DocumentFormat.MD)));
    }

    @Test
    void theExcelFileListsEverybody() throws Exception {
        byte[] file = Documents.write(document, DocumentFormat.XLSX);

        try (XSSFWorkbook excel = XlsxReader.open(file)) {
            assertThat(XlsxReader.column(excel, "People", "Name"))
                    .extracting(cell -> cell.getStringCellValue())
                    .isEqualTo(NAMES);
        }
    }

    @Test
    void theOrgChartOnPagesIsDividedAndShowsEverybody() {
        List<Figure> charts =
                document.content().sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .filter(figure -> figure.id().startsWith("org-chart"))
                        .flatMap(figure -> figure.onPages().stream())
                        .toList();

        assertThat(charts).hasSizeGreaterThan(10);
        StringBuilder shown = new StringBuilder();
        charts.forEach(chart -> shown.append(new SvgWriter().write(chart.drawing())));
        assertThat(shown).contains(NAMES);
    }
}
