package org.keyplan.documents.pptx.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.documents.template.file.TemplateException;
import org.keyplan.documents.template.file.TemplateException.Kind;
import org.keyplan.documents.testing.Refusals;
import org.keyplan.documents.testing.ZipParts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/** Files that are no presentations, or no harmless ones, are refused with a sentence. */
class HostileSlidesTest {

    @TempDir private Path folder;

    private void refused(byte[] content, Kind kind) throws IOException {
        refused(Files.write(folder.resolve("deck.pptx"), content), kind);
    }

    private static void refused(Path file, Kind kind) {
        Refusals.refused(file, kind, () -> SlideTemplate.load(file), "Word");
    }

    private static byte[] changed(Consumer<Map<String, byte[]>> by) throws IOException {
        return ZipParts.changed(SlidesFile.slides("{{account}}"), by);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aMissingFileAndAFolderAreRefused() {
        refused(folder.resolve("missing.pptx"), Kind.NOT_FOUND);
        refused(folder, Kind.NOT_READABLE);
    }

    @Test
    void whatIsNoPresentationIsRefused() throws IOException {
        refused(bytes("Dear {{account}}"), Kind.WRONG_KIND);
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("{{account}}");
            document.write(word);
        }
        refused(word.toByteArray(), Kind.WRONG_KIND);
    }

    @Test
    void anOldOrEncryptedPresentationIsRefused() throws IOException {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, Kind.OLD_FORMAT);
    }

    @Test
    void aZipBombIsRefusedBeforeItFillsTheMemory() throws IOException {
        refused(changed(p -> p.put("ppt/media/image1.bin", new byte[60 << 20])), Kind.BOMB);
    }

    @Test
    void whatIsNotWholeIsRefused() throws IOException {
        refused(changed(p -> p.put("ppt/slides/slide1.xml", bytes("<p:sld"))), Kind.DAMAGED);
        refused(changed(p -> p.remove("ppt/slides/slide1.xml")), Kind.DAMAGED);
        byte[] whole = SlidesFile.slides("{{account}}");
        Path half =
                Files.write(folder.resolve("half.pptx"), Arrays.copyOf(whole, whole.length / 2));
        assertThatExceptionOfType(TemplateException.class)
                .isThrownBy(() -> SlideTemplate.load(half));
    }

    @Test
    void macrosAreRefused() throws IOException {
        refused(changed(p -> p.put("ppt/vbaProject.bin", new byte[] {1})), Kind.MACROS);
    }

    @Test
    void whatIsLoadedFromElsewhereIsRefusedAndLinksToClickAreTaken() throws IOException {
        refused(changed(p -> relation(p, "image")), Kind.EXTERNAL);
        Path file =
                Files.write(folder.resolve("link.pptx"), changed(p -> relation(p, "hyperlink")));

        assertThat(SlideTemplate.load(file).faults()).isEmpty();
    }

    private static void relation(Map<String, byte[]> parts, String type) {
        String name = "ppt/slides/_rels/slide1.xml.rels";
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        String more =
                "<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/"
                        + "officeDocument/2006/relationships/"
                        + type
                        + "\" Target=\"http://example.com/x\" TargetMode=\"External\"/>"
                        + "</Relationships>";
        parts.put(name, bytes(text.replace("</Relationships>", more)));
    }

    @Test
    void aTemplateFileOfPowerPointIsTaken() throws IOException {
        byte[] template =
                changed(
                        parts -> {
                            String name = "[Content_Types].xml";
                            String types = new String(parts.get(name), StandardCharsets.UTF_8);
                            parts.put(
                                    name,
                                    bytes(
                                            types.replace(
                                                    "presentationml.presentation.main",
                                                    "presentationml.template.main")));
                        });
        Path file = Files.write(folder.resolve("deck.potx"), template);

        assertThat(SlideTemplate.load(file).faults()).isEmpty();
    }
}
