package org.keyplan.core.recovery;

import org.keyplan.core.file.FileState;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a recovery file is written: a first line with the version of the format, lines of names and
 * values, an empty line, and then what the plan file would hold. Values have neither line breaks
 * nor backslashes in them that are not escaped. What is cut off or damaged is refused.
 */
final class RecoveryFormat {
    private static final String NAME = "keyplan-recovery ";
    private static final int VERSION = 1;

    private RecoveryFormat() {}

    static byte[] bytes(Recovery recovery) {
        Map<String, String> values = new TreeMap<>();
        values.put("file", recovery.file().toString());
        values.put("base", recovery.base());
        values.put("modified", recovery.modified().toString());
        values.put("written", recovery.written().toString());
        values.put("process", Long.toString(recovery.owner().process()));
        values.put("started", recovery.owner().started().toString());
        values.put("machine", recovery.owner().machine());
        values.put("content", FileState.fingerprint(recovery.content()));
        StringBuilder head = new StringBuilder(NAME).append(VERSION).append('\n');
        values.forEach(
                (name, value) -> head.append(name).append('=').append(escaped(value)).append('\n'));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(recovery.content());
        return out.toByteArray();
    }

    /**
     * @throws IOException if it cannot be read, is damaged, or was written by a newer version
     */
    static Recovery read(Path location) throws IOException {
        byte[] bytes = Files.readAllBytes(location);
        int end = endOfHead(bytes);
        String head = new String(bytes, 0, Math.max(end, 0), StandardCharsets.UTF_8);
        if (end < 0 || !head.startsWith(NAME + VERSION + "\n")) {
            throw new IOException("This version does not know the format of " + location);
        }
        byte[] content = Arrays.copyOfRange(bytes, end + 1, bytes.length);
        Map<String, String> values = new TreeMap<>();
        head.lines()
                .skip(1)
                .filter(line -> line.indexOf('=') > 0)
                .forEach(
                        line ->
                                values.put(
                                        line.substring(0, line.indexOf('=')),
                                        unescaped(line.substring(line.indexOf('=') + 1))));
        if (!FileState.fingerprint(content).equals(values.get("content"))) {
            throw new IOException("Something is missing in " + location);
        }
        try {
            return recovery(location, values, content);
        } catch (DateTimeException | NumberFormatException | InvalidPathException e) {
            throw new IOException("The first lines are damaged in " + location, e);
        }
    }

    private static Recovery recovery(Path location, Map<String, String> values, byte[] content) {
        return new Recovery(
                location,
                Path.of(values.getOrDefault("file", "")),
                values.getOrDefault("base", ""),
                Instant.parse(values.getOrDefault("modified", "")),
                Instant.parse(values.getOrDefault("written", "")),
                new Owner(
                        Long.parseLong(values.getOrDefault("process", "")),
                        Instant.parse(values.getOrDefault("started", "")),
                        values.getOrDefault("machine", "")),
                content);
    }

    /** The place of the line break that ends the empty line; -1 if there is none. */
    private static int endOfHead(byte[] bytes) {
        for (int i = 1; i < bytes.length; i++) {
            if (bytes[i] == '\n' && bytes[i - 1] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\' && i + 1 < value.length()) {
                i++;
                char next = value.charAt(i);
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
