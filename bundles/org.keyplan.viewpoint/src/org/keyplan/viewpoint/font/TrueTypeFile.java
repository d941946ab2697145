package org.keyplan.viewpoint.font;

import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a TrueType font of exactly the letters that a document needs, taken from any fonts. Each
 * character has a glyph of its own, so that text copied from the document is the text that went in.
 * The same letters give the same bytes. See the OpenType specification for the tables.
 */
public final class TrueTypeFile {

    /** Size of the letters in the font's units. */
    static final int EM = 2048;

    /** What lines of text reserve above and below the baseline; Inter's own, which is usual. */
    private static final int ASCENT = 1984;

    private static final int DESCENT = -494;

    private static final int REGULAR = 400;

    private static final double SCALE = EM / 1000.0;

    private static final Letter NOTHING = new Letter(500, new Path2D.Double());

    private final String name;
    private final int weight;
    private final List<Integer> characters;
    private final List<List<List<Outline.Point>>> outlines = new ArrayList<>();
    private final List<Integer> advances = new ArrayList<>();
    private int mostPoints;
    private int mostContours;
    private int widest;

    private TrueTypeFile(
            String name, int weight, Collection<Integer> characters, Collection<Letter> letters) {
        this.name = name;
        this.weight = weight;
        this.characters = List.copyOf(characters);
        add(NOTHING);
        letters.forEach(this::add);
    }

    private void add(Letter letter) {
        List<List<Outline.Point>> outline = Outline.of(letter.outline(), SCALE);
        int advance = (int) Math.round(letter.advance() * SCALE);
        outlines.add(outline);
        advances.add(advance);
        widest = Math.max(widest, advance);
        mostContours = Math.max(mostContours, outline.size());
        mostPoints = Math.max(mostPoints, outline.stream().mapToInt(List::size).sum());
    }

    /**
     * The bytes of a font.
     *
     * @param name its PostScript name: letters, digits and a hyphen
     * @param weight from 100 to 900; 400 is regular
     * @param letters by character, at most 65534
     */
    public static byte[] of(String name, int weight, SortedMap<Integer, Letter> letters) {
        return new TrueTypeFile(name, weight, letters.keySet(), letters.values()).write();
    }

    /**
     * The bytes of a font that does not know which characters its glyphs are.
     *
     * @param name its PostScript name: letters, digits and a hyphen
     * @param letters the glyphs, which have the numbers from 1 on; at most 65534
     */
    public static byte[] of(String name, List<Letter> letters) {
        return new TrueTypeFile(name, REGULAR, List.of(), letters).write();
    }

    private byte[] write() {
        GlyphTable glyphs = GlyphTable.of(outlines);
        SortedMap<String, byte[]> tables = new TreeMap<>();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", glyphs.glyf());
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", glyphs.loca());
        tables.put("maxp", maxp());
        tables.put("name", name());
        tables.put("post", post());
        return assembled(tables);
    }

