package org.keyplan.documents.slide;

import org.keyplan.documents.content.Block;
import org.keyplan.documents.content.Block.Fact;
import org.keyplan.documents.content.Text;
import org.keyplan.documents.content.Tone;
import org.keyplan.viewpoint.blueprint.Blueprint;

import java.util.List;

/** A part of a slide. Whoever draws it lets nothing leave the slide, and says what did not fit. */
public sealed interface SlidePart {

    /** Labelled values, one below the other. */
    record Facts(String heading, List<Fact> facts) implements SlidePart {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** The few figures that are seen first, side by side. */
    record Figures(List<Fact> figures) implements SlidePart {
        public Figures {
            figures = List.copyOf(figures);
        }
    }

    /** Points below a heading, which may be empty. */
    record Points(String heading, List<Text> items) implements SlidePart {
        public Points {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param heading above it; may be empty
     */
    record Grid(String heading, Block.Table table) implements SlidePart {}

    /** Four fields in two rows. */
    record Fields(Block.Quadrants quadrants) implements SlidePart {}

    /** One sentence that must not be overlooked. */
    record Conclusion(Tone tone, String text) implements SlidePart {}

    /**
     * A diagram as boxes and connectors.
     *
     * @param legendBeside whether the legend stands at the right instead of below
     */
    record Diagram(Blueprint blueprint, boolean legendBeside) implements SlidePart {}

    /**
     * A step of a way.
     *
     * @param how what leads to the person, such as "reports to"; empty for the first
     * @param name of the person
     * @param detail what the person is
     * @param ours whether it is one of our people
     */
    record Step(String how, String name, String detail, boolean ours) {}

    /** A way from person to person. */
    record Way(String heading, List<Step> steps) implements SlidePart {
        public Way {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Amounts over time as bars.
     *
     * @param heading what it shows, with the unit
     * @param categories below the bars
     * @param values in the heading's unit, one for each category
     */
    record Bars(String heading, List<String> categories, List<Double> values) implements SlidePart {
        public Bars {
            categories = List.copyOf(categories);
            values = List.copyOf(values);
        }
    }
}
