package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.XlsxReader;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.Attitude;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.label.PlanLabels;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** An Excel file has values of the right types, tables to filter, and runs nothing. */
class ExcelFileTest {

    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    static Stream<Arguments> examples() {
        return Examples.names().stream()
                .flatMap(name -> Documents.LANGUAGES.stream().map(l -> Arguments.of(name, l)));
    }

    private static String label(EStructuralFeature feature) {
        return PlanLabels.feature(feature, Locale.ENGLISH);
    }

    private static Opportunity opportunity(AccountPlan plan, String name, String amount) {
        Opportunity opportunity = MAKE.createOpportunity();
        opportunity.setName(name);
        opportunity.setAmount(Money.valueOf(amount));
        plan.getOpportunities().add(opportunity);
        return opportunity;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyTableCanBeFilteredAndKeepsItsHeadingInSight(String name, Locale locale)
            throws IOException {
        try (XSSFWorkbook excel =
                XlsxReader.open(Documents.example(name), DocumentOptions.in(locale))) {
            int tables = 0;
            for (Sheet each : excel) {
                XSSFSheet sheet = (XSSFSheet) each;
                PaneInformation pane = sheet.getPaneInformation();
                assertThat(pane.isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows().getFirstRow() + 1)
                        .isEqualTo((int) pane.getHorizontalSplitTopRow());
                if (sheet.getTables().isEmpty()) {
                    continue;
                }
                tables++;
                XSSFTable table = XlsxReader.table(sheet);
                assertThat(table.getStartRowIndex() + 1)
                        .isEqualTo((int) pane.getHorizontalSplitTopRow());
                assertThat(table.getEndRowIndex()).isEqualTo(sheet.getLastRowNum());
                AreaReference filtered =
                        new AreaReference(
                                table.getCTTable().getAutoFilter().getRef(),
                                excel.getSpreadsheetVersion());
                assertThat(filtered.getFirstCell().getRow()).isEqualTo(table.getStartRowIndex());
                assertThat(filtered.getLastCell().getRow()).isEqualTo(table.getEndRowIndex());
                for (int i = 0; i < table.getColumnCount(); i++) {
                    assertThat(
                                    sheet.getRow(table.getStartRowIndex())
                                            .getCell(i)
                                            .getStringCellValue())
                            .isNotBlank()
                            .isEqualTo(table.getColumns().get(i).getName());
                }
            }
            assertThat(tables).isEqualTo(excel.getNumberOfSheets() - 1).isGreaterThan(4);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noCellHoldsAFormulaOrAnError(String name, Locale locale) throws IOException {
        try (XSSFWorkbook excel =
                XlsxReader.open(Documents.example(name), DocumentOptions.in(locale))) {
            for (Sheet sheet : excel) {
                sheet.forEach(
                        row ->
                                row.forEach(
                                        cell ->
                                                assertThat(cell.getCellType())
                                                        .isIn(
                                                                CellType.STRING,
                                                                CellType.NUMERIC,
                                                                CellType.BLANK)));
            }
        }
    }

    @Test
    void datesAmountsAndSharesAreNumbersOfTheirKind() throws IOException {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        Opportunity opportunity = opportunity(plan, "Kiln 4", "1250000.00 EUR");
        opportunity.setProbability(40);
        opportunity.setExpectedClose(LocalDate.of(2026, 6, 20));
        opportunity(plan, "Kiln 5", "7 CNY");

        try (XSSFWorkbook excel = XlsxReader.open(plan)) {
            XSSFCell amount = XlsxReader.column(excel, "Opportunities", "Amount").get(0);
            assertThat(amount.getNumericCellValue()).isEqualTo(1_250_000);
            assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0\\ [$EUR]");
            assertThat(
                            XlsxReader.column(excel, "Opportunities", "Amount")
                                    .get(1)
                                    .getCellStyle()
                                    .getDataFormatString())
                    .contains("CNY");
            assertThat(
                            XlsxReader.column(excel, "Opportunities", "Weighted amount")
                                    .get(0)
                                    .getNumericCellValue())
                    .isEqualTo(500_000);
            XSSFCell share =
                    XlsxReader.column(
                                    excel,
                                    "Opportunities",
                                    label(KeyplanPackage.Literals.OPPORTUNITY__PROBABILITY))
                            .get(0);
            assertThat(share.getNumericCellValue()).isEqualTo(0.4);
            assertThat(XlsxReader.shown(share)).isEqualTo("40%");
            XSSFCell close = XlsxReader.column(excel, "Opportunities", "Expected close").get(0);
            assertThat(close.getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2026, 6, 20, 0, 0));
            assertThat(XlsxReader.shown(close)).isEqualTo("2026-06-20");
            XSSFCell overdue = XlsxReader.column(excel, "Opportunities", "Overdue (days)").get(0);
            assertThat(overdue.getNumericCellValue()).isEqualTo(10);
            assertThat(XlsxReader.shown(overdue)).isEqualTo("▲ 10");
        }
    }

    @Test
    void centsAreShownWhereAnyAmountOfTheColumnHasThem() throws IOException {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        opportunity(plan, "Kiln 4", "1250000.50 EUR");
        opportunity(plan, "Kiln 5", "7 EUR");

        try (XSSFWorkbook excel = XlsxReader.open(plan)) {
            assertThat(XlsxReader.column(excel, "Opportunities", "Amount"))
                    .extracting(cell -> cell.getCellStyle().getDataFormatString())
                    .containsExactly("#,##0.00\\ [$EUR]", "#,##0.00\\ [$EUR]");
        }
    }

    @Test
    void anAmountOfMoreDigitsThanExcelKeepsLosesNone() throws IOException {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        opportunity(plan, "Kiln 4", "1234567890123456.78 EUR");

        try (XSSFWorkbook excel = XlsxReader.open(plan)) {
            assertThat(
                            XlsxReader.column(excel, "Opportunities", "Amount")
                                    .get(0)
                                    .getStringCellValue())
                    .isEqualTo("1234567890123456.78 EUR");
        }
    }

    @Test
    void aDayBeforeExcelsFirstIsText() throws IOException {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        opportunity(plan, "Kiln 4", "1 EUR").setExpectedClose(LocalDate.of(1899, 5, 1));

        try (XSSFWorkbook excel = XlsxReader.open(plan)) {
            assertThat(
                            XlsxReader.column(excel, "Opportunities", "Expected close")
                                    .get(0)
                                    .getStringCellValue())
                    .isEqualTo("1899-05-01");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "@SUM(1,2)",
                "+HYPERLINK(\"http://example.com\")",
                "\t=1+1",
                "\r=1+1",
                "<script>alert(1)</script>",
                "😀 \ud800 \u0000 _x0041_ \u202eabc",
                "a\tb\nc\r\nd",
                "[]:*?/\\",
            })
    void whateverPeopleTypeStaysText(String text) throws IOException {
        AccountPlan plan = PlanFiles.create(text);
        plan.setName(text);
        Stakeholder person = MAKE.createStakeholder();
        person.setName(text);
        person.setJobTitle(text);
        plan.getAccount().getStakeholders().add(person);
        TeamMember member = MAKE.createTeamMember();
        member.setName(text);
        plan.getTeam().add(member);
        var engagement = MAKE.createEngagement();
        engagement.setMember(member);
        engagement.setStakeholder(person);
        plan.getEngagements().add(engagement);

        for (Locale locale : Documents.LANGUAGES) {
            try (XSSFWorkbook excel = XlsxReader.open(plan, DocumentOptions.in(locale))) {
                boolean runs = text.strip().matches("(?s)[=@+].*");
                String expected =
                        (runs ? "'" : "")
                                + text.replace("\r\n", "\n")
                                        .replace('\r', '\n')
                                        .replace('\t', ' ')
                                        .replaceAll("[\ud800\u0000](?![\udc00-\udfff])", "");
                XSSFCell cell = XlsxReader.sheet(excel, "People").getRow(4).getCell(1);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(expected);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(runs);
                assertThat(XlsxReader.sheet(excel, "Coverage").getTables()).hasSize(1);
            }
        }
    }

    @Test
    void aPhoneNumberIsTextThatLooksAsItWasTyped() throws IOException {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        Stakeholder person = MAKE.createStakeholder();
        person.setName("Anna Berg");
        person.setPhone("+49 30 123456");
        plan.getAccount().getStakeholders().add(person);

        try (XSSFWorkbook excel = XlsxReader.open(plan)) {
            XSSFCell phone =
                    XlsxReader.column(excel, "People", label(KeyplanPackage.Literals.PERSON__PHONE))
                            .get(0);
            assertThat(phone.getStringCellValue()).isEqualTo("+49 30 123456");
            assertThat(phone.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aTextThatIsTooLongForACellSaysSo() throws IOException {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        Action action = MAKE.createAction();
        action.setName("Call");
        action.setResult("Long ".repeat(10_000));
        plan.getActions().add(action);

        try (XSSFWorkbook excel = XlsxReader.open(plan)) {
            assertThat(XlsxReader.column(excel, "Actions", "Result").get(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("… [cut: the text has 50000 characters]");
        }
    }

    @Test
    void theMostCriticalAttitudeOfAPersonIsShownByWordMarkAndColour() throws IOException {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        Stakeholder person = MAKE.createStakeholder();
        person.setName("Anna Berg");
        plan.getAccount().getStakeholders().add(person);
        for (Attitude attitude : List.of(Attitude.CHAMPION, Attitude.SCEPTIC, Attitude.UNKNOWN)) {
            InfluenceMap map = MAKE.createInfluenceMap();
            Participant part = MAKE.createParticipant();
            part.setStakeholder(person);
            part.setAttitude(attitude);
            map.getParticipants().add(part);
            plan.getMaps().add(map);
        }

        try (XSSFWorkbook excel = XlsxReader.open(plan)) {
            XSSFCell attitude =
                    XlsxReader.column(excel, "People", "Attitude (most critical)").get(0);
            assertThat(attitude.getStringCellValue()).isEqualTo("▼ Sceptic");
            assertThat(formulas(XlsxReader.sheet(excel, "People"), attitude))
                    .contains("\"▼ Sceptic\"", "\"▲▲ Champion\"");
            assertThat(XlsxReader.column(excel, "Influence", "Attitude"))
                    .extracting(XSSFCell::getStringCellValue)
                    .containsExactly("▲▲ Champion", "▼ Sceptic", "");
        }
    }

    /** What the colours of a cell depend on. */
    private static List<String> formulas(XSSFSheet sheet, XSSFCell cell) {
        List<String> formulas = new ArrayList<>();
        var formatting = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < formatting.getNumConditionalFormattings(); i++) {
            var part = formatting.getConditionalFormattingAt(i);
            if (Stream.of(part.getFormattingRanges()).anyMatch(range -> range.isInRange(cell))) {
                for (int j = 0; j < part.getNumberOfRules(); j++) {
                    formulas.add(part.getRule(j).getFormula1());
                }
            }
        }
        return formulas;
    }

    @Test
    void severityCoverageAndWhatIsOverdueHaveColoursThatFollowTheirValues() throws IOException {
        try (XSSFWorkbook excel = XlsxReader.open(Documents.example(Examples.NEGLECTED_ACCOUNT))) {
            for (String place :
                    List.of(
                            "Findings/Severity",
                            "People/Coverage",
                            "Opportunities/Overdue (days)",
                            "Actions/Overdue (days)")) {
                String[] parts = place.split("/");
                XSSFCell cell = XlsxReader.column(excel, parts[0], parts[1]).get(0);
                assertThat(formulas(XlsxReader.sheet(excel, parts[0]), cell))
                        .as(place)
                        .isNotEmpty();
            }
        }
    }
}
