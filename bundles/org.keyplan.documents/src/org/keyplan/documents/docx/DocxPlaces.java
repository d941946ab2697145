package org.keyplan.documents.docx;

import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Subheading;
import org.keyplan.documents.content.Section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The places of a document that contents and links lead to, and their bookmarks. */
final class DocxPlaces {

    /** Word cuts longer names. */
    private static final int LONGEST = 40;

    /**
     * A place.
     *
     * @param level 1 for a section, 2 for a heading within one
     * @param number such as "3.1"
     * @param bookmark as Word takes it: letters, digits and underscores, unique
     */
    record Place(int level, String number, String title, String bookmark) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<String, Place> byTarget = new HashMap<>();
    private final Map<Block, Place> byHeading = new IdentityHashMap<>();
    private final Map<String, Place> bySection = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private int ids;

    /** The places of sections, which will be written in this order. */
    DocxPlaces(List<Section> sections) {
        this(sections, 0);
    }

    /**
     * @param used the highest id of a bookmark that the document has already; 0 for none
     */
    DocxPlaces(List<Section> sections, int used) {
        ids = used;
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String number = Integer.toString(i + 1);
            Place place = place(1, number, section.title(), section.id());
            bySection.put(section.id(), place);
            byTarget.put(section.id(), place);
            int below = 0;
            for (Block block : section.blocks()) {
                if (block instanceof Subheading heading) {
                    below++;
                    subheading(heading, number + "." + below);
                }
            }
        }
    }

    private void subheading(Subheading heading, String number) {
        String wanted = heading.anchor().isEmpty() ? "heading_" + number : heading.anchor();
        Place place = place(2, number, heading.text(), wanted);
        byHeading.put(heading, place);
        if (!heading.anchor().isEmpty()) {
            byTarget.putIfAbsent(heading.anchor(), place);
        }
    }

    private Place place(int level, String number, String title, String wanted) {
        Place place = new Place(level, number, title, bookmark(wanted));
        places.add(place);
        return place;
    }

    /** Word knows capital from small letters in bookmarks only to show them. */
    private String bookmark(String wanted) {
        String clean = "kp_" + wanted.replaceAll("[^A-Za-z0-9_]", "_");
        String name = clean.substring(0, Math.min(LONGEST, clean.length()));
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String end = "_" + i;
            name = clean.substring(0, Math.min(LONGEST - end.length(), clean.length())) + end;
        }
        return name;
    }

    /** All places in order. */
    List<Place> all() {
        return places;
    }

    /** The place of a section's heading, once; empty if it has been written already. */
    Optional<Place> write(Section section) {
        return once(bySection.get(section.id()));
    }

    /** The place of a heading, once; empty if it has been written already. */
    Optional<Place> write(Subheading heading) {
        return once(byHeading.get(heading));
    }

    private Optional<Place> once(Place place) {
        return place != null && written.add(place.bookmark())
                ? Optional.of(place)
                : Optional.empty();
    }

    /** Where a link leads; empty if the document has no such place. */
    Optional<Place> target(String target) {
        return Optional.ofNullable(byTarget.get(target));
    }

    /** An id for one more bookmark. */
    int nextId() {
        return ++ids;
    }
}
