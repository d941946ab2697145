package org.keyplan.core.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What a file is like at one moment, to notice that somebody else changes it. Immutable.
 *
 * @param exists whether there is a file; if not, nothing else is known
 * @param size in bytes
 * @param modified when it was written last, as the file system says
 */
public record FileState(boolean exists, long size, Instant modified) {
    /** There is no file. */
    public static final FileState GONE = new FileState(false, 0, Instant.EPOCH);

    /**
     * How a file is now, without reading what is in it. Two equal states nearly always mean the
     * same content; {@link #fingerprint} tells for certain.
     *
     * @throws IOException if that cannot be found out, such as on a network that is down
     */
    public static FileState of(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileState(
                    true, attributes.size(), attributes.lastModifiedTime().toInstant());
        } catch (NoSuchFileException e) {
            return GONE;
        }
    }

    /**
     * The SHA-256 of a file's content in hexadecimal digits; empty if there is no file.
     *
     * @throws IOException if it cannot be read
     */
    public static String fingerprint(Path file) throws IOException {
        try {
            return fingerprint(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return "";
        }
    }

    /** The SHA-256 of a content in hexadecimal digits. */
    public static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
