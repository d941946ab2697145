package org.keyplan.cli;

import org.keyplan.cli.io.CheckedPrintStream;
import org.keyplan.cli.io.Terminal;
import org.keyplan.examples.Examples;
import org.keyplan.validation.RuleCatalogue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Runs the command line in a folder as a person would, on the day of the examples. */
final class Cli {

    /** What a run left behind. */
    record Outcome(int code, String out, String err) {

        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    private final Path folder;
    private Clock clock =
            Clock.fixed(Examples.asOf().atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private Locale locale = Locale.ENGLISH;
    private OutputStream sink;
    private boolean pipe;
    private boolean outIsTerminal;
    private boolean errIsTerminal;
    private boolean noColor;

    Cli(Path folder) {
        this.folder = folder;
    }

    /** The clock that the next runs see. */
    Cli clock(Clock other) {
        clock = other;
        return this;
    }

    /** The language of the machine. */
    Cli locale(Locale other) {
        locale = other;
        return this;
    }

    /** Results and errors go to a screen. */
    Cli onScreen() {
        outIsTerminal = true;
        errIsTerminal = true;
        return this;
    }

    /** The person set NO_COLOR. */
    Cli noColor() {
        noColor = true;
        return this;
    }

    /** Results go into something that may fail; errors are still caught. */
    Cli into(OutputStream stream, boolean somebodyReads) {
        sink = stream;
        pipe = somebodyReads;
        return this;
    }

    Outcome run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal =
                new Terminal(
                        new CheckedPrintStream(
                                sink == null ? out : sink, StandardCharsets.UTF_8, () -> pipe),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        outIsTerminal,
                        errIsTerminal,
                        noColor);
        int code = new CommandLineInterface(terminal, clock, locale, folder).run(args);
        return new Outcome(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Copies an example plan into the folder, under any name. */
    Path example(String example, String name) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        return Examples.copyTo(example, target);
    }

    /** Writes a text file into the folder. */
    Path file(String name, String text) throws IOException {
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        return Files.writeString(target, text);
    }

    /** A plan file that ends in the middle. */
    Path broken(String name) throws IOException {
        byte[] whole = Examples.open(Examples.POWER_AUTHORITY).readAllBytes();
        String text = new String(whole, StandardCharsets.UTF_8);
        return file(name, text.substring(0, text.length() / 2));
    }

    /** A rule pack that turns off everything but the rules named. */
    static String only(String... rules) {
        return RuleCatalogue.standard().rules().stream()
                .map(rule -> rule.info().id())
                .filter(id -> !List.of(rules).contains(id))
                .map(id -> id + ".enabled=false\n")
                .collect(Collectors.joining());
    }

    /** A clock that says each of some moments once, and then always the last one. */
    static Clock ticking(long... millis) {
        return new Clock() {
            private int next;

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return Instant.ofEpochMilli(millis[Math.min(next++, millis.length - 1)]);
            }
        };
    }

    /** A clock that is broken. */
    static Clock failing(Throwable fault) {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            }
        };
    }
}
