package org.keyplan.cli.io;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.function.BooleanSupplier;

/**
 * A print stream that can say why it could not write, where a plain one only keeps silent. Used by
 * one thread.
 */
public final class CheckedPrintStream extends PrintStream {

    private final Recorder recorder;
    private final BooleanSupplier pipe;
    private boolean told;

    /**
     * @param out where it goes; is buffered here
     * @param charset the encoding
     * @param pipe whether somebody reads at the other end, and so may stop reading; asked only
     *     after a failure
     */
    public CheckedPrintStream(OutputStream out, Charset charset, BooleanSupplier pipe) {
        this(new Recorder(out), charset, pipe);
    }

    private CheckedPrintStream(Recorder recorder, Charset charset, BooleanSupplier pipe) {
        super(new BufferedOutputStream(recorder, 1 << 13), false, charset);
        this.recorder = recorder;
        this.pipe = pipe;
    }

    /**
     * Writes what waits. A failure is told once; after that there is nobody to tell.
     *
     * @throws ReaderGoneException if the reader at the other end has stopped reading
     * @throws IOException if this or anything before could not be written
     */
    public void check() throws IOException {
        if (told || !checkError()) {
            return;
        }
        told = true;
        if (pipe.getAsBoolean()) {
            throw new ReaderGoneException(recorder.failure);
        }
        throw recorder.failure == null ? new IOException("closed") : recorder.failure;
    }

    /** Nobody reads any more, as after {@code keyplan rules | head -1}. */
    public static final class ReaderGoneException extends IOException {

        private static final long serialVersionUID = 1L;

        ReaderGoneException(IOException cause) {
            super(cause);
        }
    }

    /** Keeps the first failure, which {@link PrintStream} forgets. */
    private static final class Recorder extends FilterOutputStream {

        private IOException failure;

        Recorder(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
