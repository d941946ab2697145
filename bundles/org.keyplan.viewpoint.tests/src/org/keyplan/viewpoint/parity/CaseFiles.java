package org.keyplan.viewpoint.parity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The files of a recorded case. */
record CaseFiles(String number) {
    /** Contents of a file of the case; nothing if the case has no such file. */
    Optional<String> text(String file) {
        try (InputStream in = open(file)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Steps in order; empty where every diagram is made on every element it fits. */
    List<String> scenario() {
        return text("scenario.txt")
                .map(s -> s.lines().filter(l -> !l.isBlank()).toList())
                .orElse(List.of());
    }

    List<String> expected() {
        return text("expected.txt").orElseThrow().lines().toList();
    }

    /** A name for messages, such as {@code c09/case.odesign}. */
    String name(String file) {
        return "c" + number + "/" + file;
    }

    private InputStream open(String file) {
        return CaseFiles.class.getResourceAsStream("/parity/c" + number + "/" + file);
    }
}
