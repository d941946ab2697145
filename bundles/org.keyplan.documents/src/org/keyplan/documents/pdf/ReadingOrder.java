package org.keyplan.documents.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sets Hebrew and Arabic names within a text from right to left (Unicode Standard Annex 9). Arabic
 * letters are in the right order, but not joined. Belongs to one thread.
 */
final class ReadingOrder implements BidiSplitter, BidiReorderer {

    private static final String OPENING = "([{<\u00ab\u2039";
    private static final String CLOSING = ")]}>\u00bb\u203a";

    /** Signs that could make a text look like another one; they turn nothing. */
    private static final Pattern OVERRIDES = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Bidi paragraph = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph =
                new Bidi(
                        OVERRIDES.matcher(text).replaceAll("\u200b"),
                        direction == RTL
                                ? Bidi.DIRECTION_RIGHT_TO_LEFT
                                : Bidi.DIRECTION_LEFT_TO_RIGHT);
    }

    @Override
    public int countTextRuns() {
        return paragraph.getLength() == 0 ? 0 : paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int index) {
        int start = paragraph.getRunStart(index);
        boolean toTheLeft = paragraph.getRunLevel(index) % 2 != 0;
        return new BidiTextRun(start, paragraph.getRunLimit(index) - start, toTheLeft ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return bidi.baseIsLeftToRight() ? LTR : RTL;
    }

    /** The letters from left to right, each with its marks, brackets turned round. */
    @Override
    public String reorderRTLTextToLTR(String text) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text);
        StringBuilder turned = new StringBuilder(text.length());
        int end = letters.last();
        for (int start = letters.previous(); start != BreakIterator.DONE; ) {
            turned.append(mirrored(text.substring(start, end)));
            end = start;
            start = letters.previous();
        }
        return turned.toString();
    }

    private static String mirrored(String letter) {
        int opening = OPENING.indexOf(letter);
        int closing = CLOSING.indexOf(letter);
        if (opening >= 0) {
            return CLOSING.substring(opening, opening + 1);
        }
        return closing >= 0 ? OPENING.substring(closing, closing + 1) : letter;
    }

    @Override
    public String shapeText(String text) {
        return text;
    }

    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
