package org.keyplan.core.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.FileState;
import org.keyplan.core.file.PlanFileException;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.testing.PlanText;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;

class RecoveryTest {
    private static final Instant NOW = Instant.parse("2026-06-30T09:15:30Z");
    private static final Owner CRASHED = new Owner(4_000_000_000L, NOW, "");

    @TempDir Path temporary;
    private Path folder;
    private Path file;
    private AccountPlan plan;
    private RecoveryStore store;

    @BeforeEach
    void aPlanWithUnsavedWork() throws IOException {
        folder = Files.createDirectory(temporary.resolve("plans"));
        file = folder.resolve("acme.keyplan");
        plan = Plans.small();
        PlanFiles.save(plan, file);
        plan.getAccount().setName("Acme, unsaved");
        store = store(CRASHED);
    }

    private RecoveryStore store(Owner owner) {
        return new RecoveryStore(temporary.resolve("own"), owner);
    }

    private RecoveryWriter keep(RecoveryStore where) throws IOException {
        RecoveryWriter writer = where.writer(file);
        writer.write(content(), PlanResource.of(plan).knownContent(), NOW, NOW);
        return writer;
    }

    private byte[] content() throws IOException {
        return RecoveryWriter.content(plan);
    }

    private List<String> names(Path where) throws IOException {
        try (var files = Files.list(where)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void workIsKeptBesideThePlanAndFoundAfterACrash() throws IOException {
        byte[] before = Files.readAllBytes(file);

        keep(store);

        assertThat(names(folder)).containsExactly(".acme.keyplan.recovery", "acme.keyplan");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        for (List<Recovery> found : List.of(store.of(file), store.all())) {
            assertThat(found).hasSize(1);
            Recovery recovery = found.get(0);
            assertThat(recovery.written()).isEqualTo(NOW);
            assertThat(recovery.modified()).isEqualTo(NOW);
            assertThat(recovery.owner()).isEqualTo(CRASHED);
            assertThat(recovery.fits()).isTrue();
            assertThat(PlanText.of(recovery.plan())).isEqualTo(PlanText.of(plan));
        }
    }

    @Test
    void laterWorkReplacesEarlierWork() throws IOException {
        RecoveryWriter writer = keep(store);
        plan.getAccount().setName("Later");

        writer.write(content(), PlanResource.of(plan).knownContent(), NOW, NOW.plusSeconds(30));

        assertThat(store.of(file)).hasSize(1);
        assertThat(store.of(file).get(0).plan().getAccount().getName()).isEqualTo("Later");
    }

    @Test
    void nothingIsLeftOnceItIsRemoved() throws IOException {
        RecoveryWriter writer = keep(store);
        assertThat(writer.isKept()).isTrue();

        writer.remove();

        assertThat(writer.isKept()).isFalse();
        assertThat(names(folder)).containsExactly("acme.keyplan");
        assertThat(names(temporary.resolve("own"))).isEmpty();
        writer.remove();
    }

    @Test
    void discardingLeavesNothingEither() throws IOException {
        keep(store);

        store.discard(store.of(file).get(0));

        assertThat(store.of(file)).isEmpty();
        assertThat(store.all()).isEmpty();
        assertThat(names(folder)).containsExactly("acme.keyplan");
        assertThat(names(temporary.resolve("own"))).isEmpty();
    }

    @Test
    void workOfARunningStudioIsNotOfferedAndNotOverwritten() throws IOException {
        keep(store(Owner.self()));
        assertThat(store.of(file)).isEmpty();
        plan.getAccount().setName("Of another studio");

        keep(store);

        assertThat(names(folder))
                .containsExactly(
                        ".acme.keyplan.recovery", ".acme.keyplan.recovery2", "acme.keyplan");
        assertThat(store.of(file)).hasSize(1);
        assertThat(store.of(file).get(0).plan().getAccount().getName())
                .isEqualTo("Of another studio");
    }

    @Test
    void workThatWasLeftAndNotLookedAtIsNotOverwritten() throws IOException {
        keep(store);
        Owner next = new Owner(4_000_000_001L, NOW, "");

        RecoveryWriter writer = store(next).writer(file);
        writer.write(content(), "", NOW, NOW.plusSeconds(1));

        assertThat(store.of(file)).extracting(Recovery::owner).containsExactly(next, CRASHED);
    }

    @Test
    void aProcessNumberThatWasGivenAgainIsNotTheProcess() {
        Owner self = Owner.self();
        assertThat(self.life()).isEqualTo(Owner.Life.RUNNING);

        Owner earlier =
                new Owner(self.process(), self.started().minusSeconds(3600), self.machine());

        assertThat(earlier.life()).isEqualTo(Owner.Life.GONE);
    }

    @Test
    void nobodyKnowsWhatRunsOnAnotherComputer() throws IOException {
        Owner elsewhere = new Owner(Owner.self().process(), NOW, "another-computer-than-this");
        assumeFalse(Owner.self().machine().isEmpty());

        keep(store(elsewhere));

        assertThat(elsewhere.life()).isEqualTo(Owner.Life.UNKNOWN);
        assertThat(store.of(file)).hasSize(1);
    }

    @Test
    void workOnAPlanInAFolderThatMustNotBeWrittenIsKeptInOnesOwn() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            RecoveryWriter writer = keep(store);

            assertThat(writer.isAside()).isTrue();
            assertThat(names(folder)).containsExactly("acme.keyplan");
            assertThat(store.of(file)).hasSize(1);
            assertThat(store.all()).hasSize(1);
            writer.remove();
            assertThat(names(temporary.resolve("own"))).isEmpty();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void whoMayNotReadThePlanMayNotReadTheWork() throws IOException {
        var mine = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, mine);

        keep(store);

        assertThat(Files.getPosixFilePermissions(folder.resolve(".acme.keyplan.recovery")))
                .isEqualTo(mine);
    }

    @Test
    void workDoesNotFitAFileThatChangedSince() throws IOException {
        keep(store);
        AccountPlan theirs = PlanFiles.load(file);
        theirs.setName("theirs");
        PlanFiles.save(theirs, file);

        assertThat(store.of(file).get(0).fits()).isFalse();
        Files.delete(file);
        assertThat(store.of(file).get(0).fits()).isFalse();
    }

    @Test
    void whatNoFileCanHoldDoesNotLoseTheRest() throws IOException {
        Stakeholder gone = KeyplanFactory.eINSTANCE.createStakeholder();
        Stakeholder person = plan.getAccount().getStakeholders().get(0);
        person.setReportsTo(gone);
        person.getDottedReportsTo().add(gone);
        person.getDottedReportsTo().add(plan.getAccount().getStakeholders().get(1));
        person.setJobTitle("Buyer\u0000 of \uD800 cranes");
        assertThatThrownBy(() -> PlanFiles.content(plan)).isInstanceOf(PlanFileException.class);

        keep(store);

        AccountPlan kept = store.of(file).get(0).plan();
        Stakeholder recovered = kept.getAccount().getStakeholders().get(0);
        assertThat(recovered.getJobTitle()).isEqualTo("Buyer of  cranes");
        assertThat(recovered.getReportsTo()).isNull();
        assertThat(recovered.getDottedReportsTo())
                .containsExactly(kept.getAccount().getStakeholders().get(1));
        assertThat(kept.getAccount().getName()).isEqualTo("Acme, unsaved");
        assertThat(person.getReportsTo()).isSameAs(gone);
    }

    @Test
    void aDamagedFileIsNeitherOfferedNorThrownAwayNorOverwritten() throws IOException {
        keep(store);
        Path kept = folder.resolve(".acme.keyplan.recovery");
        byte[] whole = Files.readAllBytes(kept);
        for (int length : new int[] {0, 10, 100, whole.length - 1}) {
            byte[] cut = java.util.Arrays.copyOf(whole, length);
            Files.write(kept, cut);
            assertThat(store.of(file)).as("%s bytes", length).isEmpty();
            assertThat(Files.readAllBytes(kept)).isEqualTo(cut);
        }
        store.writer(file).write(content(), "", NOW, NOW);
        assertThat(names(folder)).contains(".acme.keyplan.recovery2");
    }

    @Test
    void aFileOfANewerVersionIsLeftAlone() throws IOException {
        keep(store);
        Path kept = folder.resolve(".acme.keyplan.recovery");
        Files.writeString(kept, Files.readString(kept).replaceFirst("recovery 1", "recovery 2"));

        assertThat(store.of(file)).isEmpty();
        assertThat(kept).exists();
    }

    /** The file was written by the first version that had recovery; it must be read for ever. */
    @Test
    void aFileOfTheFirstVersionIsStillRead() throws IOException {
        try (InputStream old = RecoveryTest.class.getResourceAsStream("recovery-1")) {
            Files.copy(old, folder.resolve(".acme.keyplan.recovery"));
        }

        List<Recovery> found = store.of(file);

        assertThat(found).hasSize(1);
        Recovery recovery = found.get(0);
        assertThat(recovery.file()).isEqualTo(Path.of("/plans/Großkunde 客户.keyplan"));
        assertThat(recovery.written()).isEqualTo(NOW);
        assertThat(recovery.base()).isEqualTo(FileState.fingerprint(new byte[0]));
        assertThat(recovery.owner()).isEqualTo(new Owner(4_000_000_000L, NOW, "pc\\1"));
        assertThat(recovery.plan().getAccount().getName()).isEqualTo("Acme, unsaved");
    }

    @Test
    void anyFileNameWillDo() throws IOException {
        file = folder.resolve("客户 a\\b 100%.keyplan");
        PlanFiles.save(plan, file);

        keep(store);

        assertThat(store.all()).extracting(Recovery::file).containsExactly(file);
        assertThat(store.all().get(0).fits()).isTrue();
    }

    @Test
    void aNoteOfAPlanWhoseWorkIsGoneMeansNothing() throws IOException {
        keep(store);
        Files.delete(folder.resolve(".acme.keyplan.recovery"));

        assertThat(store.all()).isEmpty();
    }
}
