package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanResource;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Diagram;
import org.keyplan.model.DiagramNode;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.PlanElement;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.StickyNote;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Notes on diagrams as what is copied, moved and deleted. */
class NotesEditingTest extends CommandTest {
    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;

    private AccountPlan plan;
    private AdapterFactoryEditingDomain domain;
    private Stakeholder boss;
    private Diagram chart;
    private StickyNote note;
    private byte[] blank;

    @BeforeEach
    void makeThePlan() throws IOException {
        plan = Plans.small();
        domain = domain(plan);
        boss = plan.getAccount().getStakeholders().get(0);
        blank = Plans.bytes(PlanResource.of(plan));
        chart = sheet("OrgChart", plan.getAccount());
        plan.getDiagrams().add(chart);
        note = note(chart, 40, 60);
    }

    private static Diagram sheet(String viewpoint, PlanElement root) {
        Diagram sheet = MAKE.createDiagram();
        sheet.setViewpoint(viewpoint);
        sheet.setRoot(root);
        return sheet;
    }

    private static StickyNote note(Diagram sheet, double x, double y) {
        StickyNote note = MAKE.createStickyNote();
        note.setText("Ask Li");
        note.setX(x);
        note.setY(y);
        note.setWidth(200.0);
        sheet.getStickyNotes().add(note);
        return note;
    }

    private Pasting paste(Copies copies, Diagram sheet) throws IOException {
        Target target = Target.on(sheet, plan.getAccount());
        Pasting pasting = copies.pasteInto(domain, target, Locale.ENGLISH);
        doUndoRedo(domain, pasting.command());
        return pasting;
    }

    private static StickyNote first(Pasting pasting) {
        return (StickyNote) pasting.created().get(0);
    }

    @Test
    void aPastedNoteSaysTheSameBesideItsOriginal() throws IOException {
        Copies copies = Copies.of(List.of(note));

        StickyNote copy = first(paste(copies, chart));
        StickyNote again = first(paste(copies, chart));

        assertThat(chart.getStickyNotes()).containsExactly(note, copy, again);
        assertThat(copy.getText()).isEqualTo("Ask Li");
        assertThat(copy.getWidth()).isEqualTo(200.0);
        assertThat(List.of(copy.getX(), copy.getY())).containsExactly(64.0, 84.0);
        assertThat(List.of(again.getX(), again.getY())).containsExactly(88.0, 108.0);
    }

    @Test
    void notesThatAreCopiedTogetherStayTogether() throws IOException {
        StickyNote other = note(chart, 64, 84);

        List<StickyNote> copies =
                paste(Copies.of(List.of(note, other)), chart).created().stream()
                        .map(StickyNote.class::cast)
                        .toList();

        assertThat(copies.get(0).getX()).isEqualTo(88);
        assertThat(copies.get(1).getX() - copies.get(0).getX()).isEqualTo(24);
        assertThat(copies.get(1).getY() - copies.get(0).getY()).isEqualTo(24);
    }

    @Test
    void aNoteFarOffTheSheetIsCopiedToo() throws IOException {
        note.setX(1e300);
        note.setY(1e300);

        assertThat(paste(Copies.of(List.of(note)), chart).created()).hasSize(1);
    }

    @Test
    void aDuplicateLiesBesideItsOriginalAndInFront() throws IOException {
        StickyNote front = note(chart, 300, 60);
        Pasting pasting = Copies.of(List.of(note)).duplicate(domain, Locale.ENGLISH);
        doUndoRedo(domain, pasting.command());

        assertThat(chart.getStickyNotes()).containsExactly(note, front, first(pasting));
        assertThat(first(pasting).getX()).isEqualTo(64);
    }

    @Test
    void anotherDiagramTakesNotesWhereTheyWereEvenIfThePlanHasNothingOfItYet() throws IOException {
        Diagram map = sheet("AccountMap", plan);

        StickyNote copy = first(paste(Copies.of(List.of(note)), map));

        assertThat(plan.getDiagrams()).containsExactly(chart, map);
        assertThat(copy.eContainer()).isSameAs(map);
        assertThat(List.of(copy.getX(), copy.getY())).containsExactly(40.0, 60.0);
    }

    @Test
    void notesArePastedTogetherWithPeople() throws IOException {
        Pasting pasting = paste(Copies.of(List.of(boss, note)), chart);

        assertThat(pasting.created()).hasSize(2);
        assertThat(plan.getAccount().getStakeholders()).hasSize(3);
        assertThat(chart.getStickyNotes()).hasSize(2);
        assertThat(pasting.leftOut()).isEmpty();
    }

    @Test
    void outsideOfDiagramsNotesHaveNoPlace() {
        Pasting pasting =
                Copies.of(List.of(note)).pasteInto(domain, Target.of(boss), Locale.ENGLISH);

        assertThat(pasting.created()).isEmpty();
        assertThat(pasting.command().canExecute()).isFalse();
        assertThat(pasting.leftOut())
                .singleElement()
                .asString()
                .contains("Ask Li", "cannot be pasted here");
    }

    @Test
    void aCutNoteMovesToAnotherDiagramAndLeavesNoEmptyEntry() throws IOException {
        Diagram map = sheet("AccountMap", plan);
        Movement movement =
                Movement.pasted(domain, List.of(note), Target.on(map, plan.getAccount()));
        doUndoRedo(domain, movement.command(Locale.ENGLISH));

        assertThat(plan.getDiagrams()).containsExactly(map);
        assertThat(map.getStickyNotes()).containsExactly(note);
    }

    @Test
    void aCutNoteIsNotPutWhereItIs() {
        Movement movement =
                Movement.pasted(domain, List.of(note), Target.on(chart, plan.getAccount()));

        assertThat(movement.refusal(Locale.ENGLISH).orElseThrow()).contains("is there already");
        assertThat(plan.getDiagrams()).containsExactly(chart);
    }

    @Test
    void theLastNoteTakesTheEntryOfItsDiagramWithIt() throws IOException {
        doUndoRedo(domain, Deletion.of(domain, List.of(note)).command());

        assertThat(Plans.bytes(PlanResource.of(plan))).isEqualTo(blank);
    }

    @Test
    void anEntryStaysAsLongAsItSaysAnythingElse() throws IOException {
        DiagramNode place = MAKE.createDiagramNode();
        place.setElement(boss);
        chart.getNodes().add(place);
        doUndoRedo(domain, Deletion.of(domain, List.of(note)).command());
        assertThat(plan.getDiagrams()).containsExactly(chart);

        Diagram chosen = sheet("AccountMap", plan);
        chosen.getFilters().add("Anything");
        plan.getDiagrams().add(chosen);
        StickyNote there = note(chosen, 1, 2);
        doUndoRedo(domain, Deletion.of(domain, List.of(there)).command());
        assertThat(plan.getDiagrams()).containsExactly(chart, chosen);
    }
}
