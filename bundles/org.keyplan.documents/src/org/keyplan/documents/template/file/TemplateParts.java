package org.keyplan.documents.template.file;

import org.keyplan.documents.template.file.TemplateException.Kind;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files that a template consists of, read with limits. */
public final class TemplateParts {

    private static final long MEGABYTE = 1 << 20;

    /** The most that a template may have in bytes, packed. */
    static final long LARGEST = 20 * MEGABYTE;

    /** All files together, unpacked. */
    private static final long LARGEST_UNPACKED = 100 * MEGABYTE;

    private static final int MOST_FILES = 2000;

    /** Text shrinks to a tenth, seldom to a fiftieth. */
    private static final int MOST_SHRINKING = 200;

    private static final int SIGNATURE = 4;

    private final OfficeFormat format;
    private final String file;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TemplateParts(OfficeFormat format, String file) {
        this.format = format;
        this.file = file;
    }

    /**
     * Reads a file that is to be harmless.
     *
     * @throws TemplateException if it is not of the kind, or could do something
     */
    public static TemplateParts read(OfficeFormat format, Path path) throws TemplateException {
        String name = path.toString();
        TemplateParts parts = new TemplateParts(format, name);
        try {
            if (!Files.isRegularFile(path)) {
                throw parts.refusal(
                        Files.exists(path) ? Kind.NOT_READABLE : Kind.NOT_FOUND, "", null);
            }
            if (Files.size(path) > LARGEST) {
                throw parts.refusal(Kind.TOO_LARGE, Long.toString(LARGEST / MEGABYTE), null);
            }
            parts.unpack(Files.readAllBytes(path));
            new TemplateSafety(parts).check();
            return parts;
        } catch (TemplateException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw parts.refusal(Kind.NOT_FOUND, "", e);
        } catch (AccessDeniedException e) {
            throw parts.refusal(Kind.NOT_READABLE, "", e);
        } catch (IOException | IllegalArgumentException e) {
            throw parts.refusal(Kind.DAMAGED, "", e);
        }
    }

    /** A template of our own making. */
    public static TemplateParts of(OfficeFormat format, byte[] bytes, String name)
            throws IOException {
        TemplateParts parts = new TemplateParts(format, name);
        parts.unpack(bytes);
        new TemplateSafety(parts).check();
        return parts;
    }

    private void unpack(byte[] bytes) throws IOException {
        checkSignature(bytes);
        long budget =
                Math.min(
                        LARGEST_UNPACKED, Math.max(MEGABYTE, (long) bytes.length * MOST_SHRINKING));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) budget + 1);
                budget -= content.length;
                if (budget < 0 || parts.size() > MOST_FILES) {
                    throw refusal(Kind.BOMB, "", null);
                }
                if (!entry.isDirectory()) {
                    parts.put(entry.getName(), content);
                }
            }
        }
    }

    private void checkSignature(byte[] bytes) throws TemplateException {
        if (bytes.length > SIGNATURE && bytes[0] == (byte) 0xD0 && bytes[1] == (byte) 0xCF) {
            throw refusal(Kind.OLD_FORMAT, "", null);
        }
        if (bytes.length <= SIGNATURE || bytes[0] != 'P' || bytes[1] != 'K') {
            throw refusal(Kind.WRONG_KIND, "", null);
        }
    }

    /** Why the file is not used. */
    public TemplateException refusal(Kind kind, String detail, Throwable cause) {
        return new TemplateException(format, kind, file, detail, cause);
    }

    OfficeFormat format() {
        return format;
    }

    /** All files by their paths, which can be changed. */
    public Map<String, byte[]> all() {
        return parts;
    }

    /** The whole file again. */
    public byte[] pack() throws IOException {
        return pack(parts);
    }

    /** A file of parts by their paths. */
    public static byte[] pack(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
