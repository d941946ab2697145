package org.keyplan.viewpoint.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class LabelToolsTest {
    private final CompanyTools company = new CompanyTools();

    private LabelTools labels() {
        return company.tools().labels();
    }

    @Test
    void personBeginsWithTheLabelOrWithWhatTheToolSays() {
        assertThat(labels().initialText(company.view("it"))).contains("IT");
        assertThat(labels().initialText(company.view("ann"))).contains("Ann (51)");
        assertThat(labels().initialText(View.of(company.edge("Tie", "ann", "dan")))).contains("t1");
        assertThat(labels().initialText(View.of(company.edge("Boss", "bob", "ann")))).isEmpty();
        assertThat(labels().initialText(View.SHEET)).isEmpty();
    }

    @Test
    void typedTextBecomesTheName() {
        company.done(labels().prepare(company.view("it"), "Information systems"));
        assertThat(company.get("it", "name")).isEqualTo("Information systems");
    }

    @Test
    void partsOfTheTextGoWhereTheyBelong() {
        company.done(labels().prepare(company.view("bob"), "Robert (44)"));
        assertThat(company.get("bob", "name")).isEqualTo("Robert");
        assertThat(company.get("bob", "age")).isEqualTo(44);
    }

    @Test
    void labelOfAnEdgeIsThatOfItsElement() {
        company.done(labels().prepare(View.of(company.edge("Tie", "ann", "dan")), "trust"));
        assertThat(company.get("t1", "name")).isEqualTo("trust");
    }

    @Test
    void emptyTextIsTaken() {
        company.done(labels().prepare(company.view("it"), ""));
        assertThat(company.get("it", "name")).isEqualTo("");
        company.done(labels().prepare(company.view("ann"), ""));
        assertThat(company.get("ann", "name")).isEqualTo("");
        assertThat(company.get("ann", "age")).isEqualTo(0);
    }

    @Test
    void textThatDoesNotFitTheMaskIsRefused() {
        assertThat(labels().prepare(company.view("bob"), "Robert").refusal())
                .isEqualTo("“Robert” does not fit: the text must have the form “… (…)”.");
    }

    @Test
    void textThatIsNoNumberIsRefusedWhereOneIsNeeded() {
        assertThat(company.failed(labels().prepare(company.view("bob"), "Robert (old)")))
                .isEqualTo("“old” is not a number that fits here.");
    }

    @Test
    void labelWithoutAToolCannotBeEdited() {
        assertThat(labels().prepare(View.of(company.edge("Boss", "bob", "ann")), "x").refusal())
                .isEqualTo("This text cannot be edited here.");
    }

    @Test
    void maskSplitsAtTheFirstSeparator() {
        assertThat(Mask.of("{0} : {1}").orElseThrow().parts("a : b : c"))
                .contains(List.of("a", "b : c"));
        assertThat(Mask.of("{0} : {1}").orElseThrow().parts("a")).isEmpty();
        assertThat(Mask.of("").orElseThrow().parts("a")).isEmpty();
        assertThat(Mask.of("{broken")).isEmpty();
    }
}
