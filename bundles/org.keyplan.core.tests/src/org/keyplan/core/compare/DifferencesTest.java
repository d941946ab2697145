package org.keyplan.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.StickyNote;

import java.util.List;
import java.util.Locale;

class DifferencesTest {
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    private AccountPlan before;
    private AccountPlan after;
    private List<Stakeholder> people;

    @BeforeEach
    void twoStatesOfOnePlan() {
        AccountPlan plan = Plans.small();
        plan.getAccount().getUnits().add(unit("Plant North"));
        plan.getAccount().getUnits().add(unit("Plant South"));
        plan.getAccount().getUnits().get(0).getUnits().add(unit("Purchasing"));
        before = PlanCopy.of(plan);
        after = PlanCopy.of(plan);
        people = after.getAccount().getStakeholders();
    }

    private static OrganizationUnit unit(String name) {
        OrganizationUnit unit = MAKE.createOrganizationUnit();
        unit.setName(name);
        return unit;
    }

    private List<String> english() {
        return sentences(Locale.ENGLISH);
    }

    private List<String> sentences(Locale locale) {
        return PlanDifferences.between(before, after).stream().map(d -> d.text(locale)).toList();
    }

    @Test
    void plansThatAreAlikeDoNotDiffer() {
        assertThat(english()).isEmpty();
    }

    @Test
    void whatWasAddedIsNamedOnceWithAllThatIsInIt() {
        OrganizationUnit plant = unit("Plant West");
        plant.getUnits().add(unit("Gate"));
        plant.getUnits().add(unit("Canteen"));
        after.getAccount().getUnits().add(1, plant);

        assertThat(english())
                .containsExactly(
                        "Organisation unit \"Plant West\" was added to \"Acme\", with 2 elements in"
                                + " it.");
        assertThat(sentences(Locale.SIMPLIFIED_CHINESE))
                .hasSize(1)
                .first()
                .asString()
                .contains("已添加到“Acme”");
    }

    @Test
    void whatWasRemovedIsNamedOnceWithAllThatIsInIt() {
        after.getAccount().getUnits().remove(0);

        assertThat(english())
                .containsExactly(
                        "Organisation unit \"Plant North\" was removed from \"Acme\", with one"
                                + " element in it.");
    }

    @Test
    void whatWasMovedIsNeitherAddedNorRemoved() {
        EObject purchasing = after.getAccount().getUnits().get(0).getUnits().get(0);
        after.getAccount().getUnits().get(1).getUnits().add((OrganizationUnit) purchasing);

        assertThat(english())
                .containsExactly(
                        "Organisation unit \"Purchasing\" was moved from \"Plant North\" to \"Plant"
                                + " South\".");
    }

    @Test
    void oneElementPutElsewhereInALongListIsOneDifference() {
        for (AccountPlan plan : List.of(before, after)) {
            for (int i = 0; i < 20; i++) {
                Stakeholder person = Plans.person(plan, "Person " + i);
                PlanResource.of(plan).setID(person, "_p" + i);
            }
        }
        after.getAccount().getStakeholders().move(2, 15);

        assertThat(english())
                .containsExactly(
                        "Stakeholder \"Person 13\" was moved to another place within \"Acme\".");
    }

    @Test
    void valuesAreToldAsTheyWereAndAre() {
        people.get(0).setName("Li Wei Ming");
        people.get(1).setJobTitle("Head of purchasing");
        people.get(1).setReportsTo(null);

        assertThat(english())
                .containsExactly(
                        "Stakeholder \"Li Wei Ming\": Name was changed from \"Li Wei\" to \"Li Wei"
                                + " Ming\".",
                        "Stakeholder \"Zhang Min\": Job title was filled in with \"Head of"
                                + " purchasing\".",
                        "Stakeholder \"Zhang Min\": Reports to was cleared; it was \"Li Wei\".");
    }

    @Test
    void aReferenceToTheSameElementIsNoDifferenceHoweverThatIsCalledNow() {
        people.get(0).setName("Renamed");

        assertThat(PlanDifferences.between(before, after)).hasSize(1);
    }

    @Test
    void longTextsAreCutWithoutBreakingCharacters() {
        people.get(0).setNotes("😀".repeat(500));

        assertThat(english()).hasSize(1);
        assertThat(english().get(0)).endsWith("😀…\".").hasSizeLessThan(260);
    }

    @Test
    void anotherArrangementOfADiagramIsOneDifference() {
        for (AccountPlan plan : List.of(before, after)) {
            Diagram diagram = MAKE.createDiagram();
            diagram.setName("Org chart");
            plan.getDiagrams().add(diagram);
            PlanResource.of(plan).setID(diagram, "_d");
            for (int i = 0; i < 3; i++) {
                DiagramNode node = MAKE.createDiagramNode();
                diagram.getNodes().add(node);
                PlanResource.of(plan).setID(node, "_n" + i);
            }
        }
        Diagram diagram = after.getDiagrams().get(0);
        diagram.getNodes().get(0).setX(10);
        diagram.getNodes().get(0).setY(10);
        diagram.getNodes().remove(2);

        assertThat(english())
                .containsExactly(
                        "The arrangement of the diagram \"Org chart\" was changed in 2 places.");
    }

    @Test
    void whatIsWrittenOnADiagramIsPartOfItsArrangement() {
        for (AccountPlan plan : List.of(before, after)) {
            Diagram diagram = MAKE.createDiagram();
            diagram.setName("Org chart");
            plan.getDiagrams().add(diagram);
            PlanResource.of(plan).setID(diagram, "_d");
            StickyNote note = MAKE.createStickyNote();
            note.setText("Same words");
            diagram.getStickyNotes().add(note);
            PlanResource.of(plan).setID(note, "_n");
        }
        assertThat(english()).isEmpty();

        after.getDiagrams().get(0).getStickyNotes().get(0).setText("Other words");

        assertThat(english())
                .containsExactly(
                        "The arrangement of the diagram \"Org chart\" was changed in one place.");
    }

    @Test
    void differencesCarryTheElementsOfBothPlans() {
        people.get(0).setName("Other");

        Difference.Changed changed =
                (Difference.Changed) PlanDifferences.between(before, after).get(0);

        assertThat(changed.element()).isSameAs(people.get(0));
        assertThat(changed.before()).isSameAs(before.getAccount().getStakeholders().get(0));
        assertThat(changed.oldValue()).isEqualTo("Li Wei");
        assertThat(changed.newValue()).isEqualTo("Other");
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Sentences.TEXTS.keys(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(Sentences.TEXTS.keys(Locale.ENGLISH));
    }
}
