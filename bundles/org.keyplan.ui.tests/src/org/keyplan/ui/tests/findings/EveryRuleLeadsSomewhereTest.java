package org.keyplan.ui.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.model.Participant;
import org.keyplan.ui.findings.FindingsView;
import org.keyplan.ui.navigation.Hinted;
import org.keyplan.ui.navigation.Navigator;
import org.keyplan.ui.navigation.Selections;
import org.keyplan.ui.properties.PlanPropertiesPage;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Wherever a rule says that something is put right, a person is led there. */
@ExtendWith(Studio.class)
class EveryRuleLeadsSomewhereTest {
    @TempDir Path folder;
    private PlanSession session;

    /** All in one plan, since nothing is changed in it. */
    @TestFactory
    Stream<DynamicTest> toTheElementAndTheField() {
        Path file = new PlanFolder(folder).example(Examples.CONSTRUCTION_MACHINERY);
        Workbench.openPlan(file);
        session = Workbench.session(file);
        return RuleCatalogue.standard().rules().stream()
                .filter(rule -> !rule.info().places().isEmpty())
                .map(rule -> DynamicTest.dynamicTest(rule.info().id(), () -> leadsOn(rule)));
    }

    private void leadsOn(Rule rule) {
        List<String> missed = new ArrayList<>();
        for (EStructuralFeature place : rule.info().places()) {
            Optional<EObject> element = instance(place);
            if (element.isEmpty()) {
                missed.add("the example has nothing with " + name(place));
            } else if (!leadsTo(element.get(), place)) {
                missed.add(name(place));
            }
        }
        assertThat(missed).as("places of %s that nobody is led to", rule.info().id()).isEmpty();
    }

    private static String name(EStructuralFeature place) {
        return place.getEContainingClass().getName() + "." + place.getName();
    }

    /** The first element of the plan that has a property. */
    private Optional<EObject> instance(EStructuralFeature place) {
        return Ui.get(
                () -> {
                    List<EObject> all = new ArrayList<>();
                    session.plan().eAllContents().forEachRemaining(all::add);
                    return Stream.concat(Stream.of(session.plan()), all.stream())
                            .filter(place.getEContainingClass()::isInstance)
                            .findFirst();
                });
    }

    private static boolean leadsTo(EObject element, EStructuralFeature place) {
        beElsewhere();
        assertThat(Ui.get(() -> hasFieldInFocus(place) || isSelected(element))).isFalse();
        boolean shown = Ui.get(() -> Navigator.show(element, place));
        Ui.settle();
        return shown && Ui.get(() -> hasFieldInFocus(place) || isSelected(element));
    }

    /** In the list of findings, with nothing selected, as if nobody had been led anywhere yet. */
    private static void beElsewhere() {
        FindingsView list = Workbench.view(FindingsView.ID, FindingsView.class);
        Ui.run(() -> list.getSite().getSelectionProvider().setSelection(StructuredSelection.EMPTY));
        Ui.settle();
    }

    private static boolean hasFieldInFocus(EStructuralFeature place) {
        Control focus = Ui.display().getFocusControl();
        return focus != null && Hinted.concept(focus).filter(place::equals).isPresent();
    }

    private static boolean isSelected(EObject element) {
        EObject row = element instanceof Participant part ? part.getStakeholder() : element;
        IWorkbenchPart active = Workbench.page().getActivePart();
        if (active instanceof PropertySheet sheet
                && sheet.getCurrentPage() instanceof PlanPropertiesPage page) {
            return page.selected().contains(row);
        }
        var provider = active.getSite().getSelectionProvider();
        return provider != null && Selections.elements(provider.getSelection()).contains(row);
    }
}
