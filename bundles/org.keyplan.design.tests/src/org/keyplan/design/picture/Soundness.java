package org.keyplan.design.picture;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every picture, whatever is in the plan. */
final class Soundness {

    private Soundness() {}

    static void check(Pictured picture) {
        SeenPicture seen = picture.seen();
        assertThat(seen.groups()).as("%s", picture).isNotEmpty();
        assertThat(seen.texts()).as("%s", picture).isNotEmpty();
        assertThat(seen.texts())
                .extracting(text -> text.lettering().text())
                .noneMatch(text -> text.matches(".*\\b(null|NaN)\\b.*"));
        PlacesTest places = new PlacesTest();
        places.nothingLeavesTheSheet(picture);
        places.noTextLiesOnAnother(picture);
        if (picture.kind().isTable()) {
            places.everyTextOfACellLiesWithinTheCell(picture);
        } else {
            places.noCardCoversAnother(picture);
            places.unitsBesideEachOtherDoNotOverlap(picture);
            places.whatIsInAUnitLiesWithinItsBorderAndBelowItsHeader(picture);
            places.everyTextLiesWithinItsBox(picture);
        }
        new LegibilityTest().everyTextStandsOutFromItsGround(picture);
    }
}