    private static byte[] assembled(SortedMap<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int offset = 12 + 16 * count;
        int length = offset + tables.values().stream().mapToInt(t -> padded(t.length)).sum();
        ByteBuffer file = ByteBuffer.allocate(length);
        file.putInt(0x00010000).putShort((short) count).putShort((short) (16 * power));
        file.putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (count - power)));
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] bytes = table.getValue();
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            file.putInt(checksum(bytes)).putInt(offset).putInt(bytes.length);
            file.duplicate().position(offset).put(bytes);
            head = table.getKey().equals("head") ? offset : head;
            offset += padded(bytes.length);
        }
        file.putInt(head + 8, 0xB1B0AFBA - checksum(file.array()));
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static int checksum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += (bytes[i] & 0xFF) << (24 - 8 * (i % 4));
        }
        return sum;
    }

    private byte[] head() {
        ByteBuffer out = ByteBuffer.allocate(54);
        out.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        out.putShort((short) 3).putShort((short) EM);
        // Made at no time.
        out.putLong(0).putLong(0);
        out.putShort((short) 0).putShort((short) DESCENT);
        out.putShort((short) EM).putShort((short) ASCENT);
        out.putShort((short) (weight >= 600 ? 1 : 0)).putShort((short) 6).putShort((short) 2);
        // Places of glyphs in four bytes each.
        out.putShort((short) 1).putShort((short) 0);
        return out.array();
    }

    private byte[] hhea() {
        ByteBuffer out = ByteBuffer.allocate(36);
        out.putInt(0x00010000).putShort((short) ASCENT).putShort((short) DESCENT);
        out.putShort((short) 0).putShort((short) widest);
        out.putShort(18, (short) 1).putShort(34, (short) advances.size());
        return out.array();
    }

    private byte[] hmtx() {
        ByteBuffer out = ByteBuffer.allocate(4 * advances.size());
        for (int i = 0; i < advances.size(); i++) {
            int left =
                    outlines.get(i).stream()
                            .flatMap(List::stream)
                            .mapToInt(Outline.Point::x)
                            .min()
                            .orElse(0);
            out.putShort(advances.get(i).shortValue()).putShort((short) left);
        }
        return out.array();
    }

    private byte[] maxp() {
        ByteBuffer out = ByteBuffer.allocate(32);
        out.putInt(0x00010000).putShort((short) advances.size());
        out.putShort((short) mostPoints).putShort((short) mostContours);
        out.putShort(14, (short) 1);
        return out.array();
    }

    /** Format 12: each character on its own. */
    private byte[] cmap() {
        int length = 16 + 12 * characters.size();
        ByteBuffer out = ByteBuffer.allocate(12 + length);
        out.putShort((short) 0).putShort((short) 1);
        out.putShort((short) 3).putShort((short) 10).putInt(12);
        out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0);
        out.putInt(characters.size());
        for (int i = 0; i < characters.size(); i++) {
            out.putInt(characters.get(i)).putInt(characters.get(i)).putInt(i + 1);
        }
        return out.array();
    }

    private byte[] name() {
        Map<Integer, String> names =
                new TreeMap<>(
                        Map.of(
                                1, name,
                                2, weight >= 600 ? "Bold" : "Regular",
                                4, name,
                                6, name));
        ByteArrayOutputStream texts = new ByteArrayOutputStream();
        ByteBuffer out = ByteBuffer.allocate(6 + 12 * names.size());
        out.putShort((short) 0).putShort((short) names.size()).putShort((short) out.capacity());
        names.forEach(
                (id, text) -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_16BE);
                    out.putShort((short) 3).putShort((short) 1).putShort((short) 0x409);
                    out.putShort(id.shortValue()).putShort((short) bytes.length);
                    out.putShort((short) texts.size());
                    texts.writeBytes(bytes);
                });
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        table.writeBytes(out.array());
        table.writeBytes(texts.toByteArray());
        return table.toByteArray();
    }

    private byte[] os2() {
        ByteBuffer out = ByteBuffer.allocate(96);
        out.putShort((short) 4).putShort((short) (EM / 2)).putShort((short) weight);
        out.putShort((short) 5);
        out.putShort(62, (short) (weight >= 600 ? 0x20 : 0x40));
        out.putShort(64, (short) Math.min(0xFFFF, characters.isEmpty() ? 0 : characters.get(0)));
        int last = characters.isEmpty() ? 0 : characters.get(characters.size() - 1);
        out.putShort(66, (short) Math.min(0xFFFF, last));
        out.putShort(68, (short) ASCENT).putShort(70, (short) DESCENT);
        out.putShort(74, (short) ASCENT).putShort(76, (short) -DESCENT);
        out.putShort(86, (short) (EM * 0.546)).putShort(88, (short) (EM * 0.727));
        return out.array();
    }

    private static byte[] post() {
        return ByteBuffer.allocate(32).putInt(0x00030000).putShort(8, (short) -200).array();
    }
}
