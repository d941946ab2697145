package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.keyplan.design.service.PlanServices;
import org.keyplan.model.KeyplanFactory;

import java.util.ArrayList;
import java.util.List;

class ElementPagesTest {

    private final EObject element = KeyplanFactory.eINSTANCE.createOpportunity();
    private final List<EObject> opened = new ArrayList<>();

    @Test
    void aDoubleClickOpensThePageWhereSomebodyCan() {
        Runnable end = ElementPages.openWith(opened::add);
        try {
            assertThat(new PlanServices().openPage(element)).isSameAs(element);
            assertThat(opened).containsExactly(element);
        } finally {
            end.run();
        }
    }

    @Test
    void nothingHappensWhereNobodyCan() {
        ElementPages.openWith(opened::add).run();

        assertThat(new PlanServices().openPage(element)).isSameAs(element);
        assertThat(opened).isEmpty();
    }

    @Test
    void whoWasReplacedCannotEndItForTheOther() {
        Runnable first = ElementPages.openWith(e -> {});
        Runnable second = ElementPages.openWith(opened::add);
        try {
            first.run();
            ElementPages.open(element);

            assertThat(opened).containsExactly(element);
        } finally {
            second.run();
        }
    }
}
