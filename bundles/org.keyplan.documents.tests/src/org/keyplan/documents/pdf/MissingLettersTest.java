package org.keyplan.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.MissingFontsException;
import org.keyplan.documents.font.InstalledLetters;
import org.keyplan.documents.font.Letters;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.section.DocumentAuthor;
import org.keyplan.documents.testing.Documents;
import org.keyplan.model.AccountPlan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

class MissingLettersTest {

    private static final Function<Locale, Letters> LATIN_ONLY =
            locale -> {
                Letters installed = InstalledLetters.of(locale);
                return (codePoint, bold) ->
                        Character.isIdeographic(codePoint)
                                ? Optional.empty()
                                : installed.find(codePoint, bold);
            };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static Document named(String account, Locale locale) {
        AccountPlan plan = PlanFiles.create(account);
        return DocumentAuthor.write(Documents.validated(plan), DocumentOptions.in(locale));
    }

    @Test
    void whatEveryFontHasNeedsNoNotice() throws IOException {
        assertThat(new PdfWriter().write(named("Alpha 电力 Öl", Locale.ENGLISH), out)).isEmpty();
    }

    @Test
    void withoutFontsASentenceSaysWhatToInstall() {
        PdfWriter writer = new PdfWriter(locale -> (codePoint, bold) -> Optional.empty());

        assertThatThrownBy(() -> writer.write(named("Alpha", Locale.ENGLISH), out))
                .isInstanceOf(MissingFontsException.class)
                .hasMessageContaining("no fonts")
                .hasMessageContaining("Install");
        assertThat(out.size()).isZero();
    }

    @Test
    void aChineseDocumentNeedsAChineseFont() {
        PdfWriter writer = new PdfWriter(LATIN_ONLY);

        assertThatThrownBy(() -> writer.write(named("Alpha", Locale.SIMPLIFIED_CHINESE), out))
                .isInstanceOf(MissingFontsException.class)
                .hasMessageContaining("中文")
                .hasMessageContaining("Noto Sans CJK SC")
                .hasMessageContaining("Microsoft YaHei");
        assertThat(out.size()).isZero();
    }

    @Test
    void anEnglishDocumentShowsBoxesForChineseNamesAndSaysSo() throws IOException {
        List<String> notices =
                new PdfWriter(LATIN_ONLY).write(named("Alpha 电力", Locale.ENGLISH), out);

        assertThat(notices)
                .singleElement()
                .asString()
                .contains("电 (U+7535)")
                .contains("力 (U+529B)")
                .contains("Install");
        assertThat(text()).contains("Alpha 电力");
    }

    @Test
    void aLetterThatNoFontHasIsNamed() throws IOException {
        String unknown = Character.toString(0x10FFF0);

        List<String> notices =
                new PdfWriter().write(named("Alpha " + unknown, Locale.ENGLISH), out);

        assertThat(notices).singleElement().asString().contains("U+10FFF0").doesNotContain("(U+41");
        assertThat(text()).contains("Alpha " + unknown);
    }

    private String text() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
