package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.edit.Change;
import org.keyplan.examples.Examples;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A test of fields: an example is open, and a form shows one of its elements. */
@ExtendWith(Studio.class)
abstract class FieldCase {
    @TempDir Path folder;
    PlanSession session;
    FormShell form;
    private Path file;

    @BeforeEach
    final void open() {
        file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        Workbench.openPlan(file);
        session = Workbench.session(file);
    }

    @AfterEach
    final void close() {
        if (form != null) {
            form.close();
        }
    }

    void show(EObject element) {
        form = FormShell.open(session, element.eClass());
        form.show(element);
    }

    /** One step leads from before to after; it is undone, redone, saved and read again. */
    void assertStep(EObject element, EStructuralFeature feature, Object before, Object after) {
        assertThat(Ui.get(() -> element.eGet(feature))).isEqualTo(after);
        Ui.run(() -> session.stack().undo());
        assertThat(Ui.get(() -> element.eGet(feature))).as("undone").isEqualTo(before);
        Ui.run(() -> session.stack().redo());
        assertThat(Ui.get(() -> element.eGet(feature))).as("redone").isEqualTo(after);
        saveAndCompare(element, feature);
    }

    void saveAndCompare(EObject element, EStructuralFeature feature) {
        Ui.run(() -> session.save());
        EObject read = PlanFolder.read(file).eResource().getEObject(id(element));
        assertThat(read).as("saved element").isNotNull();
        assertThat(ids(read, feature)).isEqualTo(ids(element, feature));
    }

    /** The value, elements by their ids. */
    private static Object ids(EObject element, EStructuralFeature feature) {
        Object value = Ui.get(() -> element.eGet(feature));
        if (value instanceof EObject one) {
            return id(one);
        }
        return value instanceof List<?> many
                ? many.stream().map(v -> v instanceof EObject e ? id(e) : v).toList()
                : value;
    }

    private static String id(EObject element) {
        return Ui.get(
                () ->
                        EcoreUtil.getID(element) != null
                                ? EcoreUtil.getID(element)
                                : element.eResource().getURIFragment(element));
    }

    void set(EObject element, EStructuralFeature feature, Object value) {
        Ui.run(() -> session.execute(change().set(element, feature, value)));
        Ui.settle();
    }

    Change change() {
        return new Change(session.domain(), Locale.ENGLISH);
    }

    static String textOf(Text text) {
        return Ui.get(() -> text.getText());
    }

    Stakeholder person(int index) {
        return Ui.get(() -> session.plan().getAccount().getStakeholders().get(index));
    }

    Opportunity opportunity() {
        return Ui.get(() -> session.plan().getOpportunities().get(0));
    }

    Participant participant() {
        return Ui.get(() -> session.plan().getMaps().get(0).getParticipants().get(0));
    }
}
