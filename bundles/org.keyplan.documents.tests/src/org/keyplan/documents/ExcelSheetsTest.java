package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.XlsxReader;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** An Excel file has the sheets of its edition and sections, and they can be printed. */
class ExcelSheetsTest {

    @Test
    void sheetsPrintOnTheirSideAsWideAsThePaperThatWasChosen() throws IOException {
        AccountPlan plan = Documents.example(Examples.POWER_AUTHORITY);
        for (Paper paper : Paper.values()) {
            try (XSSFWorkbook excel =
                    XlsxReader.open(plan, DocumentOptions.in(Locale.ENGLISH).on(paper))) {
                for (Sheet sheet : excel) {
                    PrintSetup print = sheet.getPrintSetup();
                    assertThat(print.getLandscape()).isTrue();
                    assertThat(print.getPaperSize())
                            .isEqualTo(
                                    paper == Paper.A4
                                            ? PrintSetup.A4_PAPERSIZE
                                            : PrintSetup.LETTER_PAPERSIZE);
                    assertThat(sheet.getFitToPage()).isTrue();
                    assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
                }
            }
        }
    }

    @Test
    void theFilesPropertiesNameNoPerson() throws IOException {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        try (XSSFWorkbook excel = XlsxReader.open(plan)) {
            var core = excel.getProperties().getCoreProperties();
            assertThat(core.getCreator()).isEqualTo("Keyplan");
            assertThat(core.getLastModifiedByUser()).isNullOrEmpty();
            assertThat(core.getTitle()).isEqualTo(plan.getAccount().getName());
            assertThat(core.getCreated()).isEqualTo("2026-06-30T00:00:00Z");
        }
    }

    @Test
    void sheetsAreThoseOfTheSectionsChosen() throws IOException {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        DocumentOptions options = DocumentOptions.in(Locale.ENGLISH);

        try (XSSFWorkbook excel = XlsxReader.open(plan, options)) {
            assertThat(XlsxReader.names(excel))
                    .containsExactly(
                            "Overview",
                            "People",
                            "Influence",
                            "Coverage",
                            "Opportunities",
                            "Actions",
                            "Whitespace",
                            "Risks",
                            "Findings");
        }
        try (XSSFWorkbook excel =
                XlsxReader.open(plan, options.choosing(List.of("actions", "risks"), List.of()))) {
            assertThat(XlsxReader.names(excel)).containsExactly("Actions", "Risks");
        }
        try (XSSFWorkbook excel =
                XlsxReader.open(plan, options.choosing(List.of("swot"), List.of()))) {
            assertThat(XlsxReader.names(excel)).containsExactly("Overview");
            assertThat(XlsxReader.text(excel)).contains("The sections chosen have no tables.");
        }
    }

    @Test
    void aReviewBeginsWithWhatWasFound() throws IOException {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        try (XSSFWorkbook excel =
                XlsxReader.open(plan, DocumentOptions.in(Locale.ENGLISH).with(Edition.REVIEW))) {
            assertThat(XlsxReader.names(excel)).startsWith("Overview", "Findings", "People");
        }
    }

    @Test
    void aManagerGetsTheSheetsOfOnePage() throws IOException {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        try (XSSFWorkbook excel =
                XlsxReader.open(plan, DocumentOptions.in(Locale.ENGLISH).with(Edition.ONE_PAGE))) {
            assertThat(XlsxReader.names(excel))
                    .containsExactly("Overview", "Opportunities", "Actions", "Risks");
        }
    }

    @Test
    void theCustomerSeesNothingThatJudges() throws IOException {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        try (XSSFWorkbook excel =
                XlsxReader.open(plan, DocumentOptions.in(Locale.ENGLISH).with(Edition.CUSTOMER))) {
            assertThat(XlsxReader.names(excel))
                    .doesNotContain("Influence", "Coverage", "Whitespace", "Risks", "Findings");
            assertThat(XlsxReader.text(excel))
                    .doesNotContain("Attitude", "Coverage", "Probability", "Competitor", "Rank");
        }
    }

    @Test
    void whatIsMissingIsSaidIfThePersonWants() throws IOException {
        AccountPlan plan = PlanFiles.create("Northern Cement");
        DocumentOptions options = DocumentOptions.in(Locale.ENGLISH);

        try (XSSFWorkbook silent = XlsxReader.open(plan, options);
                XSSFWorkbook telling = XlsxReader.open(plan, options.sayingMissing(true))) {
            assertThat(XlsxReader.names(silent)).containsExactly("Overview", "Findings");
            assertThat(XlsxReader.names(telling)).contains("Opportunities", "Risks");
            assertThat(XlsxReader.text(telling)).contains("No opportunity is recorded");
        }
    }
}
