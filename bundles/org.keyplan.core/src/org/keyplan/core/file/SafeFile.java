package org.keyplan.core.file;

import org.keyplan.core.file.PlanFileException.Kind;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Replaces the content of a file so that at every moment either the old or the new content is whole
 * in its place, and keeps earlier contents as backups.
 *
 * <p>The order is what makes it safe: the new content is written beside the file and flushed, a
 * copy of the old content is written and flushed, and only then are files renamed. A failure before
 * the last rename leaves the file untouched.
 */
final class SafeFile {

    private static final int CHUNK = 64 * 1024;
    private static final int MAX_ATTEMPTS = 1000;

    private final Disk disk;
    private final Path file;
    private final Path folder;

    /**
     * @param file the file itself, not a link to it
     */
    SafeFile(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
        this.folder = file.getParent();
    }

    /** The backup with a number, 1 being the newest. */
    static Path backup(Path file, int number) {
        return file.resolveSibling(file.getFileName() + ".bak" + number);
    }

    /** The file's present content; {@code null} if there is no file. */
    byte[] content() {
        try {
            return disk.exists(file) ? disk.read(file) : null;
        } catch (IOException e) {
            throw new Problem.Found(failed(e, 0));
        }
    }

    /**
     * @param old the content that is to be kept as a backup, {@code null} if there is none
     * @param backups how many earlier contents to keep
     * @throws Problem.Found if the file could not be replaced; it then has its old content
     */
    void replace(byte[] old, byte[] content, int backups) {
        refuseReadOnly();
        Path temporary = null;
        Path backup = null;
        try {
            temporary = write(content);
            if (old != null) {
                disk.copyPermissions(file, temporary);
                if (backups > 0) {
                    backup = write(old);
                    disk.copyPermissions(file, backup);
                    rotate(backups);
                    disk.move(backup, backup(file, 1));
                    backup = null;
                }
            }
            refuseLateChange(old);
            disk.move(temporary, file);
        } catch (IOException e) {
            discard(temporary, e);
            discard(backup, e);
            throw new Problem.Found(failed(e, content.length));
        } catch (Problem.Found e) {
            discard(temporary, e);
            discard(backup, e);
            throw e;
        }
        makeDurable();
    }

    /**
     * Replaces whatever is there, keeping no backup.
     *
     * @param like whose permissions the file gets, if that is there
     * @throws Problem.Found if it was not written
     */
    void write(byte[] content, Path like) {
        refuseReadOnly();
        Path temporary = null;
        try {
            temporary = write(content);
            if (disk.exists(like)) {
                disk.copyPermissions(like, temporary);
            }
            disk.move(temporary, file);
        } catch (IOException e) {
            discard(temporary, e);
            throw new Problem.Found(failed(e, content.length));
        }
        makeDurable();
    }

    private void refuseReadOnly() {
        if (!disk.isFolder(folder)) {
            throw new Problem.Found(Problem.of(Kind.NO_FOLDER, folder.toString()));
        }
        if (disk.isFolder(file)) {
            throw new Problem.Found(Problem.keyed(0, 0, Kind.WRITE_FAILED, "WRITE_FAILED.folder"));
        }
        if (disk.exists(file) && !disk.isWritable(file)) {
            throw new Problem.Found(Problem.of(Kind.READ_ONLY_FILE));
        }
        if (!disk.isWritable(folder)) {
            throw new Problem.Found(Problem.of(Kind.READ_ONLY_FOLDER, folder.toString()));
        }
    }

    /** Somebody may have saved in the moment since the content was compared. */
    private void refuseLateChange(byte[] old) {
        if (!Arrays.equals(old, content())) {
            throw new Problem.Found(Problem.of(Kind.CHANGED_ON_DISK));
        }
    }

    private Path write(byte[] content) throws IOException {
        Path temporary = null;
        try {
            for (int attempt = 0; temporary == null; attempt++) {
                Path candidate = temporary(attempt);
                try (Disk.NewFile out = disk.create(candidate)) {
                    temporary = candidate;
                    for (int start = 0; start < content.length; start += CHUNK) {
                        int length = Math.min(CHUNK, content.length - start);
                        out.write(ByteBuffer.wrap(content, start, length));
                    }
                    out.force();
                } catch (FileAlreadyExistsException e) {
                    if (attempt >= MAX_ATTEMPTS) {
                        throw e;
                    }
                }
            }
            if (!Arrays.equals(content, disk.read(temporary))) {
                throw new IOException("the file system returned other bytes than were written");
            }
            return temporary;
        } catch (IOException | RuntimeException e) {
            discard(temporary, e);
            throw e;
        }
    }

    /** A hidden name that no other process uses; one left by a crash is passed over. */
    private Path temporary(int attempt) {
        long process = ProcessHandle.current().pid();
        String name = "." + file.getFileName() + "." + process + "-" + attempt + ".tmp";
        return folder.resolve(name);
    }

    private void rotate(int backups) throws IOException {
        for (int number = backups - 1; number >= 1; number--) {
            if (disk.exists(backup(file, number))) {
                disk.move(backup(file, number), backup(file, number + 1));
            }
        }
    }

    private void discard(Path temporary, Exception because) {
        if (temporary == null) {
            return;
        }
        try {
            disk.delete(temporary);
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    private void makeDurable() {
        try {
            disk.forceFolder(folder);
        } catch (IOException e) {
            // The new content is whole and in its place; only a power cut this very second could
            // bring the old one back, which is whole too.
            System.getLogger(SafeFile.class.getName())
                    .log(System.Logger.Level.DEBUG, "Folder not flushed: " + folder, e);
        }
    }

    private Problem failed(IOException e, long needed) {
        if (isFull(e, needed)) {
            return Problem.of(Kind.DISK_FULL, folder.toString()).causedBy(e);
        }
        String reason =
                e instanceof FileSystemException system && system.getReason() != null
                        ? system.getReason()
                        : String.valueOf(e.getMessage());
        return Problem.of(Kind.WRITE_FAILED, reason).causedBy(e);
    }

    /** The platform has no own exception for it. */
    private boolean isFull(IOException e, long needed) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left")
                || message.contains("not enough space")
                || message.contains("quota exceeded")) {
            return true;
        }
        try {
            return needed > 0 && disk.space(folder) < needed;
        } catch (IOException unknown) {
            e.addSuppressed(unknown);
            return false;
        }
    }
}
