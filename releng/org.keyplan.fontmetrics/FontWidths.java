import static java.util.Locale.ROOT;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.File;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Writes the widths of letters that Keyplan lays out its diagrams with.
 *
 * <p>For each character it takes the widest of the product's typefaces (Inter, Noto Sans, DejaVu
 * Sans; for further scripts the Noto Sans of the script), so that text fits its card whichever of
 * them a reader has. Run by hand when a typeface gets new shapes; the results are kept in the
 * repository, so that a build needs no fonts:
 *
 * <pre>
 * apt-get install fonts-inter fonts-noto-core fonts-dejavu-core fonts-noto-cjk
 * java releng/org.keyplan.fontmetrics/FontWidths.java \
 *     bundles/org.keyplan.viewpoint/src/org/keyplan/viewpoint/text
 * </pre>
 *
 * <p>Last run with fonts-inter 4.0~beta7+ds-1, fonts-noto-core 20201225-1, fonts-dejavu-core 2.37-6
 * and fonts-noto-cjk 1:20220127+repack1-1.
 *
 * <p>Each line of a result is the first code point of a row, hexadecimal, and the widths from there
 * on in 1/1000 em; {@code 1000*20} are 20 characters of the same width. What is in no row is
 * unknown.
 */
public final class FontWidths {

    private static final Path FONTS = Path.of("/usr/share/fonts");

    private static final String[] REGULAR = {
        "opentype/inter/Inter-Regular.otf",
        "opentype/inter/Inter-Italic.otf",
        "truetype/noto/NotoSans-Regular.ttf",
        "truetype/noto/NotoSans-Italic.ttf",
        "truetype/dejavu/DejaVuSans.ttf",
    };

    private static final String[] SEMI_BOLD = {
        "opentype/inter/Inter-SemiBold.otf",
        "opentype/inter/Inter-SemiBoldItalic.otf",
        "opentype/inter/Inter-Bold.otf",
        "opentype/inter/Inter-BoldItalic.otf",
        "truetype/noto/NotoSans-Bold.ttf",
        "truetype/noto/NotoSans-BoldItalic.ttf",
        "truetype/dejavu/DejaVuSans-Bold.ttf",
    };

    /** Scripts that have a Noto Sans of their own. */
    private static final UnicodeScript[] SCRIPTS = {
        UnicodeScript.ARABIC,
        UnicodeScript.ARMENIAN,
        UnicodeScript.BENGALI,
        UnicodeScript.DEVANAGARI,
        UnicodeScript.ETHIOPIC,
        UnicodeScript.GEORGIAN,
        UnicodeScript.GUJARATI,
        UnicodeScript.GURMUKHI,
        UnicodeScript.HEBREW,
        UnicodeScript.KANNADA,
        UnicodeScript.KHMER,
        UnicodeScript.LAO,
        UnicodeScript.MALAYALAM,
        UnicodeScript.MYANMAR,
        UnicodeScript.ORIYA,
        UnicodeScript.SINHALA,
        UnicodeScript.TAMIL,
        UnicodeScript.TELUGU,
        UnicodeScript.THAI,
    };

    /** Asked only for what no typeface has: their digits are in circles or as wide as a formula. */
    private static final String[] LAST_RESORTS = {"Symbols", "Symbols2", "Math"};

    /** Shown as coloured pictures by most systems, which are wider than any letter. */
    private static final int[][] EMOJI = {
        {0x231A, 0x231B},
        {0x23E9, 0x23EC},
        {0x23F0, 0x23F0},
        {0x23F3, 0x23F3},
        {0x25FD, 0x25FE},
        {0x2614, 0x2615},
        {0x2648, 0x2653},
        {0x267F, 0x267F},
        {0x2693, 0x2693},
        {0x26A1, 0x26A1},
        {0x26AA, 0x26AB},
        {0x26BD, 0x26BE},
        {0x26C4, 0x26C5},
        {0x26CE, 0x26CE},
        {0x26D4, 0x26D4},
        {0x26EA, 0x26EA},
        {0x26F2, 0x26F3},
        {0x26F5, 0x26F5},
        {0x26FA, 0x26FA},
        {0x26FD, 0x26FD},
        {0x2705, 0x2705},
        {0x270A, 0x270B},
        {0x2728, 0x2728},
        {0x274C, 0x274C},
        {0x274E, 0x274E},
        {0x2753, 0x2755},
        {0x2757, 0x2757},
        {0x2795, 0x2797},
        {0x27B0, 0x27B0},
        {0x27BF, 0x27BF},
        {0x2B1B, 0x2B1C},
        {0x2B50, 0x2B50},
        {0x2B55, 0x2B55},
        {0x1F000, 0x1F0FF},
        {0x1F18E, 0x1F18E},
        {0x1F191, 0x1F19A},
        {0x1F1E6, 0x1F1FF},
        {0x1F200, 0x1FAFF},
    };

    /** Set in squares: Chinese, Japanese and Korean, and forms made to go with them. */
    private static final int[][] SQUARE = {
        {0x1100, 0x115F},
        {0x2E80, 0xA4CF},
        {0xA960, 0xA97F},
        {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF},
        {0xFE30, 0xFE6F},
        {0xFF00, 0xFF60},
        {0xFFE0, 0xFFE6},
        {0x16FE0, 0x18DFF},
        {0x1B000, 0x1B2FF},
        {0x20000, 0x3FFFD},
    };

