package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.studio.start.OpenRequests;
import org.keyplan.studio.start.StartArguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What the studio is told at its start, and what a second start tells the first. */
class StartTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir Path folder;

    @Test
    void plansAreOpenedWhetherTheyAreThereOrNot() {
        assertThat(files("a.keyplan", "sub/B.KEYPLAN"))
                .containsExactly(folder.resolve("a.keyplan"), folder.resolve("sub/B.KEYPLAN"));
    }

    @Test
    void otherFilesAreOpenedIfTheyAreThere() throws Exception {
        Path text = Files.createFile(folder.resolve("notes.txt"));

        assertThat(files("notes.txt", "nothing.txt")).containsExactly(text);
    }

    @Test
    void optionsAndTheirValuesAreNoFiles() throws Exception {
        Files.createFile(folder.resolve("zh"));

        assertThat(files("-nl", "zh", "-name", "Keyplan", "-clean", "a.keyplan", "-x=y"))
                .containsExactly(folder.resolve("a.keyplan"));
    }

    @Test
    void absoluteNamesStayAsTheyAre() {
        Path plan = folder.resolve("x/../a.keyplan");

        assertThat(StartArguments.files(new String[] {plan.toString()}, Path.of("/elsewhere")))
                .containsExactly(folder.resolve("a.keyplan"));
    }

    @Test
    void whatCannotBeAFileIsPassedOver() {
        assertThat(files("a\0b.keyplan", "a.keyplan")).containsExactly(folder.resolve("a.keyplan"));
    }

    @Test
    void secondStartHandsItsFilesToTheFirst() throws Exception {
        BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();
        List<Path> files = List.of(folder.resolve("a b.keyplan"), folder.resolve("江海.keyplan"));

        try (OpenRequests first = OpenRequests.accept(folder, taken::add)) {
            assertThat(OpenRequests.send(folder, files, PATIENCE)).isTrue();
            assertThat(OpenRequests.send(folder, List.of(), PATIENCE)).isTrue();

            assertThat(taken.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(files);
            assertThat(taken.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEmpty();
            assertThat(first).isNotNull();
        }
    }

    @Test
    void requestIsWithdrawnIfNobodyTakesIt() throws Exception {
        assertThat(OpenRequests.send(folder, List.of(), Duration.ofMillis(100))).isFalse();

        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void requestsFromBeforeTheStartAreForgotten() throws Exception {
        Path old = folder.resolve("open-requests/old.open");
        Files.createDirectories(old.getParent());
        Files.writeString(old, "/long/ago.keyplan");
        BlockingQueue<List<Path>> taken = new LinkedBlockingQueue<>();

        try (OpenRequests first = OpenRequests.accept(folder, taken::add)) {
            assertThat(old).doesNotExist();
            assertThat(OpenRequests.send(folder, List.of(), PATIENCE)).isTrue();
            assertThat(taken.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEmpty();
            assertThat(first).isNotNull();
        }
    }

    private List<Path> files(String... arguments) {
        return StartArguments.files(arguments, folder);
    }
}
