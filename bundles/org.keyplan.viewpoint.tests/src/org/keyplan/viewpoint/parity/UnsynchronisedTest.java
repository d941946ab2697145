package org.keyplan.viewpoint.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.reader.OdesignException;

import java.util.List;

/**
 * Case 26 is about views that tools show and hide one by one. Our diagrams are always in step with
 * the model, so such a viewpoint is refused when it is read.
 */
class UnsynchronisedTest {

    @Test
    void viewsThatDoNotFollowTheModelAreRefusedByElementAndLine() {
        CaseFiles files = new CaseFiles("26");
        OdesignException refusal =
                catchThrowableOfType(OdesignException.class, () -> CaseReader.viewpoint(files));
        List<String> lines = files.text("case.odesign").orElseThrow().lines().toList();
        assertThat(refusal.problems())
                .extracting(problem -> lines.get(problem.location().line() - 1))
                .satisfiesExactly(
                        mapping -> assertThat(mapping).contains("createElements=\"false\""),
                        show -> assertThat(show).contains(":CreateView\""),
                        showChain -> assertThat(showChain).contains(":CreateView\""),
                        hide -> assertThat(hide).contains(":DeleteView\""));
        assertThat(refusal.problems().toString())
                .contains("createElements", "\"Box\"", "CreateView", "DeleteView");
    }
}
