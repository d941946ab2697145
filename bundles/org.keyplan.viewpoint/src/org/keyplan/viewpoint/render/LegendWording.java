package org.keyplan.viewpoint.render;

/** The words of legends, which whoever declares a diagram gives. */
@FunctionalInterface
public interface LegendWording {
    /** No words: legends say what the description itself says. */
    LegendWording NONE = key -> null;

    /**
     * The text for a key, null where there is none; an empty text keeps what it stands for out of
     * the legend. Keys:
     *
     * <ul>
     *   <li>{@code legend.<Diagram>.<Mapping>}: what a mapping with its own style is called
     *   <li>{@code legend.<Diagram>.<Mapping>.title}: what its conditional styles tell apart
     *   <li>{@code legend.<Diagram>.<Mapping>.<style>}: what a conditional style means; the style
     *       is named by its predicate's feature, variable or service, or by its index counted from
     *       0
     *   <li>{@code legend.<Diagram>.also.1}, {@code .2} and so on: further sentences
     *   <li>{@code empty.<Diagram>}: what to do about a diagram that shows nothing
     * </ul>
     */
    String text(String key);
}
