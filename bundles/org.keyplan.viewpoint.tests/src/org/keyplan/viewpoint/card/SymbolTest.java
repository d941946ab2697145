package org.keyplan.viewpoint.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.viewpoint.layout.Rect;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.Arrays;

class SymbolTest {
    @ParameterizedTest
    @EnumSource
    void staysWithinItsRoomAndTheHeightOfItsLine(Symbol symbol) {
        Rect drawn = Drawn.bounds(symbol.at(0, 0, 100, Rgb.BLACK));

        assertThat(drawn.x()).isGreaterThanOrEqualTo(-4);
        assertThat(drawn.right()).isLessThanOrEqualTo(symbol.width(100) + 4);
        assertThat(drawn.y()).isBetween(-82.0, -60.0);
        assertThat(drawn.bottom()).isBetween(-5.0, 12.0);
    }

    @ParameterizedTest
    @EnumSource
    void isCentredAroundAPoint(Symbol symbol) {
        Rect drawn = Drawn.bounds(symbol.around(500, 500, 100, Rgb.BLACK));

        assertThat(drawn.centerX()).isBetween(495.0, 505.0);
        assertThat(drawn.centerY()).isBetween(494.0, 506.0);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCharacter(Symbol symbol) {
        assertThat(Symbol.of(symbol.character())).contains(symbol);
    }

    @Test
    void noTwoLookAlike() {
        assertThat(Arrays.stream(Symbol.values()).map(s -> s.at(0, 0, 10, Rgb.BLACK)).distinct())
                .hasSize(Symbol.values().length);
        assertThat(Symbol.of('x')).isEmpty();
    }
}
