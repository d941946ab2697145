package org.keyplan.documents.template;

import org.keyplan.documents.slide.DeckSections;
import org.keyplan.documents.template.TagFault.Kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tags that slides can have: fewer than documents, with the same names. */
public final class SlideTags {

    /** Which slides have the diagrams of tags. */
    private static final Map<String, String> DIAGRAMS = new LinkedHashMap<>();

    static {
        DIAGRAMS.put("orgChart", "organisation");
        DIAGRAMS.put("influenceMap", "influence");
        DIAGRAMS.put("insightMap", "insights");
    }

    private static final List<String> NAMES = names();

    private SlideTags() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(TemplateTags.values());
        names.add(TemplateTags.SECTIONS);
        sections().forEach(id -> names.add(TemplateTags.SECTION + id));
        diagrams().forEach(name -> names.add("@" + name));
        return List.copyOf(names);
    }

    /** The ids of sections that slides can be about. */
    public static List<String> sections() {
        return DeckSections.ids();
    }

    /** The tags of diagrams, without the sign in front. */
    public static List<String> diagrams() {
        return List.copyOf(DIAGRAMS.keySet());
    }

    /** Whether a tag stands for a text. */
    public static boolean isText(String name) {
        return TagCheck.contains(TemplateTags.values(), name);
    }

    /** Whether a tag stands for slides. */
    public static boolean isSection(String name) {
        return TagCheck.isSection(name) && TagCheck.contains(NAMES, name);
    }

    /** Whether a tag stands for a diagram. */
    public static boolean isDiagram(String name) {
        return name.startsWith("@") && TagCheck.contains(NAMES, name);
    }

    /**
     * What the slides with a diagram are about.
     *
     * @param name its tag in small letters
     */
    public static String topic(String name) {
        return DIAGRAMS.entrySet().stream()
                .filter(one -> ("@" + TemplateTags.key(one.getKey())).equals(name))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** What is wrong with a tag wherever it stands; empty for a good one. */
    public static Optional<Kind> fault(String name) {
        if (isText(name) || isSection(name) || isDiagram(name)) {
            return Optional.empty();
        }
        return Optional.of(TagCheck.isKnown(name) ? Kind.NOT_ON_SLIDES : Kind.UNKNOWN);
    }

    /** The tag that somebody probably meant, with its braces; empty for none. */
    public static String nearest(String name) {
        return TagCheck.nearest(name, NAMES).map(one -> "{{" + one + "}}").orElse("");
    }
}
