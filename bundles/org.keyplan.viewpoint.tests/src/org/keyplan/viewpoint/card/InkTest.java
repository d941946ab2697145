package org.keyplan.viewpoint.card;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.scene.Rgb;

class InkTest {
    @Test
    void contrastIsThatOfTheGuidelines() {
        assertThat(Ink.contrast(Rgb.BLACK, Rgb.WHITE)).isEqualTo(21.0);
        assertThat(Ink.contrast(Rgb.WHITE, Rgb.WHITE)).isEqualTo(1.0);
        // the guidelines' own example of a grey that just passes on white
        assertThat(Ink.contrast(Rgb.of("#767676"), Rgb.WHITE)).isBetween(4.5, 4.6);
        assertThat(Ink.contrast(Rgb.of("#777777"), Rgb.WHITE)).isBetween(4.4, 4.5);
    }

    @Test
    void colourThatCanBeReadIsLeftAlone() {
        Rgb red = Rgb.of("#B3261E");

        assertThat(Ink.legible(red, Rgb.of("#FBE3E1"))).isEqualTo(red);
    }

    @Test
    void colourThatCannotBeReadIsDarkenedOnlyAsFarAsNeeded() {
        Rgb yellow = Ink.legible(Rgb.of("#FFD700"), Rgb.WHITE);

        assertThat(Ink.contrast(yellow, Rgb.WHITE)).isBetween(4.5, 5.5);
        assertThat(yellow.blue()).isLessThan(yellow.red());
    }

    @Property
    void everythingCanBeReadOnEveryGround(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue,
            @ForAll @IntRange(max = 255) int ground,
            @ForAll @IntRange(max = 255) int groundBlue) {
        Rgb color = new Rgb(red, green, blue);
        Rgb on = new Rgb(ground, ground, groundBlue);

        assertThat(Ink.contrast(Ink.legible(color, on), on)).isGreaterThanOrEqualTo(4.5);
        assertThat(Ink.contrast(Ink.on(on, Ink.BODY), on)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void colourBesideTheScaleIsTakenAsTheNearest() {
        assertThat(Ink.legible(new Rgb(300, -5, 0), Rgb.BLACK)).isEqualTo(new Rgb(255, 0, 0));
    }
}
