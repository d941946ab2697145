package org.keyplan.documents.browser;

import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window and with a fresh profile. Where the machine has none, tests are
 * skipped, unless {@code KEYPLAN_BROWSER} names one or {@code CI} is set: then they fail.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String LISTENING = "DevTools listening on ";

    private final Path profile;
    private final Process process;
    private final DevTools tools;

    private Chromium(Path profile, Process process, DevTools tools) {
        this.profile = profile;
        this.process = process;
        this.tools = tools;
    }

    static Chromium start() throws IOException {
        String program = program();
        Path profile = Files.createTempDirectory("keyplan-browser");
        Process process =
                new ProcessBuilder(
                                program,
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--no-first-run",
                                "--hide-scrollbars",
                                "--force-color-profile=srgb",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader errors = process.errorReader(StandardCharsets.UTF_8);
        List<String> said = new ArrayList<>();
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            said.add(line);
            if (line.startsWith(LISTENING)) {
                drain(errors);
                URI address = URI.create(line.substring(LISTENING.length()).trim());
                return new Chromium(profile, process, new DevTools(address));
            }
        }
        delete(profile);
        throw new IOException(program + " did not start: " + String.join("\n", said));
    }

    /** A browser whose messages nobody reads stops when the pipe is full. */
    private static void drain(BufferedReader errors) {
        Thread reader = new Thread(() -> errors.lines().forEach(line -> {}), "browser messages");
        reader.setDaemon(true);
        reader.start();
    }

    private static String program() {
        String named = System.getenv("KEYPLAN_BROWSER");
        if (named != null && !named.isEmpty()) {
            return named;
        }
        Optional<String> found =
                NAMES.stream()
                        .flatMap(
                                name ->
                                        Stream.of(System.getenv("PATH").split(File.pathSeparator))
                                                .map(folder -> Path.of(folder, name)))
                        .filter(Files::isExecutable)
                        .map(Path::toString)
                        .findFirst();
        if (found.isEmpty()) {
            String message =
                    "There is no Chromium: install it (Debian: apt-get install chromium) or let"
                            + " KEYPLAN_BROWSER name one";
            if ("true".equals(System.getenv("CI"))) {
                fail(message);
            }
            abort(message);
        }
        return found.orElseThrow();
    }

    /** A new, empty page of its own. */
    BrowserPage open() {
        Map<String, Object> target =
                tools.send(null, "Target.createTarget", Map.of("url", "about:blank"));
        Map<String, Object> attached =
                tools.send(
                        null,
                        "Target.attachToTarget",
                        Map.of("targetId", target.get("targetId"), "flatten", true));
        return new BrowserPage(
                tools, (String) target.get("targetId"), (String) attached.get("sessionId"));
    }

    @Override
    public void close() throws IOException {
        tools.send(null, "Browser.close", Map.of());
        tools.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
        delete(profile);
    }

    /**
     * At the end of Java, since helpers of the browser may still write; the last one goes first.
     */
    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.map(Path::toFile).forEach(File::deleteOnExit);
        }
    }
}
