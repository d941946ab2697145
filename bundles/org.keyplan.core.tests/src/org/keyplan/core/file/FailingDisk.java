package org.keyplan.core.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real disk, until it fails. */
final class FailingDisk implements Disk {

    /** What happens after the failure. */
    enum After {
        /** Only that one step fails. */
        GOES_ON,
        /** Nothing works any more, as after a crash. */
        IS_DEAD
    }

    @FunctionalInterface
    interface Event {
        void happen() throws IOException;
    }

    private final Disk disk = new LocalDisk();
    private int steps;
    private int failingStep;
    private int eventStep;
    private After after = After.GOES_ON;
    private boolean failed;
    private boolean garbling;
    private long space;
    private Event event;

    FailingDisk() {
        repair();
    }

    void repair() {
        steps = 0;
        failingStep = Integer.MAX_VALUE;
        eventStep = Integer.MAX_VALUE;
        space = Long.MAX_VALUE;
        failed = false;
        garbling = false;
    }

    void failAtStep(int step, After then) {
        repair();
        failingStep = step;
        after = then;
    }

    void failAfterBytes(long bytes) {
        repair();
        space = bytes;
    }

    void garble() {
        repair();
        garbling = true;
    }

    void beforeStep(int step, Event what) {
        repair();
        eventStep = step;
        event = what;
    }

    boolean hasFailed() {
        return failed;
    }

    private void step() throws IOException {
        steps++;
        if (steps == eventStep) {
            event.happen();
        }
        if (steps == failingStep || failed && after == After.IS_DEAD) {
            failed = true;
            throw new IOException("the test's disk fails at step " + steps);
        }
    }

    @Override
    public boolean exists(Path file) {
        return disk.exists(file);
    }

    @Override
    public boolean isFolder(Path file) {
        return disk.isFolder(file);
    }

    @Override
    public boolean isWritable(Path file) {
        return disk.isWritable(file);
    }

    @Override
    public Path real(Path file) throws IOException {
        return disk.real(file);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        step();
        return disk.read(file);
    }

    @Override
    public NewFile create(Path file) throws IOException {
        step();
        NewFile real = disk.create(file);
        return new NewFile() {
            @Override
            public void write(ByteBuffer bytes) throws IOException {
                if (bytes.remaining() > space) {
                    bytes.limit(bytes.position() + (int) space);
                    space = 0;
                    real.write(bytes);
                    throw new IOException("No space left on device");
                }
                space -= bytes.remaining();
                int half = bytes.remaining() / 2;
                ByteBuffer first = bytes.slice(bytes.position(), half);
                real.write(garbling ? ByteBuffer.allocate(half) : first);
                step();
                bytes.position(bytes.position() + half);
                real.write(bytes);
            }

            @Override
            public void force() throws IOException {
                step();
                real.force();
            }

            @Override
            public void close() throws IOException {
                real.close();
                step();
            }
        };
    }

    @Override
    public void copyPermissions(Path from, Path to) throws IOException {
        step();
        disk.copyPermissions(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        disk.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (failed && after == After.IS_DEAD) {
            throw new IOException("the test's process is dead");
        }
        Files.deleteIfExists(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step();
        disk.forceFolder(folder);
    }

    @Override
    public long space(Path folder) {
        return Long.MAX_VALUE;
    }
}
