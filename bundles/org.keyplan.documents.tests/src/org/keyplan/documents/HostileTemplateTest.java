package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.documents.docx.template.WordTemplate;
import org.keyplan.documents.template.file.TemplateException;
import org.keyplan.documents.template.file.TemplateException.Kind;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.DocxReader;
import org.keyplan.documents.testing.Refusals;
import org.keyplan.documents.testing.ZipParts;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Files that are no templates, or no harmless ones, are refused with a sentence. */
class HostileTemplateTest {

    @TempDir private Path folder;

    private void refused(byte[] content, Kind kind) throws IOException {
        Path file = Files.write(folder.resolve("letter.docx"), content);
        refused(file, kind);
    }

    private static void refused(Path file, Kind kind) {
        Refusals.refused(file, kind, () -> WordTemplate.load(file), "PowerPoint");
    }

    private static byte[] changed(Consumer<Map<String, byte[]>> by) throws IOException {
        return ZipParts.changed(TemplateFile.lines("{{account}}"), by);
    }

    private static byte[] relation(String type, String target) throws IOException {
        return changed(
                parts -> {
                    String name = "word/_rels/document.xml.rels";
                    String text = new String(parts.get(name), StandardCharsets.UTF_8);
                    String more =
                            "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org"
                                    + "/officeDocument/2006/relationships/"
                                    + type
                                    + "\" Target=\""
                                    + target
                                    + "\" TargetMode=\"External\"/></Relationships>";
                    parts.put(
                            name,
                            text.replace("</Relationships>", more)
                                    .getBytes(StandardCharsets.UTF_8));
                });
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        refused(folder.resolve("missing.docx"), Kind.NOT_FOUND);
        refused(folder, Kind.NOT_READABLE);
    }

    @Test
    void aTextFileWithAnotherNameIsRefused() throws IOException {
        refused("Dear {{account}}".getBytes(StandardCharsets.UTF_8), Kind.WRONG_KIND);
        refused(new byte[0], Kind.WRONG_KIND);
    }

    @Test
    void anotherZipIsRefused() throws IOException {
        refused(ZipParts.zip(Map.of("readme.txt", new byte[] {65})), Kind.WRONG_KIND);
    }

    @Test
    void anOldDocumentIsRefused() throws IOException {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, Kind.OLD_FORMAT);
    }

    @Test
    void aZipBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        refused(
                changed(parts -> parts.put("word/media/image1.bin", new byte[60 << 20])),
                Kind.BOMB);
    }

    @Test
    void aFileThatEndsInTheMiddleIsRefused() throws IOException {
        byte[] whole = TemplateFile.lines("{{account}}");
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        Path file = Files.write(folder.resolve("half.docx"), half);
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> WordTemplate.load(file));
    }

    @Test
    void brokenXmlIsRefused() throws IOException {
        refused(changed(p -> p.put("word/document.xml", "<w:document".getBytes())), Kind.DAMAGED);
    }

    @Test
    void entitiesAreRefused() throws IOException {
        String bomb =
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document xmlns:w=\""
                        + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>";
        refused(changed(p -> p.put("word/document.xml", bomb.getBytes())), Kind.DAMAGED);
    }

    @Test
    void nestingWithoutEndIsRefused() throws IOException {
        String deep =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                        + "\"><w:body>"
                        + "<w:tbl><w:tr><w:tc>".repeat(5_000)
                        + "</w:tc></w:tr></w:tbl>".repeat(5_000)
                        + "</w:body></w:document>";
        refused(changed(p -> p.put("word/document.xml", deep.getBytes())), Kind.DAMAGED);
    }

    @Test
    void macrosAreRefused() throws IOException {
        refused(changed(p -> p.put("word/vbaProject.bin", new byte[] {1})), Kind.MACROS);
        refused(changed(p -> p.put("word/activeX/activeX1.xml", new byte[] {1})), Kind.MACROS);
    }

    @Test
    void whatIsLoadedFromElsewhereIsRefused() throws IOException {
        refused(relation("image", "http://example.com/spy.png"), Kind.EXTERNAL);
        refused(relation("oleObject", "file:///c:/x"), Kind.EXTERNAL);
        refused(relation("subDocument", "x.docx"), Kind.EXTERNAL);
    }

    @Test
    void linksToClickAreTaken() throws IOException {
        Path file =
                Files.write(folder.resolve("a.docx"), relation("hyperlink", "http://example.com/"));

        assertThat(WordTemplate.load(file).faults()).isEmpty();
    }

    @Test
    void theTemplateOfTheTemplateIsForgotten() throws IOException {
        Map<String, byte[]> parts = ZipParts.of(TemplateFile.lines("{{account}}"));
        String settings = new String(parts.get("word/settings.xml"), StandardCharsets.UTF_8);
        assertThat(settings).contains("settings");
        parts.put(
                "word/settings.xml",
                ("<w:settings xmlns:w=\""
                                + "http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
                                + "2006/relationships\"><w:attachedTemplate r:id=\"rId1\"/>"
                                + "</w:settings>")
                        .getBytes(StandardCharsets.UTF_8));
        parts.put(
                "word/_rels/settings.xml.rels",
                ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                + "relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas"
                                + ".openxmlformats.org/officeDocument/2006/relationships/"
                                + "attachedTemplate\" Target=\"file:///c:/corporate.dotx\""
                                + " TargetMode=\"External\"/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("a.docx"), ZipParts.zip(parts));

        byte[] written =
                TemplateFile.written(
                        WordTemplate.load(file),
                        Documents.example(Examples.POWER_AUTHORITY),
                        org.keyplan.documents.options.DocumentOptions.in(Locale.ENGLISH));

        for (Map.Entry<String, byte[]> part : ZipParts.of(written).entrySet()) {
            assertThat(new String(part.getValue(), StandardCharsets.ISO_8859_1))
                    .as(part.getKey())
                    .doesNotContain("corporate.dotx")
                    .doesNotContain("attachedTemplate");
        }
        assertThat(
                        new String(
                                DocxReader.part(written, "word/document.xml"),
                                StandardCharsets.UTF_8))
                .contains("Cascade Valley");
    }
}
