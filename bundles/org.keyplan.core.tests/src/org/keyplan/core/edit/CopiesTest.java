package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__UNITS;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Need;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.Tie;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

class CopiesTest extends CommandTest {
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    private AccountPlan plan;
    private AccountPlan other;
    private Stakeholder boss;
    private Stakeholder report;
    private OrganizationUnit unit;
    private AdapterFactoryEditingDomain domain;
    private AdapterFactoryEditingDomain otherDomain;

    @BeforeEach
    void makePlans() {
        plan = Plans.small();
        boss = plan.getAccount().getStakeholders().get(0);
        report = plan.getAccount().getStakeholders().get(1);
        unit = MAKE.createOrganizationUnit();
        unit.setName("Sales");
        plan.getAccount().getUnits().add(unit);
        report.setUnit(unit);
        domain = domain(plan);
        other = Plans.small();
        other.getAccount().getStakeholders().clear();
        otherDomain = domain(other);
    }

    private Pasting paste(Copies copies, EObject target) throws IOException {
        boolean here = org.eclipse.emf.ecore.util.EcoreUtil.getRootContainer(target) == plan;
        var into = here ? domain : otherDomain;
        Pasting pasting = copies.pasteInto(into, Target.of(target), Locale.ENGLISH);
        doUndoRedo(into, pasting.command());
        return pasting;
    }

    @Test
    void aCopyHasAnIdOfItsOwnAndKeepsWhatItRefersTo() throws IOException {
        report.setEmail("zm@example.com");
        report.getDottedReportsTo().add(boss);
        Pasting pasting = paste(Copies.of(List.of(report)), report);

        Stakeholder copy = (Stakeholder) pasting.created().get(0);
        assertThat(copy.getName()).isEqualTo("Zhang Min (copy)");
        assertThat(copy.getEmail()).isEqualTo("zm@example.com");
        assertThat(copy.getUnit()).isEqualTo(unit);
        assertThat(copy.getReportsTo()).isEqualTo(boss);
        assertThat(copy.getDottedReportsTo()).containsExactly(boss);
        assertThat(boss.getDirectReports()).containsExactly(report, copy);
        PlanResource file = PlanResource.of(plan);
        assertThat(file.getID(copy)).isNotBlank().isNotEqualTo(file.getID(report));
        assertThat(pasting.leftOut()).isEmpty();
    }

    @Test
    void copiesReferToEachOther() throws IOException {
        Pasting pasting = paste(Copies.of(List.of(boss, report)), plan.getAccount());
        Stakeholder first = (Stakeholder) pasting.created().get(0);
        Stakeholder second = (Stakeholder) pasting.created().get(1);
        assertThat(second.getReportsTo()).isEqualTo(first);
        assertThat(boss.getDirectReports()).containsExactly(report);
    }

    @Test
    void aCopyIsAsItsOriginalWasWhenCopied() throws IOException {
        Copies copies = Copies.of(List.of(report));
        report.setName("Renamed");
        domain.getCommandStack().execute(Deletion.of(domain, List.of(report)).command());
        Pasting pasting = paste(copies, plan.getAccount());
        assertThat(((Stakeholder) pasting.created().get(0)).getName()).isEqualTo("Zhang Min");
    }

    @Test
    void pastingTwiceGivesTwo() throws IOException {
        Copies copies = Copies.of(List.of(boss));
        paste(copies, plan.getAccount());
        paste(copies, plan.getAccount());
        assertThat(plan.getAccount().getStakeholders())
                .extracting(Stakeholder::getName)
                .containsExactly("Li Wei", "Zhang Min", "Li Wei (copy)", "Li Wei (copy 2)");
    }

    @Test
    void pastingPeopleIntoAUnitOrOutOfAllChangesTheirUnit() throws IOException {
        Stakeholder inUnit = (Stakeholder) paste(Copies.of(List.of(boss)), unit).created().get(0);
        assertThat(inUnit.getUnit()).isEqualTo(unit);
        Pasting out =
                Copies.of(List.of(report))
                        .pasteInto(
                                domain,
                                Target.list(
                                        plan.getAccount(), ACCOUNT__UNITS, ACCOUNT__STAKEHOLDERS),
                                Locale.ENGLISH);
        doUndoRedo(domain, out.command());
        assertThat(((Stakeholder) out.created().get(0)).getUnit()).isNull();
    }

    @Test
    void whatAnotherPlanDoesNotHaveIsLeftOutAndSaid() throws IOException {
        Pasting pasting = paste(Copies.of(List.of(report)), other.getAccount());
        Stakeholder copy = (Stakeholder) pasting.created().get(0);
        assertThat(copy.getName()).isEqualTo("Zhang Min");
        assertThat(copy.getUnit()).isNull();
        assertThat(copy.getReportsTo()).isNull();
        assertThat(boss.getDirectReports()).containsExactly(report);
        assertThat(pasting.leftOut())
                .containsExactly("2 references to things that are not in this plan were left out.");
        assertThat(Plans.loaded(Plans.bytes(PlanResource.of(other))).getContents()).hasSize(1);
    }

