package org.keyplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyplan.cli.context.Nearest;

import java.util.List;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "show, show, 0",
        "shwo, show, 1",
        "sho, show, 1",
        "shows, show, 1",
        "shew, show, 1",
        "'', show, 4",
        "rules, export, 6",
        "fromat, format, 1",
        "ca, abc, 3",
    })
    void slipsAreLettersLeftOutAddedReplacedOrSwapped(String a, String b, int slips) {
        assertThat(Nearest.slips(a, b)).isEqualTo(slips);
        assertThat(Nearest.slips(b, a)).isEqualTo(slips);
    }

    @Test
    void theFewestSlipsWinAndTooManyFindNothing() {
        assertThat(Nearest.to("rule", List.of("new", "rules", "rubles"))).contains("rules");
        assertThat(Nearest.to("x", List.of("new", "rules"))).isEmpty();
        assertThat(Nearest.to("nwe", List.of("new", "now"))).contains("new");
    }
}