    private static final int EM = 1000;
    private static final int EMOJI_WIDTH = 1250;
    private static final int LAST_MEASURED = 0x1F1FF;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final List<Font> typefaces = new ArrayList<>();
    private final Map<UnicodeScript, Font> scripts = new EnumMap<>(UnicodeScript.class);
    private final List<Font> lastResorts = new ArrayList<>();

    private FontWidths(boolean bold) throws IOException, FontFormatException {
        for (String file : bold ? SEMI_BOLD : REGULAR) {
            typefaces.add(font(file, null));
        }
        for (UnicodeScript script : SCRIPTS) {
            String name = script.name().charAt(0) + script.name().substring(1).toLowerCase(ROOT);
            scripts.put(script, notoSans(name, bold));
        }
        for (String name : LAST_RESORTS) {
            lastResorts.add(notoSans(name, bold));
        }
        String collection = "opentype/noto/NotoSansCJK-" + (bold ? "Bold" : "Regular") + ".ttc";
        lastResorts.add(font(collection, "Noto Sans CJK SC"));
    }

    private static Font notoSans(String name, boolean bold)
            throws IOException, FontFormatException {
        String file = "truetype/noto/NotoSans" + name;
        boolean both = Files.exists(FONTS.resolve(file + "-Bold.ttf"));
        return font(file + (bold && both ? "-Bold.ttf" : "-Regular.ttf"), null);
    }

    /** Writes both tables into the folder given. */
    public static void main(String[] args) throws IOException, FontFormatException {
        if (args.length != 1) {
            System.err.println("Usage: java FontWidths.java <folder for the results>");
            System.exit(2);
        }
        System.setProperty("java.awt.headless", "true");
        Path folder = Path.of(args[0]);
        Files.writeString(folder.resolve("widths-regular.txt"), new FontWidths(false).table());
        Files.writeString(folder.resolve("widths-semibold.txt"), new FontWidths(true).table());
    }

    private static Font font(String file, String family) throws IOException, FontFormatException {
        File path = FONTS.resolve(file).toFile();
        for (Font font : Font.createFonts(path)) {
            if (family == null || font.getFamily().equals(family)) {
                return font.deriveFont((float) EM);
            }
        }
        throw new IOException(path + " has no " + family);
    }

    private String table() {
        int[] widths = new int[0x40000];
        Arrays.setAll(widths, this::width);
        StringBuilder table = new StringBuilder();
        int at = 0;
        while (at < widths.length) {
            if (widths[at] < 0) {
                at++;
                continue;
            }
            table.append(Integer.toHexString(at));
            // A new row now and then keeps lines readable and differences between runs small.
            int end = Math.min(widths.length, (at | 0x3F) + 1);
            while (at < widths.length && widths[at] >= 0 && at < end) {
                int same = at;
                while (same < widths.length && widths[same] == widths[at]) {
                    same++;
                }
                table.append(' ').append(widths[at]);
                if (same - at > 1) {
                    table.append('*').append(same - at);
                }
                at = same;
            }
            table.append('\n');
        }
        return table.toString();
    }

    /** -1 where nothing is known. */
    private int width(int codePoint) {
        if (within(EMOJI, codePoint)) {
            return EMOJI_WIDTH;
        }
        int type = Character.getType(codePoint);
        if (takesNoRoom(codePoint, type)) {
            return 0;
        }
        if (within(SQUARE, codePoint)) {
            return EM;
        }
        if (type == Character.UNASSIGNED
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || codePoint > LAST_MEASURED) {
            return -1;
        }
        int widest = -1;
        for (Font font : typefaces) {
            widest = Math.max(widest, advance(font, codePoint));
        }
        Font ofScript = scripts.get(UnicodeScript.of(codePoint));
        if (ofScript != null) {
            widest = Math.max(widest, advance(ofScript, codePoint));
        }
        for (int i = 0; i < lastResorts.size() && widest < 0; i++) {
            widest = advance(lastResorts.get(i), codePoint);
        }
        return widest;
    }

    /** Marks above and below letters, and what only steers how text is set. */
    private static boolean takesNoRoom(int codePoint, int type) {
        boolean softHyphen = codePoint == 0xAD;
        boolean arabicNumberSign = codePoint >= 0x600 && codePoint <= 0x605 || codePoint == 0x6DD;
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.CONTROL
                || type == Character.FORMAT && !arabicNumberSign && !softHyphen;
    }

    /** The widest of the forms that a letter takes beside others; -1 if the font has none. */
    private static int advance(Font font, int codePoint) {
        if (!font.canDisplay(codePoint)) {
            return -1;
        }
        String letter = Character.toString(codePoint);
        double widest = advance(font, letter);
        if (UnicodeScript.of(codePoint) == UnicodeScript.ARABIC) {
            String joiner = "\u200D";
            widest = Math.max(widest, advance(font, joiner + letter));
            widest = Math.max(widest, advance(font, letter + joiner));
            widest = Math.max(widest, advance(font, joiner + letter + joiner));
        }
        return (int) Math.ceil(widest - 0.01);
    }

    private static double advance(Font font, String text) {
        char[] chars = text.toCharArray();
        boolean rightToLeft = Bidi.requiresBidi(chars, 0, chars.length);
        GlyphVector glyphs =
                font.layoutGlyphVector(
                        EXACT,
                        chars,
                        0,
                        chars.length,
                        rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX();
    }

    private static boolean within(int[][] ranges, int codePoint) {
        for (int[] range : ranges) {
            if (codePoint >= range[0] && codePoint <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
