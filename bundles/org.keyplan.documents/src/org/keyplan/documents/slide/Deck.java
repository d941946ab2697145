package org.keyplan.documents.slide;

import org.keyplan.documents.slide.SlidePart.Diagram;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a presentation about a plan says, whatever its format. Immutable, and independent of the
 * plan once it is made: later changes of the plan do not show.
 *
 * @param locale the language
 * @param asOf the day as of which it speaks
 * @param title the account
 * @param subject what kind of presentation it is, for the file's properties; names nobody
 * @param slides in the order in which they are shown
 * @param labels the words that the format itself needs
 * @param notices what whoever made it should know, such as what was left out to keep it short
 */
public record Deck(
        Locale locale,
        LocalDate asOf,
        String title,
        String subject,
        List<Slide> slides,
        Labels labels,
        List<String> notices) {

    public Deck {
        slides = List.copyOf(slides);
        notices = List.copyOf(notices);
    }

    /**
     * Words that belong to the slides and not to the plan.
     *
     * @param running plan, state and date, for the foot of each slide
     * @param confidential who may see the presentation
     * @param more what is said where not all of a list fits, with {@code {0}} for how many are left
     *     out
     */
    public record Labels(String running, String confidential, String more) {}

    /** Whether the presentation is in Chinese; otherwise it is in English. */
    public boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    /** The first diagram of slides about something, if they have one. */
    public Optional<Diagram> diagram(String id) {
        return slides.stream()
                .filter(slide -> slide.id().equals(id))
                .flatMap(slide -> slide.parts().stream())
                .filter(Diagram.class::isInstance)
                .map(Diagram.class::cast)
                .findFirst();
    }
}
