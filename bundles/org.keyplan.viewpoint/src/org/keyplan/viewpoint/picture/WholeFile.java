package org.keyplan.viewpoint.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Writes files so that nobody ever finds a half one: what was there stays until all of the new
 * content is written. Devices and pipes, such as {@code /dev/stdout}, are written directly.
 */
public final class WholeFile {

    private static final int MAX_ATTEMPTS = 100;

    private WholeFile() {}

    /** What a file shall hold. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; leaves the stream open. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. Missing folders are made; a link is followed; permissions are kept.
     *
     * @throws IOException if it cannot be written; nothing has changed then
     */
    public static void write(Path target, Content content) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target)) {
                content.writeTo(out);
            }
            return;
        }
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Files.createDirectories(file.getParent());
        Path temporary = temporary(file);
        try {
            try (OutputStream out = Files.newOutputStream(temporary)) {
                content.writeTo(out);
            }
            if (Files.exists(file)) {
                copyPermissions(file, temporary);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** A new file beside the real one; not one for temporary files, which nobody else may read. */
    private static Path temporary(Path file) throws IOException {
        for (int i = 0; ; i++) {
            Path candidate = file.resolveSibling("." + file.getFileName() + "." + i + ".tmp");
            try {
                Files.newOutputStream(candidate, StandardOpenOption.CREATE_NEW).close();
                candidate.toFile().deleteOnExit();
                return candidate;
            } catch (FileAlreadyExistsException e) {
                if (i == MAX_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView source =
                Files.getFileAttributeView(from, PosixFileAttributeView.class);
        PosixFileAttributeView target =
                Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (source != null && target != null) {
            target.setPermissions(source.readAttributes().permissions());
        }
    }
}
