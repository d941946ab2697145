package org.keyplan.core.recovery;

import org.keyplan.core.file.FileState;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where unsaved work on plans is kept, and what of it is left after a crash. A recovery file lies
 * beside its plan, or in the person's own folder if nothing may be written there; that folder also
 * notes for which plans there is one, so that the next start finds them. Several processes may use
 * the same folder at once. Any thread.
 */
public final class RecoveryStore {
    private static final String SUFFIX = ".recovery";

    /** As many studios may have unsaved work on one plan. */
    private static final int SLOTS = 9;

    private final Path folder;
    private final Owner self;

    /**
     * @param folder the person's own folder for this; made when first needed
     */
    public RecoveryStore(Path folder, Owner self) {
        this.folder = folder;
        this.self = self;
    }

    /** Keeps unsaved work on one plan. */
    public RecoveryWriter writer(Path file) {
        return new RecoveryWriter(this, file.toAbsolutePath().normalize());
    }

    /**
     * The unsaved work on a plan that was left behind, the latest first; not that of a studio that
     * is still running.
     */
    public List<Recovery> of(Path file) {
        Path plan = file.toAbsolutePath().normalize();
        List<Recovery> found = new ArrayList<>();
        for (Path place : places(plan)) {
            Recovery recovery = Files.isRegularFile(place) ? readable(place) : null;
            if (recovery != null && recovery.owner().life() != Owner.Life.RUNNING) {
                found.add(recovery);
            }
        }
        found.sort((one, other) -> other.written().compareTo(one.written()));
        return found;
    }

    /** All unsaved work that studios of this person left behind, plan by plan. */
    public List<Recovery> all() {
        List<Recovery> found = new ArrayList<>();
        for (Path note : notes()) {
            try {
                found.addAll(of(Path.of(Files.readString(note))));
            } catch (IOException | InvalidPathException e) {
                log("Cannot find out which plan this was: " + note, e);
            }
        }
        return found;
    }

    /**
     * Throws away unsaved work.
     *
     * @throws IOException if it is still there
     */
    public void discard(Recovery recovery) throws IOException {
        Files.deleteIfExists(recovery.location());
        forget(recovery.file().toAbsolutePath().normalize());
    }

    Owner self() {
        return self;
    }

    /** Where recovery files of a plan may lie: beside it. */
    static List<Path> beside(Path plan) {
        return slots(plan.resolveSibling("." + plan.getFileName() + SUFFIX));
    }

    /** Where recovery files of a plan may lie: in the person's own folder. */
    List<Path> aside(Path plan) {
        return slots(folder.resolve(key(plan) + "-" + plan.getFileName() + SUFFIX));
    }

    private static List<Path> slots(Path first) {
        List<Path> slots = new ArrayList<>(List.of(first));
        for (int number = 2; number <= SLOTS; number++) {
            slots.add(first.resolveSibling(first.getFileName().toString() + number));
        }
        return slots;
    }

    private List<Path> places(Path plan) {
        List<Path> places = new ArrayList<>(beside(plan));
        places.addAll(aside(plan));
        return places;
    }

    /** Whether a place holds somebody else's work, or what we cannot read. */
    boolean isTaken(Path place) {
        if (!Files.exists(place)) {
            return false;
        }
        Recovery there = readable(place);
        return there == null || !there.owner().equals(self);
    }

    /**
     * Notes that there is unsaved work on a plan. Without the note it would still be found when the
     * plan is opened, so that keeping it does not fail for that.
     */
    void remember(Path plan) {
        try {
            makeFolder();
            Files.writeString(note(plan), plan.toString(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            log("The next start will not know of unsaved work on " + plan, e);
        }
    }

    void makeFolder() throws IOException {
        Files.createDirectories(folder);
    }

    /** Notes that there is none, unless somebody else has some. */
    void forget(Path plan) throws IOException {
        if (places(plan).stream().noneMatch(Files::exists)) {
            Files.deleteIfExists(note(plan));
        }
    }

    private Path note(Path plan) {
        return folder.resolve(key(plan) + ".plan");
    }

    private List<Path> notes() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".plan")).sorted().toList();
        } catch (IOException e) {
            log("Cannot look for unsaved work in " + folder, e);
            return List.of();
        }
    }

    private static String key(Path plan) {
        return FileState.fingerprint(plan.toString().getBytes(StandardCharsets.UTF_8))
                .substring(0, 16);
    }

    /** {@code null} if it is none, damaged, or of a newer version; it then stays where it is. */
    private static Recovery readable(Path place) {
        try {
            return RecoveryFormat.read(place);
        } catch (IOException e) {
            log("Unsaved work cannot be read: " + place, e);
            return null;
        }
    }

    private static void log(String message, Exception e) {
        System.getLogger(RecoveryStore.class.getName())
                .log(System.Logger.Level.WARNING, message, e);
    }
}
