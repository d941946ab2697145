package org.keyplan.core.file;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.keyplan.core.file.PlanFileException.Kind;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * Where a plan is saved to, and what was there when it was last loaded or saved, so that nobody
 * else's work is replaced unseen.
 */
final class PlanTarget {

    private final PlanResource resource;
    private final Disk disk;

    /** Names the place whose content is known; {@code null} if none is. */
    private String knownPlace;

    private String knownContent;

    /** Whether what is there is exactly what we would write for it. */
    private boolean canonical;

    PlanTarget(PlanResource resource, Disk disk) {
        this.resource = resource;
        this.disk = disk;
    }

    void forget() {
        knownPlace = null;
        knownContent = null;
        canonical = false;
    }

    /** The fingerprint of what was there when last loaded or saved; empty if nothing is known. */
    String known() {
        return knownContent == null ? "" : knownContent;
    }

    /** From now on a content that somebody else wrote may be replaced. */
    void acknowledge(String fingerprint) {
        knownPlace = place();
        knownContent = fingerprint;
        canonical = false;
    }

    /** Notes that a plan was read from these bytes at the resource's URI. */
    void loaded(byte[] bytes) {
        remember(bytes, false);
    }

    boolean exists() {
        URI uri = uri();
        return uri.isFile()
                ? disk.exists(Path.of(uri.toFileString()))
                : converter().exists(uri, Map.of());
    }

    /**
     * @throws Problem.Found if it was not saved
     */
    void save(byte[] bytes, SaveOptions options) {
        URI uri = uri();
        byte[] there = uri.isFile() ? saveFile(bytes, options) : saveElsewhere(bytes, options);
        remember(there, Arrays.equals(there, bytes));
    }

    /** What is in the file afterwards. */
    private byte[] saveFile(byte[] bytes, SaveOptions options) {
        SafeFile file = new SafeFile(disk, realFile());
        byte[] old = file.content();
        if (!isToBeReplaced(old, bytes, options)) {
            return old;
        }
        file.replace(old, bytes, options.backups());
        return bytes;
    }

    /** What is there afterwards. */
    private byte[] saveElsewhere(byte[] bytes, SaveOptions options) {
        URI uri = uri();
        try {
            byte[] old = null;
            if (converter().exists(uri, Map.of())) {
                try (InputStream in = converter().createInputStream(uri, Map.of())) {
                    old = in.readAllBytes();
                }
            }
            if (!isToBeReplaced(old, bytes, options)) {
                return old;
            }
            try (OutputStream out = converter().createOutputStream(uri, Map.of())) {
                out.write(bytes);
            }
            return bytes;
        } catch (IOException e) {
            throw new Problem.Found(
                    Problem.of(Kind.WRITE_FAILED, String.valueOf(e.getMessage())).causedBy(e));
        }
    }

    private boolean isToBeReplaced(byte[] old, byte[] bytes, SaveOptions options) {
        if (old == null) {
            return true;
        }
        boolean known = place().equals(knownPlace);
        boolean asKnown = known && FileState.fingerprint(old).equals(knownContent);
        if (Arrays.equals(old, bytes) || asKnown && !canonical && meansTheSame(old, bytes)) {
            return false;
        }
        if (!asKnown && !options.overwrites()) {
            throw new Problem.Found(Problem.of(known ? Kind.CHANGED_ON_DISK : Kind.ALREADY_EXISTS));
        }
        return true;
    }

    /** Whether only the layout of a file written by hand or by another tool differs. */
    private boolean meansTheSame(byte[] old, byte[] bytes) {
        if (resource.report().migrated()) {
            return false;
        }
        return Arrays.equals(PlanWriter.serialised(resource.copyFrom(old)), bytes);
    }

    private void remember(byte[] bytes, boolean written) {
        knownPlace = place();
        knownContent = FileState.fingerprint(bytes);
        canonical = written;
    }

    /** The same for two paths to one file. */
    private String place() {
        return uri().isFile() ? realFile().toString() : uri().toString();
    }

    private Path realFile() {
        Path path = Path.of(uri().toFileString()).toAbsolutePath();
        try {
            return disk.real(path);
        } catch (IOException e) {
            return path.normalize();
        }
    }

    private URI uri() {
        return converter().normalize(resource.getURI());
    }

    private URIConverter converter() {
        return resource.getResourceSet() == null
                ? new ExtensibleURIConverterImpl()
                : resource.getResourceSet().getURIConverter();
    }
}
