package org.keyplan.core.file;

import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.migration.OldFile.Place;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file's bytes as text, after everything that is no UTF-8 text has been refused. */
final class FileText {

    private static final int CHUNK = 8192;

    /** Comments before the plan may be longer, but then the place may be less exact. */
    private static final int LONGEST_START = 1 << 20;

    private static final Pattern CONFLICT =
            Pattern.compile("^(?:<{7}|={7}|>{7}|\\|{7})(?:[ \\r].*)?$", Pattern.MULTILINE);
    private static final Pattern DECLARATION =
            Pattern.compile("^<\\?xml\\s[^>]*?\\?>", Pattern.DOTALL);
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern VERSION = Pattern.compile("version\\s*=\\s*[\"']([^\"']*)[\"']");

    private final byte[] bytes;
    private final boolean ascii;
    private final String head;

    private FileText(byte[] bytes, boolean ascii) {
        this.bytes = bytes;
        this.ascii = ascii;
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        int length = Math.min(512, bytes.length - start);
        this.head = new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    /**
     * @throws Problem.Found if the bytes are empty, binary, or not UTF-8
     */
    static FileText of(byte[] bytes) {
        if (isBlank(bytes)) {
            throw new Problem.Found(Problem.of(Kind.EMPTY));
        }
        refuseWideEncodings(bytes);
        for (byte b : bytes) {
            if (b == 0) {
                throw new Problem.Found(Problem.of(Kind.BINARY));
            }
        }
        FileText text = new FileText(bytes, refuseMalformed(bytes));
        text.checkHead();
        return text;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The line of the first mark that git left where it could not merge; empty if none. */
    Optional<Integer> conflictLine() {
        String all = all();
        Matcher matcher = CONFLICT.matcher(all);
        return matcher.find() ? Optional.of(lineAt(all, matcher.start())) : Optional.empty();
    }

    /** Whether the text stops before the element it began with is closed. */
    boolean endsEarly(String rootName) {
        String all = all().stripTrailing();
        return rootName == null || !all.endsWith("</" + rootName + ">");
    }

    /** How many lines the text has, not counting blank ones at its end. */
    int lines() {
        String all = all().stripTrailing();
        return lineAt(all, all.length());
    }

    /** Where the document type declaration or the first element begins. */
    Place start() {
        int length = Math.min(bytes.length, LONGEST_START);
        String all = new String(bytes, 0, length, StandardCharsets.UTF_8);
        int at = all.startsWith("\uFEFF") ? 1 : 0;
        int next = -1;
        while (at != next) {
            next = at;
            while (at < all.length() && all.charAt(at) <= ' ') {
                at++;
            }
            at = after(all, at, "<?", "?>");
            at = after(all, at, "<!--", "-->");
        }
        return new Place(lineAt(all, at), at - all.lastIndexOf('\n', at - 1));
    }

    private static int after(String text, int at, String open, String close) {
        int end = text.startsWith(open, at) ? text.indexOf(close, at) : -1;
        return end < 0 ? at : end + close.length();
    }

    private void checkHead() {
        String visible = head.stripLeading();
        if (!visible.startsWith("<")) {
            int line = lineAt(head, head.length() - visible.length());
            throw new Problem.Found(Problem.at(line, 1, Kind.NOT_A_PLAN));
        }
        Matcher declaration = DECLARATION.matcher(head);
        if (!declaration.find()) {
            return;
        }
        Matcher version = VERSION.matcher(declaration.group());
        if (version.find() && !version.group(1).equals("1.0")) {
            throw new Problem.Found(
                    Problem.keyed(
                            1,
                            1,
                            Kind.NOT_WELL_FORMED,
                            "NOT_WELL_FORMED.version",
                            version.group(1)));
        }
        Matcher encoding = ENCODING.matcher(declaration.group());
        if (!ascii && encoding.find()) {
            String name = encoding.group(1);
            if (!name.equalsIgnoreCase("UTF-8") && !name.equalsIgnoreCase("ASCII")) {
                throw new Problem.Found(
                        Problem.keyed(1, 1, Kind.WRONG_ENCODING, "WRONG_ENCODING.declared", name));
            }
        }
    }

    private static void refuseWideEncodings(byte[] bytes) {
        boolean wide =
                startsWith(bytes, 0xFE, 0xFF)
                        || startsWith(bytes, 0xFF, 0xFE)
                        || startsWith(bytes, 0, '<')
                        || startsWith(bytes, '<', 0)
                        || startsWith(bytes, 0, 0, 0, '<');
        if (wide) {
            throw new Problem.Found(
                    Problem.keyed(1, 1, Kind.WRONG_ENCODING, "WRONG_ENCODING.wide"));
        }
    }

    /** Whether all is ASCII. */
    private static boolean refuseMalformed(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        int line = 1;
        int column = 1;
        boolean ascii = true;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                char c = out.get();
                ascii &= c < 0x80;
                column = c == '\n' ? 1 : column + 1;
                line += c == '\n' ? 1 : 0;
            }
            out.clear();
            if (result.isError()) {
                throw new Problem.Found(malformed(bytes, in, line, column));
            } else if (result.isUnderflow()) {
                return ascii;
            }
        }
    }

    private static Problem malformed(byte[] bytes, ByteBuffer in, int line, int column) {
        int first = bytes[in.position()] & 0xFF;
        int needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        boolean cut = first >= 0xC2 && in.remaining() < needed && onlyContinues(in.duplicate());
        if (!looksLikeMarkup(bytes)) {
            return Problem.of(Kind.BINARY);
        }
        return Problem.at(line, column, cut ? Kind.TRUNCATED : Kind.WRONG_ENCODING);
    }

    /** Whether only the rest of one character follows, which is missing its end. */
    private static boolean onlyContinues(ByteBuffer in) {
        in.get();
        while (in.hasRemaining()) {
            if ((in.get() & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeMarkup(byte[] bytes) {
        for (byte b : bytes) {
            if (b > ' '
                    || b < 0 && (b & 0xFF) != 0xEF && (b & 0xFF) != 0xBB && (b & 0xFF) != 0xBF) {
                return b == '<';
            }
        }
        return false;
    }

    private static boolean isBlank(byte[] bytes) {
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        for (int i = start; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r' && bytes[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private String all() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static int lineAt(String text, int end) {
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
