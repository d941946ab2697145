package org.keyplan.viewpoint.text;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as a row of grapheme clusters (what a reader takes for one character: a letter with its
 * marks, a flag, a family of emoji), and where lines may be broken between them. The rules are the
 * usual ones of East Asian and Western setting: no line begins with closing punctuation or a small
 * kana, and none ends with an opening bracket.
 */
final class Clusters {

    private static final Pattern CLUSTER = Pattern.compile("\\X");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private static final String NOT_FIRST =
            ",.;:!?)]}%‰°′″’”»›…‥、。，．；：！？）］｝〉》」』】〕〗〙〛％·・‧–—～" + "ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ々〻ゝゞヽヾ";
    private static final String NOT_LAST = "([{‘“«‹$£¥€#（［｛〈《「『【〔〖〘〚＄￥￡";
    private static final String BREAK_AFTER = "-/\\|‐–—＼／|_&+";

    private final String text;
    private final int[] starts;
    private final int count;

    private Clusters(String text, int[] starts, int count) {
        this.text = text;
        this.starts = starts;
        this.count = count;
    }

    /** Blanks at the ends are left out, others become one each. */
    static Clusters of(String text) {
        String clean = BLANKS.matcher(text).replaceAll(" ").strip();
        int[] starts = new int[clean.length() + 1];
        int count = 0;
        Matcher cluster = CLUSTER.matcher(clean);
        while (cluster.find()) {
            starts[count++] = cluster.start();
        }
        starts[count] = clean.length();
        return new Clusters(clean, Arrays.copyOf(starts, count + 1), count);
    }

    int count() {
        return count;
    }

    String text(int from, int to) {
        return text.substring(starts[from], starts[to]);
    }

    /** A blank where a line may end; U+3000 is the Chinese one. */
    boolean isBlank(int index) {
        char c = text.charAt(starts[index]);
        boolean bare = starts[index + 1] - starts[index] == 1;
        return bare && (c == ' ' || c == '\u3000');
    }

    int skipBlanks(int from) {
        int at = from;
        while (at < count && isBlank(at)) {
            at++;
        }
        return at;
    }

    /** The end without the blanks before it, but not before {@code from}. */
    int skipBlanksBack(int from, int end) {
        int at = end;
        while (at > from && isBlank(at - 1)) {
            at--;
        }
        return at;
    }

    /** Whether a line may end before this cluster, which is not the first one. */
    boolean mayBreakBefore(int index) {
        int before = lastOf(index - 1);
        int after = text.codePointAt(starts[index]);
        if (isBlank(index - 1)) {
            return true;
        }
        if (isBlank(index) || NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        if (BREAK_AFTER.indexOf(before) >= 0) {
            // Not within 2024-25, -5 and the like, and a sign belongs to what follows it.
            return !Character.isDigit(after) && index > 1 && !isBlank(index - 2);
        }
        return isIdeographic(before) || isIdeographic(after);
    }

    private int lastOf(int index) {
        return text.codePointAt(starts[index]);
    }

    private static boolean isIdeographic(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO
                || codePoint >= 0x3000 && codePoint <= 0x303F
                || codePoint >= 0xFF00 && codePoint <= 0xFF60;
    }
}
