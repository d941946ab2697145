package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;

class RefusedSaveTest extends PlanFolder {

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
}
