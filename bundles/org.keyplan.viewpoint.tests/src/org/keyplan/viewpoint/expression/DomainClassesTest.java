package org.keyplan.viewpoint.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainClassesTest {
    private final DomainClasses classes = new DomainClasses();
    private final EObject special = SmallModel.named(SmallModel.SPECIAL, "s");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t::Special",
                "t.Special",
                "Special",
                "t::Item",
                "Item",
                "t::Named",
                "EObject"
            })
    void theClassAndThoseAboveMatch(String name) {
        assertThat(classes.isInstance(special, name)).isTrue();
        assertThat(classes.isInstance(special, name)).as("asked again").isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "t::Root",
                "u::Item",
                "ecore::EObject",
                "item",
                "t:Item",
                "::Item",
                "XItem",
                "",
                "t::"
            })
    void otherNamesDoNot(String name) {
        assertThat(classes.isInstance(special, name)).isFalse();
    }

    @Test
    void subclassesDoNotMatchTheirSuperclass() {
        EObject item = SmallModel.named(SmallModel.ITEM, "i");
        assertThat(classes.isInstance(item, "t::Special")).isFalse();
    }

    @Test
    void allInstancesAreThoseInsideAllRootsInOrder() {
        Resource resource = new ResourceImpl(URI.createURI("test.xmi"));
        EObject first = SmallModel.named(SmallModel.ROOT, "first");
        EObject second = SmallModel.named(SmallModel.ROOT, "second");
        EObject lone = SmallModel.named(SmallModel.ITEM, "lone");
        resource.getContents().add(first);
        resource.getContents().add(second);
        resource.getContents().add(lone);
        EObject a = SmallModel.itemIn(first, "a");
        EObject a1 = SmallModel.itemIn(a, "a1");
        EObject b = SmallModel.itemIn(second, "b");
        assertThat(classes.allInstances(a1, "t::Item")).containsExactly(a, a1, b);
        assertThat(classes.allInstances(a1, "t::Root")).isEmpty();
    }

    @Test
    void withoutResourceTheOutermostElementIsTheModel() {
        EObject root = SmallModel.named(SmallModel.ROOT, "r");
        EObject a = SmallModel.itemIn(root, "a");
        assertThat(classes.allInstances(a, "Item")).containsExactly(a);
    }
}
