package org.keyplan.ui.tests.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.design.DiagramKind;
import org.keyplan.ui.diagram.sheet.NodeItem;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.viewpoint.scene.NodeId;

import java.nio.file.Path;
import java.util.List;

/** While one types on a card or a note, the workbench's commands are about what is typed. */
@ExtendWith(Studio.class)
class TypingInDiagramTest {
    private static final String TYPED = "Ann Archer";

    @TempDir Path folder;
    private PlanSession session;
    private OpenSheet sheet;
    private EObject before;
    private List<NodeId> selected;
    private Text field;

    @BeforeEach
    void open() {
        Path file = new PlanFolder(folder).save(TrialPlan.make(), "typing");
        Workbench.openPlan(file);
        session = Workbench.session(file);
        sheet = OpenSheet.open(session, DiagramKind.ORG_CHART, session.plan().getAccount());
        sheet.fit();
        clip("from elsewhere");
    }

    private void typeOnACard() {
        NodeItem ann = sheet.node(session.plan().getAccount().getStakeholders().get(0));
        sheet.mouse().click(sheet.at(ann));
        new Keyboard(Ui.get(() -> sheet.gef().getControl())).press(SWT.F2);
        type();
    }

    private void typeOnANote() {
        sheet.take("Note");
        sheet.mouse().click(sheet.free());
        type();
    }

    private void type() {
        Ui.until(
                "something can be typed",
                () -> sheet.field() != null && sheet.field().isFocusControl());
        Ui.settle();
        field = sheet.field();
        Ui.run(
                () -> {
                    field.setText(TYPED);
                    field.setSelection(0, 3);
                });
        before = Ui.get(() -> EcoreUtil.copy(session.plan()));
        selected = Ui.get(() -> List.copyOf(sheet.viewer().selectedNodes()));
    }

    private static void clip(String text) {
        Ui.run(
                () -> {
                    Clipboard clipboard = new Clipboard(Ui.display());
                    clipboard.setContents(
                            new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
                    clipboard.dispose();
                });
    }

    private static Object clipped() {
        return Ui.get(
                () -> {
                    Clipboard clipboard = new Clipboard(Ui.display());
                    Object text = clipboard.getContents(TextTransfer.getInstance());
                    clipboard.dispose();
                    return text;
                });
    }

    private String text() {
        return Ui.get(field::getText);
    }

    private void stillTypingInAPlanAsItWas() {
        assertThat(sheet.field()).as("the field one types into").isSameAs(field);
        assertThat(Ui.get(() -> EcoreUtil.equals(session.plan(), before))).isTrue();
        assertThat(Ui.get(() -> List.copyOf(sheet.viewer().selectedNodes()))).isEqualTo(selected);
    }

    private void deletesLetters() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_DELETE);
        assertThat(text()).isEqualTo(" Archer");
        Workbench.command(IWorkbenchCommandConstants.EDIT_DELETE);
        assertThat(text()).isEqualTo("Archer");
        stillTypingInAPlanAsItWas();
    }

    private void copiesLetters() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_COPY);
        assertThat(clipped()).isEqualTo("Ann");
        assertThat(text()).isEqualTo(TYPED);
        stillTypingInAPlanAsItWas();
    }

    private void cutsLetters() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_CUT);
        assertThat(clipped()).isEqualTo("Ann");
        assertThat(text()).isEqualTo(" Archer");
        stillTypingInAPlanAsItWas();
    }

    private void pastesLetters() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_PASTE);
        assertThat(text()).isEqualTo("from elsewhere Archer");
        stillTypingInAPlanAsItWas();
    }

    private void selectsLetters() {
        Workbench.command(IWorkbenchCommandConstants.EDIT_SELECT_ALL);
        assertThat(Ui.get(field::getSelectionText)).isEqualTo(TYPED);
        stillTypingInAPlanAsItWas();
    }

    @Test
    void deleteOnACardDeletesLettersNotThePerson() {
        typeOnACard();
        deletesLetters();
    }

    @Test
    void copyOnACardCopiesLettersNotThePerson() {
        typeOnACard();
        copiesLetters();
    }

    @Test
    void cutOnACardCutsLettersNotThePerson() {
        typeOnACard();
        cutsLetters();
    }

    @Test
    void pasteOnACardPastesLettersAndNobody() {
        typeOnACard();
        pastesLetters();
    }

    @Test
    void selectAllOnACardSelectsLettersNotAllCards() {
        typeOnACard();
        selectsLetters();
    }

    @Test
    void deleteOnANoteDeletesLettersNotTheNote() {
        typeOnANote();
        deletesLetters();
    }

    @Test
    void copyOnANoteCopiesLetters() {
        typeOnANote();
        copiesLetters();
    }

    @Test
    void pasteOnANotePastesLetters() {
        typeOnANote();
        pastesLetters();
    }

    @Test
    void selectAllOnANoteSelectsLettersNotAllCards() {
        typeOnANote();
        selectsLetters();
    }
}
