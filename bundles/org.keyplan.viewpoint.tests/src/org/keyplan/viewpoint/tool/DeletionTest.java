package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class DeletionTest {
    private final CompanyTools company = new CompanyTools();

    private Prepared delete(String... elements) {
        return company.tools()
                .prepareDeletion(List.of(elements).stream().map(company::view).toList());
    }

    @Test
    void elementGoesWithAllReferencesToIt() {
        company.done(delete("ann"));
        assertThat(company.get("sales", "head")).isNull();
        assertThat(company.get("bob", "boss")).isNull();
        assertThat(company.get("t1", "from")).isNull();
        assertThat(company.names("sales", "people")).containsExactly("bob");
        assertThat(company.state()).doesNotContain("Ann", "gold");
    }

    @Test
    void containerGoesWithAllThatIsShownInIt() {
        company.done(delete("sales"));
        assertThat(company.names("acme", "units")).containsExactly("it");
        assertThat(company.get("t1", "to")).isEqualTo(company.element("dan"));
        assertThat(company.state()).doesNotContain("Cem", "Bob", "Field");
    }

    @Test
    void severalElementsGoInOneStepEvenIfOneContainsAnother() {
        company.done(delete("field", "cem", "sales", "ann", "it"));
        assertThat(company.names("acme", "units")).isEmpty();
        assertThat(company.names("acme", "ties")).containsExactly("t1", "t2");
    }

    @Test
    void edgeThatStandsForAnElementTakesTheElement() {
        company.done(company.tools().prepareDeletion(company.edge("Tie", "ann", "dan")));
        assertThat(company.names("acme", "ties")).containsExactly("t2");
    }

    @Test
    void edgeThatStandsForAReferenceIsDeletedByItsTool() {
        ToolCommand command =
                company.done(company.tools().prepareDeletion(company.edge("Boss", "bob", "ann")));
        assertThat(command.getLabel()).isEqualTo("NoBoss");
        assertThat(company.names("ann", "reports")).containsExactly("cem");
        assertThat(company.names("sales", "people")).containsExactly("ann", "bob");
    }

    @Test
    void edgeThatStandsForAReferenceAndHasNoToolIsLeftAlone() {
        var head = company.edge("Head", "sales", "ann");
        assertThat(company.tools().canDelete(View.of(head))).isFalse();
        String before = company.state();
        company.stack().execute(company.tools().prepareDeletion(head).command());
        assertThat(company.state()).isEqualTo(before);
    }

    @Test
    void personAndTheLinesThatEndThereGoTogether() {
        company.done(
                company.tools()
                        .prepareDeletion(
                                List.of(
                                        company.view("ann"),
                                        View.of(company.edge("Boss", "bob", "ann")),
                                        View.of(company.edge("Tie", "bob", "ann")))));
        assertThat(company.get("bob", "boss")).isNull();
        assertThat(company.names("acme", "ties")).containsExactly("t1");
    }

    @Test
    void whatTheDiagramIsAboutIsNotDeletedWithIt() {
        assertThat(company.tools().canDelete(View.SHEET)).isFalse();
        assertThat(company.tools().canDelete(company.view("ann"))).isTrue();
        assertThat(company.tools().canDelete(View.of(company.edge("Boss", "bob", "ann")))).isTrue();
        assertThat(company.tools().prepareDeletion(List.of()).refusal())
                .isEqualTo("Please select something first.");
    }

    @Test
    void whatIsShownNoLongerIsRefused() {
        View ann = company.view("ann");
        company.stack().execute(delete("ann").command());
        assertThat(company.tools().prepareDeletion(List.of(ann)).refusal())
                .isEqualTo("This is no longer in the diagram; please try again.");
    }
}
