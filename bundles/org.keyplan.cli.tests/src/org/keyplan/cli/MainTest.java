package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.cli.context.ExitCode;
import org.keyplan.examples.Examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The command line as a process of its own, as people and build servers start it. */
@Timeout(120)
class MainTest {

    @TempDir Path folder;

    private ProcessBuilder process(String... args) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.keyplan.cli.Main"));
        command.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectOutput(folder.resolve("out").toFile())
                        .redirectError(folder.resolve("err").toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().remove("NO_COLOR");
        return builder;
    }

    private int run(ProcessBuilder builder) throws Exception {
        Process process = builder.start();
        assertThat(process.waitFor(100, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    @Test
    void theExitCodeReachesTheShell() throws Exception {
        Examples.copyTo(Examples.NEGLECTED_ACCOUNT, folder.resolve("a.keyplan"));

        assertThat(run(process("validate", "--as-of", "2026-06-30", "a.keyplan"))).isEqualTo(1);
        assertThat(text("out")).startsWith("a.keyplan  Brightwater").doesNotContain("\u001b");
        assertThat(run(process("validate"))).isEqualTo(2);
        assertThat(run(process("validate", "none.keyplan"))).isEqualTo(3);
        assertThat(run(process("rules", "DEC-01"))).isZero();
    }

    @Test
    void outputIsUtf8WhateverTheLocale() throws Exception {
        ProcessBuilder builder = process("validate", "--help", "--lang", "zh");
        builder.environment().put("LC_ALL", "C");

        assertThat(run(builder)).isZero();
        assertThat(text("out")).startsWith("评审前校验规划。\n用法：keyplan validate");
    }

    @Test
    void aDocumentIsExportedWithoutAWordFromTheLibraries() throws Exception {
        Examples.copyTo(Examples.CONCRETE_PRODUCER, folder.resolve("a.keyplan"));

        int code = run(process("export", "a.keyplan", "--to", "html,docx", "--lang", "zh"));

        assertThat(text("err")).isEmpty();
        assertThat(code).isZero();
        assertThat(folder.resolve("a.docx")).isNotEmptyFile();
    }

    @Test
    void aFullDiskIsToldFromAReaderThatWentAway() throws Exception {
        assumeTrue(Files.isWritable(Path.of("/dev/full")), "only where there is such a device");

        ProcessBuilder full = process("rules").redirectOutput(Path.of("/dev/full").toFile());
        assertThat(run(full)).isEqualTo(3);
        assertThat(text("err").lines()).hasSize(1);
        assertThat(text("err")).contains("output cannot be written");

        Process gone = process("rules").redirectOutput(ProcessBuilder.Redirect.PIPE).start();
        gone.getInputStream().close();
        assertThat(gone.waitFor(100, TimeUnit.SECONDS)).isTrue();
        assertThat(gone.exitValue()).isEqualTo(ExitCode.READER_GONE);
        assertThat(text("err")).isEmpty();
    }

    @Test
    void anInterruptEndsARunQuicklyAndLeavesNoHalfReport() throws Exception {
        Files.createDirectory(folder.resolve("plans"));
        for (int i = 0; i < 4000; i++) {
            Examples.copyTo(Examples.NEGLECTED_ACCOUNT, folder.resolve("plans/" + i + ".keyplan"));
        }
        Process process =
                process("validate", "plans", "--format", "json", "-o", "reports/r.json").start();
        Path reports = folder.resolve("reports");
        while (process.isAlive() && !hasContent(reports)) {
            Thread.onSpinWait();
        }
        assertThat(process.isAlive()).as("still busy").isTrue();

        process.destroy();

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).as("ends quickly").isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(reports).isEmptyDirectory();
    }

    private static boolean hasContent(Path reports) throws IOException {
        if (!Files.isDirectory(reports)) {
            return false;
        }
        try (var files = Files.list(reports)) {
            return files.anyMatch(file -> file.toFile().length() > 0);
        }
    }
}
