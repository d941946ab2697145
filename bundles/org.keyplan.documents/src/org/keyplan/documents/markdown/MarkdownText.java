package org.keyplan.documents.markdown;

import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Text within a line of Markdown. Nothing that a person wrote becomes markup, HTML, a formula, an
 * emoji, a command or a call to somebody on GitHub or GitLab; addresses of web pages are shown as
 * they are, which both make into links to just that address.
 */
final class MarkdownText {

    /** What both sites take for lists, headings, code, quick actions and the like. */
    private static final Pattern LINE_START = Pattern.compile("^([-+=/])");

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,9})([.)])");

    /** The sites read mentions, references and emoji off the finished page, after all escapes. */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_])[@!%~^&$](?=[\\p{L}\\p{N}\"])|#(?=[\\p{L}\\p{N}])");

    private static final Pattern EMOJI = Pattern.compile(":(?=[\\w+-]+:)");

    /** Nothing to see, yet enough to part a sign from the word after it. */
    private static final char APART = '\u200B';

    private static final Pattern OUTER_BLANKS = Pattern.compile("^[ \\t]+|[ \\t]+$");

    private MarkdownText() {}

    /** A text in one line, wherever in the line it stands. */
    static String inline(String text) {
        String apart = REFERENCE.matcher(printable(text)).replaceAll("$0" + APART);
        apart = EMOJI.matcher(apart).replaceAll(":" + APART);
        StringBuilder escaped = new StringBuilder(apart.length() + 16);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            boolean ours = c == APART && i > 0 && isSign(apart.charAt(i - 1));
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                // What Markdown knows no escape for that holds in tables and formulas, too.
                case '&', '|', '\\', '`', '$' -> escaped.append("&#").append((int) c).append(';');
                case '*', '_', '[', ']', '~', '#' -> escaped.append('\\').append(c);
                default -> escaped.append(ours ? "&#8203;" : Character.toString(c));
            }
        }
        return escaped.toString();
    }

    private static boolean isSign(char c) {
        return "@!%~^&$#:".indexOf(c) >= 0;
    }

    /** A text that begins a line or a list's item. */
    static String beginning(String text) {
        String line = LINE_START.matcher(inline(text)).replaceFirst("\\\\$1");
        return NUMBERED.matcher(line).replaceFirst("$1\\\\$2");
    }

    /** A text with tone, link and detail, in one line of the file. */
    static String full(Text text) {
        return full(text, MarkdownText::inline);
    }

    /** The same at the beginning of a line. */
    static String fullBeginning(Text text) {
        return full(text, MarkdownText::beginning);
    }

    private static String full(Text text, UnaryOperator<String> escape) {
        String value =
                text.value()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> toned(OUTER_BLANKS.matcher(line).replaceAll(""), text, escape))
                        .collect(Collectors.joining("<br>"));
        if (text.detail().isBlank()) {
            return value;
        }
        String detail =
                text.detail()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> inline(OUTER_BLANKS.matcher(line).replaceAll("")))
                        .collect(Collectors.joining("<br>", "<sub>", "</sub>"));
        return value.isEmpty() ? detail : value + "<br>" + detail;
    }

    private static String toned(String line, Text text, UnaryOperator<String> escape) {
        String words = escape.apply(line);
        String linked = text.target().isEmpty() ? words : "[" + words + "](#" + text.target() + ")";
        return text.tone() == Tone.STRONG || text.tone() == Tone.ERROR ? strong(linked) : linked;
    }

    /** Stars mean something only where a word touches them. */
    static String strong(String markup) {
        String words = markup.strip();
        if (words.isEmpty()) {
            return markup;
        }
        int start = markup.indexOf(words);
        String after = markup.substring(start + words.length());
        return markup.substring(0, start) + "**" + words + "**" + after;
    }

    /** Line ends and tabs as blanks, without characters that no file should hold. */
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            int type = Character.getType(c);
                            if (Character.isWhitespace(c) && c < ' ') {
                                clean.append(' ');
                            } else if (type == Character.SURROGATE) {
                                clean.append('\uFFFD');
                            } else if (type != Character.CONTROL && (c & 0xFFFE) != 0xFFFE) {
                                clean.appendCodePoint(c);
                            }
                        });
        return clean.toString();
    }
}
