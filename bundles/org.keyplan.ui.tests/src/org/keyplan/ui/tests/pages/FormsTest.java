package org.keyplan.ui.tests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.ui.form.ElementForm;
import org.keyplan.ui.form.FormField;
import org.keyplan.ui.form.FormSection;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** No property of the plan's model is forgotten by the forms. */
class FormsTest {

    @Test
    void everyPropertyIsInAFormOrChangedElsewhereAndNeverBoth() throws IOException {
        Set<String> elsewhere = elsewhere();
        Set<String> forgotten = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        Set<String> needless = new TreeSet<>(elsewhere);
        for (EClass type : types()) {
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                if (!feature.isChangeable() || feature.isDerived()) {
                    continue;
                }
                String name = type.getName() + "." + feature.getName();
                String any = type.getName() + ".*";
                needless.removeAll(Set.of(name, any));
                boolean inForm = ElementForm.of(type).field(feature).isPresent();
                boolean other = elsewhere.contains(name) || elsewhere.contains(any);
                if (!inForm && !other) {
                    forgotten.add(name);
                } else if (inForm && other) {
                    twice.add(name);
                }
            }
        }
        assertThat(forgotten).as("in no form").isEmpty();
        assertThat(twice).as("in a form and elsewhere").isEmpty();
        assertThat(needless).as("elsewhere, but not in the model").isEmpty();
    }

    @Test
    void noPropertyIsTwiceInAForm() {
        for (EClass type : types()) {
            List<EStructuralFeature> features =
                    ElementForm.of(type).sections().stream()
                            .flatMap(section -> section.fields().stream())
                            .map(FormField::feature)
                            .toList();
            assertThat(features).as(type.getName()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everySectionHasATitleOfItsOwn() {
        for (EClass type : types()) {
            List<String> titles =
                    ElementForm.of(type).sections().stream().map(FormSection::title).toList();
            assertThat(titles)
                    .as(type.getName())
                    .doesNotHaveDuplicates()
                    .allMatch(t -> !t.isBlank());
        }
    }

    private static List<EClass> types() {
        return KeyplanPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract())
                .toList();
    }

    private static Set<String> elsewhere() throws IOException {
        Properties file = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        ElementForm.class.getResourceAsStream("elsewhere.properties"),
                        StandardCharsets.UTF_8)) {
            file.load(reader);
        }
        assertThat(file.values()).as("reasons").allMatch(reason -> !reason.toString().isBlank());
        return file.stringPropertyNames();
    }
}
