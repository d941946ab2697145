package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.testing.Plans;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Tie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

class SaveTest extends PlanFolder {

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
