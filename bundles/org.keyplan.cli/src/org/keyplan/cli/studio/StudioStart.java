package org.keyplan.cli.studio;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Starts the studio as a program of its own, which goes on when the command line ends.
 *
 * @param script the studio's start script
 * @param patience how long to wait for it to fail; one that has not failed by then has begun
 */
public record StudioStart(Path script, Duration patience) {

    /**
     * Starts it.
     *
     * @param arguments options of the studio and files to open
     * @return what the script complained of if it failed at once
     * @throws IOException if the script cannot be run
     * @throws InterruptedException if the process is asked to end
     */
    public Optional<String> start(List<String> arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>();
        line.add(script.toString());
        line.addAll(arguments);
        Path complaints = Files.createTempFile("keyplan-studio", ".log");
        try {
            Process process =
                    new ProcessBuilder(line)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(complaints.toFile())
                            .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
            return ended && process.exitValue() != 0
                    ? Optional.of(firstLine(complaints, process.exitValue()))
                    : Optional.empty();
        } finally {
            Files.deleteIfExists(complaints);
        }
    }

    private static String firstLine(Path complaints, int exitCode) throws IOException {
        return new String(Files.readAllBytes(complaints), Charset.defaultCharset())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .map(line -> line.replaceFirst("^keyplan-studio: ", ""))
                .orElse(Integer.toString(exitCode));
    }
}
