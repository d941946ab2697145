package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.testing.Plans;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class SaveTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("acme.keyplan");
    }

    private AccountPlan saved() throws IOException {
        AccountPlan plan = Plans.small();
        PlanFiles.save(plan, file);
        return plan;
    }

    private PlanFileException refusal(AccountPlan plan) {
        return catchThrowableOfType(PlanFileException.class, () -> PlanFiles.save(plan, file));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private void age() throws IOException {
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    private void assertUntouched() throws IOException {
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
        assertThat(names()).containsExactly("acme.keyplan");
    }

    @Test
    void savingAnUntouchedPlanWritesNothing() throws IOException {
        saved();
        age();
        PlanFiles.save(PlanFiles.load(file), file);
        assertUntouched();
    }

    @Test
    void savingTwiceWritesOnce() throws IOException {
        AccountPlan plan = saved();
        age();
        PlanFiles.save(plan, file);
        assertUntouched();
    }

    @Test
    void aFileWrittenByHandKeepsItsLayoutUntilThePlanChanges() throws IOException {
        String byHand =
                """
                <kp:AccountPlan xmlns:kp="http://keyplan.org/model/1.0" name='By hand'>\r
                  <!-- a remark -->\r
                  <account
                      name = "Acme" />
                </kp:AccountPlan>
                """;
        Files.writeString(file, byHand);
        age();
        AccountPlan plan = PlanFiles.load(file);
        assertThat(PlanResource.of(plan).lineOf(plan.getAccount())).isEqualTo(3);
        PlanFiles.save(plan, file);
        assertUntouched();

        plan.setName("Changed");
        PlanFiles.save(plan, file);

        assertThat(PlanFiles.load(file).getName()).isEqualTo("Changed");
        assertThat(Files.readString(SafeFile.backup(file, 1))).isEqualTo(byHand);
    }

    @Test
    void elementsWithoutIdGetTheSameIdEveryTime() throws IOException {
        Files.writeString(
                file,
                "<kp:AccountPlan xmlns:kp=\"http://keyplan.org/model/1.0\"><account>"
                        + "<stakeholders/><stakeholders/></account></kp:AccountPlan>");
        List<String> first = ids(PlanFiles.load(file));
        assertThat(first).doesNotHaveDuplicates().hasSize(4).doesNotContainNull();
        assertThat(ids(PlanFiles.load(file))).isEqualTo(first);
    }

    private static List<String> ids(AccountPlan plan) {
        PlanResource resource = PlanResource.of(plan);
        var ids = new java.util.ArrayList<String>();
        resource.getAllContents().forEachRemaining(element -> ids.add(resource.getID(element)));
        return ids;
    }

    @Test
    void theThreeLastContentsAreKept() throws IOException {
        AccountPlan plan = saved();
        for (int year = 1; year <= 5; year++) {
            plan.setName("version " + year);
            PlanFiles.save(plan, file);
        }
        assertThat(names())
                .containsExactly(
                        "acme.keyplan",
                        "acme.keyplan.bak1",
                        "acme.keyplan.bak2",
                        "acme.keyplan.bak3");
        for (int number = 1; number <= 3; number++) {
            Path opened = folder.resolve("opened" + number + ".keyplan");
            Files.copy(SafeFile.backup(file, number), opened);
            assertThat(PlanFiles.load(opened).getName()).isEqualTo("version " + (5 - number));
        }
    }

    @Test
    void backupsCanBeSwitchedOff() throws IOException {
        AccountPlan plan = saved();
        plan.setName("other");
        PlanFiles.save(plan, file, SaveOptions.careful().withBackups(0));
        assertThat(names()).containsExactly("acme.keyplan");
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotReplacedUnlessAsked() throws IOException {
        AccountPlan mine = saved();
        AccountPlan theirs = PlanFiles.load(file);
        theirs.setName("theirs");
        PlanFiles.save(theirs, file);
        mine.setName("mine");

        assertThat(refusal(mine).kind()).isEqualTo(Kind.CHANGED_ON_DISK);
        assertThat(PlanFiles.load(file).getName()).isEqualTo("theirs");

        PlanFiles.save(mine, file, SaveOptions.overwrite());
        assertThat(PlanFiles.load(file).getName()).isEqualTo("mine");
        assertThat(Files.readString(SafeFile.backup(file, 1))).contains("theirs");
    }

    @Test
    void theSameChangeByTwoPeopleIsNoConflict() throws IOException {
        AccountPlan mine = saved();
        AccountPlan theirs = PlanFiles.load(file);
        theirs.setName("same");
        PlanFiles.save(theirs, file);
        mine.setName("same");
        PlanFiles.save(mine, file);
        mine.setName("next");
        PlanFiles.save(mine, file);
        assertThat(PlanFiles.load(file).getName()).isEqualTo("next");
    }

    @Test
    void aFileThatWasNeverLoadedIsNotReplacedUnlessAsked() throws IOException {
        saved();
        AccountPlan other = PlanFiles.create("Other");
        assertThat(refusal(other).kind()).isEqualTo(Kind.ALREADY_EXISTS);
        PlanFiles.save(other, file, SaveOptions.overwrite());
        assertThat(PlanFiles.load(file).getName()).isEqualTo("Other");
    }

    @Test
    void savingUnderAnotherNameMovesThePlanThere() throws IOException {
        AccountPlan plan = saved();
        byte[] before = Files.readAllBytes(file);
        Path other = folder.resolve("other.keyplan");
        plan.setName("other");
        PlanFiles.save(plan, other);
        plan.setName("again");
        PlanFiles.save(plan, other);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(PlanFiles.load(other).getName()).isEqualTo("again");
    }

    @Test
    void aRefusedSaveUnderAnotherNameLeavesThePlanWhereItWas() throws IOException {
        AccountPlan plan = saved();
        Path nowhere = folder.resolve("none/other.keyplan");
        assertThatThrownBy(() -> PlanFiles.save(plan, nowhere))
                .isInstanceOfSatisfying(
                        PlanFileException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.NO_FOLDER));
        assertThat(plan.eResource().getURI().toFileString()).isEqualTo(file.toString());
    }

    @Test
    void aReadOnlyFileIsRefused() throws IOException {
        AccountPlan plan = saved();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        plan.setName("other");
        assertThat(refusal(plan).kind()).isEqualTo(Kind.READ_ONLY_FILE);
        assertThat(names()).containsExactly("acme.keyplan");
    }

    @Test
    void aReadOnlyFolderIsRefused() throws IOException {
        AccountPlan plan = saved();
        plan.setName("other");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            PlanFileException refusal = refusal(plan);
            assertThat(refusal.kind()).isEqualTo(Kind.READ_ONLY_FOLDER);
            assertThat(refusal.text(Locale.SIMPLIFIED_CHINESE)).contains(folder.toString());
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFolderInPlaceOfTheFileIsRefused() throws IOException {
        Files.createDirectory(file);
        assertThat(refusal(Plans.small()).kind()).isEqualTo(Kind.WRITE_FAILED);
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void permissionsAreKept() throws IOException {
        AccountPlan plan = saved();
        var permissions = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, permissions);
        plan.setName("other");
        PlanFiles.save(plan, file);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
        assertThat(Files.getPosixFilePermissions(SafeFile.backup(file, 1))).isEqualTo(permissions);
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws IOException {
        AccountPlan plan = saved();
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link.keyplan"), file);
        AccountPlan linked = PlanFiles.load(link);
        linked.setName("through the link");
        PlanFiles.save(linked, link);
        assertThat(link).isSymbolicLink();
        assertThat(PlanFiles.load(file).getName()).isEqualTo("through the link");
        assertThat(elsewhere).isDirectoryContaining("glob:**link.keyplan");
        assertThat(elsewhere.toFile().list()).hasSize(1);
        assertThat(plan).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b.keyplan", "100%.keyplan", "a%20b#1?.keyplan", "客户 计划.keyplan"})
    void anyFileNameWillDo(String name) throws IOException {
        Path odd = folder.resolve(name);
        AccountPlan plan = Plans.small();
        PlanFiles.save(plan, odd);
        plan.setName("second");
        PlanFiles.save(plan, odd);
        assertThat(names()).containsExactly(name, name + ".bak1");
        assertThat(PlanFiles.load(odd).getName()).isEqualTo("second");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0007b", "a\u0000b", "a\uFFFEb", "\uD83D", "a\uDE00b", "\u001B[1m"})
    void textThatNoFileCanHoldIsRefusedWithItsPlace(String name) throws IOException {
        AccountPlan plan = saved();
        byte[] before = Files.readAllBytes(file);
        plan.getAccount().getStakeholders().get(1).setJobTitle(name);

        PlanFileException refusal = refusal(plan);

        assertThat(refusal.kind()).isEqualTo(Kind.UNWRITABLE_TEXT);
        assertThat(refusal).hasMessageContaining("Zhang Min").hasMessageContaining("Job title");
        assertThat(refusal.text(Locale.SIMPLIFIED_CHINESE)).contains("Zhang Min");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(names()).containsExactly("acme.keyplan");
    }

    @Test
    void unwritableTextInAListIsFound() throws IOException {
        AccountPlan plan = saved();
        Diagram diagram = KeyplanFactory.eINSTANCE.createDiagram();
        diagram.setRoot(plan);
        diagram.getLayers().add("\u0001");
        plan.getDiagrams().add(diagram);
        assertThat(refusal(plan).kind()).isEqualTo(Kind.UNWRITABLE_TEXT);
    }

    @Test
    void aReferenceToSomebodyOutsideThePlanIsRefused() throws IOException {
        AccountPlan plan = saved();
        Stakeholder stranger = KeyplanFactory.eINSTANCE.createStakeholder();
        stranger.setName("Stranger");
        Tie tie = KeyplanFactory.eINSTANCE.createTie();
        tie.setFrom(plan.getAccount().getStakeholders().get(0));
        tie.setTo(stranger);
        plan.getAccount().getTies().add(tie);

        PlanFileException refusal = refusal(plan);

        assertThat(refusal.kind()).isEqualTo(Kind.REFERENCE_OUTSIDE_PLAN);
        assertThat(refusal).hasMessageContaining("Stranger").hasMessageContaining("Li Wei");
    }

    @Test
    void aReferenceIntoAnotherPlanIsRefused() throws IOException {
        AccountPlan plan = saved();
        AccountPlan other = PlanFiles.load(file);
        plan.getAccount().setTopDecisionMaker(other.getAccount().getStakeholders().get(0));
        assertThat(refusal(plan).kind()).isEqualTo(Kind.REFERENCE_OUTSIDE_PLAN);
    }

    @Test
    void aTextLongerThanCanBeOpenedIsNotSaved() throws IOException {
        AccountPlan plan = saved();
        plan.setDescription("x".repeat(1_000_001));
        PlanFileException refusal = refusal(plan);
        assertThat(refusal.kind()).isEqualTo(Kind.NOT_REPRODUCIBLE);
        assertThat(refusal.text(Locale.SIMPLIFIED_CHINESE)).contains("1,000,000");
    }

    @Test
    void aClearedStrengthStaysCleared() throws IOException {
        AccountPlan plan = saved();
        Tie tie = KeyplanFactory.eINSTANCE.createTie();
        tie.setFrom(plan.getAccount().getStakeholders().get(0));
        tie.setTo(plan.getAccount().getStakeholders().get(1));
        tie.setStrength(null);
        plan.getAccount().getTies().add(tie);
        PlanFiles.save(plan, file);
        assertThat(PlanFiles.load(file).getAccount().getTies().get(0).getStrength()).isNull();
    }

    @Test
    void aPlanOfANewerMinorVersionOpensButIsNeverWritten() throws IOException {
        AccountPlan plan = saved();
        String newer =
                Files.readString(file)
                        .replace("/model/1.0", "/model/1.7")
                        .replace(
                                "<account ",
                                "<forecasts xmi:id=\"_f\" of=\"_x\"><months n=\"1\"/></forecasts>\n"
                                    + "  <opportunities state=\"PARKED\" zeal=\"1\" name=\"A\"/>\n"
                                    + "  <account ");
        Files.writeString(file, newer);

        AccountPlan opened = PlanFiles.load(file);

        PlanResource resource = PlanResource.of(opened);
        assertThat(resource.isReadOnly()).isTrue();
        assertThat(opened.getAccount().getStakeholders()).hasSize(2);
        assertThat(opened.getOpportunities().get(0).getName()).isEqualTo("A");
        assertThat(resource.report().version()).isEqualTo("1.7");
        assertThat(resource.report().notices())
                .extracting(notice -> notice.text(Locale.ENGLISH))
                .anyMatch(text -> text.contains("forecasts") && text.contains("3"))
                .anyMatch(text -> text.contains("zeal"))
                .anyMatch(text -> text.contains("PARKED"));
        opened.setName("changed");
        for (Path target : List.of(file, folder.resolve("copy.keyplan"))) {
            assertThatThrownBy(() -> PlanFiles.save(opened, target, SaveOptions.overwrite()))
                    .isInstanceOfSatisfying(
                            PlanFileException.class,
                            e -> assertThat(e.kind()).isEqualTo(Kind.MADE_BY_NEWER_VERSION));
        }
        assertThat(Files.readString(file)).isEqualTo(newer);
        assertThat(names()).containsExactly("acme.keyplan");
        assertThat(plan).isNotNull();
    }

    @Test
    void emfSavesThroughTheSameProtection() throws IOException {
        PlanFiles.register();
        saved();
        var resource = new ResourceSetImpl().getResource(URI.createFileURI(file.toString()), true);
        AccountPlan plan = (AccountPlan) resource.getContents().get(0);
        plan.setName("by EMF");
        resource.save(Map.of("ENCODING", "UTF-16", "BINARY", true, "FORMATTED", false));
        assertThat(PlanFiles.load(file).getName()).isEqualTo("by EMF");
        assertThat(names()).contains("acme.keyplan.bak1");
        plan.setName("\u0000");
        assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(PlanFileException.class);
        assertThat(PlanFiles.load(file).getName()).isEqualTo("by EMF");
    }

    @Test
    void aResourceThatIsNoFileGetsProvenBytesInOneWrite() throws IOException {
        AccountPlan plan = RandomPlan.of(3, 50);
        PlanResource resource = PlanFiles.attach(plan);
        MemoryConverter memory = new MemoryConverter();
        resource.getResourceSet().setURIConverter(memory);
        resource.setURI(URI.createURI("memory:/acme.keyplan"));
        resource.save(null);
        assertThat(memory.writes()).isEqualTo(1);
        assertThat(memory.content()).isEqualTo(Plans.bytes(resource));
        resource.save(null);
        assertThat(memory.writes()).isEqualTo(1);
        memory.change();
        plan.setName("mine");
        assertThatThrownBy(() -> resource.save(null))
                .isInstanceOfSatisfying(
                        PlanFileException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.CHANGED_ON_DISK));
        assertThat(memory.writes()).isEqualTo(1);
    }
}
