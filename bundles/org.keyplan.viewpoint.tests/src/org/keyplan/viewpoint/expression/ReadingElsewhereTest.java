package org.keyplan.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;

/** Services that read some features of their own element and others of others. */
class ReadingElsewhereTest {

    private static final EClass CLASS = EcorePackage.Literals.ECLASS;
    private static final EStructuralFeature NAME = EcorePackage.Literals.ENAMED_ELEMENT__NAME;
    private static final EStructuralFeature ABSTRACT = EcorePackage.Literals.ECLASS__ABSTRACT;

    @Test
    void aFeatureOfTheOwnElementMattersOnlyThere() {
        Reading reading = Services.of(Sample.class).reading("label", 0);

        assertThat(reading.ofSelf(CLASS, NAME)).isTrue();
        assertThat(reading.ofOthers(CLASS, NAME)).isFalse();
    }

    @Test
    void aFeatureReadElsewhereMattersEverywhere() {
        Reading reading = Services.of(Sample.class).reading("label", 0);

        assertThat(reading.ofSelf(CLASS, ABSTRACT)).isTrue();
        assertThat(reading.ofOthers(CLASS, ABSTRACT)).isTrue();
        assertThat(reading.isEverything()).isFalse();
    }

    /** Called by expressions. */
    public static final class Sample {
        @Reads(value = "ENamedElement.name", elsewhere = "EClass.abstract")
        public String label(ENamedElement element) {
            return element.getName();
        }
    }
}
