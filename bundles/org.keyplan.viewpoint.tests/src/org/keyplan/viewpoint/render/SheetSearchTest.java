package org.keyplan.viewpoint.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.find.SceneSearch;
import org.keyplan.viewpoint.find.SceneSearch.Hit;
import org.keyplan.viewpoint.find.WordQuery;
import org.keyplan.viewpoint.scene.NodeId;

import java.util.List;

/** Finding what stands on a sheet. */
class SheetSearchTest {
    private final SampleSheet sheet = new SampleSheet();
    private final NodeId ma = sheet.person("e_isOpponent", 3, "Ma Li\nBuyer", 500, 300);
    private final NodeId unit = sheet.unit("Sales", 20, 20, 300, 200);
    private final NodeId li = sheet.personIn(unit, "a_isChampion", 2, "Li Wei\nHead", 60, 80);

    private List<Hit> find(String typed) {
        return SceneSearch.find(sheet.scene(), sheet.layout(), WordQuery.of(typed));
    }

    @Test
    void figuresAreFoundInReadingOrderAlsoInsideOfUnits() {
        assertThat(find("li")).extracting(Hit::node).containsExactly(li, ma);
        assertThat(find("sales")).extracting(Hit::node).containsExactly(unit);
    }

    @Test
    void everyLineOfACardCounts() {
        assertThat(find("buyer ma")).extracting(Hit::node).containsExactly(ma);
        assertThat(find("buyer wei")).isEmpty();
    }

    @Test
    void linesAreFoundByWhatStandsAtThem() {
        sheet.line("Conflict", ma, 'S', li, 'S');

        List<Hit> hits = find("⚡");

        assertThat(hits).hasSize(1);
        assertThat(hits.get(0).edge().source()).isEqualTo(ma);
        assertThat(hits.get(0).isSameAs(find("⚡").get(0))).isTrue();
        assertThat(hits.get(0).isSameAs(find("sales").get(0))).isFalse();
    }
}
