package org.keyplan.core.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The few things that a safe save asks of the file system; tests let each of them fail. */
interface Disk {

    /** A file being written. */
    interface NewFile extends Closeable {

        /** Writes all remaining bytes or throws. */
        void write(ByteBuffer bytes) throws IOException;

        /** Returns when the bytes have reached the medium. */
        void force() throws IOException;
    }

    boolean exists(Path file);

    boolean isFolder(Path file);

    /**
     * Whether a person would call it writable; a file without any write bit is not, even to root.
     */
    boolean isWritable(Path file);

    /** The file that is meant, links followed; the path itself where there is no file. */
    Path real(Path file) throws IOException;

    byte[] read(Path file) throws IOException;

    /** Creates a file; fails if there is one. */
    NewFile create(Path file) throws IOException;

    /** Gives a file the permissions of another one, where the file system knows them. */
    void copyPermissions(Path from, Path to) throws IOException;

    /** Renames in one step, replacing what is there. */
    void move(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /** Makes renames in a folder durable, where the file system can. */
    void forceFolder(Path folder) throws IOException;

    /** Bytes that can still be written to the file system of a folder. */
    long space(Path folder) throws IOException;
}
