package org.keyplan.documents.slide;

import org.keyplan.documents.options.Edition;
import org.keyplan.documents.section.EditionSections;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which slides tell of which section of a document. */
public final class DeckSections {

    /** Slides that tell of sections with other names than theirs. */
    private static final Map<String, List<String>> TOLD =
            Map.of(
                    "profile", List.of("profile", "history"),
                    "coverage", List.of("influence"),
                    "competition", List.of("competition", "swot"),
                    "risks", List.of("risks", "findings"),
                    "review", List.of("findings", "changes", "questions"));

    private DeckSections() {}

    /**
     * Whether a slide tells of a section.
     *
     * @param section its id
     */
    public static boolean tells(Slide slide, String section) {
        return TOLD.getOrDefault(slide.id(), List.of(slide.id())).contains(section);
    }

    /** The ids of all sections of which some edition has slides, in the order of documents. */
    public static List<String> ids() {
        Set<String> told = new LinkedHashSet<>(EditionSections.ids(Edition.CUSTOMER));
        DeckAuthor.ids().forEach(slide -> told.addAll(TOLD.getOrDefault(slide, List.of(slide))));
        Set<String> ids = new LinkedHashSet<>();
        for (Edition edition : Edition.values()) {
            EditionSections.ids(edition).stream().filter(told::contains).forEach(ids::add);
        }
        return List.copyOf(ids);
    }
}
