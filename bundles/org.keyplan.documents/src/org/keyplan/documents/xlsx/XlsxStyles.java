package org.keyplan.documents.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.keyplan.documents.content.Tone;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The looks of cells; Excel allows a limited number of them, so each is made once. */
final class XlsxStyles {

    static final String ACCENT = "274C9B";
    private static final String INK = "1C2330";
    private static final String FAINT = "5B6472";
    private static final String RULE = "D9DDE4";

    /** Fonts that are on most machines with Excel. */
    private static final String LATIN = "Calibri";

    private static final String CHINESE = "Microsoft YaHei";

    private static final double SIZE = 10;
    private static final double TITLE_SIZE = 15;
    private static final double SMALL = 9;

    private final XSSFWorkbook excel;
    private final String family;
    private final Map<Look, XSSFCellStyle> looks = new HashMap<>();
    private final Map<XSSFCellStyle, XSSFCellStyle> guarded = new HashMap<>();
    private final Map<Tone, XSSFFont> fonts = new EnumMap<>(Tone.class);
    private final Map<Boolean, XSSFCellStyle> heads = new HashMap<>();
    private XSSFCellStyle title;
    private XSSFCellStyle subtitle;

    /**
     * How a cell of a table looks.
     *
     * @param format of its value
     * @param right whether it is set flush right
     * @param guarded whether Excel takes what it holds for text, whatever it begins with
     */
    record Look(String format, Tone tone, boolean right, boolean guarded) {}

    XlsxStyles(XSSFWorkbook excel, boolean chinese) {
        this.excel = excel;
        this.family = chinese ? CHINESE : LATIN;
        XSSFFont usual = excel.getFontAt(0);
        usual.setFontName(family);
        usual.setFontHeight(SIZE);
    }

    XSSFColor color(String hex) {
        return new XSSFColor(
                new byte[] {part(hex, 0), part(hex, 2), part(hex, 4)},
                excel.getStylesSource().getIndexedColors());
    }

    private static byte part(String hex, int at) {
        return (byte) Integer.parseInt(hex.substring(at, at + 2), 16);
    }

    static String ink(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG -> INK;
            case FAINT -> FAINT;
            case GOOD -> "0B6E4F";
            case ADVICE -> ACCENT;
            case WARNING -> "8F5400";
            case ERROR -> "B3261E";
        };
    }

    /** Behind text that stands out. */
    static String ground(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG -> "FFFFFF";
            case FAINT -> "F3F4F6";
            case GOOD -> "E8F5EA";
            case ADVICE -> "EAF0FB";
            case WARNING -> "FDF0DC";
            case ERROR -> "FBE3E1";
        };
    }

    private XSSFFont font(double size, boolean bold, String color) {
        XSSFFont font = excel.createFont();
        font.setFontName(family);
        font.setFontHeight(size);
        font.setBold(bold);
        font.setColor(color(color));
        return font;
    }

    XSSFCellStyle of(Look look) {
        return looks.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = excel.createCellStyle();
        style.setDataFormat(excel.createDataFormat().getFormat(look.format()));
        style.setFont(
                fonts.computeIfAbsent(
                        look.tone(),
                        tone -> font(SIZE, tone == Tone.STRONG || tone == Tone.ERROR, ink(tone))));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(look.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
        style.setWrapText(look.format().equals("@"));
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(color(RULE));
        style.setQuotePrefixed(look.guarded());
        return style;
    }

    XSSFCellStyle head(boolean right) {
        return heads.computeIfAbsent(
                right,
                key -> {
                    XSSFCellStyle style = excel.createCellStyle();
                    style.setFont(font(SMALL, true, FAINT));
                    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                    style.setAlignment(key ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
                    style.setIndention((short) 1);
                    style.setWrapText(true);
                    style.setBorderBottom(BorderStyle.MEDIUM);
                    style.setBottomBorderColor(color(INK));
                    return style;
                });
    }

    XSSFCellStyle title() {
        if (title == null) {
            title = excel.createCellStyle();
            title.setFont(font(TITLE_SIZE, true, ACCENT));
            title.setAlignment(HorizontalAlignment.LEFT);
            title.setIndention((short) 1);
            title.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        return title;
    }

    XSSFCellStyle subtitle() {
        if (subtitle == null) {
            subtitle = excel.createCellStyle();
            subtitle.setAlignment(HorizontalAlignment.LEFT);
            subtitle.setIndention((short) 1);
            subtitle.setFont(font(SMALL, false, FAINT));
        }
        return subtitle;
    }

    /** The same look for what must stay text. */
    XSSFCellStyle guarded(XSSFCellStyle style) {
        return guarded.computeIfAbsent(
                style,
                each -> {
                    XSSFCellStyle copy = excel.createCellStyle();
                    copy.cloneStyleFrom(each);
                    copy.setQuotePrefixed(true);
                    return copy;
                });
    }
}
