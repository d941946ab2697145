package org.keyplan.studio.welcome;

import org.eclipse.swt.widgets.Composite;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.text.UiTexts;

import java.util.List;

/** The way from an empty plan to one that stands up to a review, in a few steps. */
public final class GettingStartedPart extends PagePart {
    /** Names the page. */
    public static final String ID = "org.keyplan.studio.gettingStarted";

    private static final UiTexts TEXTS = UiTexts.beside(GettingStartedPart.class);

    /** Each with the icon that leads to it in the window. */
    private static final List<String> FIRST = List.of("new", "people", "chart", "map");

    private static final List<String> SECOND =
            List.of("opportunity", "findings", "strategy", "export");

    @Override
    public void createPartControl(Composite parent) {
        show(new Page(parent, this::make));
    }

    private void make(Composite body, PageFonts fonts) {
        Composite head = Page.column(body);
        Page.wide(new Words(head, TEXTS.get("steps.title"), fonts.title(), Palette.TEXT));
        Page.wide(new Words(head, TEXTS.get("steps.about"), fonts.text(), Palette.MUTED));
        steps(Page.column(body), fonts, FIRST, 1);
        steps(Page.column(body), fonts, SECOND, 1 + FIRST.size());
    }

    private static void steps(
            Composite column, PageFonts fonts, List<String> steps, int firstNumber) {
        for (int i = 0; i < steps.size(); i++) {
            String step = steps.get(i);
            Page.wide(
                    new Step(
                            column,
                            new CardFace(
                                    fonts,
                                    Images.large(step),
                                    TEXTS.get(
                                            "steps.numbered",
                                            firstNumber + i,
                                            TEXTS.get("steps." + step)),
                                    TEXTS.get("steps." + step + ".about"))));
        }
    }
}
