package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.ReadDocument;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Confidence;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.model.Sourced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Whatever a person wrote into a plan is in the document. What is left out on purpose is named
 * here, so that a new feature of the model cannot be forgotten.
 */
class NothingIsLostTest {

    /**
     * Notes are the author's own working notes, ids of drawings mean nothing on paper, what is
     * written on a drawing stands in its picture, and the plan's currency shows in every amount.
     */
    private static final Set<EAttribute> LEFT_OUT =
            Set.of(
                    PLAN_ELEMENT__NOTES,
                    ACCOUNT_PLAN__CURRENCY,
                    DIAGRAM__VIEWPOINT,
                    DIAGRAM__LAYERS,
                    DIAGRAM__FILTERS,
                    STICKY_NOTE__TEXT);

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void everyTextOfAPlanIsPrinted(DocumentFormat format) throws Exception {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        Map<String, EAttribute> written = new LinkedHashMap<>();
        Set<EAttribute> reached = new HashSet<>(LEFT_OUT);
        all(plan).forEach(element -> markTexts(element, written, reached));

        String text = Documents.read(plan, Locale.ENGLISH, format).text();

        assertThat(reached)
                .as("the plan has an element of every kind")
                .containsAll(attributes(NothingIsLostTest::isText));
        assertThat(written).allSatisfy((token, attribute) -> assertThat(text).contains(token));
    }

    private static void markTexts(
            EObject element, Map<String, EAttribute> written, Set<EAttribute> reached) {
        if (element instanceof Sourced fact) {
            fact.setConfidence(Confidence.STATED);
        }
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (isText(attribute) && !LEFT_OUT.contains(attribute)) {
                String token = "token" + (100_000 + written.size());
                element.eSet(attribute, token);
                written.put(token, attribute);
                reached.add(attribute);
            }
        }
    }

    private static boolean isText(EAttribute attribute) {
        return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING;
    }

    private static boolean isDate(EAttribute attribute) {
        return attribute.getEAttributeType() == DATE;
    }

    private static Set<EAttribute> attributes(Predicate<EAttribute> kind) {
        Set<EAttribute> attributes = new HashSet<>();
        for (EClassifier classifier : KeyplanPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type) {
                type.getEAllAttributes().stream().filter(kind).forEach(attributes::add);
            }
        }
        return attributes;
    }

    private static List<EObject> all(AccountPlan plan) {
        List<EObject> all = new ArrayList<>();
        all.add(plan);
        plan.eAllContents().forEachRemaining(all::add);
        return all;
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"XLSX", "PPTX"})
    void everyDateOfAPlanIsPrinted(DocumentFormat format) throws Exception {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        Map<LocalDate, EAttribute> written = new LinkedHashMap<>();
        for (EObject element : all(plan)) {
            if (element instanceof Sourced fact) {
                fact.setConfidence(Confidence.ASSUMED);
            }
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (isDate(attribute) && isPrinted(element, attribute)) {
                    LocalDate day = LocalDate.of(2001, 1, 1).plusDays(written.size());
                    element.eSet(attribute, day);
                    written.put(day, attribute);
                }
            }
        }

        ReadDocument read = Documents.read(plan, Locale.SIMPLIFIED_CHINESE, format);

        assertThat(written.values())
                .as("the plan has an element of every kind")
                .containsAll(attributes(NothingIsLostTest::isDate));
        assertThat(written)
                .allSatisfy((day, attribute) -> assertThat(read.text()).contains(day.toString()));
    }

    /** What is done was due no more, and what is not done was done on no day. */
    private static boolean isPrinted(EObject element, EAttribute attribute) {
        if (element instanceof Action action) {
            boolean done = action.getStatus() == ActionStatus.DONE;
            return attribute == (done ? ACTION__DONE_ON : ACTION__DUE);
        }
        return true;
    }
}
