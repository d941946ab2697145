package org.keyplan.documents.pptx;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.slide.Deck;
import org.keyplan.documents.slide.Slide;
import org.keyplan.documents.slide.Slide.Column;
import org.keyplan.documents.slide.Slide.Kind;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.documents.template.TagWords;
import org.keyplan.documents.template.TemplateTags;
import org.keyplan.model.label.PlanLabels;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The presentation to begin with for a template: the one that is made without a template, with tags
 * in the place of what a plan says.
 */
public final class DefaultPresentation {

    private final Locale locale;

    private DefaultPresentation(Locale locale) {
        this.locale = locale;
    }

    /**
     * Writes it and leaves the stream open.
     *
     * @param locale the language of its labels
     */
    public static void write(Locale locale, OutputStream out) throws IOException {
        try (XMLSlideShow show = PptxBase.open()) {
            DefaultPresentation made = new DefaultPresentation(locale);
            new SlidePainter(show, made.deck()).add(made.title());
            made.sections(show);
            show.write(out);
        }
    }

    private Deck deck() {
        return new Deck(
                locale,
                LocalDate.EPOCH,
                tag("account"),
                "",
                List.of(),
                new Deck.Labels(tag("running"), tag("confidential"), ""),
                List.of());
    }

    private Slide title() {
        return new Slide(
                "title",
                Kind.TITLE,
                tag("plan"),
                tag("account"),
                List.of(
                        Column.of(
                                1,
                                new Facts(
                                        "",
                                        List.of(
                                                fact(ACCOUNT_PLAN__OWNER, "owner"),
                                                fact(ACCOUNT_PLAN__STATUS, "status"),
                                                fact(ACCOUNT_PLAN__REVIEWED_ON, "reviewedOn"),
                                                fact(ACCOUNT_PLAN__NEXT_REVIEW, "nextReview"))))),
                List.of());
    }

    private Fact fact(EStructuralFeature feature, String name) {
        return new Fact(PlanLabels.feature(feature, locale), Text.plain(tag(name)));
    }

    /** A slide with nothing but a tag gives way to what the tag stands for. */
    private void sections(XMLSlideShow show) {
        XSLFSlide slide = Holders.slide(show, new Layouts(show).of(PptxBase.Layout.TITLE_ONLY));
        if (slide.getPlaceholder(Placeholder.TITLE) instanceof XSLFTextShape title) {
            title.setText(tag(TemplateTags.SECTIONS));
        }
        Holders.removeEmpty(slide);
        SpeakerNotes.write(show, slide, List.of(TagWords.get(locale, "default.slides")));
    }

    private static String tag(String name) {
        return "{{" + name + "}}";
    }
}
