package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.FailingDisk.After;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whatever fails while a plan is saved, and whenever: either content is whole in its place. */
class SaveFaultTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("acme.keyplan");
    }

    /** A plan that was saved four times, so that all backups are there, and is then changed. */
    private PlanResource changedPlan(FailingDisk disk) throws IOException {
        PlanResource resource = new PlanResource(URI.createFileURI(file.toString()), disk);
        AccountPlan plan = RandomPlan.of(7, 40);
        resource.getContents().add(plan);
        for (int version = 1; version <= 4; version++) {
            plan.setName("version " + version);
            resource.save(Map.of(PlanResource.OPTION_SAVE, SaveOptions.overwrite()));
        }
        plan.setName("new");
        return resource;
    }

    private void clean() throws IOException {
        for (Path left : files()) {
            Files.delete(left);
        }
    }

    private Set<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return new TreeSet<>(files.toList());
        }
    }

    /** Fails at one step, and says whether the save got as far as that. */
    private boolean fails(int step, After after) throws IOException {
        clean();
        FailingDisk disk = new FailingDisk();
        PlanResource resource = changedPlan(disk);
        byte[] before = Files.readAllBytes(file);
        disk.failAtStep(step, after);
        boolean failed = saveFails(resource);
        if (disk.hasFailed()) {
            assertWhole(resource, before, failed, after);
        }
        return disk.hasFailed();
    }

    private static boolean saveFails(PlanResource resource) throws IOException {
        try {
            resource.save(null);
            return false;
        } catch (PlanFileException e) {
            return true;
        }
    }

    private void assertWhole(PlanResource resource, byte[] before, boolean failed, After after)
            throws IOException {
        byte[] now = Files.readAllBytes(file);
        if (failed) {
            assertThat(now).isEqualTo(before);
        } else {
            assertThat(now).isEqualTo(PlanWriter.verified(resource));
        }
        assertThat(PlanFiles.load(file).getName()).isEqualTo(failed ? "version 4" : "new");
        for (int number = 1; number <= 3; number++) {
            Path backup = SafeFile.backup(file, number);
            if (Files.exists(backup)) {
                assertThat(PlanFiles.load(backup).getName()).startsWith("version ");
            }
        }
        if (after == After.GOES_ON) {
            assertThat(files()).noneMatch(path -> path.toString().endsWith(".tmp"));
        }
    }

    @Test
    void whicheverStepFailsTheFileIsWhole() throws IOException {
        int step = 1;
        while (fails(step, After.GOES_ON)) {
            step++;
        }
        assertThat(step).isGreaterThan(15);
    }

    @Test
    void wheneverTheProcessIsKilledTheFileIsWhole() throws IOException {
        int step = 1;
        while (fails(step, After.IS_DEAD)) {
            step++;
        }
        assertThat(step).isGreaterThan(15);
    }

    @Test
    void whereverTheDiskBecomesFullTheFileIsWhole() throws IOException {
        FailingDisk disk = new FailingDisk();
        PlanResource resource = changedPlan(disk);
        byte[] before = Files.readAllBytes(file);
        long size = PlanWriter.verified(resource).length;
        long all = size + before.length;
        for (long space = 0; space < all; space += 641) {
            disk.failAfterBytes(space);
            PlanFileException refusal =
                    org.assertj.core.api.Assertions.catchThrowableOfType(
                            PlanFileException.class, () -> resource.save(null));
            assertThat(refusal.kind()).isEqualTo(Kind.DISK_FULL);
            assertWhole(resource, before, true, After.GOES_ON);
        }
        disk.failAfterBytes(all);
        resource.save(null);
        assertThat(PlanFiles.load(file).getName()).isEqualTo("new");
    }

    @Test
    void afterAFailureTheNextSaveSucceeds() throws IOException {
        FailingDisk disk = new FailingDisk();
        PlanResource resource = changedPlan(disk);
        disk.failAtStep(8, After.IS_DEAD);
        assertThat(saveFails(resource)).isTrue();
        disk.repair();
        assertThat(saveFails(resource)).isFalse();
        assertThat(PlanFiles.load(file).getName()).isEqualTo("new");
    }

    @Test
    void bytesThatTheDiskGarblesDoNotReplaceTheFile() throws IOException {
        FailingDisk disk = new FailingDisk();
        PlanResource resource = changedPlan(disk);
        byte[] before = Files.readAllBytes(file);
        disk.garble();
        assertThat(saveFails(resource)).isTrue();
        assertWhole(resource, before, true, After.GOES_ON);
    }

    @Test
    void aChangeInTheLastMomentIsNotLost() throws IOException {
        FailingDisk disk = new FailingDisk();
        PlanResource resource = changedPlan(disk);
        disk.beforeStep(10, () -> Files.writeString(file, "theirs"));
        assertThat(saveFails(resource)).isTrue();
        assertThat(Files.readString(file)).isEqualTo("theirs");
        assertThat(files()).noneMatch(path -> path.toString().endsWith(".tmp"));
    }
}
