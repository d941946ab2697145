package org.keyplan.documents.pptx;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a shape on a slide stands for. It is kept at the end of the shape's name, since that is what
 * all programs for presentations keep when they save a file.
 *
 * @param kind whether it is a box, a line or what stands at a line
 * @param mapping what kind of thing it is, as the diagram's declaration calls it
 * @param element id of the element in the plan; empty for a line that stands for a reference
 */
public record ElementTag(Kind kind, String mapping, String element) {

    private static final Pattern TAG =
            Pattern.compile("kp:(box|line|label):([^:\\s]*):(\\S*)\\s*$");

    /** What kinds of shapes there are. */
    public enum Kind {
        BOX,
        LINE,
        LABEL;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The name of a shape: what people call it, then the tag. */
    String name(String title) {
        String tag = "kp:" + kind.word() + ":" + mapping + ":" + element;
        String clean = Letters.clean(title).replace('\n', ' ');
        int most = 80;
        String shown = clean.length() > most ? clean.substring(0, most) : clean;
        return shown.isBlank() ? tag : shown + " · " + tag;
    }

    /** The tag in a shape's name; empty for shapes that stand for nothing in the plan. */
    public static Optional<ElementTag> in(String name) {
        Matcher matcher = TAG.matcher(name == null ? "" : name);
        return matcher.find()
                ? Optional.of(
                        new ElementTag(
                                Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                                matcher.group(2),
                                matcher.group(3)))
                : Optional.empty();
    }
}