    @Test
    void whatMakesNoSenseInAnotherPlanIsLeftOutWhole() throws IOException {
        InfluenceMap map = map("Map", report);
        Pasting pasting = paste(Copies.of(List.of(map)), other);
        assertThat(((InfluenceMap) pasting.created().get(0)).getParticipants()).isEmpty();
        assertThat(pasting.leftOut())
                .containsExactly(
                        "Zhang Min was left out, because what it is about is not in this plan.");
        Copies part = Copies.of(map.getParticipants());
        Pasting nothing = part.pasteInto(otherDomain, Target.of(other), Locale.ENGLISH);
        assertThat(nothing.command().canExecute()).isFalse();
        assertThat(nothing.created()).isEmpty();
        assertThat(nothing.leftOut()).hasSize(1);
    }

    private InfluenceMap map(String name, Stakeholder person) {
        InfluenceMap map = MAKE.createInfluenceMap();
        map.setName(name);
        Participant part = MAKE.createParticipant();
        part.setStakeholder(person);
        map.getParticipants().add(part);
        plan.getMaps().add(map);
        return map;
    }

    @Test
    void peopleAreCopiedIntoAnotherPlanWithTheTiesBetweenThem() throws IOException {
        Tie tie = MAKE.createTie();
        tie.setFrom(boss);
        tie.setTo(report);
        plan.getAccount().getTies().add(tie);
        Pasting pasting = paste(Copies.of(List.of(tie, boss, report)), other);
        assertThat(other.getAccount().getTies())
                .singleElement()
                .satisfies(
                        copy -> {
                            assertThat(copy.getFrom()).isEqualTo(pasting.created().get(1));
                            assertThat(copy.getTo()).isEqualTo(pasting.created().get(2));
                        });
    }

    @Test
    void nobodyTakesPartInAMapTwice() {
        InfluenceMap map = map("Map", report);
        Pasting pasting = Copies.of(map.getParticipants()).duplicate(domain, Locale.ENGLISH);
        assertThat(pasting.command().canExecute()).isFalse();
        assertThat(pasting.leftOut())
                .containsExactly("Zhang Min takes part there already and was left out.");
    }

    @Test
    void aPlanOpenedAnewHasWhatItHadBefore() throws IOException {
        Copies copies = Copies.of(List.of(report));
        AccountPlan again =
                (AccountPlan) Plans.loaded(Plans.bytes(PlanResource.of(plan))).getContents().get(0);
        var anew = domain(again);
        Pasting pasting = copies.pasteInto(anew, Target.of(again), Locale.ENGLISH);
        doUndoRedo(anew, pasting.command());
        Stakeholder copy = (Stakeholder) pasting.created().get(0);
        assertThat(copy.getReportsTo()).isEqualTo(again.getAccount().getStakeholders().get(0));
        assertThat(copy.getUnit()).isEqualTo(again.getAccount().getUnits().get(0));
        assertThat(pasting.leftOut()).isEmpty();
    }

    @Test
    void aDuplicateStandsRightAfterItsOriginal() throws IOException {
        Pasting pasting =
                Copies.of(List.of(report, boss)).duplicate(domain, Locale.SIMPLIFIED_CHINESE);
        doUndoRedo(domain, pasting.command());
        assertThat(plan.getAccount().getStakeholders())
                .extracting(Stakeholder::getName)
                .containsExactly("Li Wei", "Li Wei（副本）", "Zhang Min", "Zhang Min（副本）");
        assertThat(pasting.command().getLabel()).isEqualTo("复制一份Zhang Min、Li Wei");
    }

    @Test
    void aPartOfNothingHereIsNotPasted() {
        Opportunity opportunity = MAKE.createOpportunity();
        plan.getOpportunities().add(opportunity);
        Need need = MAKE.createNeed();
        need.setName("Speed");
        opportunity.getNeeds().add(need);
        Copies copies = Copies.of(List.of(need));
        Pasting nowhere = copies.pasteInto(domain, Target.of(boss), Locale.ENGLISH);
        assertThat(nowhere.command().canExecute()).isFalse();
        assertThat(nowhere.leftOut())
                .containsExactly(
                        "Speed cannot be pasted here. Select the element it should belong to"
                                + " first.");
        assertThat(copies.pasteInto(domain, Target.of(need), Locale.ENGLISH).created()).hasSize(1);
    }

    @Test
    void thePlanAndItsAccountAreNotCopied() {
        assertThat(Copies.of(List.of(plan)).isEmpty()).isTrue();
        assertThat(Copies.of(List.of(plan.getAccount())).isEmpty()).isTrue();
    }
}
