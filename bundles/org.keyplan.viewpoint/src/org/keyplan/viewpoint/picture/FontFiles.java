package org.keyplan.viewpoint.picture;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The product's typefaces as far as they are installed as TrueType files, which a PDF file can
 * embed. Looked for in the system's font folders by the names that their makers give the files.
 */
final class FontFiles implements Closeable {

    /** Names without extension, of regular and semi-bold; where there is no semi-bold, bold. */
    private static final Map<String, List<List<String>>> NAMES =
            Map.of(
                    "Inter",
                    List.of(List.of("Inter-Regular"), List.of("Inter-SemiBold", "Inter-Bold")),
                    "Noto Sans",
                    List.of(
                            List.of("NotoSans-Regular"),
                            List.of("NotoSans-SemiBold", "NotoSans-Bold")),
                    "DejaVu Sans",
                    List.of(List.of("DejaVuSans"), List.of("DejaVuSans-Bold")));

    private final List<TrueTypeFont> opened = new ArrayList<>();
    private Map<String, Path> installed;

    /** The font of a family, null if there is none that can be embedded. */
    TrueTypeFont open(String family, boolean semiBold) {
        List<List<String>> names = NAMES.get(family);
        if (names == null) {
            return null;
        }
        for (String name : names.get(semiBold ? 1 : 0)) {
            Path file = installed().get(name + ".ttf");
            TrueTypeFont font = file == null ? null : parsed(file);
            if (font != null) {
                opened.add(font);
                return font;
            }
        }
        return null;
    }

    private Map<String, Path> installed() {
        if (installed == null) {
            installed = new HashMap<>();
            for (URI uri : new FontFileFinder().find()) {
                Path file = Path.of(uri);
                installed.merge(
                        file.getFileName().toString(), file, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
        return installed;
    }

    /** Null for a damaged file, which is as good as none: the next typeface is taken. */
    private static TrueTypeFont parsed(Path file) {
        try {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(file));
        } catch (IOException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont font : opened) {
            font.close();
        }
    }
}
