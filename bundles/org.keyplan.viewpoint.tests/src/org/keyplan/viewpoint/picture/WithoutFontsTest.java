package org.keyplan.viewpoint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.viewpoint.drawing.Shape.TextStyle;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

class WithoutFontsTest {

    private static final TextStyle NAME = new TextStyle(14, true);

    @TempDir Path folder;

    /** What AWT does where fontconfig, FreeType or all fonts are missing. */
    private static PictureException failure(Locale locale, Throwable awt) {
        return catchThrowableOfType(
                PictureException.class,
                () ->
                        ScreenFonts.check(
                                locale,
                                () -> {
                                    if (awt instanceof Error error) {
                                        throw error;
                                    }
                                    throw (RuntimeException) awt;
                                }));
    }

    @Test
    void whateverAwtThrowsIsToldAsMissingFonts() {
        Throwable[] failures = {
            new Error("Probable fatal error: No physical fonts found."),
            new InternalError("java.lang.reflect.InvocationTargetException"),
            new UnsatisfiedLinkError("libfontmanager.so: libfreetype.so.6"),
            new NoClassDefFoundError("Could not initialize class sun.font.FontManagerFactory"),
            new NullPointerException("sun.awt.FontConfiguration")
        };
        for (Throwable awt : failures) {
            assertThat(failure(Locale.ENGLISH, awt))
                    .hasCause(awt)
                    .hasMessageStartingWith("This Java has no typefaces to draw letters with.")
                    .hasMessageContaining("apt-get install fontconfig fonts-dejavu-core");
        }
        assertThat(failure(Locale.SIMPLIFIED_CHINESE, failures[0]))
                .hasMessageStartingWith("当前 Java 环境中没有可用于绘制文字的字体。");
    }

    @Test
    void lackOfMemoryIsNotTakenForALackOfFonts() {
        OutOfMemoryError full = new OutOfMemoryError();
        assertThatThrownBy(
                        () ->
                                ScreenFonts.check(
                                        Locale.ENGLISH,
                                        () -> {
                                            throw full;
                                        }))
                .isSameAs(full);
        assertThatCode(() -> ScreenFonts.check(Locale.ENGLISH, () -> {}))
                .doesNotThrowAnyException();
    }

    @Test
    void pdfDoesWithTheFontFilesThatAreThere() throws IOException {
        try (FontFiles files = new FontFiles()) {
            assumeTrue(files.open("DejaVu Sans", true) != null, "DejaVu Sans is not installed");
        }
        PictureException reason = failure(Locale.ENGLISH, new Error());
        try (PDDocument document = new PDDocument();
                PdfTypesetter typesetter = PdfTypesetter.withoutScreen(document, reason)) {
            List<PdfGlyph> glyphs = typesetter.set("Zhao", NAME);
            assertThat(glyphs)
                    .hasSize(4)
                    .allMatch(glyph -> glyph.font().containsKey(COSName.BASE_FONT));
            assertThat(typesetter.set("سلمان", NAME)).isNotEmpty();
        }
    }

    /** Writes a picture in a Java without java.desktop and tells what came of it. */
    public static final class Attempt {

        private Attempt() {}

        public static void main(String[] args) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            String result;
            try {
                if (args[0].equals("png")) {
                    new PngWriter().write(SampleDrawings.scripts(), 1, out);
                } else if (args[0].equals("pdf")) {
                    new PdfWriter().write("Chart", List.of(SampleDrawings.scripts()), out);
                } else {
                    out.writeBytes(new SvgWriter().write(SampleDrawings.scripts()).getBytes());
                }
                result = "written";
            } catch (PictureException e) {
                result = e.getMessage();
            }
            Files.writeString(Path.of(args[1]), (out.size() > 0) + " " + result);
        }
    }

    private String attempt(String format) throws Exception {
        Path answer = folder.resolve(format);
        File log = folder.resolve("log").toFile();
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--limit-modules",
                                "java.base,java.logging,java.xml",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Attempt.class.getName(),
                                format,
                                answer.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log)
                        .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(answer).as(Files.readString(log.toPath())).exists();
        return Files.readString(answer);
    }

    @Test
    void javaWithoutDesktopWritesSvgAndSaysWhatTheOthersNeed() throws Exception {
        String sentence =
                "false This Java comes without the parts that draw pictures (module"
                        + " java.desktop). Use a full Java runtime, or ask for SVG, which does not"
                        + " need them.";
        assertThat(attempt("png")).isEqualTo(sentence);
        assertThat(attempt("pdf")).isEqualTo(sentence);
        assertThat(attempt("svg")).isEqualTo("true written");
    }
}
