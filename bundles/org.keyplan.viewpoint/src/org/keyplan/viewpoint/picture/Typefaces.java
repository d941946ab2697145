package org.keyplan.viewpoint.picture;

import java.util.List;

/** The typefaces that letters are taken from, character by character, the best one first. */
final class Typefaces {

    /** The product's own, then those that Chinese systems come with. */
    static final List<String> FAMILIES =
            List.of(
                    "Inter",
                    "Noto Sans",
                    "DejaVu Sans",
                    "Noto Sans CJK SC",
                    "Noto Sans SC",
                    "Source Han Sans SC",
                    "Source Han Sans CN",
                    "PingFang SC",
                    "Hiragino Sans GB",
                    "Heiti SC",
                    "Microsoft YaHei",
                    "DengXian",
                    "SimHei",
                    "SimSun",
                    "WenQuanYi Micro Hei",
                    "WenQuanYi Zen Hei",
                    "Droid Sans Fallback");

    private Typefaces() {}

    /**
     * Whether a character is set in the typeface of the one before it: marks, joiners, selectors.
     */
    static boolean belongsToLetterBefore(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.FORMAT;
    }
}
