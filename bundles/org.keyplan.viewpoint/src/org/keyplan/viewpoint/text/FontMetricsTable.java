package org.keyplan.viewpoint.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Widths of the product's typefaces (Inter, Noto Sans, DejaVu Sans; Noto Sans CJK SC) from a table
 * that comes with the product: of each character the widest of them. It asks neither the machine's
 * fonts nor AWT, so that a diagram is laid out the same everywhere.
 *
 * <p>The width of a text is the sum of its characters' widths: marks above and below letters and
 * invisible characters count nothing, Chinese, Japanese and Korean characters 1 em, pictures
 * (emoji) and characters that are not in the table 1.25 em. Immutable.
 *
 * <p>The table is renewed with {@code releng/org.keyplan.fontmetrics/FontWidths.java}.
 */
public final class FontMetricsTable implements TextMetrics {

    private static final double UNITS_PER_EM = 1000;
    private static final short UNKNOWN = 1250;
    private static final int PAGE_BITS = 8;
    private static final int PAGE = 1 << PAGE_BITS;

    private final short[][] regular;
    private final short[][] semiBold;

    private FontMetricsTable(short[][] regular, short[][] semiBold) {
        this.regular = regular;
        this.semiBold = semiBold;
    }

    /** The one table, read when it is first asked for. */
    public static FontMetricsTable get() {
        return Holder.TABLE;
    }

    @Override
    public double width(String text, double size, boolean bold) {
        short[][] table = bold ? semiBold : regular;
        long units = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            units += table[codePoint >> PAGE_BITS][codePoint & PAGE - 1];
            i += Character.charCount(codePoint);
        }
        return units * size / UNITS_PER_EM;
    }

    /**
     * Reads rows of {@code <first code point, hexadecimal> <width>[*<count>] …}. Pages of 256
     * characters that are all of one width are one object.
     */
    static short[][] parse(byte[] text) {
        short[][] pages = new short[(Character.MAX_CODE_POINT >> PAGE_BITS) + 1][];
        short[] unknown = uniform(UNKNOWN);
        Arrays.fill(pages, unknown);
        int at = 0;
        while (at < text.length) {
            int codePoint = 0;
            for (; text[at] > ' '; at++) {
                codePoint = codePoint << 4 | Character.digit(text[at], 16);
            }
            while (text[at] != '\n') {
                int width = 0;
                for (at++; text[at] >= '0'; at++) {
                    width = width * 10 + text[at] - '0';
                }
                int count = 1;
                if (text[at] == '*') {
                    count = 0;
                    for (at++; text[at] >= '0'; at++) {
                        count = count * 10 + text[at] - '0';
                    }
                }
                fill(pages, unknown, codePoint, count, (short) width);
                codePoint += count;
            }
            at++;
        }
        return pages;
    }

    private static void fill(short[][] pages, short[] unknown, int from, int count, short width) {
        short[] whole = count < PAGE ? null : uniform(width);
        int to = from + count;
        for (int at = from; at < to; ) {
            int page = at >> PAGE_BITS;
            int end = Math.min(to, page + 1 << PAGE_BITS);
            if (end - at == PAGE) {
                pages[page] = whole;
            } else {
                if (pages[page] == unknown) {
                    pages[page] = unknown.clone();
                }
                Arrays.fill(pages[page], at & PAGE - 1, (at & PAGE - 1) + end - at, width);
            }
            at = end;
        }
    }

    private static short[] uniform(short width) {
        short[] page = new short[PAGE];
        Arrays.fill(page, width);
        return page;
    }

    private static final class Holder {
        static final FontMetricsTable TABLE =
                new FontMetricsTable(read("widths-regular.txt"), read("widths-semibold.txt"));

        private static short[][] read(String name) {
            try (InputStream in = FontMetricsTable.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new FileNotFoundException("No " + name + " beside FontMetricsTable");
                }
                return parse(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
