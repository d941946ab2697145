package org.keyplan.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keyplan.core.testing.CommandTest;
import org.keyplan.core.testing.Plans;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Stakeholder;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

class TypedChangeTest extends CommandTest {
    private static final EAttribute NAME = KeyplanPackage.Literals.NAMED_ELEMENT__NAME;
    private static final EAttribute TITLE = KeyplanPackage.Literals.STAKEHOLDER__JOB_TITLE;

    private final Object spell = new Object();
    private Stakeholder person;
    private AdapterFactoryEditingDomain domain;
    private BasicCommandStack stack;

    @BeforeEach
    void open() {
        AccountPlan plan = Plans.small();
        person = plan.getAccount().getStakeholders().get(0);
        domain = domain(plan);
        stack = (BasicCommandStack) domain.getCommandStack();
    }

    @Test
    void lettersOfOneSpellAreOneStep() throws IOException {
        type(TITLE, "E", spell);
        type(TITLE, "En", spell);
        type(TITLE, "Eng", spell);
        assertThat(person.getJobTitle()).isEqualTo("Eng");

        stack.undo();

        assertThat(person.eIsSet(TITLE)).isFalse();
        assertThat(stack.canUndo()).isFalse();
        stack.redo();
        assertThat(person.getJobTitle()).isEqualTo("Eng");
        stack.undo();
        assertThat(person.eIsSet(TITLE)).isFalse();
        stack.redo();
        assertThat(person.getJobTitle()).isEqualTo("Eng");
    }

    @Test
    void oneLetterIsDoneUndoneAndRedone() throws IOException {
        doUndoRedo(domain, change(NAME, "Li", spell));
    }

    @Test
    void nothingTypedMeansNotKnown() throws IOException {
        doUndoRedo(domain, change(NAME, null, spell));

        assertThat(person.eIsSet(NAME)).isFalse();
    }

    @Test
    void anotherSpellIsAnotherStep() {
        type(NAME, "Li", spell);
        type(NAME, "Li W", new Object());

        stack.undo();

        assertThat(person.getName()).isEqualTo("Li");
    }

    @Test
    void anotherFieldIsAnotherStep() {
        type(NAME, "Li", spell);
        type(TITLE, "CFO", spell);

        stack.undo();

        assertThat(person.getJobTitle()).isNull();
        assertThat(person.getName()).isEqualTo("Li");
    }

    @Test
    void somethingElseInBetweenEndsTheStep() {
        type(NAME, "Li", spell);
        stack.execute(new Change(domain, Locale.ENGLISH).set(person, TITLE, "CFO"));
        type(NAME, "Li W", spell);

        stack.undo();

        assertThat(person.getName()).isEqualTo("Li");
    }

    @Test
    void undoLeadsBackToWhatWasSavedInTheMiddleOfASpell() {
        type(NAME, "Li", spell);
        stack.saveIsDone();
        type(NAME, "Li W", spell);
        assertThat(stack.isSaveNeeded()).isTrue();

        stack.undo();

        assertThat(person.getName()).isEqualTo("Li");
        assertThat(stack.isSaveNeeded()).isFalse();
    }

    @Test
    void typingOnAfterUndoForgetsWhatCouldBeRedone() {
        type(NAME, "Li", spell);
        type(TITLE, "CFO", spell);
        stack.undo();
        type(NAME, "Li W", spell);

        assertThat(stack.canRedo()).isFalse();
        assertThat(person.getName()).isEqualTo("Li W");
        stack.undo();
        assertThat(person.getName()).isEqualTo("Li");
    }

    @Test
    void listenersHearOfEveryLetter() {
        int[] heard = {0};
        stack.addCommandStackListener(event -> heard[0]++);

        type(NAME, "L", spell);
        type(NAME, "Li", spell);

        assertThat(heard[0]).isEqualTo(2);
        assertThat(stack.getMostRecentCommand()).isSameAs(stack.getUndoCommand());
    }

    @Test
    void severalElementsAreTypedIntoAsOne() {
        Stakeholder other = person.getDirectReports().get(0);
        List<Stakeholder> both = List.of(person, other);
        for (String typed : List.of("B", "Bu", "Buyer")) {
            stack.execute(new TypedChange(domain, both, TITLE, typed, spell, Locale.ENGLISH));
        }
        assertThat(other.getJobTitle()).isEqualTo("Buyer");

        stack.undo();

        assertThat(both).allMatch(each -> !each.eIsSet(TITLE));
        assertThat(stack.canUndo()).isFalse();
        stack.redo();
        assertThat(both).allMatch(each -> each.getJobTitle().equals("Buyer"));
    }

    @Test
    void theUndoMenuNamesTheField() {
        assertThat(change(TITLE, "CFO", spell).getLabel()).isEqualTo("Change: Job title");
    }

    private void type(EAttribute attribute, String text, Object during) {
        stack.execute(change(attribute, text, during));
    }

    private TypedChange change(EAttribute attribute, String text, Object during) {
        return new TypedChange(domain, List.of(person), attribute, text, during, Locale.ENGLISH);
    }
}
