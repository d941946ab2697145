package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.cli.Cli.Outcome;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Templates on the command line: made, named, found beside the plan, refused, complained of. */
class TemplateCommandTest {

    @TempDir Path folder;
    private Cli cli;

    @BeforeEach
    void prepare() throws IOException {
        cli = new Cli(folder);
        cli.example(Examples.POWER_AUTHORITY, "a.keyplan");
    }

    private static String body(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void template(String name, String text) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            word.createParagraph().createRun().setText(text);
            word.write(out);
        }
    }

    @Test
    void aTemplateIsMadeThatTheNextExportUses() throws IOException {
        Outcome made = cli.run("template", "docx");

        assertThat(made.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(made.outLines())
                .containsExactly("Made " + folder.resolve("keyplan-template.docx") + ".");
        assertThat(body(folder.resolve("keyplan-template.docx")))
                .contains("{{account}}", "{{section:opportunities}}", "At a glance");
        Outcome exported = cli.run("export", "a.keyplan", "--to", "docx");
        assertThat(exported.err()).isEmpty();
        assertThat(body(folder.resolve("a.docx")))
                .contains("Cascade Valley Power Authority", "At a glance")
                .doesNotContain("{{");
    }

    @Test
    void headingsOfTheTemplateAreInTheLanguageAskedFor() throws IOException {
        cli.run("template", "docx", "--lang", "zh", "--page", "letter", "-o", "t.docx");

        assertThat(body(folder.resolve("t.docx"))).contains("一览", "w:w=\"12240\"");
    }

    @Test
    void aFileIsNeverOverwritten() throws IOException {
        template("t.docx", "mine");

        Outcome outcome = cli.run("template", "docx", "-o", "t.docx");

        assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
        assertThat(outcome.err()).contains("t.docx", "exists already");
        assertThat(body(folder.resolve("t.docx"))).contains("mine");
    }

    @Test
    void theTemplateThatIsNamedWinsOverTheOneBesideThePlan() throws IOException {
        template("keyplan-template.docx", "beside {{account}}");
        template("named.docx", "named {{account}}");

        cli.run("export", "a.keyplan", "--to", "docx", "-o", "one.docx");
        cli.run("export", "a.keyplan", "--to", "docx", "-o", "2.docx", "--template", "named.docx");

        assertThat(body(folder.resolve("one.docx"))).contains("beside ", "Cascade Valley");
        assertThat(body(folder.resolve("2.docx"))).contains("named ", "Cascade Valley");
    }

    @Test
    void aWrongTagIsToldAndTheDocumentIsWritten() throws IOException {
        template("t.docx", "For {{acount}} by {{owner}}");

        Outcome outcome = cli.run("export", "a.keyplan", "--to", "docx", "--template", "t.docx");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.err()).contains("{{acount}}", "For {{acount}} by", "{{account}}");
        assertThat(body(folder.resolve("a.docx"))).contains("Rachel Dunn", "C00000");
    }

    @Test
    void whatIsNoTemplateIsRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("t.docx"), "Dear {{account}}");

        Outcome outcome = cli.run("export", "a.keyplan", "--to", "docx", "--template", "t.docx");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.err()).contains("t.docx", "is not a Word document");
        assertThat(folder.resolve("a.docx")).doesNotExist();
    }

    @Test
    void aTemplateForWordDoesNotConcernOtherFormatsWhichIsTold() {
        Outcome outcome =
                cli.run("export", "a.keyplan", "--to", "html", "--template", "missing.docx");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.err()).contains("missing.docx is not used", "--to docx");
        assertThat(folder.resolve("a.html")).exists();
    }

    @Test
    void ofTwoTemplatesForWordTheFirstIsUsedAndTheOtherToldOf() throws IOException {
        template("one.docx", "one {{account}}");
        template("two.docx", "two {{account}}");

        Outcome outcome =
                cli.run(
                        "export",
                        "a.keyplan",
                        "--to",
                        "docx",
                        "--template",
                        "one.docx",
                        "--template",
                        "two.docx");

        assertThat(outcome.err()).contains("two.docx is not used").doesNotContain("one.docx");
        assertThat(body(folder.resolve("a.docx"))).contains("one ", "Cascade Valley");
    }

    private String slides(String name) throws IOException {
        try (ZipFile zip = new ZipFile(folder.resolve(name).toFile())) {
            StringBuilder all = new StringBuilder();
            for (var entry : java.util.Collections.list(zip.entries())) {
                if (entry.getName().matches("ppt/slides/slide\\d+\\.xml")) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            return all.toString();
        }
    }

    private void presentation(String name, String text) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(folder.resolve(name))) {
            XSLFTextBox box = show.createSlide().createTextBox();
            box.setAnchor(new java.awt.Rectangle(20, 20, 400, 100));
            box.setText(text);
            show.write(out);
        }
    }

    @Test
    void aPresentationIsMadeToBeginWithAndUsedBesideThePlan() throws IOException {
        Outcome made = cli.run("template", "pptx");

        assertThat(made.outLines())
                .containsExactly("Made " + folder.resolve("keyplan-template.pptx") + ".");
        assertThat(slides("keyplan-template.pptx")).contains("{{account}}", "{{sections}}");
        Files.delete(folder.resolve("keyplan-template.pptx"));
        presentation("keyplan-template.pptx", "Beside {{account}}");
        cli.run("export", "a.keyplan", "--to", "pptx");
        assertThat(slides("a.pptx")).contains("Beside Cascade Valley");
    }

    @Test
    void eachOfTwoTemplatesIsForItsFormat() throws IOException {
        template("t.docx", "letter {{account}}");
        presentation("t.pptx", "deck {{account}} {{ownr}}");

        Outcome outcome =
                cli.run(
                        "export",
                        "a.keyplan",
                        "--to",
                        "docx,pptx",
                        "--template",
                        "t.docx",
                        "--template",
                        "t.pptx");

        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(outcome.err()).contains("Slide 1 of the template", "{{ownr}}", "{{owner}}");
        assertThat(body(folder.resolve("a.docx"))).contains("letter ", "Cascade Valley");
        assertThat(slides("a.pptx")).contains("deck Cascade Valley", "C00000");
    }

    @Test
    void whatIsNoPresentationIsRefusedAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("t.pptx"), "Dear {{account}}");

        Outcome outcome = cli.run("export", "a.keyplan", "--to", "pptx", "--template", "t.pptx");

        assertThat(outcome.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(outcome.err()).contains("t.pptx", "is not a PowerPoint presentation");
        assertThat(folder.resolve("a.pptx")).doesNotExist();
    }
}
