package org.keyplan.ui.diagram.print;

import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.paging.Pager;
import org.keyplan.viewpoint.paging.Paper;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a diagram is put on paper.
 *
 * @param onePage whether all of it is made small enough for one page
 */
record PrintSettings(Paper paper, boolean onePage, boolean legend) {
    /** Where people print on Letter (ISO 3166). */
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "CL", "CO", "PH");

    /** On as many pages of the usual paper as are needed to read it. */
    static PrintSettings usual(Locale locale) {
        boolean letter = LETTER_COUNTRIES.contains(locale.getCountry());
        return new PrintSettings(letter ? Paper.LETTER : Paper.A4, false, true);
    }

    /** The pages to print. */
    List<Drawing> pages(Drawing drawing) {
        Pager pager = new Pager(paper);
        return onePage ? List.of(pager.onOnePage(drawing)) : pager.pages(drawing);
    }
}
