package org.keyplan.core.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The process that wrote a recovery file. A process number alone would not do: it is given again.
 *
 * @param process its number
 * @param started when it began; {@link Instant#EPOCH} if unknown
 * @param machine the computer's name; empty if unknown
 */
public record Owner(long process, Instant started, String machine) {

    /** Whether a process is still there. */
    public enum Life {
        RUNNING,
        GONE,
        /** It ran on another computer, where we cannot look. */
        UNKNOWN
    }

    /** Start times are told to different precision by different systems. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** The process that asks. */
    public static Owner self() {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(self.pid(), started(self), machineName());
    }

    /** Whether it is still there. */
    public Life life() {
        String here = machineName();
        if (!machine.isEmpty() && !here.isEmpty() && !machine.equals(here)) {
            return Life.UNKNOWN;
        }
        Optional<ProcessHandle> found = ProcessHandle.of(process).filter(ProcessHandle::isAlive);
        return found.isPresent() && isMe(found.get()) ? Life.RUNNING : Life.GONE;
    }

    private boolean isMe(ProcessHandle other) {
        Instant begun = started(other);
        return started.equals(Instant.EPOCH)
                || begun.equals(Instant.EPOCH)
                || Duration.between(started, begun).abs().compareTo(TOLERANCE) <= 0;
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Found without asking the network, which a computer's name service may be on. */
    private static String machineName() {
        for (String variable : new String[] {"COMPUTERNAME", "HOSTNAME"}) {
            String name = System.getenv(variable);
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
        }
        Path file = Path.of("/etc/hostname");
        try {
            return Files.isReadable(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            System.getLogger(Owner.class.getName())
                    .log(System.Logger.Level.DEBUG, "This computer has no name", e);
            return "";
        }
    }
}
