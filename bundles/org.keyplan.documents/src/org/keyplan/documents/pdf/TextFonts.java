package org.keyplan.documents.pdf;

import org.keyplan.documents.content.MissingFontsException;
import org.keyplan.documents.font.Letters;
import org.keyplan.model.label.Texts;
import org.keyplan.viewpoint.font.Letter;
import org.keyplan.viewpoint.font.TrueTypeFile;
import org.keyplan.viewpoint.picture.PictureFonts;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The fonts of a document's text: of each character the letter that was found for it, and a visible
 * box where none was.
 *
 * @param regular a TrueType font
 * @param semiBold a TrueType font
 * @param notices what the reader should know
 */
record TextFonts(byte[] regular, byte[] semiBold, List<String> notices) {

    static final int REGULAR = 400;
    static final int SEMI_BOLD = 600;

    private static final Texts TEXTS = Texts.of(TextFonts.class, "pdf");

    /** So many characters are named in a notice. */
    private static final int NAMED = 12;

    private static final Letter NOT_SEEN = new Letter(0, new Path2D.Double());

    private static final Letter BOX = box();

    private static Letter box() {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        rectangle(outline, 60, 540, 0, 700);
        rectangle(outline, 490, 110, 50, 650);
        return new Letter(600, outline);
    }

    /** Turning the other way from right to left. */
    private static void rectangle(Path2D outline, int left, int right, int bottom, int top) {
        outline.moveTo(left, bottom);
        outline.lineTo(right, bottom);
        outline.lineTo(right, top);
        outline.lineTo(left, top);
        outline.closePath();
    }

    /**
     * @throws MissingFontsException if there are no letters at all, or no Chinese ones for a
     *     Chinese document
     */
    static TextFonts of(String text, Letters letters, Locale locale) throws IOException {
        SortedSet<Integer> characters = new TreeSet<>();
        text.codePoints().filter(c -> c >= ' ').forEach(characters::add);
        IntStream.rangeClosed(' ', '~').forEach(characters::add);
        characters.add((int) '\u2022');
        SortedMap<Integer, Letter> regular = new TreeMap<>();
        SortedMap<Integer, Letter> semiBold = new TreeMap<>();
        List<Integer> missing = new ArrayList<>();
        for (int character : characters) {
            Optional<Letter> letter = letters.find(character, false);
            if (letter.isEmpty() && !isInvisible(character)) {
                missing.add(character);
            }
            Letter shown = letter.orElse(isInvisible(character) ? NOT_SEEN : BOX);
            regular.put(character, shown);
            semiBold.put(character, letters.find(character, true).orElse(shown));
        }
        check(characters, missing, locale);
        return new TextFonts(
                TrueTypeFile.of("Keyplan-Regular", REGULAR, regular),
                TrueTypeFile.of("Keyplan-SemiBold", SEMI_BOLD, semiBold),
                notices(missing, locale));
    }

    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK && !Character.isLetter(character)
                || Character.isSpaceChar(character);
    }

    private static void check(SortedSet<Integer> characters, List<Integer> missing, Locale locale)
            throws IOException {
        if (missing.contains((int) 'a') || missing.contains((int) '0')) {
            throw new MissingFontsException(TEXTS.get(locale, "fonts.none"));
        }
        long chinese = characters.stream().filter(Character::isIdeographic).count();
        long lost = missing.stream().filter(Character::isIdeographic).count();
        if (locale.getLanguage().equals("zh") && chinese > 0 && lost == chinese) {
            throw new MissingFontsException(
                    TEXTS.get(
                            locale, "fonts.noChinese", String.join(", ", PictureFonts.families())));
        }
    }

    private static List<String> notices(List<Integer> missing, Locale locale) {
        List<String> notices = new ArrayList<>();
        List<Integer> chinese = missing.stream().filter(Character::isIdeographic).toList();
        List<Integer> others = missing.stream().filter(c -> !Character.isIdeographic(c)).toList();
        if (!chinese.isEmpty()) {
            notices.add(TEXTS.get(locale, "letters.chinese", named(chinese)));
        }
        if (!others.isEmpty()) {
            notices.add(TEXTS.get(locale, "letters.missing", named(others)));
        }
        return List.copyOf(notices);
    }

    private static String named(List<Integer> characters) {
        String named =
                characters.stream()
                        .limit(NAMED)
                        .map(c -> Character.toString(c) + String.format(" (U+%04X)", c))
                        .collect(Collectors.joining(", "));
        return characters.size() > NAMED ? named + ", \u2026" : named;
    }
}
