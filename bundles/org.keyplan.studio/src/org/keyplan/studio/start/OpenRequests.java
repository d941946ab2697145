package org.keyplan.studio.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * How a second start hands its files to the studio that runs already: as small files in a folder
 * that both know. No network is involved.
 */
public final class OpenRequests implements AutoCloseable {
    private static final long PAUSE = Duration.ofMillis(50).toNanos();
    private static final String FOLDER = "open-requests";
    private static final String ENDING = ".open";

    private final Path folder;
    private final WatchService watch;
    private final Consumer<List<Path>> taker;

    private OpenRequests(Path folder, WatchService watch, Consumer<List<Path>> taker) {
        this.folder = folder;
        this.watch = watch;
        this.taker = taker;
    }

    /**
     * Looks for requests from now on.
     *
     * @param state the folder both programs know
     * @param taker gets the files of each request, in a thread of its own; an empty list asks only
     *     for the window
     * @throws IOException if the folder cannot be used
     */
    public static OpenRequests accept(Path state, Consumer<List<Path>> taker) throws IOException {
        Path folder = Files.createDirectories(state.resolve(FOLDER));
        WatchService watch = folder.getFileSystem().newWatchService();
        folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
        OpenRequests requests = new OpenRequests(folder, watch, taker);
        // What an earlier studio did not live to take, nobody waits for any more.
        for (Path request : requests.waiting()) {
            Files.deleteIfExists(request);
        }
        Thread thread = new Thread(requests::look, "Keyplan open requests");
        thread.setDaemon(true);
        thread.start();
        return requests;
    }

    /**
     * Hands files to the studio that runs.
     *
     * @param state the folder both programs know
     * @param patience how long to wait for it
     * @return whether it has taken them; if not, the request is withdrawn
     * @throws IOException if the request cannot be written
     */
    public static boolean send(Path state, List<Path> files, Duration patience) throws IOException {
        Path folder = Files.createDirectories(state.resolve(FOLDER));
        Path draft = Files.createTempFile(folder, "request", ".draft");
        Path request = folder.resolve(UUID.randomUUID() + ENDING);
        Files.write(draft, files.stream().map(Path::toString).toList(), StandardCharsets.UTF_8);
        Files.move(draft, request, StandardCopyOption.ATOMIC_MOVE);
        long end = System.nanoTime() + patience.toNanos();
        while (Files.exists(request)) {
            if (System.nanoTime() > end) {
                return !Files.deleteIfExists(request);
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    private void look() {
        try {
            for (boolean valid = true; valid; ) {
                for (Path request : waiting()) {
                    take(request);
                }
                WatchKey changes = watch.take();
                changes.pollEvents();
                valid = changes.reset();
            }
        } catch (ClosedWatchServiceException e) {
            return; // the studio ends
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            return; // the folder has gone; who asks is told that nobody answers
        }
    }

    private void take(Path request) throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            for (String line : Files.readAllLines(request, StandardCharsets.UTF_8)) {
                files.add(Path.of(line));
            }
        } catch (NoSuchFileException e) {
            return; // withdrawn
        }
        if (Files.deleteIfExists(request)) {
            taker.accept(files);
        }
    }

    private List<Path> waiting() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            files.forEach(found::add);
        }
        return found;
    }

    /** Looks for requests no more. */
    @Override
    public void close() {
        try {
            watch.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
